import type { Actor, Who } from './actor';
import type { Cast } from './cast';
import { EVERY, EVERY_OTHER, EVERYBODY, MEMBERS, NOBODY, PRONOUNS, ROLES, SINGULAR_MEMBERS } from './lexicon';
import { personNames } from './people';
import { keysOf, wordsOf, type Word } from './words';

/** A phrase that names somebody, as compared words. */
interface Naming {
  readonly keys: readonly string[];
  /** Null: it only looks like somebody. */
  readonly who: Who | null;
  /** A proper name counts with a capital only: "Mark", not "mark". */
  readonly isProper: boolean;
}

/** Namings by their first word, the longest first. */
type Namings = ReadonlyMap<string, readonly Naming[]>;

/** Everybody named in a text: departments, people, roles, everybody, pronouns. In order, never overlapping, the longest first. */
export function findActors(text: string, cast: Cast): readonly Actor[] {
  const mentions = cast.departments.mentions(text).map(({ department, start, end }) => ({
    who: named([department.code]),
    span: { start, end },
  }));
  return withoutOverlap([...mentions, ...matches(text, [namingsOf(cast), COMMON])]);
}

function named(departments: readonly string[]): Who {
  return { kind: 'named', departments };
}

function withoutOverlap(actors: readonly Actor[]): readonly Actor[] {
  const sorted = [...actors].sort(
    (one, other) => one.span.start - other.span.start || other.span.end - one.span.end,
  );
  const kept: Actor[] = [];
  for (const actor of sorted) if (actor.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(actor);
  return kept;
}

function matches(text: string, namings: readonly Namings[]): readonly Actor[] {
  const words = wordsOf(text);
  const found: Actor[] = [];
  for (let index = 0; index < words.length;) {
    const naming = longestAt(words, index, namings);
    const last = words[index + (naming?.keys.length ?? 1) - 1] as Word;
    const span = { start: (words[index] as Word).start, end: last.end };
    if (naming?.who) found.push({ who: naming.who, span });
    index += naming?.keys.length ?? 1;
  }
  return found;
}

function longestAt(words: readonly Word[], index: number, namings: readonly Namings[]): Naming | null {
  const key = words[index]?.key ?? '';
  let best: Naming | null = null;
  for (const byFirst of namings) {
    const naming = byFirst.get(key)?.find((one) => fits(one, words, index));
    if (naming && naming.keys.length > (best?.keys.length ?? 0)) best = naming;
  }
  return best;
}

function fits({ keys, isProper }: Naming, words: readonly Word[], index: number): boolean {
  if (!keys.every((key, offset) => words[index + offset]?.key === key)) return false;
  return !isProper || /^[\p{Lu}\p{N}]/u.test(words[index + keys.length - 1]?.text ?? '');
}

const known = new WeakMap<Cast['participants'], Namings>();

/** The names of this cast; made once for an attendance list, since every phrase of a document is read with the same. */
function namingsOf(cast: Cast): Namings {
  const made = known.get(cast.participants) ?? byFirstWord(namesIn(cast));
  known.set(cast.participants, made);
  return made;
}

function namesIn({ departments, participants }: Cast): readonly Naming[] {
  const organisations = [...new Set(participants.flatMap((participant) => participant.departments))]
    .filter((code) => departments.byCode(code) === null)
    .map((code) => ({ keys: keysOf(code), who: named([code]), isProper: true }));
  const people = personNames(participants).map((person) => ({
    keys: person.keys,
    who: named(person.departments),
    isProper: true,
  }));
  return [...people, ...organisations, ...roles(participants)];
}

function byFirstWord(namings: readonly Naming[]): Namings {
  const byFirst = new Map<string, Naming[]>();
  for (const naming of [...namings].sort((one, other) => other.keys.length - one.keys.length)) {
    const [first] = naming.keys;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), naming]);
  }
  return byFirst;
}

function roles(participants: Cast['participants']): readonly Naming[] {
  const holders = (role: keyof typeof ROLES) =>
    participants.filter((participant) => participant.role === role);
  const departmentsOf = (...order: readonly (keyof typeof ROLES)[]) =>
    order.map((role) => holders(role)[0]?.departments ?? []).find(({ length }) => length > 0) ?? [];
  const office = departmentsOf('secretary', 'minuteTaker', 'chair');
  const words = (role: keyof typeof ROLES, codes: readonly string[]) =>
    ROLES[role].map((phrase) => ({ keys: keysOf(phrase), who: named(codes), isProper: false }));
  return [
    ...words('chair', departmentsOf('chair')),
    ...words('secretary', office),
    ...words('minuteTaker', departmentsOf('minuteTaker', 'secretary', 'chair')),
  ];
}

const COMMON: Namings = byFirstWord([
  ...EVERYBODY.map((phrase) => everybody(phrase, false)),
  ...EVERY.flatMap((every) =>
    MEMBERS.filter((member) => every !== 'de' || !SINGULAR_MEMBERS.includes(member)).map((member) =>
      everybody(`${every} ${member}`, false),
    ),
  ),
  ...EVERY_OTHER.flatMap((other) => MEMBERS.map((member) => everybody(`${other} ${member}`, true))),
  ...NOBODY.map((phrase) => ({ keys: keysOf(phrase), who: null, isProper: false })),
  ...Object.entries(PRONOUNS).map(([pronoun, who]) => ({ keys: [pronoun], who, isProper: false })),
]);

function everybody(phrase: string, butSpeaker: boolean): Naming {
  return { keys: keysOf(phrase), who: { kind: 'everybody', butSpeaker }, isProper: false };
}
