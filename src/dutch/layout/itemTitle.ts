import type { Cell, Line } from './line';

/** The words of a line behind its number. */
export function titleOf(line: Line | undefined): string {
  return line ? titleIn(line).text : '';
}

/** "Agendapunt 3:" says the number once more. */
const SAID_AGAIN = /^(?:agenda)?punt\s\d{1,2}\s?[.:–-]\s+/i;

/** The title in a line, and where it stands. */
export function titleIn({ text, start, label }: Line): Cell {
  const number = label?.length ?? 0;
  const again = number > 0 ? (SAID_AGAIN.exec(text.slice(number, number + 20))?.[0].length ?? 0) : 0;
  const length = number + again;
  return { text: text.slice(length), start: start + length };
}
