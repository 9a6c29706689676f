import type { BodyLine } from '../markup/bodyLine';

/** The rule that Teams draws around its join block. */
const JOIN_RULE = /^_{20,}$/;
const JOIN_HEADING =
  /^(?:microsoft teams[- ](?:vergadering|meeting)|deelnemen via uw computer|join on your computer)/i;
const GREETING =
  /^(?:met (?:vriendelijke|hartelijke) groet(?:en)?|(?:hartelijke |vriendelijke )?groet(?:en|jes)?|mvg|kind regards|(?:best )?regards)\b.{0,40}$/i;
const DISCLAIMER =
  /(?:bestemd voor de geadresseerde|niet voor u is bestemd|for the addressee only|not intended for you|aanvaardt geen aansprakelijkheid)/i;
const HEADER_FIRST = /^(?:van|from|von)\s*:/i;
const HEADER_NEXT = /^(?:verzonden|sent|datum|date|aan|to)\s*:/i;
const ORIGINAL =
  /^-{2,}\s*(?:oorspronkelijk bericht|doorgestuurd bericht|original message|forwarded message)/i;

/**
 * The messages in a body, newest first: what was written for this invitation, then what was forwarded below it. Join blocks,
 * greetings with what follows them, and disclaimers are left out of each.
 */
export function messageParts(lines: readonly BodyLine[]): readonly (readonly BodyLine[])[] {
  const starts = lines.flatMap((_, index) => (startsForwarded(lines, index) ? [index] : []));
  const bounds = [0, ...starts, lines.length];
  return bounds.slice(0, -1).map((from, index) => ownWords(lines.slice(from, bounds[index + 1])));
}

function startsForwarded(lines: readonly BodyLine[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (ORIGINAL.test(text)) return true;
  if (!HEADER_FIRST.test(text)) return false;
  return lines.slice(index + 1, index + 4).some((line) => HEADER_NEXT.test(line.text));
}

function ownWords(lines: readonly BodyLine[]): readonly BodyLine[] {
  const end = lines.findIndex(
    ({ text }) =>
      GREETING.test(text) || JOIN_RULE.test(text) || JOIN_HEADING.test(text) || DISCLAIMER.test(text),
  );
  return end < 0 ? lines : lines.slice(0, end);
}
