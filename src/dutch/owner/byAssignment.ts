import type { Act } from '../acts/act';
import { onlyParties } from '../parties/onlyParties';
import { namesAtEnd } from '../parties/namesAtEnd';
import { leadingParties, movedParties } from '../parties/parties';
import type { Span } from '../span';
import type { Utterance } from '../utterance';
import type { FindOwner } from './finder';
import { ownerOf, type Owner } from './owner';

/** Parts of a line that may hold nothing but names: between brackets, before a colon, a cell, behind a dash or an arrow. */
const PARTS = [
  /\(([^()]{1,120})\)/g,
  /(?:^|[.!?]\s)([^:.!?\t]{1,60}):/g,
  /(?:^|\t)([^\t]{1,120})(?=\t|$)/g,
  /\s(?:[-–→]|->|=>)\s+([^–→\t]{1,60}?)(?=\s[-–]\s|$)/g,
];

/** "Notitie opstellen (Anna)", "BZK: notitie opstellen", "Notitie | Anna | open": a name that stands by itself beside the task. */
export const ownerByAssignment: FindOwner = (act, utterance) => {
  if (act.kind !== 'assignment' && act.kind !== 'mark') return null;
  return nearest(act, utterance) ?? inRow(act, utterance) ?? beforeStatus(act, utterance);
};

/** "3. Notitie rondsturen Anna O": the columns were lost, and the names stand before the status. */
const STATUS =
  /((?:\p{Lu}[\p{L}/&'’-]*\s+(?:en\s+)?){1,3})(?:[OG]\??(?=\s|$)|(?:open|loopt|lopend|nieuw)(?=\W*$))/gu;

function beforeStatus({ span }: Act, { text, context }: Utterance): Owner | null {
  if (context.section !== 'actionList') return null;
  for (const { 1: names = '', index } of text.slice(span.start, span.end).matchAll(STATUS)) {
    const parties = onlyParties(names, context);
    if (parties) return ownerOf(movedParties(parties, span.start + index));
  }
  return null;
}

function nearest({ span }: Act, { text, context }: Utterance): Owner | null {
  const line = text.slice(span.start, endOf(span, text));
  for (const part of partsOf(line)) {
    const parties = onlyParties(line.slice(part.start, part.end), context);
    if (parties) return ownerOf(movedParties(parties, span.start + part.start));
  }
  const names = namesAtEnd(line, context);
  return names && ownerOf(movedParties(names, span.start));
}

/** A row to its last cell; a sentence with the brackets right behind it. */
function endOf({ start, end }: Span, text: string): number {
  if (text.includes('\t', start)) return text.length;
  return end + (/^\s{0,3}\([^()]{1,120}\)/.exec(text.slice(end, end + 130))?.[0].length ?? 0);
}

/** A cell that says more than names, but begins with one: "Anna vraagt Jan". Never the first, which has the task. */
function inRow({ span }: Act, { text, context }: Utterance): Owner | null {
  const cells = [...text.slice(span.start).matchAll(/\t([^\t]+)/g)];
  for (const { 1: cell = '', index } of cells) {
    const parties = leadingParties(cell, context);
    if (parties) return ownerOf(movedParties(parties, span.start + index + 1));
  }
  return null;
}

function partsOf(line: string): readonly Span[] {
  return PARTS.flatMap((pattern) =>
    [...line.matchAll(pattern)].map(({ 0: whole, 1: inner = '', index }) => {
      const start = index + whole.indexOf(inner);
      return { start, end: start + inner.length };
    }),
  );
}
