import { expect, it } from 'vitest';
import type { AgendaItemBlock } from '../../src/minutes/block';
import { contentIds } from '../../src/workspace/contentIds';
import { createMinutesDocument } from '../../src/workspace/createMinutesDocument';
import type { MinutesDocument } from '../../src/workspace/minutesDocument';
import { elementOf } from '../../src/workspace/outlineBlocks';

const header = {
  title: 'Overleg',
  start: '2026-11-23T10:00:00+01:00',
  end: '2026-11-23T11:00:00+01:00',
  place: '',
  held: null,
  reference: null,
  firstNumber: 1,
  iCalUId: 'x',
  seriesId: null,
  webLink: null,
} as const;

function opened(titles: readonly string[]): MinutesDocument {
  const idOf = contentIds('m.a');
  const blocks = titles.map((title): AgendaItemBlock => {
    const rest = { level: 0, inserted: false, outcome: null, presenter: null, proposed: false } as const;
    return { type: 'agendaItem', id: idOf(title), title, ...rest };
  });
  const document = createMinutesDocument();
  document.seed({ header, attendees: [], blocks });
  return document;
}

function typeUnder({ outline }: MinutesDocument, item: number, text: string): void {
  const line = { type: 'line', id: text, text, depth: 0, kind: 'note', speaker: null, action: null } as const;
  outline.insert(item + 1, [elementOf(line)]);
}

function words({ minutes }: MinutesDocument): readonly string[] {
  return minutes().blocks.map((block) => (block.type === 'line' ? block.text : block.title));
}

it('two first openings with two versions of the invitation give no item twice, and lose no line', () => {
  const one = opened(['Opening', 'Begroting', 'Rondvraag']);
  const other = opened(['Opening', 'Ingekomen stukken', 'Begroting', 'Rondvraag']);
  typeUnder(one, 0, 'de eerste regel');
  typeUnder(other, 1, 'over de stukken');
  one.merge(other.encode());
  other.merge(one.encode());
  one.merge(other.encode());
  expect(words(one)).toEqual(words(other));
  const expected = [
    'Opening',
    'de eerste regel',
    'Begroting',
    'Rondvraag',
    'Ingekomen stukken',
    'over de stukken',
  ];
  expect(words(one).toSorted()).toEqual(expected.toSorted());
});
