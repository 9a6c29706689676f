import { COURTESY, UNREADABLE } from '../parties/nameForms';
import { headKeys, type HeadField } from './lexicon';

/** A field's name at the start of a piece of the head, and what stands behind it. */
export interface HeadKey {
  readonly field: HeadField;
  /** Characters up to the value. */
  readonly length: number;
  /** True when a colon or nothing stands behind the name: it can be no other word. */
  readonly certain: boolean;
  /** Whom the people behind it are from: "namens SZW"; null where it does not say. */
  readonly group: string | null;
}

const names = Object.entries(headKeys)
  .flatMap(([field, words]) => words.map((word) => [word, field as HeadField] as const))
  .sort(([one], [other]) => other.length - one.length);
/** "Afwezig (met berichtgeving):", "Aanwezig namens SZW:", "Deelnemers overleg:". */
const QUALIFIED =
  /^\s*(?:(?:aan\s(?:het|de)\s)?(?:overleg|vergadering|bijeenkomst|sessie|werkgroep|stuurgroep)(?=\s*:)|\([^()]{0,60}\)|\/\s*\p{L}{3,20}(?=\s*(?::|$))|(?:(?:met|namens|vanuit|van|bij|per|digitaal|online|het|de)\b|t\.a\.v\.|m\.k\.)[^:\t]{0,60}(?=:|$)|(?:zijn|is|waren|was)(?=\s*:|\s+(?:\p{Lu}|5\.1|\[|<)))?/iu;
const GROUP = /^\s*((?:namens|vanuit|van)\s+\S.*)$/i;
const COLON = /^\s*[:;|]\s*/;
const CLOSED = /^\s*(?:[:;|]|\.?$|\.:)\s*/;
const NAME = new RegExp(`^\\s+(?:\\p{Lu}|${UNREADABLE})`, 'u');
const ONE_NAME = /^\s+\p{Lu}\p{Ll}+(?:\s+\S+){0,4}$/u;
/** A name without a colon counts when a value of its kind stands behind it. */
const VALUES: Partial<Record<HeadField, RegExp>> = {
  date: /^\s+(?:(?:ma|di|wo|do|vr|za|zo)\p{L}*\s+)?\d{1,2}[\s/.-]/u,
  time: /^\s+\d{1,2}[.:]\d{2}/,
  place: /^\s+[\p{Lu}\d]/u,
  reference: /^\s+\S*\d/,
  present: NAME,
  absent: NAME,
  members: /^\s+\p{Lu}/u,
  minuteTaker: ONE_NAME,
  chair: ONE_NAME,
  secretary: ONE_NAME,
};
/** "Verslag: Anna Voorbeeld" says who wrote it, "Verslag: overleg van 3 maart" what it is. */
const BY = new RegExp(`^\\s*:\\s+(?:${COURTESY}\\s+)?\\p{Lu}[^\\d:]{2,50}$`, 'u');
/** What the head may call the paper itself. */
const ALSO_PAPERS = new Set(['verslag', 'minutes', 'notes']);
const PAPER = /^(?:verslag|notulen|minutes|notes)$/;
const LONGEST = 200;
/** These are also words that a sentence begins with: without a colon they are no field. */
const ALSO_WORDS = new Set([
  'plaats',
  'waar',
  'wanneer',
  'status',
  'versie',
  'contact',
  'leden',
  'overleg',
  'verslag',
  'notulen',
  'minutes',
  'notes',
  'present',
  'meeting',
  'blad',
  'namens',
  'erbij',
  'afm',
  'niet',
]);

/** The field that a piece of the head begins with, or null. */
export function readHeadKey(piece: string): HeadKey | null {
  const text = piece.slice(0, LONGEST);
  const lower = text.toLowerCase();
  for (const [name, field] of names) {
    if (!lower.startsWith(name)) continue;
    const rest = text.slice(name.length);
    if (/^[\p{L}\p{N}]/u.test(rest)) continue;
    const qualified = QUALIFIED.exec(rest)?.[0] ?? '';
    const closed = (ALSO_WORDS.has(name) ? COLON : CLOSED).exec(rest.slice(qualified.length));
    if (ALSO_PAPERS.has(name) && !BY.test(rest)) return null;
    const group = GROUP.exec(name === 'namens' ? `${name}${qualified}` : qualified)?.[1] ?? null;
    const length = name.length + qualified.length;
    if (closed) return { field, length: length + closed[0].length, certain: true, group };
    if (ALSO_WORDS.has(name)) return null;
    if (/^\s+(?:zijn|is|waren|was)$/.test(qualified))
      return { field, length: length + 1, certain: true, group };
    if (VALUES[field]?.test(rest)) return { field, length: name.length + 1, certain: false, group };
    return null;
  }
  return null;
}

/** "vergaderdatum aanwezig": a line with names of fields only, as a table's columns leave it; null for any other, as "Verslag overleg". */
export function readHeadKeys(line: string): readonly HeadField[] | null {
  const fields: HeadField[] = [];
  let rest = line.toLowerCase().trim();
  while (rest !== '') {
    const found = names.find(
      ([name]) => rest.startsWith(name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length)),
    );
    if (!found || fields.length > 4 || (fields.length === 0 && PAPER.test(found[0]))) return null;
    fields.push(found[1]);
    rest = rest.slice(found[0].length).trim();
  }
  return fields.length > 1 ? fields : null;
}
