import type { Clause } from '../grammar/clause';
import { behind } from '../grammar/clauseFacts';
import { isOfClass } from '../grammar/lexicon/verbForms';
import { actorsAt } from '../parties/actorsAt';
import { codesOf, leadingParties, partiesOf, type JoinedActor } from '../parties/parties';
import { speakerAt } from '../parties/speakerAt';
import type { Span } from '../span';
import type { Utterance } from '../utterance';
import { NOBODY, ownerOf, type Owner } from './owner';

/** The owner that names and pronouns in a phrase of the text make; null when the phrase names nobody. */
export function resolved(actors: readonly JoinedActor[], utterance: Utterance, at: number): Owner | null {
  const pronoun = actors.find(({ who }) => who.kind !== 'named' && who.kind !== 'everybody');
  const parties = partiesOf(actors);
  if (!parties) return pronoun ? ofPronoun(pronoun, utterance, at) : null;
  const { responsible } = parties;
  const owner = ownerOf(parties);
  const others = actors.some(({ who }) => who.kind === 'everybody' && who.butSpeaker);
  if (!others || responsible.kind !== 'everybody') return owner;
  return { ...owner, responsible: { kind: 'everybody', except: callerAt(utterance, at) } };
}

/** The owner that the head of a phrase of the text names; null where there is no phrase, or it names nobody. */
export function ownerAt(phrase: Span | null, utterance: Utterance): Owner | null {
  return phrase && resolved(actorsAt(phrase, utterance), utterance, phrase.start);
}

/** Who calls on the others: the named subject nearest before, else who speaks. */
function callerAt(utterance: Utterance, at: number): readonly string[] {
  const clause = utterance.clauses.find(({ span }) => span.start <= at && at < span.end);
  const subject = clause?.subject ? actorsAt(clause.subject, utterance) : [];
  const named = codesOf(partiesOf(subject));
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

/**
 * "Hij": the last who was named as subject or agent, or at the head of a clause, before, in the text and then in the lines above; else
 * who speaks. Of a sentence before, who it is about comes before who is spoken of in it.
 */
export function namedBefore(utterance: Utterance, at: number): readonly string[] {
  const { text, clauses, context } = utterance;
  const before = clauses.filter(({ span }) => span.start < at);
  for (const clause of byProminence(before, at)) {
    const { span, subject, agent } = clause;
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

/** From the last sentence to the first, each from its end; of those before this one the main clauses come first. */
function byProminence(clauses: readonly Clause[], at: number): readonly Clause[] {
  const rank = ({ sentence, kind }: Clause) => (sentence.end > at || kind === 'main' ? 0 : 1);
  return clauses
    .toReversed()
    .sort((one, other) => other.sentence.start - one.sentence.start || rank(one) - rank(other));
}

/** "Met BZK is afgesproken dat zij ...". */
export function agreedWith(clause: Clause): Span | null {
  return isOfClass(clause.predicate?.lemma ?? '', 'agree') ? behind(clause, 'met') : null;
}

function codesIn(phrase: string, { context }: Utterance): readonly string[] {
  return codesOf(leadingParties(phrase, context));
}
