import type { Actor, Who } from './actor';
import type { Cast } from './cast';
import { keysOf, wordsOf, type KeyedWord } from './keys';
import {
  EVERY,
  EVERY_OTHER,
  EVERYBODY,
  MEMBERS,
  NOBODY,
  PRONOUNS,
  ROLES,
  SINGULAR_MEMBERS,
  UMBRELLAS,
} from './lexicon';
import { personNames } from './people';

/** A phrase that names somebody, as compared words. */
interface Naming {
  readonly keys: readonly string[];
  /** Null: it only looks like somebody. */
  readonly who: Who | null;
  /** A proper name counts with a capital only: "Mark", not "mark". */
  readonly isProper: boolean;
  /** Letters only: "DE" is a directorate, "De" an article. */
  readonly isAcronym?: boolean;
}

/** Namings by their words, and how many words at most one that begins with a word has. */
interface Namings {
  readonly byWords: ReadonlyMap<string, readonly Naming[]>;
  readonly longest: ReadonlyMap<string, number>;
}

/** Everybody named in a text: departments, people, roles, everybody, pronouns. In order, never overlapping, the longest first. */
export function findActors(text: string, cast: Cast): readonly Actor[] {
  const mentions = cast.departments.mentions(text).map(({ department, start, end }) => ({
    who: named([department.code]),
    span: { start, end },
  }));
  return withoutOverlap([...matches(text, [namingsOf(cast), COMMON]), ...mentions]);
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
    const last = words[index + (naming?.keys.length ?? 1) - 1] as KeyedWord;
    const span = { start: (words[index] as KeyedWord).start, end: last.end };
    if (naming?.who) found.push({ who: naming.who, span });
    index += naming?.keys.length ?? 1;
  }
  return found;
}

function longestAt(words: readonly KeyedWord[], index: number, namings: readonly Namings[]): Naming | null {
  let best: Naming | null = null;
  for (const each of namings) {
    const naming = namingAt(words, index, each);
    if (naming && naming.keys.length > (best?.keys.length ?? 0)) best = naming;
  }
  return best;
}

function namingAt(words: readonly KeyedWord[], index: number, { byWords, longest }: Namings): Naming | null {
  const most = Math.min(longest.get(words[index]?.key ?? '') ?? 0, words.length - index);
  for (let count = most; count > 0; count -= 1) {
    const last = words[index + count - 1]?.text ?? '';
    const alike = byWords.get(phraseOf(words, index, count)) ?? [];
    const naming = alike.find(
      ({ isProper, isAcronym }) => !isProper || (isAcronym ? /^\P{Ll}+$/u : /^[\p{Lu}\p{N}]/u).test(last),
    );
    if (naming) return naming;
  }
  return null;
}

function phraseOf(words: readonly KeyedWord[], index: number, count: number): string {
  let phrase = words[index]?.key ?? '';
  for (let at = index + 1; at < index + count; at += 1) phrase += ` ${words[at]?.key}`;
  return phrase;
}

const known = new WeakMap<Cast['participants'], Namings>();

/** The names of this cast; made once for an attendance list, since every phrase of a document is read with the same. */
function namingsOf(cast: Cast): Namings {
  const made = known.get(cast.participants) ?? byWords(namesIn(cast));
  known.set(cast.participants, made);
  return made;
}

function namesIn({ departments, participants }: Cast): readonly Naming[] {
  const organisations = [...new Set(participants.flatMap((participant) => participant.departments))]
    .filter((code) => departments.byCode(code) === null)
    .map((code) => ({ keys: keysOf(code), who: named([code]), isProper: true, isAcronym: code.length <= 2 }));
  const people = personNames(participants).map((person) => ({
    keys: person.keys,
    who: named(person.departments),
    isProper: true,
  }));
  return [
    ...people,
    ...organisations,
    ...positions(participants),
    ...roles(participants),
    ...umbrellas({ departments, participants }),
  ];
}

/** "De wethouder", "de staatssecretaris": who is that at the table. Letters such as "SG" stand before a ministry. */
function positions(participants: Cast['participants']): readonly Naming[] {
  const holders = participants.flatMap(({ position, departments }) =>
    position !== null && /\p{Ll}{4}/u.test(position) ? [{ word: position.toLowerCase(), departments }] : [],
  );
  return holders
    .filter(({ word, departments }) =>
      holders.every((other) => other.word !== word || other.departments.join() === departments.join()),
    )
    .map(({ word, departments }) => ({
      keys: keysOf(`de ${word}`),
      who: named(departments),
      isProper: false,
    }));
}

/** "De koepels": the bodies of municipalities, provinces and water boards at the table; all three where none is listed. */
function umbrellas({ departments, participants }: Cast): readonly Naming[] {
  const present = new Set(participants.flatMap((participant) => participant.departments));
  const listed = UMBRELLAS.filter((code) => present.has(code));
  const codes = listed.length > 0 ? listed : UMBRELLAS.filter((code) => departments.byCode(code) !== null);
  return ['koepels', 'de koepels', 'koepelorganisaties', 'de koepelorganisaties'].map((phrase) => ({
    keys: keysOf(phrase),
    who: named(codes),
    isProper: false,
  }));
}

function byWords(namings: readonly Naming[]): Namings {
  const known = new Map<string, Naming[]>();
  const longest = new Map<string, number>();
  for (const naming of namings) {
    const { keys } = naming;
    const [first = ''] = keys;
    known.set(keys.join(' '), [...(known.get(keys.join(' ')) ?? []), naming]);
    longest.set(first, Math.max(keys.length, longest.get(first) ?? 0));
  }
  return { byWords: known, longest };
}

function roles(participants: Cast['participants']): readonly Naming[] {
  const holders = (role: keyof typeof ROLES) =>
    participants.filter((participant) => participant.role === role);
  const departmentsOf = (...order: readonly (keyof typeof ROLES)[]) =>
    order.map((role) => holders(role)[0]?.departments ?? []).find(({ length }) => length > 0) ?? [];
  const office = departmentsOf('secretary', 'minuteTaker', 'chair');
  const words = (role: keyof typeof ROLES, codes: readonly string[]) =>
    [...ROLES[role]]
      .flatMap((word) => [word, `de ${word}`, `het ${word}`, `the ${word}`])
      .map((phrase) => ({ keys: keysOf(phrase), who: named(codes), isProper: false }));
  return [
    ...words('chair', departmentsOf('chair')),
    ...words('secretary', office),
    ...words('minuteTaker', departmentsOf('minuteTaker', 'secretary', 'chair')),
  ];
}

const COMMON: Namings = byWords([
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
