/** The number or letter that stands before a title: "3.", "3a)", "2.1", "b.", "IV.". */
export interface Label {
  readonly kind: 'number' | 'letter' | 'roman';
  /** 1 for "1", "a" and "I". */
  readonly value: number;
  /** As printed, without point or bracket. */
  readonly printed: string;
  /** What closes it: ".", ")", ":" or "" for a bare number. */
  readonly sign: string;
  /** True for "3a" and "2.1": it stands below item 3, item 2. */
  readonly below: boolean;
  /** Characters of the line it takes, the space behind it included. */
  readonly length: number;
}

const NUMBER =
  /^(?:\(?(?:(?:agenda)?punt|ad)\s+)?\(?(\d{1,2})((?:\.\d{1,2}){0,2}|\s?(?:bis|ter|[a-z]))?\s?(\)\.|\\?[.):](?![a-z]\s)|[–-](?=\s))\s*(?=[^\s\d.])/i;
/** "2.1 Nota", "2A Nota" and "1 Opening": without point or bracket the title must begin with a capital. */
const BARE =
  /^(?:(?:[Aa]genda)?[Pp]unt\s)?(\d{1,2})((?:\.\d{1,2}){1,2}|\.?[A-Za-z])?(?:\s{1,4}|\t)(?=\p{Lu}[\p{L}/&-]+)/u;
/** In haste not even that: counts only at the start of a block. */
const HASTY = /^(\d{1,2})()\s(?=\p{L}[\p{L}/&-]+)/u;
const LETTER = /^\(?([a-z])([.)])\s+(?=\S)/;
const ROMAN = /^(X{0,2}(?:IX|IV|V?I{1,3}|V|X))([.)])\s+(?=\S)/;
const ROMANS = [
  '',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
];

/** What can stand before a line's text is short. */
const LONGEST = 80;

/** The label at the start of a line, or null. `opens`: the line begins a block, below an empty line. */
export function readLabel(line: string, opens: boolean): Label | null {
  const text = line.slice(0, LONGEST);
  return numberLabel(text, opens) ?? romanLabel(text) ?? letterLabel(text);
}

function numberLabel(text: string, opens: boolean): Label | null {
  const found = NUMBER.exec(text) ?? BARE.exec(text) ?? (opens ? HASTY.exec(text) : null);
  if (!found) return null;
  const [whole, number = '', part = '', sign = ''] = found;
  const printed = `${number}${part.trim()}`;
  return {
    kind: 'number',
    value: Number(number),
    printed,
    sign: sign.replace('\\', ''),
    below: part !== '',
    length: whole.length,
  };
}

function romanLabel(text: string): Label | null {
  const found = ROMAN.exec(text);
  const value = ROMANS.indexOf(found?.[1] ?? '');
  if (!found || value < 1) return null;
  return {
    kind: 'roman',
    value,
    printed: found[1] ?? '',
    sign: found[2] ?? '',
    below: false,
    length: found[0].length,
  };
}

function letterLabel(text: string): Label | null {
  const found = LETTER.exec(text);
  if (!found) return null;
  const printed = found[1] ?? '';
  const value = printed.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  return { kind: 'letter', value, printed, sign: found[2] ?? '', below: true, length: found[0].length };
}

/** Word's own bullets are letters of a font of signs: they come as characters for private use. An empty box is still to be done. */
const BULLET =
  /^(?:[-–—•·▪◦*>✓→‣●○]\s+|\[ ?\]\s+|☐\s*|[-–•·▪]\s*(?=\p{Lu})|o(?:\t|\s+(?=\S))|\p{Co}\s*(?=\S))/u;
const ONLY_BULLET = /^(?:[-–—•·▪◦*o]|\p{Co})$/u;

/** Whether a line begins with an empty box, which somebody is to tick: "☐ lijst rondsturen", "- [ ] lijst rondsturen". */
export function isToDo(line: string): boolean {
  return /^(?:[-–—•*]\s+)?(?:\[ ?\]|☐)\s*\S/u.test(line.slice(0, LONGEST));
}

/** Characters that the bullets at the start of a line take ("- o " has two); 0 when there is none. */
export function bulletLength(line: string): number {
  if (ONLY_BULLET.test(line)) return line.length;
  const text = line.slice(0, LONGEST);
  const first = BULLET.exec(text)?.[0].length ?? 0;
  const second = first > 0 ? (BULLET.exec(text.slice(first))?.[0].length ?? 0) : 0;
  return first + second;
}
