import { readExplicitMark } from '../explicitMark';
import type { Clause } from '../grammar/clause';
import type { Span } from '../recognition';
import type { Act } from './act';
import type { Reading } from './reading';

/** Every explicit mark in the text, each with the sentence it marks. */
export function readMarks(reading: Reading): readonly Act[] {
  return sentencesOf(reading.clauses).flatMap((sentence) => markIn(sentence, reading) ?? []);
}

/** The spans of the sentences, each once, in order. */
function sentencesOf(clauses: readonly Clause[]): readonly Span[] {
  return clauses
    .map(({ sentence }) => sentence)
    .filter((one, index, all) => one.start !== all[index - 1]?.start);
}

function markIn(sentence: Span, { text, context, clauses }: Reading): Act | null {
  const found = readExplicitMark(text.slice(sentence.start, sentence.end), context);
  if (!found) return null;
  const move = ({ start, end }: Span) => ({ start: start + sentence.start, end: end + sentence.start });
  const parties = found.parties && {
    ...found.parties,
    spans: found.parties.spans.map(move),
    end: found.parties.end + sentence.start,
  };
  const mark = { ...found, span: move(found.span), parties };
  const outside = clauses.find(
    ({ sentence: own, span, predicate }) =>
      own.start === sentence.start &&
      predicate !== null &&
      (span.start >= mark.span.end || span.end <= mark.span.start),
  );
  return {
    kind: 'mark',
    certainty: 'explicit',
    span: sentence,
    task: outside ?? null,
    frame: null,
    mark,
    cues: [mark.span],
  };
}
