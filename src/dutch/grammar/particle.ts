import { PLACE_PRONOUNS } from './lexicon/closedClasses';
import { PARTICLES } from './lexicon/particles';
import { withParticle } from './lexicon/verbForms';
import { startsNounPhrase, type Word } from './word';

/** Where the particle of a verb stands; -1 when it has none. */
export function particleOf(words: readonly Word[], verb: number, lemma: string, isFinite: boolean): number {
  const before = particleBefore(words, verb, lemma);
  if (!isFinite || isCare(words, lemma)) return before;
  const after = particleAfter(words, verb, lemma);
  if (after >= 0) return after;
  const last = words.findLastIndex(({ tag }) => tag !== 'mark');
  const isStranger = last > verb && PARTICLES.has((words[last] as Word).lower) && !isStranded(words, last);
  return isStranger ? last : before;
}

/** "kijkt hier nog naar": the preposition was left behind by "hier". */
function isStranded(words: readonly Word[], last: number): boolean {
  return (
    words[last]?.tag === 'preposition' && words.slice(0, last).some(({ lower }) => PLACE_PRONOUNS.has(lower))
  );
}

/** "stuurt ... rond": the last word that makes a verb with it and opens no noun phrase. */
function particleAfter(words: readonly Word[], verb: number, lemma: string): number {
  return words.findLastIndex(
    (word, at) => at > verb && isParticle(word, lemma) && !opensPhrase(words[at + 1]),
  );
}

/** "neemt op zich": what stands before these is a preposition. */
function opensPhrase(word: Word | undefined): boolean {
  return startsNounPhrase(word) || word?.lower === 'zich';
}

/** "Draagt er zorg voor": with "zorg" the verb is whole. */
function isCare(words: readonly Word[], lemma: string): boolean {
  return lemma === 'dragen' && words.some(({ lower }) => lower === 'zorg');
}

/** "aan te leveren", "rond gaan sturen", "langs komt": it stands right before. */
function particleBefore(words: readonly Word[], verb: number, lemma: string): number {
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at -= 1) {
    const word = words[at] as Word;
    if (isParticle(word, lemma)) return at;
    if (word.tag !== 'te' && word.tag !== 'verb') return -1;
  }
  return -1;
}

function isParticle({ lower }: Word, lemma: string): boolean {
  return PARTICLES.has(lower) && withParticle(lemma, lower) !== null;
}
