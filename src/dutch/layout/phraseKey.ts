/** Words as a list of them has them: in small letters, without points, hyphens for spaces: "Plv.-secr." is "plv secr". */
export function phraseKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/\.(?=\p{L}{3})|-/gu, ' ')
    .replaceAll('.', '')
    .replace(/\s+/g, ' ')
    .trim();
}
