import type { Clause, Complement } from '../grammar/clause';
import { finiteWord, goesBehind, has, isDone, isInMonth } from '../grammar/clauseFacts';
import { governorOf } from '../grammar/clauseTree';
import { isConditional } from '../grammar/condition';
import { isOfClass } from '../grammar/lexicon/verbForms';
import type { Word } from '../grammar/word';
import { isCapitalised } from '../grammar/token';
import { BODIES, OTHER_TABLES } from '../parties/lexicon';
import { isChair, isTableWord } from '../parties/table';
import { lies } from '../span';
import type { Utterance } from '../utterance';
import { ELSEWHEN, UNSURE, USUAL } from './lexicon';

/**
 * Said of here and now: no question, no wish, nothing that is told of another meeting or another time. The word of a department
 * about itself is no decision of the table.
 */
export function isHere(clause: Clause, utterance: Utterance): boolean {
  if (clause.mood !== 'statement') return false;
  const isListed = utterance.context.section === 'decisionList';
  const isOpen = clause.modal !== null && !isConsent(clause) && !isNeedless(clause);
  if (!isListed && (clause.tense === 'future' || isOpen)) return false;
  if (isRelative(clause) || has(clause, UNSURE) || has(clause, USUAL)) return false;
  return !isElsewhere(clause) && !isReported(clause, utterance) && !isConditional(clause, utterance.clauses);
}

/** "Kan zich vinden in", "konden zich verenigen met", "kunnen instemmen": the modal takes nothing back. */
export function isConsent(clause: Clause): boolean {
  const { modal, predicate, tense } = clause;
  if (modal !== 'kunnen' || (tense !== 'present' && tense !== 'past')) return false;
  if (predicate?.lemma === 'instemmen') return true;
  if (predicate?.lemma === 'leven') return goesBehind(clause, 'met');
  const joint = CONSENTING.get(predicate?.lemma ?? '');
  return joint !== undefined && has(clause, REFLEXIVE) && goesBehind(clause, joint);
}

/** "We hoeven dit niet te toetsen". */
export function isNeedless({ modal, isNegated }: Clause): boolean {
  return modal === 'hoeven' && isNegated;
}

const REFLEXIVE = new Set(['zich', 'ons']);
const CONSENTING = new Map([
  ['vinden', 'in'],
  ['verenigen', 'met'],
]);

/** "In de ministerraad is besloten": another body, named with capitals behind "in" or "door". */
function isElsewhere(clause: Clause): boolean {
  const { words, complements, subject } = clause;
  if (has(clause, AGO)) return true;
  if (!isDone(clause)) return false;
  if (isOfBefore(clause) || isInMonth(clause)) return true;
  const isInSubject = (at: number) => subject !== null && subject.start <= at && at < subject.end;
  if (words.some(({ lower, start }) => ELSEWHEN.has(lower) && !isInSubject(start))) return true;
  if (goesBehind(clause, 'tussen')) return true;
  const isWithOthers = goesBehind(clause, 'met');
  return complements.some((one) => (isWithOthers ? isPlace(one) : isOtherPlace(one, words)));
}

/** "Drie jaar geleden". */
const AGO = new Set(['geleden', 'alweer']);

/** "Het was afgesproken", "er was al akkoord gegeven": before what was said here. */
function isOfBefore(clause: Clause): boolean {
  return (
    BEFORE.has(finiteWord(clause)?.lower ?? '') &&
    (clause.predicate?.spans[0]?.start ?? 0) !== clause.finite?.start
  );
}

const BEFORE = new Set(['was', 'waren', 'had', 'hadden']);

function isPlace({ preposition }: Complement): boolean {
  return preposition === 'in' || preposition === 'tijdens';
}

/** "In de ministerraad", not "tijdens de werkgroep", which is this one, and not "in één keer". */
function isOtherPlace(complement: Complement, words: readonly Word[]): boolean {
  const [article, noun, ...others] = words.filter((word) => lies(word, complement.span));
  const isThis =
    article?.tag === 'determiner' && (BODIES.has(noun?.lower ?? '') || SESSIONS.has(noun?.lower ?? ''));
  const isNamed = [article, noun, ...others].some(
    (word) => word && (isCapitalised(word) || isTableWord(word.lower) || OTHER_TABLES.has(word.lower)),
  );
  return isPlace(complement) && isNamed && (!isThis || others.some(({ tag }) => tag === 'noun'));
}

const SESSIONS = new Set(['bijeenkomst', 'sessie']);

/** "BZK meldt dat besloten is": told by somebody. */
function isReported(clause: Clause, utterance: Utterance): boolean {
  const governor = governorOf(clause, utterance.clauses);
  if (!governor || clause.kind === 'main' || isFoundByChair(governor, utterance)) return false;
  if (clause.kind === 'infinitive')
    return governor.subject !== null && isOfClass(governor.predicate?.lemma ?? '', 'think');
  const lemma = governor.predicate?.lemma ?? '';
  return FOLLOWING.has(lemma) || isOfClass(lemma, 'report', 'think', 'ask');
}

/** "De voorzitter constateert dat iedereen akkoord is": what the chair finds of the table is so. */
function isFoundByChair(governor: Clause, utterance: Utterance): boolean {
  const isPresent = governor.tense === 'present' && governor.modal === null;
  return isPresent && FINDING.has(governor.predicate?.lemma ?? '') && isChair(governor, utterance);
}

const FINDING = new Set(['constateren', 'vaststellen', 'concluderen']);

/** "Dit betekent dat ...": it follows from something else. */
const FOLLOWING = new Set(['betekenen', 'inhouden', 'impliceren', 'herinneren']);

function isRelative({ kind, link }: Clause): boolean {
  return kind === 'subordinate' && link !== 'dat' && link !== 'waarna';
}
