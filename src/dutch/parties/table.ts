import type { Clause } from '../grammar/clause';
import { isDone, isPassive } from '../grammar/clauseFacts';
import { subjectWords } from '../grammar/subjectWords';
import { isCapitalised } from '../grammar/token';
import type { Word } from '../grammar/word';
import { lies, type Span } from '../span';
import type { Utterance } from '../utterance';
import { findActors } from './actors';
import { BODIES, BODY_ENDS, COLLECTIVE, OTHER_TABLES, ROLES } from './lexicon';

/** The subject is the table itself: "we", "de programmaraad", "het TO". */
export function isTable(clause: Clause, utterance: Utterance): boolean {
  const { subject } = clause;
  if (!subject) return false;
  const named = subjectWords(clause, utterance.clauses);
  if (isOtherBody(named, clause)) return false;
  if (named.some(({ lower }) => COLLECTIVE.has(lower)) || isBody(subject, utterance)) return true;
  if (named.some(({ lower }) => lower === 'van')) return false;
  const [, head, last] = [...named.slice(0, 2), named.at(-1)];
  return [head, last].some((word) => word !== undefined && isTableNoun(word.lower));
}

/** "Het bestuur van de corporatie", "de stuurgroep Zorg heeft ...": one body of many. */
function isOtherBody(named: readonly Word[], clause: Clause): boolean {
  const at = named.findIndex(({ lower }) => BODIES.has(lower));
  const next = named[at + 1];
  if (at < 0 || !next) return false;
  return (next.lower === 'van' && named[at + 2]?.lower !== 'dit') || (isDone(clause) && isCapitalised(next));
}

/** True when the table itself does it: a collective subject, nobody ("er wordt besloten"), or no subject in a note. */
export function isByTable(clause: Clause, utterance: Utterance): boolean {
  if (isPassive(clause)) return clause.agent === null;
  return clause.subject === null || isTable(clause, utterance);
}

/** A word for the table: "leden", "werkgroep", "programmaraad". */
export function isTableWord(word: string): boolean {
  return COLLECTIVE.has(word) || isTableNoun(word);
}

/** "De programmaraad", "de Aquo-expertgroep", "de SGO-leden". */
function isTableNoun(noun: string): boolean {
  if (noun.endsWith('-leden')) return true;
  return !OTHER_TABLES.has(noun) && BODY_ENDS.some((end) => noun.endsWith(end) && noun !== end);
}

/** "Het TO", "de CEZIM": a body by its letters, when that is no department. */
function isBody({ start, end }: Span, { text, context }: Utterance): boolean {
  const phrase = text.slice(start, end);
  return /^(?:[Hh]et|[Dd]e)\s+\p{Lu}{2,}$/u.test(phrase) && findActors(phrase, context).length === 0;
}

/** "De voorzitter", and who that is by name. */
export function isChair({ subject, words }: Clause, { text, context }: Utterance): boolean {
  const named = subject ? words.filter((word) => lies(word, subject) && word.tag !== 'determiner') : [];
  if (named.length === 1 && ROLES.chair.has(named[0]?.lower ?? '')) return true;
  const chair = context.participants.find(({ role }) => role === 'chair')?.name;
  const said = subject && text.slice(subject.start, subject.end);
  return !!said && !!chair && (said === chair || said === chair.split(/[\s,]/, 1)[0]);
}
