import type { DatedDeadline } from '../deadline/foundDeadline';
import { bestDeadline, readDeadline } from '../deadline/readDeadline';
import { isNamedPaper, isProduct } from '../grammar/lexicon/papers';
import { wordList } from '../grammar/lexicon/wordList';
import type { Act } from './act';
import { isOwnTime } from './ownTime';
import type { Reading } from './reading';
import { lies, overlap, shifted } from '../span';

/**
 * By when an act is to be done, or null where no day is said. A date in the mark counts before one in the sentence, a firm one
 * before one that is only named; what stands by itself behind the sentence ("Lijst volgt. Vandaag nog.") belongs to it.
 */
export function byWhen(act: Act, reading: Reading): DatedDeadline | null {
  return inMark(act, reading) ?? inWords(act, reading) ?? behind(act, reading) ?? whenMet(act, reading);
}

function inMark({ mark }: Act, { text, context }: Reading): DatedDeadline | null {
  const found = mark?.phrase ? readDeadline(mark.phrase, context) : null;
  if (!mark || !found) return null;
  const offset = text.indexOf(mark.phrase, mark.span.start);
  return { ...found, span: shifted(found.span, offset) };
}

function inWords(act: Act, reading: Reading): DatedDeadline | null {
  return bestDeadline(
    reading.deadlines().filter((found) => overlap(found.span, act.span) && isOwnTime(found, act, reading)),
  );
}

/** Words of a sentence that only says by when. */
const OF_TIME = wordList(`
  deadline termijn graag nog liefst dus is zijn dat dit het de die deze er moet moeten kan reken op echt wel klaar gereed af liggen
  secretaris secretariaat eerste levering oplevering aanlevering resultaat resultaten uitkomst beeld wordt worden verwacht volgt komt aan bij
`);

/** "Deadline: 3 weken": from now on. */
const TERM =
  /^(?:deadline|termijn)\s*:\s*((?:\d{1,2}|\p{L}{2,5})\s+(?:werk)?(?:dag|dagen|week|weken|maand|maanden))\s*(?:[.;]\s*)?$/iu;

/** A sentence that has nothing but a time: "Vandaag nog.", "Die moet er voor 1 juni liggen.", "Antwoord aan Anna voor 1 juni." */
function behind({ span }: Act, { text, clauses, deadlines, context }: Reading): DatedDeadline | null {
  const next = clauses.find(({ sentence }) => sentence.start >= span.end)?.sentence;
  const found = next && deadlines().find((each) => lies(each.span, next));
  if (!next) return null;
  const term = TERM.exec(text.slice(next.start, next.end))?.[1];
  const within = term === undefined ? null : readDeadline(`binnen ${term}`, context);
  if (within && term !== undefined) {
    const start = text.indexOf(term, next.start);
    return { ...within, words: term, span: { start, end: start + term.length } };
  }
  if (!found) return null;
  const around = `${text.slice(next.start, found.span.start)} ${text.slice(found.span.end, next.end)}`;
  return isOfTime(around) ? bestDeadline([found]) : null;
}

function isOfTime(around: string): boolean {
  if (OTHER_PAPER.test(around)) return false;
  const words = around.match(/[\p{L}\d]+/gu) ?? [];
  return words.every((word, at) => {
    const lower = word.toLowerCase();
    const isRecipient = at > 0 && /^\p{Lu}/u.test(word) && RECEIVING.has(words[at - 1] ?? '');
    return OF_TIME.has(lower) || isNamedPaper(lower) || isProduct(lower) || isRecipient;
  });
}

/** "De notitie is 1 december gereed": another thing, with a day of its own. */
const OTHER_PAPER = /^\s*(?:de|het)\s+\p{L}+\s+(?:is|zijn|komt|komen|volgt|volgen|wordt|worden)(?!\p{L})/iu;

const RECEIVING = new Set(['aan', 'bij']);

const MEETING = new Set(['vergaderen', 'bijeenkomen', 'samenkomen']);

/** Who offers a place to meet offers it for the next meeting, when that has a date. */
function whenMet({ task }: Act, { text, context }: Reading): DatedDeadline | null {
  const verb = MEETING.has(task?.predicate?.lemma ?? '') ? task?.predicate?.spans.at(-1) : undefined;
  const next = verb ? readDeadline('de volgende vergadering', context) : null;
  return verb && next ? { ...next, span: verb, words: text.slice(verb.start, verb.end) } : null;
}
