import type { Reading } from '../acts/reading';
import type { Clause } from '../grammar/clause';
import { behind } from '../grammar/clauseFacts';
import { ARRIVING, GETTING } from '../grammar/lexicon/arriving';
import { OBJECT_PRONOUNS } from '../grammar/lexicon/closedClasses';
import { isCapitalised } from '../grammar/token';
import type { Word } from '../grammar/word';
import { homeBehind } from '../parties/homeBehind';
import { namesAtEnd } from '../parties/namesAtEnd';
import { lies, shifted, type Span } from '../span';
import { fromMe, giverOf, isThing } from './arrivals';

/** The doer and the finite verb. What comes is no doer. */
export function leftOut(task: Clause, reading: Reading): readonly Span[] {
  const { agent, finite, voice, predicate } = task;
  const isDoer = voice === 'active' && !(isThing(task) && ARRIVING.has(predicate?.lemma ?? ''));
  const byAgent =
    agent && voice === 'passive' ? [{ start: agent.start - 'door '.length, end: agent.end }] : [];
  const doer = doerOf(task, reading);
  const giver = giverOf(task) ?? (GETTING.has(predicate?.lemma ?? '') ? fromMe(task) : null);
  return [
    ...(doer && isDoer ? [doer, ...homeOf(doer, reading), ...saidOf(doer, task, reading)] : []),
    ...byAgent,
    ...byOrigin(task),
    ...(finite ? [finite] : []),
    ...(giver ? [giver] : []),
    ...calledIn(task),
    ...givenIn(task),
    ...insertedIn(task, reading),
    ...lastNames(task, reading),
  ];
}

/** "Lijst rondsturen, SZW": behind the task who does it. */
function lastNames({ kind, span }: Clause, { text, context }: Reading): readonly Span[] {
  const names = kind === 'fragment' ? namesAtEnd(text.slice(span.start, span.end), context) : null;
  return names ? names.spans.map((name) => shifted(name, span.start)) : [];
}

/** "Vanuit SZW wordt ... opgesteld": as good as "door SZW". */
function byOrigin(task: Clause): readonly Span[] {
  const from = task.voice === 'passive' ? behind(task, 'vanuit', 'namens') : null;
  const joint = from && task.words.findLast(({ end }) => end <= from.start);
  return from && joint ? [{ start: joint.start, end: from.end }] : [];
}

/** "Anna (VWS)": where somebody is from goes with the name. */
function homeOf(doer: Span, reading: Reading): readonly Span[] {
  const home = homeBehind(doer, reading);
  return home ? [{ start: doer.end, end: home.end + ')'.length }] : [];
}

/** "De leden, die nog niet reageerden, sturen": what is said of the doer between the name and the verb. */
function saidOf(doer: Span, { finite }: Clause, { clauses }: Reading): readonly Span[] {
  const said = clauses.find(
    ({ link, span }) => link === 'die' && span.start > doer.end && span.end <= (finite?.start ?? 0),
  );
  return said ? [{ start: doer.end, end: finite?.start ?? said.span.end }] : [];
}

/** The subject; of "dat SZW | cijfers aanlevert" the name alone: without an article the thing is taken for a part of it. */
function doerOf({ subject, object, words }: Clause, { actors }: Reading): Span | null {
  if (!subject) return null;
  const name = actors().find(
    ({ who, span }) => who.kind === 'named' && span.start === subject.start && lies(span, subject),
  )?.span;
  if (!name || object) return subject;
  const thing = words.filter((word) => lies(word, subject) && word.start >= name.end);
  const isThingBehind =
    thing.length > 0 && thing.every((word) => word.tag === 'noun' && !isCapitalised(word));
  return isThingBehind ? name : subject;
}

/** "Stuurt, zodra het er is, de lijst", "dat SZW, in overleg met VNG, ...": what is put in right behind the verb or the subject. */
function insertedIn({ kind, finite, subject }: Clause, { text }: Reading): readonly Span[] {
  const end = (kind === 'main' ? finite : subject)?.end;
  const inserted =
    end === undefined ? null : /^\s*,[^,;:.]{3,80},(?=\s[\p{Ll}\d])/u.exec(text.slice(end, end + 90));
  return end !== undefined && inserted ? [{ start: end, end: end + inserted[0].length }] : [];
}

/** "verzoekt hem de brief te delen", "Anna, kun jij ...": who is spoken to, before what he is asked. */
function calledIn({ kind, link, words }: Clause): readonly Span[] {
  const [first, second] = words[0]?.tag === 'coordinator' ? words.slice(1) : words;
  const isAsked = kind === 'infinitive' && link === null && OBJECT_PRONOUNS.has(first?.lower ?? '');
  const isCalled = first?.tag === 'noun' && isCapitalised(first) && second?.text === ',' && words.some(isYou);
  return first && (isAsked || isCalled) ? [first] : [];
}

/** "Ik stuur je de lijst": whoever reads it. */
function givenIn({ finite, words }: Clause): readonly Span[] {
  const next = words.find(({ start }) => finite !== null && start > finite.end);
  return next && READER.has(next.lower) ? [next] : [];
}

const READER = new Set(['je', 'jou', 'u']);

function isYou({ lower }: Word): boolean {
  return lower === 'jij' || lower === 'je' || lower === 'u';
}
