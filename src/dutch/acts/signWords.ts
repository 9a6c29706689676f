import type { Clause } from '../grammar/clause';
import { wordList } from '../grammar/lexicon/wordList';
import type { Word } from '../grammar/word';
import type { Span } from '../span';
import { HEDGES, ONGOING, READY } from './lexicon';

/** The first word of a clause that says it goes on anyway. */
export function ongoingIn(clause: Clause): Span | null {
  return wordIn(clause, ONGOING) ?? eachTime(clause) ?? atThisMoment(clause);
}

/** "Elke maand". */
function eachTime({ words }: Clause): Span | null {
  const at = words.findIndex(
    ({ lower }, index) => EACH.has(lower) && PERIODS.has(words[index + 1]?.lower ?? ''),
  );
  const [each, period] = words.slice(at, at + 2);
  return at >= 0 && each && period ? { start: each.start, end: period.end } : null;
}

const EACH = new Set(['elke', 'elk', 'iedere', 'ieder']);
const PERIODS = wordList(
  `dag week maand kwartaal jaar keer vergadering ochtend middag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`,
);

/** "Op dit moment". */
function atThisMoment({ words }: Clause): Span | null {
  const at = words.findIndex(({ lower }) => lower === 'moment');
  const [first, second] = words.slice(Math.max(0, at - 2), Math.max(0, at));
  return first?.lower === 'op' && (second?.lower === 'dit' || second?.lower === 'het')
    ? { start: first.start, end: (words[at] as Word).end }
    : null;
}

/** The first word of a clause that takes back what it says. */
export function hedgeIn(clause: Clause): Span | null {
  const word = clause.words.find(
    ({ lower }, at) =>
      HEDGES.has(lower) && !DEGREES.has(clause.words[at - 1]?.lower ?? '') && !isAfterthought(clause, at),
  );
  return word ? { start: word.start, end: word.end } : null;
}

/** "Neemt dit op, eventueel geholpen door SZW": what is added behind the comma is what may not be. */
function isAfterthought({ words }: Clause, at: number): boolean {
  return words[at - 1]?.text === ',' && words.slice(at + 1).some(({ isParticiple }) => isParticiple);
}

/** "Naar verwachting": less than a promise, and more than "misschien". */
export function isExpected({ words }: Clause): boolean {
  return words.some(({ lower }, at) => lower === 'verwachting' && words[at - 1]?.lower === 'naar');
}

/** "Zo snel mogelijk" takes nothing back. */
const DEGREES = wordList(`snel spoedig veel goed min vroeg kort breed concreet weinig`);

/** "Is gereed", "zijn er". */
export function isSaidReady({ predicate, tense, words }: Clause): boolean {
  const isBeing = predicate?.lemma.endsWith('zijn') && tense === 'present';
  return isBeing === true && words.some(({ lower }) => READY.has(lower));
}

/** The first word of a clause that stands in a list. */
export function wordIn({ words }: Clause, list: ReadonlySet<string>): Span | null {
  const word = words.find(({ lower }) => list.has(lower));
  return word ? { start: word.start, end: word.end } : null;
}

/** "Eerst volgt agendapunt 4", "komt hier bij punt 5 op terug": the order of the meeting. */
export function namesItem({ words }: Clause): boolean {
  return words.some(
    ({ lower }, at) =>
      lower.startsWith('agendapunt') || (lower === 'punt' && words[at + 1]?.kind === 'number'),
  );
}

/** "Dropbox doet dat wel", "Anna doet dat ook": told beside what another does. */
export function isContrast(clause: Clause): boolean {
  return wordIn(clause, CONTRAST) !== null;
}

const CONTRAST = new Set(['wel', 'ook']);
