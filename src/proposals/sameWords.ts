import { ownWords } from '../minutes/ownWords';
import { plain } from './plain';

/** Words by which the same matter is known again, whatever the capitals, the points and the mark. */
export function sameWords(text: string): string {
  const words = ownWords(plain(text)).toLowerCase();
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
