import type { Word } from './word';

/** The words of each sentence of a text. A semicolon, a tab-like bar and a bullet part sentences as a full stop does. */
export function sentencesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const sentences: Word[][] = [];
  let current: Word[] = [];
  let depth = 0;
  for (const [at, word] of words.entries()) {
    if (BULLETS.has(word.text)) {
      if (current.length > 0) sentences.push(current);
      current = [];
      depth = 0;
      continue;
    }
    current.push(word);
    depth = Math.max(0, depth + (word.text === '(' ? 1 : word.text === ')' ? -1 : 0));
    if (!ENDS.has(word.text) || (depth > 0 && current.length < LONGEST)) continue;
    if (word.text === '!' && isSmall(words[at + 1])) continue;
    sentences.push(current);
    current = [];
    depth = 0;
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

/** "Allen!! namen doorgeven": what goes on in small letters is cried out, not ended. */
function isSmall(next: Word | undefined): boolean {
  return next !== undefined && (next.text === '!' || /^\p{Ll}/u.test(next.text));
}

const ENDS = new Set(['.', '!', '?', ';', '…', '|']);
const BULLETS = new Set(['•', '✓', '◦', '▪']);
/** A bracket that is never closed ends with its sentence, after so many words. */
const LONGEST = 80;
