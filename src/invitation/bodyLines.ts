import type { BodyLine } from '../markup/bodyLine';
import { htmlLines } from '../markup/htmlLines';
import type { Invitation } from './invitation';
import { textLines } from './textLines';

/** The lines of an invitation's body, whichever way it was written. Total, and linear in its length. */
export function bodyLines({ type, content }: Invitation['body']): readonly BodyLine[] {
  return type === 'html' ? htmlLines(content) : textLines(content);
}
