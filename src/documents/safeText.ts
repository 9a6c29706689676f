/** Characters that XML forbids, and halves of a character: no program could open a file with them in it. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text that any file can hold: what no file can hold is left out. */
export function safeText(text: string): string {
  return text.toWellFormed().replace(forbidden, '');
}
