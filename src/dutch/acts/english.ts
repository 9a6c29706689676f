import { AGREEING, WORK, WORK_WITH } from '../grammar/lexicon/english';
import { wordList } from '../grammar/lexicon/wordList';
import type { Clause } from '../grammar/clause';
import type { Word } from '../grammar/word';
import { actOf, type Act } from './act';
import type { FindAct } from './finder';
import { performerIn } from './performer';
import { deadlineIn, type Reading } from './reading';

/**
 * English at a basic level: "BZK will send ...", "VWS to provide ...", "it was agreed that SZW coordinates ...". The words of a
 * Dutch clause are enough for it: a doer at the head or behind who agrees or asks, a word of promising, a verb of work.
 */
export const findEnglish: FindAct = (clause, reading) => {
  const { words, sentence, mood } = clause;
  const isAgreed = (clause.link === ':' && AGREED.test(leadOf(clause, reading))) || isByDay(clause, reading);
  if (!isAgreed && !words.some(({ lower }) => WILL.has(lower))) return null;
  if (mood === 'question' || clause.link === '(' || words.some(({ lower }) => NOT.has(lower))) return null;
  if (words[0]?.lower === 'please') return pleaseIn(clause);
  const from = doerAt(words);
  const said = promiseIn(words, from) ?? (isAgreed || from > 0 ? statedIn(words, from) : null);
  const first = words[from];
  const last = said && words[said.at - 1];
  if (!said || !first || !last || words.slice(from, said.at).some(({ lower }) => TOLD.has(lower)))
    return null;
  const doer = { start: first.start, end: last.end };
  if (performerIn(doer, words, reading) === null) return null;
  const asWritten = { start: said.title.start, end: sentence.end };
  return actOf('commitment', { ...clause, subject: doer, object: null }, said.cues, { asWritten });
};

/** "BZK sends the letter by Friday": a day makes a promise of it. */
function isByDay({ words, sentence }: Clause, reading: Reading): boolean {
  return words.some(({ lower }) => isWorkOf(lower)) && deadlineIn(sentence, reading) !== null;
}

/** "Please send comments by Friday": whoever reads it. */
function pleaseIn(clause: Clause): Act | null {
  const [please, work] = clause.words;
  if (!please || !work || !isWork(clause.words, 1)) return null;
  const asWritten = { start: work.start, end: clause.sentence.end };
  return actOf('request', { ...clause, subject: null, object: null }, [please, work], { asWritten });
}

function leadOf({ span }: Clause, { text }: Reading): string {
  return text.slice(Math.max(0, span.start - LEAD), span.start);
}

/** The furthest that the word of promising stands behind the beginning of the doer, and the verb behind that; "to" has it next. */
const DOER_MOST = 8;
const VERB_MOST = 4;

interface Promised {
  /** Index of the word behind the doer. */
  readonly at: number;
  readonly cues: readonly Word[];
  /** What a title begins with. */
  readonly title: Word;
}

/** Behind "agreed that" and "asked" the doer begins; else with the clause. */
function doerAt(words: readonly Word[]): number {
  const at = words.findLastIndex(
    ({ lower }, index) =>
      (lower === 'that' && AGREEING.has(words[index - 1]?.lower ?? '')) ||
      (ASKING.has(lower) &&
        !['to', 'is', 'are'].includes(words[index + 1]?.lower ?? '') &&
        index > 0 &&
        !isPassive(words, index)),
  );
  return at + 1;
}

/** "is requested", where who is asked stands before it. */
function isPassive(words: readonly Word[], at: number): boolean {
  return BE.has(words[at - 1]?.lower ?? '');
}

/** "BZK will draft", "VWS to provide". */
function promiseIn(words: readonly Word[], from: number): Promised | null {
  const at = words.findIndex(({ lower }, index) => index > from && WILL.has(lower));
  const will = words[at];
  if (!will || at - from > DOER_MOST) return null;
  const most = at + (will.lower === 'to' ? 1 : VERB_MOST);
  const work = words.find((_, index) => index > at && index <= most && isWork(words, index));
  return work ? { at, cues: [will, work], title: work } : null;
}

/** "SZW coordinates", which is a promise only where it was agreed. */
function statedIn(words: readonly Word[], from: number): Promised | null {
  const at = words.findIndex(({ lower }, index) => index > from && isWorkOf(lower));
  const [title, work] = [words[from], words[at]];
  return title && work && at - from <= DOER_MOST ? { at, cues: [work], title } : null;
}

function isWork(words: readonly Word[], at: number): boolean {
  const verb = words[at]?.lower ?? '';
  return WORK.has(verb) || (WORK_WITH[verb]?.has(words[at + 1]?.lower ?? '') ?? false);
}

/** "coordinates", "sends": of somebody else. */
function isWorkOf(verb: string): boolean {
  return verb.endsWith('s') && WORK.has(verb.slice(0, -1));
}

/** "Agreed: SZW sends the letter", and how far back that is looked for. */
const AGREED = /\bagreed:\s*$/i;
const LEAD = 12;
const WILL = wordList(`will shall to agreed agrees please`);
const ASKING = wordList(`asks asked requests requested invites invited urges urged reminds reminded`);
const BE = wordList(`is are was were been be being`);
const NOT = wordList(`not cannot can't won't if whether unless would`);
/** Behind these somebody else's doing is told, or a wish. */
const TOLD = wordList(`
  that wants want wishes hopes expects reports reported says said thinks notes noted tries refuses suggests suggested mentions
  mentioned explains explained intends
`);
