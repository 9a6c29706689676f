import type { Act } from '../acts/act';
import { DESIRING } from '../acts/lexicon';
import type { Clause } from '../grammar/clause';
import { behind, goesBehind } from '../grammar/clauseFacts';
import { GETTING } from '../grammar/lexicon/arriving';
import { OBJECT_PRONOUNS } from '../grammar/lexicon/closedClasses';
import { isOfClass } from '../grammar/lexicon/verbForms';
import type { Word } from '../grammar/word';
import { actorsAt, actorsWithin } from '../parties/actorsAt';
import { MEMBERS, REQUESTS } from '../parties/lexicon';
import type { JoinedActor } from '../parties/parties';
import { lies, type Span } from '../span';
import type { Utterance } from '../utterance';
import type { FindOwner } from './finder';
import { NOBODY, type Owner } from './owner';
import { ownerAt, resolved, spokenTo } from './resolve';

/** "Vraag aan BZK: ...", "@Anna". */
const CALLED = /^[\s•*–-]*(?:@\s*|(?:vraag|verzoek|oproep|opdracht|request|question)\s+(?:aan|to|voor)\s+)/i;
const MENTION = /(?<=[\s,])@(?=\p{Lu})/u;
/** "Anna, wil jij ...". */
const VOCATIVE =
  /^([\s•*–-]*(?:[Ee]n\s)?)\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,\s(?=.*(?<!\p{L})(?:jij|je|u)(?!\p{L}))/u;
/** What stands before a colon; the second part where it is two names or more. */
const HEADED =
  /^((?:\d{1,2}[.)])?[\s•*–-]*)(?:(\p{Lu}\p{Ll}+(?:\s?(?:&|,|\/|\ben\b)\s?\p{Lu}\p{Ll}+)+)|[^:]{2,60}):\s/u;
/** Who says these wants to get something: who is asked must give it. */
const WANTING: ReadonlySet<string> = new Set([...GETTING, 'hebben', 'verwachten', 'verlangen', 'eisen']);

/** Whom a request is made to: "vraagt VWS om", "BZK wordt verzocht", "kun jij"; unsaid, whoever reads or hears it. */
export const ownerByRequest: FindOwner = (act, utterance) => {
  if (act.kind !== 'request') return null;
  return (
    called(act, utterance) ??
    heardFrom(act, utterance) ??
    inNoun(act, utterance) ??
    wishedOf(act, utterance) ??
    referred(act, utterance) ??
    addressed(act, utterance) ??
    unaddressed(act, utterance)
  );
};

/** "Van BZK horen we graag welke datum past": they are to tell. */
function heardFrom({ task, frame }: Act, utterance: Utterance): Owner | null {
  if (!task || frame || !WANTING.has(task.predicate?.lemma ?? '')) return null;
  return ownerAt(behind(task, 'van', 'vanuit'), utterance);
}

/** "Aan BZK het verzoek dit uit te schrijven": no verb asks. */
function inNoun({ task, frame }: Act, utterance: Utterance): Owner | null {
  const asking = frame ?? task;
  if (asking?.kind !== 'fragment' || !asking.words.some(({ lower }) => REQUESTS.has(lower))) return null;
  return ownerAt(behind(asking, 'aan'), utterance);
}

function called({ span }: Act, utterance: Utterance): Owner | null {
  const words = utterance.text.slice(span.start, span.end);
  const head = CALLED.exec(words)?.[0] ?? VOCATIVE.exec(words)?.[1];
  if (head === undefined) return mentioned(span, utterance) ?? headed(span, utterance);
  const start = span.start + head.length;
  return ownerAt({ start, end: span.end }, utterance);
}

/** "De logo's goed zetten, @Anna wil jij dat doen?". */
function mentioned({ start, end }: Span, utterance: Utterance): Owner | null {
  const sign = MENTION.exec(utterance.text.slice(start, end));
  return sign && ownerAt({ start: start + sign.index + sign[0].length, end }, utterance);
}

/** "Anna en Bert: graag jullie reactie" in a mail; in minutes who stands there speaks. People nobody knows are not all. */
function headed(span: Span, utterance: Utterance): Owner | null {
  const [whole, mark = '', people] = HEADED.exec(utterance.text.slice(span.start, span.end)) ?? [];
  if (whole === undefined || utterance.context.correspondents === null) return null;
  const start = span.start + mark.length;
  const named = ownerAt({ start, end: span.start + whole.length }, utterance);
  return named ?? (people === undefined ? null : NOBODY);
}

/** "Vraagt of BZK het stuk wil delen". */
function wishedOf({ task, frame }: Act, utterance: Utterance): Owner | null {
  if (!frame || !task?.subject || !(task.link === 'of' || isWhatIsAsked(task, frame))) return null;
  return ownerAt(task.subject, utterance);
}

/** "Het verzoek is dat BZK het stuk deelt", "de voorzitter wil graag dat BZK het stuk deelt". */
function isWhatIsAsked({ link }: Clause, { predicate }: Clause): boolean {
  return link === 'dat' && (predicate?.lemma === 'zijn' || DESIRING.has(predicate?.lemma ?? ''));
}

function addressed(act: Act, utterance: Utterance): Owner | null {
  const { task, frame } = act;
  const asking = frame ?? task;
  if (!asking || isOwed(act) || isOpenCall(act) || isAskedItself(act)) return null;
  const isPassive = asking.voice === 'passive' || asking.tense === 'perfect';
  const actors = isPassive ? askedSubject(asking, utterance) : askedObject(asking, task, utterance);
  return resolved(actors, utterance, asking.span.start) ?? (isPassive ? calledBack(asking, utterance) : null);
}

/** "Willen alle leden de tekst mailen aan VWS?": the subject of the question, and not who gets it. */
function isAskedItself({ task, frame }: Act): boolean {
  return !frame && task?.mood === 'question' && task.subject !== null;
}

/** "Wie iets heeft, mailt Anna": she is no more than who gets it. */
function isOpenCall({ task, frame }: Act): boolean {
  if (!task || frame || task.kind !== 'main' || task.subject || task.mood !== 'statement') return false;
  return task.voice === 'active' && isOfClass(task.predicate?.lemma ?? '', 'deliver', 'contact');
}

/** "Hem wordt verzocht": who was named before. */
function calledBack({ words, span }: Clause, utterance: Utterance): Owner | null {
  const [first, second] = words;
  if (!first || !OBJECT_PRONOUNS.has(first.lower) || second?.tag !== 'verb') return null;
  return resolved([{ who: { kind: 'earlier' }, span: first, joining: 'apart' }], utterance, span.start);
}

/** "Reacties worden verwacht": what is asked for is the subject, and nobody is. */
function isOwed({ task, frame, thing }: Act): boolean {
  return thing !== undefined && thing.start === (frame ?? task)?.subject?.start;
}

/** "BZK wordt verzocht", "aan BZK wordt gevraagd", "van BZK wordt verwacht". */
function askedSubject(asking: Clause, utterance: Utterance): readonly JoinedActor[] {
  const { subject } = asking;
  const to = behind(asking, 'aan', 'van');
  const [first = [], second = []] = [to, subject].map((asked) => (asked ? actorsAt(asked, utterance) : []));
  const named = first.length > 0 ? first : second;
  return named.length === 0 && subject ? membersAt(subject, utterance) : named;
}

/** "Departementen wordt verzocht": all of them, without an article. */
function membersAt({ start, end }: Span, { text }: Utterance): readonly JoinedActor[] {
  const isMembers = MEMBERS.includes(text.slice(start, end).toLowerCase());
  return isMembers
    ? [{ who: { kind: 'everybody', butSpeaker: false }, span: { start, end }, joining: 'apart' }]
    : [];
}

/** "SG J&V roept de departementen op": who is named beside the subject, not behind a preposition but "aan"; "doet een beroep op". */
function askedObject(asking: Clause, task: Clause | null, utterance: Utterance): readonly JoinedActor[] {
  const end =
    task && task !== asking && task.span.start > asking.span.start ? task.span.start : asking.span.end;
  const start = asking.finite?.end ?? asking.span.start;
  const to = BEHIND.get(asking.predicate?.lemma ?? '') ?? 'aan';
  const recipient = behind(asking, to);
  const asked = recipient ? actorsAt(recipient, utterance) : [];
  if (asked.length > 0) return asked;
  const beside = ({ span }: JoinedActor) =>
    !(asking.subject && lies(span, asking.subject)) &&
    (isOfAsked(span, asking) ||
      !asking.complements.some((one) => one.preposition !== to && lies(span, one.span)));
  const actors = actorsWithin({ start, end }, utterance).filter(beside);
  const apart = actors.findIndex(({ joining }, index) => index > 0 && joining === 'apart');
  return apart < 0 ? actors : actors.slice(0, apart);
}

/** "Doet een beroep op SZW", "legt bij SZW neer". */
const BEHIND = new Map([
  ['doen', 'op'],
  ['neerleggen', 'bij'],
]);

/** "Het ministerie van SZW": what stands behind "van" there tells who is asked. */
function isOfAsked(span: Span, { object, complements }: Clause): boolean {
  const of = complements.find((one) => one.preposition === 'van' && lies(span, one.span));
  return of !== undefined && object !== null && object.start < of.span.start && lies(of.span, object);
}

/** "verzoekt hem de brief te delen": a pronoun at the head of what is asked stands for whoever was named last. */
function referred({ task, frame }: Act, utterance: Utterance): Owner | null {
  const [first, second] = task?.words ?? [];
  if (!frame || !first || isOfThing(first, second) || task?.kind !== 'infinitive' || task.link !== null)
    return null;
  if (!OBJECT_PRONOUNS.has(first.lower)) return null;
  return resolved([{ who: { kind: 'earlier' }, span: first, joining: 'apart' }], utterance, frame.span.start);
}

/** "Hun bijdrage": theirs, and nobody who is asked. */
function isOfThing({ lower }: Word, next: Word | undefined): boolean {
  return lower === 'hun' && next?.tag === 'noun';
}

/**
 * "Willen jullie ...?", "stuurt BZK ...?": the subject, where it does not ask to get something itself. "Reacties kunnen worden
 * doorgegeven" is for all.
 */
function unaddressed(act: Act, utterance: Utterance): Owner | null {
  const { task, frame } = act;
  const doing = frame ?? task;
  const subject = doing?.subject && doing.mood === 'question' ? actorsAt(doing.subject, utterance) : [];
  const isReceiver = isOwed(act) || WANTING.has(doing?.predicate?.lemma ?? '');
  const owner = isReceiver ? null : resolved(subject, utterance, doing?.span.start ?? 0);
  if (!owner && frame && isToSomebody(frame)) return NOBODY;
  return (
    owner ??
    (doing?.subject && utterance.context.correspondents === null && !isReceiver && !frame
      ? NOBODY
      : spokenTo(utterance))
  );
}

/** "Aan de directeur wordt gevraagd": somebody in particular, whom we do not know. */
function isToSomebody(clause: Clause): boolean {
  const asked = clause.voice === 'passive' ? clause.subject : clause.object;
  return asked !== null || goesBehind(clause, 'aan');
}
