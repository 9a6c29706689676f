import type { Clause } from '../grammar/clause';
import { isOfClass } from '../grammar/lexicon/verbForms';
import type { JoinedActor } from './parties';
import { joinedActors, leadingActors, partiesOf } from './parties';
import { NOBODY, type Owner } from './owner';
import { speakerAt } from './speakerAt';
import type { Utterance } from './utterance';
import type { Span } from '../recognition';
import { shifted } from '../span';

/** The owner that names and pronouns in a phrase of the text make; null when the phrase names nobody. */
export function resolved(actors: readonly JoinedActor[], utterance: Utterance, at: number): Owner | null {
  const pronoun = actors.find(({ who }) => who.kind !== 'named' && who.kind !== 'everybody');
  const parties = partiesOf(actors);
  if (!parties) return pronoun ? ofPronoun(pronoun, utterance, at) : null;
  const { responsible, involved, spans } = parties;
  const owner: Owner = { ...NOBODY, responsible, involved, spans };
  const others = actors.some(({ who }) => who.kind === 'everybody' && who.butSpeaker);
  if (!others || responsible.kind !== 'everybody') return owner;
  return { ...owner, responsible: { kind: 'everybody', except: callerAt(utterance, at) } };
}

/** Who calls on the others: the named subject nearest before, else who speaks. */
function callerAt(utterance: Utterance, at: number): readonly string[] {
  const clause = utterance.clauses.find(({ span }) => span.start <= at && at < span.end);
  const subject = clause?.subject ? actorsAt(clause.subject, utterance) : [];
  const caller = partiesOf(subject);
  const named = caller && caller.responsible.kind !== 'everybody' ? caller.responsible.departments : [];
  return named.length > 0 ? named : speakerAt(utterance, at);
}

function ofPronoun({ who, span }: JoinedActor, utterance: Utterance, at: number): Owner | null {
  const inferred: Owner = { ...NOBODY, isInferred: true, spans: [span] };
  if (who.kind === 'self') return ofSelf(inferred, utterance, at);
  if (who.kind === 'you') return who.isPlural ? toEverybody(inferred) : addressee(inferred, utterance);
  return { ...inferred, responsible: { kind: 'joint', departments: namedBefore(utterance, at) } };
}

function ofSelf(inferred: Owner, utterance: Utterance, at: number): Owner {
  const { correspondents } = utterance.context;
  const departments = correspondents ? correspondents.sender : speakerAt(utterance, at);
  const correspondent = correspondents ? 'sender' : null;
  return { ...inferred, correspondent, responsible: { kind: 'joint', departments } };
}

/** Whoever a mail asks; at the table everybody who is there. */
export function spokenTo(utterance: Utterance): Owner {
  const inferred: Owner = { ...NOBODY, isInferred: true };
  const { correspondents } = utterance.context;
  if (!correspondents || correspondents.addressees.length > 1) return toEverybody(inferred);
  return addressee(inferred, utterance);
}

function toEverybody(inferred: Owner): Owner {
  return { ...inferred, responsible: { kind: 'everybody', except: [] } };
}

/** One person is meant: which of several cannot be told. */
function addressee(inferred: Owner, { context }: Utterance): Owner {
  const departments = context.correspondents?.addressees ?? [];
  return {
    ...inferred,
    correspondent: 'addressee',
    responsible: { kind: 'joint', departments: departments.length === 1 ? departments : [] },
  };
}

/** "Hij": the last who was named as subject or agent, or at the head of a clause, before, in the text and then in the lines above; else who speaks. */
export function namedBefore(utterance: Utterance, at: number): readonly string[] {
  const { text, clauses, context } = utterance;
  for (const clause of [...clauses].reverse()) {
    const { span, subject, agent } = clause;
    if (span.start >= at) continue;
    for (const phrase of [agent, subject ?? agreedWith(clause) ?? span]) {
      const codes =
        phrase && phrase.end <= at ? codesIn(text.slice(phrase.start, phrase.end), utterance) : [];
      if (codes.length > 0) return codes;
    }
  }
  const speaker = speakerAt(utterance, at);
  if (speaker.length > 0) return speaker;
  const above = [...context.before].reverse().map((line) => codesIn(line, utterance));
  return above.find(({ length }) => length > 0) ?? [];
}

/** "Met BZK is afgesproken dat zij ...". */
function agreedWith({ predicate, complements }: Clause): Span | null {
  if (!isOfClass(predicate?.lemma ?? '', 'agree')) return null;
  return complements.find(({ preposition }) => preposition === 'met')?.span ?? null;
}

function codesIn(phrase: string, { context }: Utterance): readonly string[] {
  const parties = partiesOf(leadingActors(phrase, context));
  return parties && parties.responsible.kind !== 'everybody' ? parties.responsible.departments : [];
}

/** Everybody at the head of a phrase of the text, with their spans in the text. */
export function actorsAt(phrase: Span, { text, context }: Utterance): readonly JoinedActor[] {
  return moved(leadingActors(text.slice(phrase.start, phrase.end), context), phrase.start);
}

/** Everybody named anywhere in a phrase of the text, with their spans in the text. */
export function actorsWithin(phrase: Span, { text, context }: Utterance): readonly JoinedActor[] {
  return moved(joinedActors(text.slice(phrase.start, phrase.end), context), phrase.start);
}

function moved(actors: readonly JoinedActor[], offset: number): readonly JoinedActor[] {
  return actors.map((actor) => ({ ...actor, span: shifted(actor.span, offset) }));
}
