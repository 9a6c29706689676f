import type { Clause } from '../grammar/clause';
import { behind, has, isDone, isFiniteOf, loneObject } from '../grammar/clauseFacts';
import { dependantsOf, governorOf, infinitivesOf } from '../grammar/clauseTree';
import { isConditional } from '../grammar/condition';
import { OBJECT_PRONOUNS, PLAIN_QUESTION_WORDS } from '../grammar/lexicon/closedClasses';
import { isOfClass } from '../grammar/lexicon/verbForms';
import { lies, type Span } from '../span';
import { isAside, isRelativePromise } from './aside';
import { findAgreement } from './agreement';
import type { FindAct } from './finder';
import { isTable } from '../parties/table';
import { COMING, NEWS, SETTLING } from './lexicon';
import { findMandate } from './mandate';
import { findOffer, isUndertaken } from './offer';
import { performerIn, performerOf, type Performer } from './performer';
import { isRole, isSuccessionOfPeople } from './posts';
import { deadlineIn, type Reading } from './reading';
import { findRequest } from './request';
import { hedgeIn, isExpected, namesItem, ongoingIn, wordIn } from './signWords';
import { ENDING, taskOf } from './task';
import { isTold, reporterOf } from './told';
import { weighedAct } from './weighed';
import { DOER, SIGN, WORK } from './weights';

/** "SZW neemt het voortouw om ...", "BZK zal ...", "Anna checkt dit nog": who does it, what is done, and that it is to come. */
export const findCommitment: FindAct = (clause, reading) => {
  if (!canCommit(clause)) return null;
  const answered = answer(clause, reading);
  const task = answered ?? taskOf(clause);
  if (!task || asks(clause, reading) || isLaterHere(clause)) return null;
  const performer = performerOf(clause, reading);
  if (
    !performer ||
    isSaidBy(clause, reading) ||
    (!answered && task.name !== 'inquire' && isTold(clause, reading)) ||
    isSuccessionOfPeople(clause, reading) ||
    isRole(clause) ||
    !isPromise(clause, performer, reading)
  )
    return null;
  const signs = signsOf(clause, performer, reading);
  const unlisted = performer === 'perhaps' && reading.context.participants.length === 0 ? SIGN.unlisted : 0;
  const isLater = performer === 'speaker' ? clause.tense === 'future' : signs.isLater;
  const later = task.name === 'show' && isLater ? SIGN.later : 0;
  const weight = DOER[performer] + WORK[task.name] + signs.weight + later + unlisted;
  return weighedAct('commitment', clause, { weight, cues: [...task.cues, ...signs.cues] });
};

/**
 * "Kijkt of het kan", "laat weten of het kan", "koppelt terug of het kan": it is not known yet; "laat weten dat" only tells.
 */
function answer(clause: Clause, reading: Reading): Task | null {
  const { clauses } = reading;
  const { predicate, auxiliaries } = clause;
  const asks = (...links: readonly string[]) =>
    dependantsOf(clause, clauses).some(({ link }) => link !== null && links.includes(link));
  if (predicate?.lemma === 'kijken' && asks('of', 'hoe', 'wat', 'wie', 'welke'))
    return { name: 'inquire', cues: predicate.spans };
  if (predicate?.lemma === 'doorgeven' && asks('of', 'hoe', 'wie', 'welke'))
    return { name: 'deliver', cues: predicate.spans };
  if (predicate?.lemma === 'informeren' && asks('zodra')) return { name: 'deliver', cues: predicate.spans };
  if (predicate?.lemma === 'terugkoppelen' && asks('of', 'zodra'))
    return { name: 'deliver', cues: predicate.spans };
  if (predicate?.lemma !== 'weten' || !auxiliaries.includes('laten')) return null;
  const isToCome = deadlineIn(clause.span, reading) !== null || performerOf(clause, reading) === 'self';
  const isOpen = asks('of', 'zodra') || (asks(...PLAIN_QUESTION_WORDS) && isToCome);
  return isOpen ? { name: 'deliver', cues: predicate.spans } : null;
}

/** "Neem ik mee bij punt 3": later in this meeting. */
function isLaterHere(clause: Clause): boolean {
  return clause.predicate?.lemma === 'meenemen' && namesItem(clause);
}

/** "Volgens de voorzitter plant Bureau Proef dit in": somebody says so of another. */
function isSaidBy(clause: Clause, reading: Reading): boolean {
  const source = clause.words[0]?.lower === 'volgens' ? behind(clause, 'volgens') : null;
  return source !== null && performerIn(source, clause.words, reading) !== null;
}

type Task = NonNullable<ReturnType<typeof taskOf>>;

/** "roept de departementen op om ...": the task is what is asked, not the asking, unless that is still to come. */
function asks(clause: Clause, reading: Reading): boolean {
  if (
    clause.tense !== 'future' &&
    isOfClass(clause.predicate?.lemma ?? '', 'ask') &&
    (clause.words.some(({ tag, lower }) => tag === 'te' || lower === 'tot') || isHint(clause, reading))
  )
    return true;
  const next = reading.clauses[reading.clauses.indexOf(clause) + 1];
  if (!next || governorOf(next, reading.clauses) !== clause) return false;
  if (findAgreement(next, reading)?.frame === clause) return true;
  if (findRequest(next, reading) !== null || findMandate(next, reading) !== null) return true;
  return findOffer(next, reading)?.frame === clause;
}

/** "Geeft mee om rekening te houden met de planning". */
function isHint(clause: Clause, { clauses }: Reading): boolean {
  if (clause.predicate?.lemma !== 'meegeven') return false;
  return infinitivesOf(clause, clauses).length > 0;
}

/** A statement in the active about what is to come, that is neither denied nor a wish. */
function canCommit(clause: Clause): boolean {
  if (clause.finite === null || clause.voice === 'passive' || clause.isNegated || clause.modal !== null)
    return false;
  if (clause.predicate?.lemma === 'attenderen' && !isToSomebody(clause)) return false;
  if (isOfTalk(clause)) return false;
  return clause.mood === 'statement' && !isAside(clause) && !isDone(clause);
}

/** "Rondt de bespreking af", "vat samen": at the table, there and then. */
function isOfTalk({ predicate, object, words, tense }: Clause): boolean {
  if (!ENDING_TALK.has(predicate?.lemma ?? '') || tense === 'future') return false;
  const isAlone = object === null || predicate?.spans.some(({ start }) => start === object.start);
  return isAlone === true || words.some(({ lower }) => TALK.has(lower));
}

const ENDING_TALK = new Set(['afronden', 'samenvatten']);
const TALK = new Set(['bespreking', 'discussie', 'vergadering', 'overleg', 'agendapunt', 'punt', 'gesprek']);

/** "Attendeert de leden op", "attendeert hem op"; "attendeert op het rapport" does so at once. */
function isToSomebody({ object, words }: Clause): boolean {
  return object !== null || words.some(({ lower }) => OBJECT_PRONOUNS.has(lower));
}

/** What somebody says of himself is a promise; what is said of another is told. */
function isPromise(clause: Clause, performer: Performer, reading: Reading): boolean {
  // "Dropbox doet dat": as often a thing.
  if (performer === 'perhaps' && clause.predicate?.lemma === 'doen') return false;
  if (performer === 'everybody' && (isOfWhoever(clause, reading) || isSettlement(clause))) return false;
  if (performer === 'body' && clause.tense !== 'future' && isCommittee(clause)) return false;
  if (performer === 'body' && isSettlement(clause) && isTable(clause, reading)) return false;
  if (performer === 'we' && clause.tense !== 'future' && !isStillSent(clause, reading)) return false;
  const reporter = reporterOf(clause, reading);
  if (!reporter && isRelativePromise(clause)) return performer === 'named';
  if (!reporter) return clause.kind === 'main' || isSuccession(clause, reading);
  return (
    (clause.tense === 'future' || isDelivered(clause, reading) || isTakenOn(clause)) &&
    (performer === 'earlier' || performer === 'self') &&
    reporter.tense === 'present'
  );
}

/** "Meldt dat hij de lijst vrijdag rondstuurt", "dat zij de lijst nog stuurt": it is to come. */
function isDelivered(clause: Clause, reading: Reading): boolean {
  if (taskOf(clause)?.name !== 'deliver') return false;
  return deadlineIn(clause.span, reading) !== null || wordIn(clause, COMING) !== null;
}

/** "Geeft aan dat zij dit oppakt", "zegt dat hij dit nagaat": nobody says so of what goes on. */
function isTakenOn(clause: Clause): boolean {
  return has(clause, THIS) && taskOf(clause) !== null && !ongoingIn(clause);
}

const THIS = new Set(['dit', 'dat', 'deze']);

/** "Iedereen die een model maakt", "als dat niet lukt, zal iedereen": a rule, nobody's task. */
function isOfWhoever(clause: Clause, reading: Reading): boolean {
  return clause.words.some(({ lower }) => lower === 'die') || isConditional(clause, reading.clauses);
}

/** "De leden wijzen een voorzitter aan", "de stuurgroep stelt een werkgroep in": they have done so by saying it. */
function isSettlement({ predicate, tense }: Clause): boolean {
  return tense === 'present' && SETTLING.has(predicate?.lemma ?? '');
}

/** "De commissie komt met een advies": as often one that sits elsewhere. */
function isCommittee({ subject, words }: Clause): boolean {
  return words.some((word) => subject !== null && lies(word, subject) && word.lower.endsWith('commissie'));
}

/** "Wij sturen de agenda nog toe", "wij sturen morgen een lijst": the exception to "we" telling what is usual. */
function isStillSent(clause: Clause, reading: Reading): boolean {
  const task = taskOf(clause);
  if (task?.name === 'deliver' && wordIn(clause, COMING) !== null) return true;
  return (
    task !== null &&
    ENDING.has(task.name) &&
    deadlineIn(clause.sentence, reading) !== null &&
    !ongoingIn(clause)
  );
}

/** "waarna BZK het overneemt", "en deze rondstuurt". */
function isSuccession(clause: Clause, { clauses }: Reading): boolean {
  const { link } = clause;
  const governor = governorOf(clause, clauses);
  return link !== null && SUCCESSION.has(link) && governor?.kind === 'main' && taskOf(governor) !== null;
}

const SUCCESSION = new Set(['waarna', 'en', 'waarbij']);

function signsOf(
  clause: Clause,
  performer: Performer,
  reading: Reading,
): { weight: number; isLater: boolean; cues: readonly Span[] } {
  const coming = wordIn(clause, COMING);
  const deadline = deadlineIn(clause.sentence, reading);
  const isFuture = clause.tense === 'future';
  const weights = [
    isFuture ? (isFiniteOf(clause, 'gaan') ? SIGN.going : SIGN.future) : 0,
    coming ? SIGN.coming : 0,
    deadline ? SIGN.deadline : 0,
    isUndertaken(clause) ? SIGN.undertaken : 0,
    performer === 'named' && pointsBack(clause) ? SIGN.pointing : 0,
    ongoingWeight(clause, performer),
    clause.auxiliaries.includes('blijven') ? SIGN.staying : 0,
    hedgeIn(clause) ? SIGN.hedged : 0,
    isExpected(clause) ? SIGN.expected : 0,
    isOfOthers(clause, reading) ? SIGN.elsewhere : 0,
    reportedWeight(clause, reading),
  ];
  const cues = [isFuture ? clause.finite : null, coming].filter((cue) => cue !== null);
  const weight = weights.reduce((sum, one) => sum + one, 0);
  return { weight, isLater: isFuture || deadline !== null, cues };
}

/** "Meldt dat hij zal bellen" is told; what was spoken of, or has its day, is promised in other words. */
function reportedWeight(clause: Clause, reading: Reading): number {
  if (!reporterOf(clause, reading)) return 0;
  if (isTakenOn(clause)) return SIGN.pointing;
  return isDelivered(clause, reading) ? 0 : SIGN.reported;
}

/** "Het RIVM publiceert in maart een rapport", "VNG regelt zelf een zaal": what those do who are not at the table is told. */
function isOfOthers(clause: Clause, { actors, context }: Reading): boolean {
  const { subject, predicate, span } = clause;
  const isNews = NEWS.has(predicate?.lemma ?? '');
  if (isNews && isExpected(clause)) return true;
  const isOwn = isNews || clause.words.some(({ lower }) => lower === 'zelf');
  if (!isOwn || context.participants.length === 0) return false;
  const doer = actors().find((actor) => subject !== null && lies(actor.span, subject) && lies(subject, span));
  return doer?.who.kind === 'named' && !doer.who.departments.some((code) => context.present.includes(code));
}

/** "Bewaakt dit": nothing else is done it to. */
function pointsBack(clause: Clause): boolean {
  const object = loneObject(clause)?.lower;
  return object === 'dit' || object === 'dat';
}

/** "Anna gaat dit nu oppakken" begins; "gaat" with any other such word tells what goes on. */
function ongoingWeight(clause: Clause, performer: Performer): number {
  const word = ongoingIn(clause);
  if (!word) return 0;
  if (clause.tense !== 'future') return SIGN.ongoing;
  const isNow = clause.words.some(({ lower, start }) => start === word.start && lower === 'nu');
  if (isNow && performer === 'named') return 0;
  return isFiniteOf(clause, 'gaan') ? SIGN.ongoing : SIGN.recurring;
}
