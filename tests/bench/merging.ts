import type { XmlElement, XmlText } from 'yjs';
import { createMinutesDocument } from '../../src/workspace/createMinutesDocument';
import type { MinutesDocument } from '../../src/workspace/minutesDocument';
import { elementOf } from '../../src/workspace/outlineBlocks';
import { median, type Measurement } from './measurement';

const lines = 1000;
const edits = 500;
const runs = 5;

/** Two secretaries who each worked offline in the same long minutes, and meet again. */
export function measureMerging(): Promise<readonly Measurement[]> {
  const times = Array.from({ length: runs }, (_, run) => timeOfMerge(run));
  const bench = `merging 2 x ${edits} offline edits into ${lines} lines`;
  return Promise.resolve([{ bench, value: median(times), unit: 'ms' }]);
}

function timeOfMerge(run: number): number {
  const one = createMinutesDocument();
  for (let at = 0; at < lines; at++) insertLine(one, at, `regel ${at} van een lang verslag`);
  const other = createMinutesDocument();
  other.merge(one.encode());
  [one, other].forEach((document, who) => {
    for (let at = 0; at < edits; at++) edit(document, { at, who, run });
  });
  const began = performance.now();
  one.merge(other.encode());
  other.merge(one.encode());
  one.minutes();
  other.minutes();
  const time = performance.now() - began;
  if (one.outline.length !== other.outline.length) throw new Error('The two did not become one.');
  return time;
}

/** Half are words in a line that is there, half are new lines. */
function edit(document: MinutesDocument, { at, who, run }: { at: number; who: number; run: number }): void {
  const place = (at * 7919 + who * 104_729 + run) % lines;
  if (at % 2 === 0) return insertLine(document, place, `nieuwe regel ${who}.${at}`);
  const element = document.outline.get(place) as XmlElement;
  (element.get(0) as XmlText).insert(0, `woord ${who}.${at} `);
}

function insertLine({ outline }: MinutesDocument, at: number, text: string): void {
  const id = `${outline.doc?.clientID}.${outline.length}.${at}`;
  const line = { type: 'line', id, text, depth: 0, kind: 'note', speaker: null, action: null } as const;
  outline.insert(at, [elementOf(line)]);
}
