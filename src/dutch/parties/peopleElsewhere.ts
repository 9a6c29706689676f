import type { DepartmentResolver } from '../../departments/department';
import { withoutTitles } from '../../departments/spelling';
import type { Participant } from '../participant';
import { keysOf } from './keys';
import { PREFIX, SURNAME } from './nameForms';

const NAME = `\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?:\\s${PREFIX}){0,3}\\s${SURNAME}`;
const MAIL = '\\s?[<(\\[](?:mailto:)?([\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{3,80})';
/** Where a name may begin: most places are ruled out before Unicode is asked. */
const HERE = '(?![a-z\\s])(?<![\\p{L}])';
/** "Anna Voorbeeld (BZK)", "Anna Voorbeeld van BZK", "Anna Voorbeeld namens het ministerie van BZK". */
const INTRODUCED = new RegExp(
  `${HERE}(${NAME})(?:\\s?\\(([^()\\n]{2,60})\\)|\\s(?:van|namens|vanuit)\\s(?:het\\s|de\\s)?((?:ministerie\\svan\\s)?\\p{Lu}[^\\n.;:()]{1,60}))`,
  'gu',
);
/** "Anna Voorbeeld <anna@minbzk.nl>". */
const ADDRESSED = new RegExp(`${HERE}(${NAME})${MAIL}`, 'gu');
/** "Voorbeeld, Anna <anna@minbzk.nl>": the surname first. */
const LISTED = new RegExp(
  `(?<![\\p{L}])((?:${PREFIX}\\s){0,3}${SURNAME}),\\s?(\\p{Lu}\\p{Ll}+(?:\\s${PREFIX}){0,3})${MAIL}`,
  'gu',
);
const MOST = 300;

/**
 * People whom the text introduces with where they are from, and who are in no list: their names lead to their departments too.
 * A word that the text also has in small letters is no first name: "Werkgroep Zorg (VWS)".
 */
export function peopleElsewhere(
  text: string,
  listed: readonly Participant[],
  departments: DepartmentResolver,
): readonly Participant[] {
  const introduced = [
    ...withNote(text, departments),
    ...(text.includes('@') ? withMail(text, departments) : []),
  ];
  if (introduced.length === 0) return [];
  const taken = new Set(listed.flatMap(({ name }) => keysOf(name ?? '')));
  const small = new Set(text.match(/(?<![\p{L}.@])\p{Ll}{3,}(?![\p{L}@]|\.\p{L})/gu));
  const people = new Map<string, Participant>();
  for (const { name, code } of introduced) {
    const [first = '', ...rest] = keysOf(name);
    if (code === null || taken.has(first) || rest.some((key) => key.length > 3 && taken.has(key))) continue;
    if (small.has(first) || people.size >= MOST || departments.mentions(name).length > 0) continue;
    people.set(name, { name, departments: [code], position: null, role: null });
  }
  return [...people.values()];
}

interface Introduced {
  readonly name: string;
  /** Null where it does not say from where, in words we know. */
  readonly code: string | null;
}

function withNote(text: string, departments: DepartmentResolver): readonly Introduced[] {
  return [...text.matchAll(INTRODUCED)].map(({ 1: name = '', 2: inside, 3: behind }) => ({
    name,
    code: inside === undefined ? codeAtHead(behind ?? '', departments) : codeOf(inside, departments),
  }));
}

function withMail(text: string, departments: DepartmentResolver): readonly Introduced[] {
  const codeOf = (address: string) => departments.byMail(address)?.code ?? null;
  return [
    ...[...text.matchAll(ADDRESSED)].map(({ 1: name = '', 2: address = '' }) => ({
      name,
      code: codeOf(address),
    })),
    ...[...text.matchAll(LISTED)].map(({ 1: surname = '', 2: given = '', 3: address = '' }) => ({
      name: `${given} ${surname}`,
      code: codeOf(address),
    })),
  ];
}

function codeOf(note: string, departments: DepartmentResolver): string | null {
  const first = note.split(/[,;/]/, 1)[0]?.trim() ?? '';
  return departments.byName(first)?.code ?? codeAtHead(first, departments);
}

function codeAtHead(words: string, departments: DepartmentResolver): string | null {
  const name = withoutTitles(words);
  const [mention] = departments.mentions(name);
  return mention?.start === 0 ? mention.department.code : null;
}

/** Those in the list of whom it does not say where they are from, with what the text says of them by their whole name. */
export function withIntroductions<Person extends Pick<Participant, 'name' | 'departments'>>(
  listed: readonly Person[],
  text: string,
  departments: DepartmentResolver,
): readonly Person[] {
  const unknown = listed.filter(({ name, departments: codes }) => name !== null && codes.length === 0);
  if (unknown.length === 0) return listed;
  const known = new Map(
    peopleElsewhere(text, [], departments).map((person) => [keysOf(person.name ?? '').join(' '), person]),
  );
  return listed.map((one) => {
    const found = one.departments.length === 0 ? known.get(keysOf(one.name ?? '').join(' ')) : undefined;
    return found ? { ...one, departments: found.departments } : one;
  });
}
