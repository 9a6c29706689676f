import type { Clause } from '../grammar/clause';
import { loneObject } from '../grammar/clauseFacts';
import { TIME_WORDS } from '../grammar/lexicon/closedClasses';
import type { Word } from '../grammar/word';
import { lies } from '../span';
import { isContrast } from './signWords';

/** "Doet dit alsnog", "gaan dit vrijdag doen", "doe ik vandaag": with more words it describes how things go. */
export function isShortAnswer(clause: Clause): boolean {
  const isTaken = clause.modal === 'willen' || !isContrast(clause);
  return isShort(clause) && (isOfThat(clause) || isMyTurn(clause)) && isTaken;
}

/** "Doe ik morgen": what it is done to is left out. */
function isMyTurn({ words, finite, object }: Clause): boolean {
  const [verb, doer] = words;
  return verb?.start === finite?.start && doer?.lower === 'ik' && object === null;
}

/** Little is said but who does it, up to the first comma. */
function isShort({ words, subject, tense, modal }: Clause): boolean {
  const comma = words.findIndex(({ text }) => text === ',');
  const said = words
    .slice(0, comma < 0 ? undefined : comma)
    .filter((word) => word.tag !== 'mark' && !(subject && lies(word, subject)) && !isWhen(word));
  return said.length <= (tense === 'future' || modal !== null ? SHORT + 3 : SHORT);
}

const SHORT = 3;

/** "Deze week alsnog": when it will be done says nothing of what. */
function isWhen({ lower }: Word): boolean {
  return TIME_WORDS.has(lower) || WHEN.has(lower);
}

const WHEN = new Set(['deze', 'alsnog']);

/** What it is done to was said before: "dit", "het". */
export function isOfThat(clause: Clause): boolean {
  const { subject, words } = clause;
  const [first] = words;
  if (first && POINTING.has(first.lower) && !(subject && lies(first, subject))) return true;
  return PRONOUNS.has(loneObject(clause)?.lower ?? '');
}

const POINTING = new Set(['dit', 'dat']);
const PRONOUNS = new Set(['dit', 'dat', 'het', 'deze', 'ze']);
