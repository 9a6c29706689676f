import { WITH_TE } from './lexicon/auxiliaries';
import { withParticle } from './lexicon/verbForms';
import { nounPhraseEnd } from './nounPhrase';
import type { Segment } from './segment';
import { isParticiple, isPlural, isSure, lemmaOf, type Word } from './word';

/**
 * Cuts an infinitive clause without "om" off the clause that asks for it: "verzoekt VWS | dit uit te zoeken", "melden | te blijven
 * inzetten". Segments are given back with the cut-off ones at the end, so that positions stay what they were.
 */
export function withInfinitives(segments: readonly Segment[]): readonly Segment[] {
  const result = [...segments];
  segments.forEach((segment, index) => {
    const at = cutAt(segment);
    if (at === null) return;
    result[index] = { ...segment, words: segment.words.slice(0, at) };
    const words = segment.words.slice(at);
    result.push({ words, kind: 'infinitive', link: null, parent: index, isFronted: false });
  });
  return result;
}

/** Over the particle of the verb: "biedt aan | de tekst te redigeren". */
function afterParticle(words: readonly Word[], verb: number, at: number): number {
  const lemma = lemmaOf(words[verb] as Word);
  return withParticle(lemma, words[at]?.lower ?? '') === null ? at : at + 1;
}

/** Where the infinitive clause begins; null when there is none. */
function cutAt({ words, kind }: Segment): number | null {
  if (kind === 'infinitive') return null;
  const te = words.findIndex(({ tag }) => tag === 'te');
  if (te < 0 || !words[te + 1] || !isPlural(words[te + 1] as Word)) return null;
  const verb = words.findLastIndex((word, at) => at < te && (isSure(word) || isPlural(word)));
  if (verb < 0) return null;
  const agreed = words.findIndex((word, at) => at < te && isParticiple(word));
  if (agreed >= 0) return Math.max(agreed, verb) + 1;
  if ((words[verb] as Word).forms.some(({ lemma }) => WITH_TE.has(lemma))) return null;
  const behind = afterParticle(words, verb, verb + 1);
  if (behind > verb + 1) return Math.min(behind, te);
  return Math.min(afterParticle(words, verb, nounPhraseEnd(words, behind)), te);
}
