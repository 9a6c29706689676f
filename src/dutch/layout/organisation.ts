import type { DepartmentResolver } from '../../departments/department';
import { withoutTitles } from '../../departments/spelling';

/** Where somebody comes from: a department's code, or the body's own where we do not know it. */
export interface Organisation {
  readonly code: string;
  /** What the list adds to the department: "Standaarden" of "Logius Standaarden"; null for nothing. */
  readonly unit: string | null;
  /** True for one in our list of departments and bodies. */
  readonly isKnown: boolean;
}

/** A public body that is called by its kind keeps it: "gemeente Voorbeeldstad". */
const KIND =
  /^(?:de\s+)?(?:gemeente|provincie|waterschap|hoogheemraadschap|veiligheidsregio|omgevingsdienst|ggd|universiteit|hogeschool)\s/i;
const KINDS = /^(?:ministerie|gemeente|provincie|waterschap|universiteit|hogeschool)s?\s/i;

/** "gemeente Voorbeeldstad", "ministerie van Voorbeelden", "gemeentes Voorbeeldstad en Proefdorp". */
export function isPublicBody(text: string): boolean {
  return KIND.test(text) || KINDS.test(text);
}

const FORM = /^(?:(?:de|het|stichting|stg\.?|vereniging|coöperatie)\s+)+/i;
const LONGEST = 70;

/** How the kinds and the provinces of two words are shortened. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^prov\.?\s/i, 'provincie '],
  [/^gem\.?\s/i, 'gemeente '],
  [/^(provincie (?:noord|zuid))\s(?=holland|brabant)/i, '$1-'],
];

/** The organisation that a note beside a name states, or null when it states none. */
export function readOrganisation(note: string, departments: DepartmentResolver): Organisation | null {
  const text = SHORT.reduce((words, [short, whole]) => words.replace(short, whole), note.trim());
  if (text === '' || text.length > LONGEST) return null;
  const known = departments.byName(text);
  if (known) return { code: known.code, unit: null, isKnown: true };
  const mention = departments.mentions(text)[0];
  if (mention) {
    const unit = `${text.slice(0, mention.start)} ${text.slice(mention.end)}`
      .replace(/^[\s/–-]+|[\s/–-]+$/g, '')
      .trim();
    return { code: mention.department.code, unit: unit || null, isKnown: true };
  }
  return ownCode(text);
}

/** Its own code: the kind and the name of a public body, the letters it is known by, else its name in capitals. */
function ownCode(text: string): Organisation | null {
  const parts = text.split(/\s*\/\s*/);
  const name = parts.find((part) => KIND.test(part)) ?? parts[0] ?? text;
  if (KIND.test(name)) return { code: name.replace(/^de\s+/i, '').toUpperCase(), unit: null, isKnown: false };
  const bare = name.replace(FORM, '').trim();
  if (!/^(?:['’‘]s[- ])?[\p{Lu}\d]/u.test(bare)) return null;
  const letters = /(?:^|\s)(\p{Lu}{2,6})$/u.exec(bare)?.[1];
  return { code: letters ?? bare.toUpperCase(), unit: null, isKnown: false };
}

/** A function without a name is no directorate. */
const FUNCTION = /^(?:P?SG|[PW]?DG|MP)$/;

/** A directorate in its own ministry's list: "FEZ", "BBO". */
export const OWN_UNIT = /^\p{Lu}{2,6}(?:-\p{Lu}{2,6})?$/u;
/** A capital inside one word: "VoorbeeldNet". No name of a person is so written, but "McProef". */
const BRAND = /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}*$/u;
/** Behind its ministry it may have small letters and signs: "HO&S". */
const UNIT = /^\p{Lu}[\p{L}&-]{1,8}$/u;

/** A department by itself, several joined ("JenV/NCTV"), or letters that can only be a directorate. */
export function isOrganisation(text: string, departments: DepartmentResolver): boolean {
  if (isDepartment(text, departments) || isPublicBody(text)) return true;
  if (OWN_UNIT.test(text)) return !FUNCTION.test(text);
  if (BRAND.test(text)) return true;
  const [first = '', unit = ''] = text.split('/', 2);
  if (UNIT.test(unit) && isDepartment(first, departments)) return true;
  const joined = text.split(/\s*[/&+]\s*/);
  return joined.length > 1 && joined.every((part) => isDepartment(part, departments));
}

/** The name of a department, with its titles or without. */
export function isDepartment(text: string, departments: DepartmentResolver): boolean {
  const [mention] = departments.mentions(text);
  const name = withoutTitles(text);
  return (
    departments.byName(name) !== null &&
    (mention !== undefined || name === name.toUpperCase() || /^\p{Ll}/u.test(name))
  );
}
