import { PARTICLES } from '../grammar/lexicon/particles';
import { withParticle } from '../grammar/lexicon/verbForms';
import { lemmaOf, type Word } from '../grammar/word';

/** "door | geven": the "te" between them is left out. */
export function whole(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const before = words[at - 1];
    if (before && isParted(before, word)) return [];
    return next && isParted(word, next) ? [{ ...word, text: word.text + next.text, end: next.end }] : [word];
  });
}

function isParted(particle: Word, verb: Word): boolean {
  return (
    PARTICLES.has(particle.lower) &&
    verb.isPlural &&
    verb.start - particle.end === ' te '.length &&
    withParticle(lemmaOf(verb), particle.lower) !== null
  );
}
