/** Words on one line, without the marks of bold and superscript that a converted document keeps. */
export function plain(text: string): string {
  return text
    .replace(/\*\*|<\/?(?:sup|sub|b|i|u)>/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** True when nothing is left of a name but what stands where it was blacked out: a ground of the Woo, or a mark. */
export function isBlackedOut(name: string): boolean {
  return /^(?:5\.\d\.\d\w?|\[?redacted\]?|\[?gelakt\]?|[\s,;-])+$/i.test(name);
}
