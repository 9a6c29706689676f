import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderWord } from '../../src/documents/word/renderWord';
import type { ReportItem } from '../../src/documents/report';
import { attendee, header, item, line } from '../minutes/build';
import { filledStyle, hostile, reportOf } from './samples';
import { wordText } from './wordText';

function labels(items: readonly ReportItem[]): readonly string[] {
  return items.flatMap(({ label, items: below }) => [...(label ? [`${label}.`] : []), ...labels(below)]);
}

function at(level: 0 | 1, inserted = false) {
  return { level, inserted };
}

it('Word prints the numbers the minutes have, whatever stands inserted', async () => {
  const items = fc.array(
    fc.record({ level: fc.constantFrom(0 as const, 1 as const), inserted: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 20,
    },
  );
  await fc.assert(
    fc.asyncProperty(items, fc.constantFrom(0 as const, 1 as const), async (drawn, firstNumber) => {
      const report = reportOf({
        header: header({ firstNumber }),
        attendees: [],
        blocks: drawn.map((change, nth) => item(String(nth), change)),
      });
      const { numbers } = await wordText(await renderWord(report, filledStyle));
      expect(numbers).toEqual(labels(report.items));
    }),
    {
      numRuns: 10,
      examples: [[[at(0), at(1), at(0, true), at(1), at(0), at(1)], 0]],
    },
  );
});

it('every part of the file is well-formed, whatever was typed anywhere', async () => {
  const anything = `${hostile}\u0001\uFFFE\uDC00]]>&#0;`;
  const report = reportOf(
    {
      header: header({ title: anything, place: anything, reference: anything }),
      attendees: [attendee('a', { name: anything, unit: anything })],
      blocks: [item('i', { title: anything }), line('l', { text: anything, speaker: anything })],
    },
    { style: { ...filledStyle, organisation: anything, unit: anything } },
  );
  const { parts } = await wordText(
    await renderWord(report, { ...filledStyle, organisation: anything, unit: anything }),
  );
  expect(parts).toContain('word/document.xml');
  expect(parts).toContain('docProps/core.xml');
});
