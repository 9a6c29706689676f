import type { Clause, Complement } from '../grammar/clause';
import { goesBehind, has, isDone, isPassive } from '../grammar/clauseFacts';
import { governorOf } from '../grammar/clauseTree';
import { isConditional } from '../grammar/condition';
import { isOfClass } from '../grammar/lexicon/verbForms';
import { wordList } from '../grammar/lexicon/wordList';
import { subjectWords } from '../grammar/subjectWords';
import type { Word } from '../grammar/word';
import { findActors } from '../parties/actors';
import { lies, type Span } from '../span';
import type { Utterance } from '../utterance';
import { COLLECTIVE, COLLECTIVE_ENDS, ELSEWHEN, OTHER_TABLES, UNSURE, USUAL } from './lexicon';

/** A participle by itself, as in notes: "verslag ongewijzigd vastgesteld". */
export function isNote({ kind, words, predicate }: Clause): boolean {
  if (kind !== 'fragment' || !predicate) return false;
  return words.some(
    ({ start, forms }) =>
      start === predicate.spans[0]?.start && forms.some(({ kind }) => kind === 'participle'),
  );
}

/** True when the table itself does it: a collective subject, nobody ("er wordt besloten"), or no subject in a note. */
export function isByTable(clause: Clause, utterance: Utterance): boolean {
  if (isPassive(clause)) return clause.agent === null;
  return clause.subject === null || isTable(clause, utterance);
}

/** The subject is the table itself: "we", "de programmaraad", "het TO". */
export function isTable(clause: Clause, utterance: Utterance): boolean {
  const { subject } = clause;
  if (!subject) return false;
  const named = subjectWords(clause, utterance.clauses);
  if (named.some(({ lower }) => COLLECTIVE.has(lower)) || isBody(subject, utterance)) return true;
  if (named.some(({ lower }) => lower === 'van')) return false;
  const [, head, last] = [...named.slice(0, 2), named.at(-1)];
  return [head, last].some((word) => word !== undefined && isTableNoun(word.lower));
}

/** "De programmaraad", "de Aquo-expertgroep". */
export function isTableNoun(noun: string): boolean {
  return !OTHER_TABLES.has(noun) && COLLECTIVE_ENDS.some((end) => noun.endsWith(end) && noun !== end);
}

/** "Het TO", "de CEZIM": a body by its letters, when that is no department. */
function isBody({ start, end }: Span, { text, context }: Utterance): boolean {
  const phrase = text.slice(start, end);
  return /^(?:[Hh]et|[Dd]e)\s+\p{Lu}{2,}$/u.test(phrase) && findActors(phrase, context).length === 0;
}

/**
 * Said of here and now: no question, no wish, nothing that is told of another meeting or another time. The word of a department
 * about itself is no decision of the table.
 */
export function isHere(clause: Clause, utterance: Utterance): boolean {
  if (clause.mood !== 'statement') return false;
  const isListed = utterance.context.section === 'decisionList';
  if (!isListed && (clause.tense === 'future' || (clause.modal !== null && !isConsent(clause)))) return false;
  if (isRelative(clause) || has(clause, UNSURE) || has(clause, USUAL)) return false;
  return !isElsewhere(clause) && !isReported(clause, utterance) && !isConditional(clause, utterance.clauses);
}

/** "Kan zich vinden in", "konden zich verenigen met", "kunnen instemmen": the modal takes nothing back. */
export function isConsent(clause: Clause): boolean {
  const { modal, predicate, tense } = clause;
  if (modal !== 'kunnen' || (tense !== 'present' && tense !== 'past')) return false;
  if (predicate?.lemma === 'instemmen') return true;
  const joint = CONSENTING.get(predicate?.lemma ?? '');
  return joint !== undefined && has(clause, REFLEXIVE) && goesBehind(clause, joint);
}

const REFLEXIVE = new Set(['zich', 'ons']);
const CONSENTING = new Map([
  ['vinden', 'in'],
  ['verenigen', 'met'],
]);

/** "In de ministerraad is besloten": another body, named with capitals behind "in" or "door". */
function isElsewhere(clause: Clause): boolean {
  const { words, complements, subject } = clause;
  if (!isDone(clause)) return false;
  const isInSubject = (at: number) => subject !== null && subject.start <= at && at < subject.end;
  if (words.some(({ lower, start }) => ELSEWHEN.has(lower) && !isInSubject(start))) return true;
  const isWithOthers = goesBehind(clause, 'met');
  return complements.some((one) => (isWithOthers ? isPlace(one) : isOtherPlace(one, words)));
}

function isPlace({ preposition }: Complement): boolean {
  return preposition === 'in' || preposition === 'tijdens';
}

/** "In de ministerraad", not "tijdens de werkgroep", which is this one. */
function isOtherPlace(complement: Complement, words: readonly Word[]): boolean {
  const [article, noun, ...others] = words.filter((word) => lies(word, complement.span));
  const isThis = article?.tag === 'determiner' && THIS_MEETING.has(noun?.lower ?? '');
  return isPlace(complement) && (!isThis || others.some(({ tag }) => tag === 'noun'));
}

const THIS_MEETING = wordList(`vergadering werkgroep overleg bijeenkomst sessie stuurgroep`);

/** "BZK meldt dat besloten is": told by somebody. */
function isReported(clause: Clause, { clauses }: Utterance): boolean {
  const governor = governorOf(clause, clauses);
  if (!governor || clause.kind !== 'subordinate') return false;
  const lemma = governor.predicate?.lemma ?? '';
  return FOLLOWING.has(lemma) || isOfClass(lemma, 'report', 'think', 'ask');
}

/** "Dit betekent dat ...": it follows from something else. */
const FOLLOWING = new Set(['betekenen', 'inhouden', 'impliceren']);

function isRelative({ kind, link }: Clause): boolean {
  return kind === 'subordinate' && link !== 'dat' && link !== 'waarna';
}
