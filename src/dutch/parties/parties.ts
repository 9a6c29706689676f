import type { Responsible } from '../../minutes/actionPoint';
import { shifted, type Span } from '../span';
import type { Actor } from './actor';
import { findActors } from './actors';
import type { Cast } from './cast';
import { joiningOf, type Joining } from './joining';

/** Who a phrase names, and the characters that name them. */
export interface Parties {
  readonly responsible: Responsible;
  readonly involved: readonly string[];
  readonly spans: readonly Span[];
  /** Where the last name ends. */
  readonly end: number;
}

/** A name, with how it stands to those before it. */
export interface JoinedActor extends Actor {
  readonly joining: Joining;
}

/**
 * Reads "VWS, BZK", "VWS, daarna BZK", "allen, behalve JenV", "Anna en Jan" or "SZW i.s.m. VNG", whatever else the phrase says;
 * null when nobody is named.
 */
export function readParties(phrase: string, cast: Cast): Parties | null {
  return partiesOf(joinedActors(phrase, cast));
}

/** Who stands first in a sentence ("BZK en VWS maken een voorstel met SZW"), or null when something else does. */
export function leadingParties(sentence: string, cast: Cast): Parties | null {
  return partiesOf(leadingActors(sentence, cast));
}

const PREPOSITION = /^[^\p{L}]*(?:van|voor|door|vanuit|by|for|from)\s/iu;

/** Everybody who stands at the head of a phrase, up to the first other word. Behind a preposition nobody stands at the head. */
export function leadingActors(phrase: string, cast: Cast): readonly JoinedActor[] {
  if (PREPOSITION.test(phrase)) return [];
  const actors = joinedActors(phrase, cast);
  const end = actors.findIndex(
    ({ joining }, index) => joining === 'apart' || (index > 0 && joining === 'involved'),
  );
  return end < 0 ? actors : actors.slice(0, end);
}

export function joinedActors(phrase: string, cast: Cast): readonly JoinedActor[] {
  let end = 0;
  return findActors(phrase, cast).map((actor) => {
    const joining = joiningOf(phrase.slice(end, actor.span.start));
    end = actor.span.end;
    return { joining, ...actor };
  });
}

/** The parties that joined names make; null when nobody is among them. Pronouns are left to who knows the context. */
export function partiesOf(actors: readonly JoinedActor[]): Parties | null {
  const known = actors.filter(({ who }) => who.kind === 'named' || who.kind === 'everybody');
  if (known.length === 0) return null;
  const { owners, excepted, partners, isSequence } = divided(known);
  const spans = known.map(({ span }) => span);
  const end = spans.at(-1)?.end ?? 0;
  const everybody = owners.some(({ who }) => who.kind === 'everybody');
  if (!everybody && owners.length === 0) return null;
  const responsible: Responsible = everybody
    ? { kind: 'everybody', except: departmentsOf(excepted) }
    : { kind: isSequence && owners.length > 1 ? 'sequence' : 'joint', departments: departmentsOf(owners) };
  return { responsible, involved: departmentsOf(partners), spans, end };
}

interface Division {
  readonly owners: readonly Actor[];
  readonly excepted: readonly Actor[];
  readonly partners: readonly Actor[];
  readonly isSequence: boolean;
}

/** After "behalve" everybody is excepted, after "met" everybody is a partner. */
function divided(actors: readonly JoinedActor[]): Division {
  const owners: Actor[] = [];
  const excepted: Actor[] = [];
  const partners: Actor[] = [];
  let list = owners;
  for (const actor of actors) {
    if (actor.joining === 'except') list = excepted;
    if (actor.joining === 'involved' && (owners.length > 0 || list === owners)) list = partners;
    if (actor.joining === 'apposition' && departmentsOf(list).length > 0) continue;
    list.push(actor);
  }
  return { owners, excepted, partners, isSequence: actors.some(({ joining }) => joining === 'sequence') };
}

/** The departments that are to do it by name, in order; everybody has none by name, and who names nobody neither. */
export function codesOf(who: Pick<Parties, 'responsible'> | null): readonly string[] {
  return who && who.responsible.kind !== 'everybody' ? who.responsible.departments : [];
}

/** The same parties with their spans counted from `offset` further on. */
export function movedParties(parties: Parties, offset: number): Parties {
  const spans = parties.spans.map((span) => shifted(span, offset));
  return { ...parties, spans, end: parties.end + offset };
}

function departmentsOf(actors: readonly Actor[]): readonly string[] {
  return [...new Set(actors.flatMap(({ who }) => (who.kind === 'named' ? who.departments : [])))];
}
