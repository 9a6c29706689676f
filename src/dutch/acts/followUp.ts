import type { Clause } from '../grammar/clause';
import { compoundOf } from '../grammar/lexicon/compounds';
import { isOfClass } from '../grammar/lexicon/verbForms';
import type { Span } from '../recognition';
import type { FindAct } from './finder';
import { COMING } from './lexicon';
import { deadlineIn, type Reading } from './reading';
import { performerIn, performerOf } from './performer';
import { taskOf } from './task';
import { isAside, isConditional } from './aside';
import { isDone } from './done';
import { isSuccessionOfPeople } from './posts';
import { hedgeIn, ongoingIn, wordIn } from './signWords';
import { reporterOf } from './told';
import { weighedAct } from './weighed';
import { PASSIVE, SIGN } from './weights';

/** "De notitie wordt rondgestuurd", "hierover volgt nog een voorstel": announced without saying who. */
export const findFollowUp: FindAct = (clause, reading) => {
  if (
    clause.kind !== 'main' ||
    clause.mood !== 'statement' ||
    clause.isNegated ||
    isDone(clause) ||
    isAside(clause)
  )
    return null;
  if (clause.modal !== null || reporterOf(clause, reading) || isConditional(clause, reading)) return null;
  const weight = clause.voice === 'passive' ? passiveWeight(clause, reading) : followWeight(clause, reading);
  return weighedAct('followUp', clause, { weight, cues: cuesOf(clause) });
};

function passiveWeight(clause: Clause, reading: Reading): number {
  const task = taskOf(clause);
  if (!task || isSuccessionOfPeople(clause) || isReplaced(clause, reading)) return 0;
  const agent = agentOf(clause, reading);
  const happens = HAPPENING.has(clause.predicate?.lemma ?? '') ? PASSIVE.existential : 0;
  const circulates = CIRCULATING.has(clause.predicate?.lemma ?? '') || isMailed(clause);
  return (
    PASSIVE.base +
    PASSIVE.work[task.name] +
    (circulates ? PASSIVE.circulates : 0) +
    (agent ? PASSIVE.agent : 0) +
    happens +
    signs(clause, reading)
  );
}

/** "Anna wordt opgevolgd door Jan": of people that is news. */
function isReplaced(clause: Clause, reading: Reading): boolean {
  if (!REPLACING.has(clause.predicate?.lemma ?? '')) return false;
  const performer = performerOf(clause, reading);
  return performer === 'named' || performer === 'stranger' || performer === 'body';
}

const REPLACING = new Set(['opvolgen', 'vervangen']);

/** "Wordt per mail gedeeld". */
function isMailed({ complements, words, predicate }: Clause): boolean {
  const by = complements.find(({ preposition }) => preposition === 'per' || preposition === 'via');
  return (
    predicate?.lemma === 'delen' && by !== undefined && words.some(({ lower }) => lower.endsWith('mail'))
  );
}

/** "Door VWS", "vanuit VWS", "namens VWS". */
function agentOf(clause: Clause, reading: Reading): boolean {
  const behind = clause.complements.find(
    ({ preposition }) => preposition === 'vanuit' || preposition === 'namens',
  );
  const phrase = clause.agent ?? behind?.span;
  return phrase !== undefined && performerIn(phrase, clause.words, reading) !== null;
}

/** What is done with a paper or a person between two meetings, and is seldom said of anything else. */
const CIRCULATING = new Set([
  'rondsturen',
  'nasturen',
  'toesturen',
  'doorsturen',
  'nazenden',
  'rondmailen',
  'uitnodigen',
  'doorgeven',
  'agenderen',
  'inplannen',
  'plannen',
  'uitzoeken',
  'nagaan',
  'navragen',
  'checken',
  'terugkoppelen',
  'meesturen',
  'toezenden',
  'rondzenden',
  'versturen',
  'verspreiden',
]);

function followWeight(clause: Clause, reading: Reading): number {
  const isDue = wordIn(clause, STILL) !== null || deadlineIn(clause.sentence, reading) !== null;
  if (isReceivedFrom(clause, reading)) return isDue ? PASSIVE.follow : 0;
  if (!isOfClass(clause.predicate?.lemma ?? '', 'follow')) return 0;
  return isDue || isReturn(clause) || isPaper(clause, reading) ? PASSIVE.follow : 0;
}

/** "Van FIN ontvangt de werkgroep nog de cijfers": it comes from somebody. */
function isReceivedFrom({ predicate, complements, words }: Clause, reading: Reading): boolean {
  if (!RECEIVING.has(predicate?.lemma ?? '')) return false;
  const from = complements.find(({ preposition }) => preposition === 'van' || preposition === 'vanuit');
  return from !== undefined && performerIn(from.span, words, reading) === 'named';
}

const RECEIVING = new Set(['ontvangen', 'krijgen']);

/** "Komt hier op terug", "komt er later op terug". */
function isReturn({ predicate, words }: Clause): boolean {
  const at = words.findIndex(({ lower }) => PLACES.has(lower));
  return predicate?.lemma === 'terugkomen' && at >= 0 && words.slice(at).some(({ lower }) => lower === 'op');
}

const PLACES = new Set(['er', 'hier', 'daar']);

/** "Hierover volgt een aparte mail", "het verslag wordt gemaakt en volgt": what comes is a paper. */
function isPaper({ words, finite, subject, isSubjectShared }: Clause, { text }: Reading): boolean {
  if (subject && isSubjectShared)
    return text.slice(subject.start, subject.end).toLowerCase().split(/\s+/).some(isNamedPaper);
  return words[0]?.start !== finite?.start && words.some(({ lower }) => isNamedPaper(lower));
}

const isNamedPaper = compoundOf([
  'mail',
  'lijst',
  'informatie',
  'voorstel',
  'notitie',
  'uitnodiging',
  'terugkoppeling',
  'versie',
  'overzicht',
  'planning',
  'datumprikker',
  'brief',
  'memo',
  'bericht',
  'stukken',
  'uitvraag',
  'verslag',
  'notulen',
]);

/** What happens to things anyway. */
const HAPPENING = new Set(['publiceren', 'toetsen', 'meten', 'bekijken']);

const STILL = new Set([
  'nog',
  'alsnog',
  'hierover',
  'daarover',
  'daarna',
  'binnenkort',
  'spoedig',
  'separaat',
  'hierop',
]);

function signs(clause: Clause, reading: Reading): number {
  return (
    (clause.tense === 'future' ? PASSIVE.future : 0) +
    (wordIn(clause, COMING) ? SIGN.coming : 0) +
    (deadlineIn(clause.sentence, reading) ? PASSIVE.deadline : 0) +
    (ongoingIn(clause) ? SIGN.ongoing : 0) +
    (hedgeIn(clause) ? SIGN.hedged : 0) +
    (clause.words.some(({ lower }) => lower === 'er') ? PASSIVE.existential : 0)
  );
}

function cuesOf(clause: Clause): readonly Span[] {
  const coming = wordIn(clause, COMING);
  return [
    ...(clause.finite ? [clause.finite] : []),
    ...(clause.predicate?.spans ?? []),
    ...(coming ? [coming] : []),
  ];
}
