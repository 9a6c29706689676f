/** What a character is in a word. Tables and scans, since asking Unicode of every character of a long document takes too long. */
export type Sort = 'space' | 'letter' | 'accent' | 'digit' | 'number' | 'sign';

/** Letters; accents that stand behind one; the digits 0 to 9; other numbers, such as "½"; anything else. */
function sortOf(character: string): Sort {
  if (/\p{L}/u.test(character)) return 'letter';
  if (/\p{M}/u.test(character)) return 'accent';
  if (/\d/.test(character)) return 'digit';
  if (/\s/.test(character)) return 'space';
  return /\p{N}/u.test(character) ? 'number' : 'sign';
}

/** The Latin letters of Europe and what stands between them. */
const known = Array.from({ length: 0x250 }, (_, code) => sortOf(String.fromCharCode(code)));

/** The sort of the character at a place. */
export function sortAt(text: string, at: number): Sort {
  const code = text.codePointAt(at) ?? 0;
  return known[code] ?? sortOf(String.fromCodePoint(code));
}

/** The place behind the character at a place. */
export function behind(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? at + 2 : at + 1;
}

/** Finds, from a place on, the first where none of these sorts of characters stands. */
export function endOf(...sorts: readonly Sort[]): (text: string, from: number) => number {
  const belongs = known.map((sort) => sorts.includes(sort));
  return (text, from) => {
    let at = from;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (!(belongs[code] ?? sorts.includes(sortAt(text, at)))) return at;
      at = code < belongs.length ? at + 1 : behind(text, at);
    }
    return at;
  };
}

/** True when there is nothing but unaccented letters and signs of a keyboard in it. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7e) return false;
  return true;
}

/** The text in small letters, each where it stood: what cannot be so in one letter stays as it is. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text.replace(/./gsu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}
