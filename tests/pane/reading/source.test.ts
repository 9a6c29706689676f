import { expect, it } from 'vitest';
import { handedOver, messageSource } from '../../../src/pane/reading/source';

it('dates a mail by the day in the Netherlands on which it was sent: what it calls tomorrow counts from there', async () => {
  const message = { subject: 'Verslag', html: '<p>Goed</p>', sender: null, to: [], cc: [] };
  const { sent } = await messageSource(async () => ({ ...message, sentAt: '2026-03-09T23:30:00Z' }));
  expect(sent).toBe('2026-03-10');
});

it('takes the words of a table that was copied and not the picture beside them, a file before its name, and a picture where there is nothing else', async () => {
  const data = (words: string, ...files: readonly File[]) =>
    ({ files, getData: (kind: string) => (kind === 'text/plain' ? words : '') }) as unknown as DataTransfer;
  const picture = new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0)], 'image.png', { type: 'image/png' });
  const file = new File(['VWS stuurt een brief.'], 'verslag.txt', { type: 'text/plain' });
  expect(await handedOver(data('Brief\tVWS', picture))).toMatchObject({ text: 'Brief\tVWS', name: null });
  expect(await handedOver(data('verslag.txt', file))).toMatchObject({ text: 'VWS stuurt een brief.' });
  await expect(handedOver(data('', picture))).rejects.toMatchObject({ failure: 'unknownKind' });
});
