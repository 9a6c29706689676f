import { createDepartments } from '../../src/departments/resolver';
import { neutralStyle } from '../../src/documents/houseStyle';
import { makeReport } from '../../src/documents/makeReport';
import { renderMail } from '../../src/documents/mail/renderMail';
import { renderWord } from '../../src/documents/word/renderWord';
import type { Block } from '../../src/minutes/block';
import { action, item, line, minutesOf } from '../minutes/build';
import { median, type Measurement } from './measurement';

/** Items of twenty lines: with the lists at the end these fill a hundred pages in Word. */
const items = 90;
const sentence =
  'De voorbeelden staan op de planning en komen in de volgende vergadering terug, met de cijfers erbij.';

function blocks(): readonly Block[] {
  return Array.from({ length: items }, (_, nth): readonly Block[] => [
    item(`i${nth}`),
    ...Array.from({ length: 18 }, (_, at) => line(`l${nth}.${at}`, { text: sentence, depth: at % 3 })),
    line(`a${nth}`, { text: sentence, kind: 'action', action: action() }),
    line(`d${nth}`, { text: sentence, kind: 'decision' }),
  ]).flat();
}

/** A hundred pages as Word and as a mail with the whole text, in Node. */
export async function measureRendering(): Promise<readonly Measurement[]> {
  const departments = createDepartments('2026-11-23');
  const minutes = minutesOf(blocks());
  const report = () =>
    makeReport(minutes, {
      kind: 'minutes',
      style: neutralStyle,
      status: { kind: 'draft' },
      departments,
      date: '2026-11-23',
    });
  const mail = { form: 'full', greeting: '', changes: null, hasAttachment: true } as const;
  return [
    {
      bench: 'document: 100 pages to Word',
      value: await took(() => renderWord(report(), neutralStyle)),
      unit: 'ms',
    },
    {
      bench: 'document: 100 pages to a mail',
      value: await took(() => renderMail({ report: report(), ...mail })),
      unit: 'ms',
    },
  ];
}

async function took(render: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    await render();
    times.push(performance.now() - start);
  }
  return median(times);
}
