import { hasOwner } from '../../minutes/hasOwner';
import type { Act } from '../acts/act';
import type { Clause } from '../grammar/clause';
import { isEach } from '../grammar/clauseFacts';
import { governorOf } from '../grammar/clauseTree';
import { GETTING } from '../grammar/lexicon/arriving';
import { subjectWords } from '../grammar/subjectWords';
import { actorsAt, actorsWithin } from '../parties/actorsAt';
import { homeBehind } from '../parties/homeBehind';
import type { JoinedActor } from '../parties/parties';
import { areBoth, isOwnHome } from '../parties/thoseNamed';
import { lies, type Span } from '../span';
import type { Utterance } from '../utterance';
import type { FindOwner } from './finder';
import { NOBODY, type Owner } from './owner';
import { runsProduct } from './products';
import { agreedWith, namedBefore, ownerAt, resolved } from './resolve';

/**
 * "BZK zoekt uit": the subject of the verb that says what is done; of "biedt aan om te helpen" the one who offers. A subject that
 * is nobody we know ("de werkgroep") owns it all the same: then nobody is named. A thing that is to follow tells nothing.
 */
export const ownerBySubject: FindOwner = (act, utterance) =>
  charged(act, utterance) ?? agreed(act, utterance) ?? doing(act, utterance);

/** "Met BZK is afgesproken de lijst te sturen", "dat deze de lijst stuurt". */
const agreed: FindOwner = ({ frame, task }, utterance) => {
  const isTheirs = task?.kind === 'infinitive' || (task?.subject && isPointing(task));
  const isOfOne = frame?.subject === null || task?.kind === 'subordinate';
  return frame && isOfOne && isTheirs ? ownerAt(agreedWith(frame), utterance) : null;
};

function isPointing({ words: [first] }: Clause): boolean {
  return THEM.has(first?.lower ?? '');
}

const THEM = new Set(['deze', 'die', 'zij', 'hij', 'ze']);

/** "Het is aan BZK om ...", "de taak van BZK om", "het voortouw ligt bij BZK". */
const charged: FindOwner = ({ frame }, utterance) => {
  const prepositions = BY_LEMMA.get(frame?.predicate?.lemma ?? '') ?? [];
  const phrases = frame?.complements.filter(({ preposition }) => prepositions.includes(preposition)) ?? [];
  return phrases.reduce<Owner | null>((found, { span }) => found ?? ownerAt(span, utterance), null);
};

const BY_LEMMA = new Map([
  ['zijn', ['aan', 'van', 'voor']],
  ['liggen', ['bij', 'van']],
  ['komen', ['van']],
  ['neerleggen', ['bij']],
  ['lopen', ['via', 'bij']],
  ['blijven', ['bij']],
  ['berusten', ['bij']],
  ['beleggen', ['bij']],
]);

const doing: FindOwner = ({ kind, task, frame }, utterance) => {
  if (task && !task.subject && task.link === ',') return byHead(task, utterance);
  const told = isAnswered(task, frame) ? [frame, task] : [task, frame];
  const doer = told.find((clause) => clause?.voice === 'active' && clause.subject !== null);
  if (!doer?.subject) return null;
  // "De leden ontvangen de stukken": somebody else sends them.
  if (doer === task && GETTING.has(doer.predicate?.lemma ?? '')) return frame ? NOBODY : null;
  const teller = frame ?? governorOf(doer, utterance.clauses);
  if ((isOne(doer) || isToBeThere(doer, kind)) && teller?.subject)
    return bySubject(teller.subject, utterance);
  const owner = ofEach(doer) ?? ofThoseNamed(doer, utterance) ?? bySubject(doer.subject, utterance);
  return owner ?? (kind === 'commitment' || kind === 'offer' ? NOBODY : null);
};

/** "Zegt toe dat men dit doet", "dat het dit doet": whoever promises it. */
function isOne({ subject, words }: Clause): boolean {
  return words.some(
    ({ start, end, lower }) => ONE.has(lower) && start === subject?.start && end === subject.end,
  );
}

const ONE = new Set(['men', 'het']);

/** "Belooft dat de lijst er vrijdag is": whoever promises it sees to that. */
function isToBeThere({ predicate, voice }: Clause, kind: Act['kind']): boolean {
  return kind === 'offer' && voice === 'active' && BEING_THERE.has(predicate?.lemma ?? '');
}

const BEING_THERE = new Set(['zijn', 'liggen', 'komen', 'volgen']);

/** "Anna akkoord, verwerkt dit": who stands at the head of the words before the comma. */
function byHead(task: Clause, utterance: Utterance): Owner | null {
  const before = governorOf(task, utterance.clauses);
  const isHead = before?.kind === 'fragment' && !before.predicate;
  return isHead ? resolved(actorsAt(before.span, utterance), utterance, before.span.start) : null;
}

/** "Beide departementen", "haar departement": the two, or whoever, that were named last. */
function ofThoseNamed(clause: Clause, utterance: Utterance): Owner | null {
  const { subject } = clause;
  const words = subjectWords(clause, utterance.clauses);
  if (!subject || !(areBoth(words) || isOwnHome(words))) return null;
  const named = namedBefore(utterance, subject.start);
  const departments = areBoth(words) && named.length !== 2 ? [] : named;
  return { ...NOBODY, isInferred: true, responsible: { kind: 'joint', departments }, spans: [subject] };
}

/** "Partijen gaan ieder na": in the plural without an article, each of whom does it. */
function ofEach(clause: Clause): Owner | null {
  const { subject, words } = clause;
  const [first, ...more] = words.filter((word) => subject !== null && lies(word, subject));
  const isPlural = first !== undefined && more.length === 0 && PARTIES.has(first.lower);
  if (!subject || !isEach(clause) || !isPlural) return null;
  return { ...NOBODY, responsible: { kind: 'everybody', except: [] }, spans: [subject] };
}

const PARTIES = new Set(['partijen', 'departementen', 'ministeries', 'directies', 'leden', 'deelnemers']);

/** "Kun je dat nagaan? Dat doet Anna": who answers does it. */
function isAnswered(task: Clause | null, frame: Clause | null): boolean {
  return task !== null && frame !== null && frame.span.start > task.span.end;
}

function bySubject(subject: Span, utterance: Utterance): Owner | null {
  const whole = ofWhole(subject, utterance);
  if (whole && hasOwner(whole.responsible)) return whole;
  const actors = actorsAt(subject, utterance);
  const product = actors.length === 0 ? runsProduct(utterance.text.slice(subject.start, subject.end)) : null;
  if (product)
    return {
      ...NOBODY,
      isInferred: true,
      responsible: { kind: 'joint', departments: [product] },
      spans: [subject],
    };
  const owner = resolved(actors.length > 0 ? actors : runOn(subject, utterance), utterance, subject.start);
  if (owner && hasOwner(owner.responsible)) return owner;
  return ofHome(subject, utterance) ?? owner;
}

/** "De afdeling Communicatie van OCW". */
function ofWhole(subject: Span, utterance: Utterance): Owner | null {
  const words = utterance.text.slice(subject.start, subject.end);
  const joint = words.lastIndexOf(' van ');
  if (joint < 0 || !PART.test(words)) return null;
  const start = subject.start + joint + ' van '.length;
  return resolved(actorsAt({ start, end: subject.end }, utterance), utterance, subject.start);
}

const PART =
  /^(?:(?:de |een )?(?:afdeling|directie|dienst|directeur|woordvoerder|projectleider|medewerkers?|collega['’]?s?|mensen)|iemand)(?:\s|$)/i;

/** "Bert (SZW)", "Bert (SZW) en Carla (VWS)": people whom nobody knows, by where they are from. */
function ofHome(subject: Span, utterance: Utterance): Owner | null {
  const home = homeBehind(subject, utterance);
  if (!home) return null;
  const before = actorsWithin(subject, utterance).filter(
    ({ span }) => utterance.text[span.start - 1] === '(',
  );
  const homes = [...before, ...actorsAt(home, utterance)];
  const joint = homes.map((actor) => ({ ...actor, joining: 'joint' as const }));
  return resolved(joint, utterance, subject.start);
}

/** "... en Piet Proef Anna belt ze": a full stop was forgotten before the name next to the verb. */
function runOn(subject: Span, utterance: Utterance): readonly JoinedActor[] {
  const last = actorsWithin(subject, utterance).at(-1);
  if (!last || last.who.kind !== 'named' || last.span.end !== subject.end) return [];
  const before = utterance.text.slice(subject.start, last.span.start);
  return /^(?:\p{Lu}[\p{L}'’-]*\s+)+$/u.test(before) ? [last] : [];
}
