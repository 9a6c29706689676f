import type { Span } from '../span';
import type { Utterance } from '../utterance';
import { onlyParties } from './onlyParties';

const BRACKET = /^\s?\(([^()]{1,60})\)/;
const LONGEST = 64;

/** "Bert (SZW)": where somebody is from, in brackets right behind the name; null where no party stands there. */
export function homeBehind(
  { end }: Span,
  { text, context }: Pick<Utterance, 'text' | 'context'>,
): Span | null {
  const [whole = '', inside = ''] = BRACKET.exec(text.slice(end, end + LONGEST)) ?? [];
  const start = end + whole.length - inside.length - 1;
  return inside !== '' && onlyParties(inside, context) ? { start, end: start + inside.length } : null;
}
