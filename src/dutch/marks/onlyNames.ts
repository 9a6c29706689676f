import { readDeadline } from '../deadline/readDeadline';
import type { LineContext } from '../lineContext';
import { findActors } from '../parties/actors';
import { otherThanJoining } from '../parties/joining';
import { readParties, type Parties } from '../parties/parties';
import { withCapitals } from '../parties/smallLetters';
import type { Span } from '../span';
import { BESIDE, OPEN } from './lexicon';

/** What a mark is read in: who there is, and when. */
export type MarkContext = Pick<LineContext, 'departments' | 'participants' | 'meetingDate' | 'calendar'>;

const OPEN_PLACES = new RegExp(`\\b(?:${OPEN})\\b`, 'gi');

/** Who a phrase names, when it has nothing but names, dates and what joins them: "Anna, Jan", "allen", "BZK, 27-11". */
export function readNames(phrase: string, context: MarkContext): Parties | null {
  const capitals = withCapitals(phrase, context);
  return otherWords(capitals, context).length === 0 ? readParties(capitals, context) : null;
}

/** What is left of a phrase without its names, its date and what joins them. */
export function otherWords(phrase: string, context: MarkContext): readonly string[] {
  const names = findActors(phrase, context).map(({ span }) => span);
  const deadline = readDeadline(phrase, context);
  const rest = [...names, ...(deadline ? [deadline.span] : [])]
    .reduce(blank, phrase)
    .replace(OPEN_PLACES, ' ');
  return otherThanJoining(rest).filter((word) => !BESIDE.has(word.toLowerCase()));
}

function blank(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
