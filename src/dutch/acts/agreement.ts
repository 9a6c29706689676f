import type { Clause } from '../grammar/clause';
import { goesBehind, has, isAbout, isDone } from '../grammar/clauseFacts';
import { governorOf } from '../grammar/clauseTree';
import { isOfClass } from '../grammar/lexicon/verbForms';
import { wordList } from '../grammar/lexicon/wordList';
import { isChair, isTable } from '../parties/table';
import { lies } from '../span';
import { actOf } from './act';
import type { FindAct } from './finder';
import { ACTIONS } from './lexicon';
import { isOfBefore } from './ofBefore';
import { performerOf, type Performer } from './performer';
import type { Reading } from './reading';
import { ENDING, taskOf } from './task';

/** "Afgesproken wordt dat ...", "de afspraak is om ...", "het is aan VWS om ...": what was agreed is in the clause that follows. */
export const findAgreement: FindAct = (clause, reading) => {
  const frame = governorOf(clause, reading.clauses);
  if (!frame || frame.isNegated || frame.mood === 'question' || !isContent(clause)) return null;
  if (clause.isNegated) return null;
  const task = taskOf(clause);
  const isOnlySo = isConsequence(clause, frame, reading);
  const isAgreed =
    isOnlySo ||
    isAgreement(frame, reading) ||
    isConcluded(clause, frame, reading) ||
    isAdded(clause, frame, reading) ||
    isOwn(clause, frame, reading) ||
    isAdopted(frame, reading);
  if (!isAgreed) return null;
  const follows = isOfClass(clause.predicate?.lemma ?? '', 'follow');
  const performer = performerOf(clause, reading);
  const isKnown = task !== null || follows || isUndertaking(clause, frame) || isSent(clause, performer);
  if (!isKnown && !isIntended(clause, performer)) return null;
  if (!performer && task?.name === 'sustain' && clause.kind !== 'infinitive') return null;
  const certainty = isOnlySo ? 'possible' : 'firm';
  return actOf('agreement', clause, [frame.span, ...(clause.predicate?.spans ?? [])], { frame, certainty });
};

/** "Dat betekent dat SZW de lijst aanpast", "de bedoeling is dat SZW de lijst rondstuurt": what somebody named does, so that others see it. */
function isConsequence(clause: Clause, frame: Clause, reading: Reading): boolean {
  const { predicate, tense, modal } = frame;
  if (clause.link !== 'dat' || tense !== 'present' || modal !== null || clause.modal !== null) return false;
  const isSo = predicate?.lemma === 'betekenen' || (predicate?.lemma === 'zijn' && has(frame, NEXT));
  const task = isSo && !isDone(clause) ? taskOf(clause) : null;
  return task !== null && ENDING.has(task.name) && performerOf(clause, reading) === 'named';
}

const NEXT = wordList(`bedoeling plan planning stap idee`);

/** "De voorzitter concludeert dat BZK dit uitzoekt": what the chair says somebody does was settled. */
function isConcluded(clause: Clause, frame: Clause, reading: Reading): boolean {
  if (!isOfClass(frame.predicate?.lemma ?? '', 'assess') || frame.tense !== 'present' || isDone(clause))
    return false;
  if (!isChair(frame, reading) && !isTable(frame, reading) && !isDrawn(frame)) return false;
  return clause.modal === null && clause.voice === 'active' && performerOf(clause, reading) === 'named';
}

/** "Geconcludeerd wordt dat": "vastgesteld" is found as often as settled. */
function isDrawn({ predicate, voice, subject }: Clause): boolean {
  return predicate?.lemma === 'concluderen' && voice === 'passive' && subject === null;
}

/** "Besloten wordt dat Anna de bijeenkomst bijwoont": somebody goes there for all. */
function isSent({ predicate, modal }: Clause, performer: Performer | null): boolean {
  return modal === null && ATTENDING.has(predicate?.lemma ?? '') && SOMEBODY.has(performer);
}

const ATTENDING = new Set(['bijwonen', 'deelnemen', 'meedoen', 'meewerken', 'gaan']);
const SOMEBODY = new Set<Performer | null>(['named', 'stranger', 'perhaps']);

/** "Afgesproken wordt dat BZK een vorm zal kiezen": whatever somebody is to do, but be. */
function isIntended({ tense, predicate, modal }: Clause, performer: Performer | null): boolean {
  if (tense !== 'future' || modal !== null || !predicate || isOfClass(predicate.lemma, 'state', 'think'))
    return false;
  return performer === 'named' || performer === 'body';
}

/** "De afspraak is om tot een standaard te komen": whatever is agreed to be done. */
function isUndertaking({ kind, predicate }: Clause, frame: Clause): boolean {
  return kind === 'infinitive' && predicate !== null && frame.predicate?.lemma === 'zijn';
}

function isContent({ link, kind }: Clause): boolean {
  return link === 'dat' || link === 'om' || link === ':' || (kind === 'infinitive' && link === null);
}

/** Settled by all: passive or perfect of such a verb, such a noun with "is", or "akkoord dat". */
function isAgreement(frame: Clause, reading: Reading): boolean {
  const { predicate, voice, tense, words, modal } = frame;
  if (frame.kind === 'fragment' && words.some(({ lower }) => lower === 'akkoord') && !predicate) return true;
  if (!predicate || modal !== null || isOfBefore(frame)) return false;
  if (isOfClass(predicate.lemma, 'agree') && !isOfClass(predicate.lemma, 'assess'))
    return (
      frame.kind === 'fragment' ||
      voice === 'passive' ||
      tense === 'perfect' ||
      isTable(frame, reading) ||
      isMutual(frame)
    );
  if (words.some(({ lower }) => lower === 'ermee') && isAssent(frame)) return true;
  if (predicate.lemma !== 'zijn') return false;
  return words.some(({ lower }) => AGREEMENTS.has(lower)) || isAssigned(frame);
}

/** "Stemmen in, onder aantekening dat BZK de passage aanpast", "met dien verstande dat". */
function isAdded(clause: Clause, { words }: Clause, reading: Reading): boolean {
  if (clause.link !== 'dat') return false;
  const isNoted = ADDED.has(words.findLast(({ tag }) => tag !== 'mark')?.lower ?? '');
  return isNoted && performerOf(clause, reading) !== null;
}

const ADDED = new Set(['aantekening', 'verstande', 'afspraak', 'toezegging']);

/** "SZW spreekt af de lijst te sturen". */
function isOwn({ kind }: Clause, frame: Clause, reading: Reading): boolean {
  const isSaid = frame.predicate?.lemma === 'afspreken' && frame.tense === 'present' && frame.modal === null;
  return kind === 'infinitive' && isSaid && performerOf(frame, reading) === 'named';
}

/** "De voorzitter stelt voor dat SZW de lijst stuurt. Aldus besloten." */
function isAdopted(frame: Clause, { clauses }: Reading): boolean {
  const isProposed = frame.predicate?.lemma === 'voorstellen' || isAbout(frame, PROPOSALS);
  if (!isProposed || frame.modal !== null) return false;
  const next = clauses.find(({ sentence }) => sentence.start >= frame.sentence.end);
  return next !== undefined && next.words.length <= SHORT && !next.isNegated && isAssenting(next);
}

const PROPOSALS = new Set(['voorstel']);

/** How many words say so at most: "De leden stemmen hiermee in." */
const SHORT = 7;

function isAssenting(clause: Clause): boolean {
  return clause.predicate?.lemma === 'instemmen' || has(clause, ASSENTING);
}

const ASSENTING = wordList(`aldus akkoord conform ingestemd overgenomen afgesproken`);

/** "Anna en Jan spraken af", "SZW spreekt met VWS af". */
function isMutual(clause: Clause): boolean {
  const { predicate, subject, words } = clause;
  if (predicate?.lemma !== 'afspreken' || !subject) return false;
  return goesBehind(clause, 'met') || words.some((word) => word.lower === 'en' && lies(word, subject));
}

/** "Stemmen ermee in dat", "zijn het ermee eens dat". */
function isAssent({ predicate, tense, words }: Clause): boolean {
  if (tense !== 'present') return false;
  return predicate?.lemma === 'instemmen' || words.some(({ lower }) => lower === 'eens');
}

const AGREEMENTS = new Set([
  ...ACTIONS,
  ...wordList(`afspraak afspraken besluit conclusie vervolgstap huiswerk`),
]);

/** "Het is aan VWS om ...". */
function isAssigned(clause: Clause): boolean {
  return clause.words.some(({ lower }) => lower === 'het') && goesBehind(clause, 'aan');
}
