import type { Act } from '../acts/act';
import type { LineContext } from '../recognition';

/** A short title in the imperative that stands by itself ("Overzicht capaciteit aanleveren"); null: none better than the line. */
export function taskTitle(_act: Act, _text: string, _context: LineContext): string | null {
  return null;
}
