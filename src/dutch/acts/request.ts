import type { Clause } from '../grammar/clause';
import { behind, goesBehind, isAbout, isSettledPassive } from '../grammar/clauseFacts';
import { clausesIn, governorOf } from '../grammar/clauseTree';
import { GETTING } from '../grammar/lexicon/arriving';
import { OBJECT_PRONOUNS } from '../grammar/lexicon/closedClasses';
import { isProduct } from '../grammar/lexicon/papers';
import { isOfClass } from '../grammar/lexicon/verbForms';
import { wordList } from '../grammar/lexicon/wordList';
import type { Word } from '../grammar/word';
import { REQUESTS } from '../parties/lexicon';
import { isChair } from '../parties/table';
import type { Span } from '../span';
import { actOf, type Act } from './act';
import {
  askedThing,
  calledUpon,
  commanded,
  demandedThing,
  expectedThing,
  headedRequest,
  openCall,
} from './calls';
import type { FindAct } from './finder';
import { DESIRING, MINISTERS, OWED } from './lexicon';
import { isInfinitive, isPluralNote } from './noteTask';
import { isOfBefore } from './ofBefore';
import { performerIn, performerOf, type Performer } from './performer';
import { deadlineIn, type Reading } from './reading';
import { wordIn } from './signWords';
import { isSmallPrint } from './smallPrint';
import { ENDING, taskOf } from './task';

/** Somebody is asked: "vraagt VWS om ... te", "BZK wordt verzocht", "graag ontvangen we", "kun jij ...?". */
export const findRequest: FindAct = (clause, reading) => {
  const found =
    asked(clause, reading) ??
    awaited(clause, reading) ??
    addressed(clause, reading) ??
    wished(clause, reading) ??
    headedRequest(clause, reading) ??
    commanded(clause, reading) ??
    askedThing(clause, reading) ??
    expectedThing(clause, reading) ??
    demandedThing(clause, reading) ??
    calledUpon(clause, reading) ??
    openCall(clause, reading);
  return found && !isSmallPrint(reading, clause) ? found : null;
};

/** The content of a verb of asking, when somebody is asked and not just something. */
function asked(clause: Clause, reading: Reading): Act | null {
  const frame = governorOf(clause, reading.clauses);
  if (
    !frame?.predicate ||
    frame.isNegated ||
    isAskedLater(frame) ||
    isOfBefore(frame) ||
    (frame.tense === 'perfect' && !isSettledPassive(frame))
  )
    return null;
  const isWish = frame.tense !== 'past' && isWishedOf(clause, reading);
  const isAsked =
    isWish || clause.kind === 'infinitive' || (clause.link === 'dat' && !OPEN.has(frame.predicate.lemma));
  if (
    !isAsked ||
    !(
      isOfClass(frame.predicate.lemma, 'ask') ||
      isExpected(frame) ||
      isManaged(frame) ||
      isLaidDown(frame) ||
      isTheQuestion(frame) ||
      isWishOfChair(frame, reading)
    ) ||
    clause.isNegated ||
    isState(clause, reading)
  )
    return null;
  const phrase =
    whoeverIn(frame, reading) ??
    (isWish || frame.predicate.lemma === 'zijn' || DESIRING.has(frame.predicate.lemma)
      ? clause.subject
      : null) ??
    addresseeOf(frame, reading) ??
    headOf(clause) ??
    callOf(frame);
  const certainty = frame.tense === 'past' ? 'possible' : 'firm';
  return phrase && actOf('request', clause, [...frame.predicate.spans, phrase], { certainty, frame });
}

/** "Wie nog namen heeft, wordt gevraagd die door te geven". */
function whoeverIn(frame: Clause, { clauses }: Reading): Span | null {
  const isOpen =
    frame.subject === null &&
    (frame.voice === 'passive' || frame.words.some(({ lower }) => lower === 'wordt'));
  const who = isOpen ? clausesIn(frame.sentence, clauses).find(({ link }) => link === 'wie') : undefined;
  return who && who.span.start < frame.span.end ? who.span : null;
}

/** "Vraagt dat", "geeft mee dat": as often told. */
const OPEN = new Set(['vragen', 'meegeven']);

/** "Legt bij SZW neer om de lijst te sturen". */
function isLaidDown(frame: Clause): boolean {
  return frame.predicate?.lemma === 'neerleggen' && goesBehind(frame, 'bij');
}

/** "De voorzitter wil graag dat SZW de lijst stuurt"; what others wish is theirs to wish. */
function isWishOfChair(frame: Clause, reading: Reading): boolean {
  if (!DESIRING.has(frame.predicate?.lemma ?? '') || frame.tense !== 'present') return false;
  return frame.words.some(({ lower }) => lower === 'graag') && isChair(frame, reading);
}

/** "De vraag is of BZK het stuk wil delen". */
function isTheQuestion(frame: Clause): boolean {
  return frame.predicate?.lemma === 'zijn' && isAbout(frame, REQUESTS);
}

/** "Lukt het je om de lijst te sturen?". */
function isManaged({ predicate, mood, words }: Clause): boolean {
  return predicate?.lemma === 'lukken' && mood === 'question' && words.some(({ lower }) => YOU.has(lower));
}

/** "Vraagt of BZK het stuk wil delen": who would do it is asked to. */
function isWishedOf(clause: Clause, reading: Reading): boolean {
  const { link, modal, subject, words } = clause;
  if (link !== 'of' || modal !== 'willen' || !subject || taskOf(clause) === null) return false;
  const who = performerIn(subject, words, reading);
  return who === 'named' || who === 'everybody';
}

/** "BZK zal de gemeenten vragen om ...": then the asking is the task. */
function isAskedLater({ tense, voice, subject }: Clause): boolean {
  return tense === 'future' && voice === 'active' && subject !== null;
}

function isState({ predicate, span }: Clause, reading: Reading): boolean {
  if (!predicate) return true;
  if (ANSWERS.has(predicate.lemma)) return deadlineIn(span, reading) === null;
  return STATES.has(predicate.lemma);
}

/** Done at the table, but for those that have a day. */
const ANSWERS = new Set(['reageren', 'beantwoorden', 'toelichten']);

/** What nobody can be asked to do after the meeting. */
const STATES = new Set(['zijn', 'hebben', 'blijven', 'weten', 'vertellen']);

/** Who is asked: the object, "aan ...", or the subject of a passive. */
function addresseeOf(frame: Clause, reading: Reading): Span | null {
  const phrases = [
    frame.voice === 'passive' || isSettledPassive(frame) ? (frame.subject ?? frame.object) : frame.object,
    behind(frame, ...placesOf(frame)),
  ];
  const isCall = CALLING.has(frame.predicate?.lemma ?? '') && wordIn(frame, MINISTERS) === null;
  const isSomebody = (phrase: Span) => isCall || performerIn(phrase, frame.words, reading) !== null;
  return phrases.find((phrase) => phrase !== null && isSomebody(phrase)) ?? pronounOf(frame);
}

/** "Aan SZW", "van SZW wordt gevraagd", "legt bij SZW neer". */
function placesOf({ voice, predicate }: Clause): readonly string[] {
  if (voice === 'passive') return ['aan', 'van'];
  return predicate?.lemma === 'neerleggen' ? ['bij'] : ['aan'];
}

/** Only people are called upon: "de directeuren"; what is asked for may be a thing. */
const CALLING = new Set(['oproepen', 'verzoeken', 'aansporen', 'manen']);

/** "Roept op stukken tijdig aan te leveren": whoever hears it. */
function callOf({ predicate, voice, object }: Clause): Span | null {
  const isCall = predicate?.lemma === 'oproepen' && voice === 'active' && object === null;
  return isCall ? (predicate.spans.at(-1) ?? null) : null;
}

/** "Van de leden wordt verwacht dat zij ...". */
function isExpected(clause: Clause): boolean {
  return clause.voice === 'passive' && clause.predicate?.lemma === 'verwachten' && goesBehind(clause, 'van');
}

/** "verzoekt hem de brief te delen": who is asked stands before what he is asked to do. */
function headOf({ kind, link, words }: Clause): Span | null {
  const [first] = words;
  if (kind !== 'infinitive' || link !== null || !first || !OBJECT_PRONOUNS.has(first.lower)) return null;
  return { start: first.start, end: first.end };
}

const YOU = new Set(['jou', 'je', 'jullie', 'u', 'iedereen', 'allen', 'eenieder', 'ieder']);

function pronounOf({ words }: Clause): Span | null {
  const word = words.find(({ lower }) => YOU.has(lower));
  return word ? { start: word.start, end: word.end } : null;
}

/** "Graag ontvangen we ...", "Wij horen graag ...", but not at which address whenever readers wish. */
function awaited(clause: Clause, reading: Reading): Act | null {
  const { predicate, words, finite, modal, kind } = clause;
  if (kind !== 'main' || !finite || !predicate || modal !== null || clause.isNegated) return null;
  const graag = words.find(({ lower }) => lower === 'graag' || lower === 'gaarne');
  if (graag && words.some(({ text }) => text.includes('@')) && deadlineIn(clause.sentence, reading) === null)
    return null;
  const isReceived = GETTING.has(predicate.lemma) && isByUs(clause, reading);
  return graag && isReceived ? actOf('request', clause, [graag, ...predicate.spans]) : null;
}

/** "We", "ik", or "het secretariaat" behind "graag ontvangt". */
function isByUs(clause: Clause, reading: Reading): boolean {
  const { words, subject, finite } = clause;
  if (words.some(({ lower }) => lower === 'we' || lower === 'wij' || lower === 'ik')) return true;
  if (isFromSomebody(clause, reading)) return true;
  if (!subject || !finite || subject.start < finite.start) return false;
  const who = performerIn(subject, words, reading);
  return who === 'named' || who === 'body';
}

/** "DEF verneemt graag van de departementen wie". */
function isFromSomebody(clause: Clause, reading: Reading): boolean {
  const from = behind(clause, 'van', 'vanuit');
  return from !== null && performerIn(from, clause.words, reading) !== null;
}

/** "Kun jij de notitie rondsturen?", "Willen jullie daar voor vrijdag op reageren?". */
function addressed(clause: Clause, reading: Reading): Act | null {
  const task = taskOf(clause);
  if (clause.mood !== 'question' || clause.kind !== 'main' || clause.isNegated) return null;
  if (!task && deadlineIn(clause.span, reading) === null) return null;
  const isDirect = task !== null && clause.modal === null && performerOf(clause, reading) === 'you';
  if (!isDirect && !ASKING.has(clause.modal ?? clause.predicate?.lemma ?? '')) return null;
  if (clause.finite?.start !== firstWord(clause)?.start || !isSpokenTo(clause, reading)) return null;
  const isOfOther = clause.modal === 'kunnen' && performerOf(clause, reading) === 'named';
  const certainty = isOfOther ? 'possible' : 'firm';
  return actOf('request', clause, task?.cues ?? clause.predicate?.spans ?? [], { certainty });
}

const ASKING = new Set(['kunnen', 'willen', 'zouden']);

/** "Wil jij ...", "willen alle leden ...", "zou Anna ... kunnen ...", "kan Anna de lijst sturen": whether somebody can do what has no end is no request. */
function isSpokenTo(clause: Clause, reading: Reading): boolean {
  const performer = performerOf(clause, reading);
  if (performer === 'you' || (performer === 'everybody' && clause.modal === 'willen')) return true;
  const task = taskOf(clause);
  return performer === 'named' && task !== null && (clause.modal !== 'kunnen' || ENDING.has(task.name));
}

/** Behind a name that is called: "Anna, wil jij ...". */
function firstWord({ words }: Pick<Clause, 'words'>): Word | undefined {
  const [first, second] = words;
  if (first?.tag === 'coordinator') return firstWord({ words: words.slice(1) });
  return first?.tag === 'noun' && second?.text === ',' ? words[2] : first;
}

/** "Graag voor vrijdag reageren", "commentaar graag voor donderdag": notes of what is wished. */
function wished(clause: Clause, reading: Reading): Act | null {
  const first = clause.words.find(({ tag }) => tag !== 'mark');
  const graag = clause.words.find(({ lower }) => PLEASE.has(lower));
  const isNote = clause.kind === 'fragment' || isPluralNote(clause, reading);
  if (!graag || !isNote || isDenied(clause)) return null;
  const task = taskOf(clause);
  const isLater = task !== null && (task.name !== 'show' || deadlineIn(clause.span, reading) !== null);
  const isBehind = (clause.predicate?.spans[0]?.start ?? 0) > graag.start || graag.lower !== 'graag';
  if (isLater && isInfinitive(clause) && isBehind) return actOf('request', clause, [graag, ...task.cues]);
  const isDue = deadlineIn(first === graag ? clause.sentence : clause.span, reading) !== null;
  const isOwed = clause.words.some(({ lower }) => isProduct(lower) || OWED.has(lower));
  if (!isDue && !(first === graag && (task || isOwed || isToSomebody(clause, reading)))) return null;
  return actOf('request', clause, [graag, ...(task?.cues ?? [])]);
}

const PLEASE = wordList(`graag gaarne svp s.v.p. aub a.u.b. ajb`);

/** Denied before its verb: "graag melden, maar geen punt voor de agenda" is not. */
function isDenied({ isNegated, predicate, words }: Clause): boolean {
  const verb = predicate?.spans.at(-1);
  return isNegated && !(verb && words.some(({ lower, start }) => lower === 'maar' && start > verb.start));
}

/** "Graag iedereen meelezen", "graag vanuit BZK een signaal naar de regio". */
function isToSomebody(clause: Clause, reading: Reading): boolean {
  const { words, span } = clause;
  const from = behind(clause, 'vanuit', 'van');
  const next = words[1] && { start: words[1].start, end: span.end };
  return [from, next].some((phrase) => phrase && ASKED.has(performerIn(phrase, words, reading)));
}

const ASKED = new Set<Performer | null>(['named', 'everybody', 'body', 'you']);
