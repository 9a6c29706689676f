import { expect, it } from 'vitest';
import { messageSource } from '../../../src/pane/reading/source';

it('dates a mail by the day in the Netherlands on which it was sent: what it calls tomorrow counts from there', async () => {
  const message = { subject: 'Verslag', html: '<p>Goed</p>', sender: null, to: [], cc: [] };
  const { sent } = await messageSource(async () => ({ ...message, sentAt: '2026-03-09T23:30:00Z' }));
  expect(sent).toBe('2026-03-10');
});
