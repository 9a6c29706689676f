import { finiteAt } from './finite';
import { WITH_TE } from './lexicon/auxiliaries';
import { isOfClass, withParticle } from './lexicon/verbForms';
import { wordList } from './lexicon/wordList';
import { nounPhraseEnd } from './nounPhrase';
import type { Segment } from './segment';
import { canBeFinite, lemmaOf, type Word } from './word';

/**
 * Cuts an infinitive clause without "om" off the clause that asks for it: "verzoekt VWS | dit uit te zoeken", "melden | te blijven
 * inzetten". Segments are given back with the cut-off ones at the end, so that positions stay what they were.
 */
export function withInfinitives(segments: readonly Segment[]): readonly Segment[] {
  const result = [...segments];
  for (let index = 0; index < result.length; index += 1) {
    const segment = result[index] as Segment;
    const at = cutAt(segment);
    if (at === null) continue;
    result[index] = { ...segment, words: segment.words.slice(0, at) };
    const words = segment.words.slice(at);
    result.push({
      words,
      kind: 'infinitive',
      link: null,
      parent: index,
      isFronted: false,
      isAgreeing: false,
    });
  }
  return result;
}

/** Over the particle of the verb: "biedt aan | de tekst te redigeren", "neemt op zich | de tekst te redigeren". */
function afterParticle(words: readonly Word[], verb: number, at: number): number {
  const lemma = lemmaOf(words[verb] as Word);
  const particle = words[at]?.lower ?? '';
  if (withParticle(lemma, particle) === null || isOfInfinitive(words, at)) return at;
  return particle === 'op' && words[at + 1]?.lower === 'zich' ? at + 2 : at + 1;
}

/** "Vraagt SZW | uit te zoeken": the particle right before "te" is that of the infinitive. */
function isOfInfinitive(words: readonly Word[], at: number): boolean {
  const verb = words[at + 2];
  return (
    words[at + 1]?.tag === 'te' &&
    verb !== undefined &&
    verb.tag === 'verb' &&
    withParticle(lemmaOf(verb), words[at]?.lower ?? '') !== null
  );
}

/** "Spreekt met VWS af | de lijst te sturen": where the particle of the verb stands further on, and can be no preposition. */
function loneParticle(words: readonly Word[], verb: number, te: number): number | null {
  const lemma = lemmaOf(words[verb] as Word);
  const isParticle = ({ tag, lower }: Word, at: number) =>
    at > verb && at < te - 1 && tag !== 'preposition' && withParticle(lemma, lower) !== null;
  const at = words.findIndex(isParticle);
  return at < 0 ? null : at;
}

/** Over who is asked: "vraagt aan Anna | de lijst te maken"; no "aanvragen" has a task for its object. */
function overRecipient(words: readonly Word[], verb: number): number | null {
  const isAsked = lemmaOf(words[verb] as Word) === 'vragen' && words[verb + 1]?.lower === 'aan';
  return isAsked ? nounPhraseEnd(words, verb + 2) : null;
}

/** Over who does it: "wordt uitgewerkt door Anna | wat te doen". */
function overAgent(words: readonly Word[], at: number): number {
  return words[at]?.lower === 'door' ? nounPhraseEnd(words, at + 1) : at;
}

/** The verb that an infinitive hangs on: the last before it; "verwacht" counts where no other verb agrees. */
function governorOf(words: readonly Word[]): number {
  const last = words.findLastIndex((word) => word.isSure || word.isPlural);
  return last >= 0 ? last : words.findLastIndex(canBeFinite);
}

/** "Is het streven | de stukken op te sturen": a noun of intent takes the infinitive from the verb. */
function behindIntent(words: readonly Word[], verb: number, te: number): number | null {
  const noun = words.findIndex(({ lower }, at) => at > verb && at < te && INTENTS.has(lower));
  if (noun < 0) return null;
  return TOWARDS.has(words[noun + 1]?.lower ?? '') ? nounPhraseEnd(words, noun + 2) : noun + 1;
}

/** "Een beroep op de leden", "het verzoek aan Anna". */
const TOWARDS = new Set(['op', 'aan']);

const INTENTS = wordList(
  `streven bedoeling idee plan voorstel wens doel voornemen afspraak opdracht verzoek taak beroep oproep`,
);

/** "Geeft Anna de opdracht | de brief te schrijven", "doet een beroep op de leden | zich te melden". */
function isGiving(verb: Word): boolean {
  const lemma = lemmaOf(verb);
  return lemma === 'geven' || lemma === 'krijgen' || lemma === 'doen';
}

/** Where the infinitive clause begins; null when there is none. */
function cutAt(segment: Segment): number | null {
  const { words, kind } = segment;
  if (kind === 'infinitive') return behindAsking(words);
  const te = words.findIndex(({ tag }) => tag === 'te');
  if (te < 0 || !words[te + 1] || !(words[te + 1] as Word).isPlural) return null;
  const verb = governorOf(words.slice(0, te));
  if (verb < 0) return null;
  const agreed = words.findIndex((word, at) => at < te && word.isParticiple);
  if (agreed >= 0 && finiteAt(segment) !== agreed) return overAgent(words, Math.max(agreed, verb) + 1);
  if ((words[verb] as Word).forms.some(({ lemma }) => WITH_TE.has(lemma)))
    return behindIntent(words, verb, te);
  const mandate = isGiving(words[verb] as Word) ? behindIntent(words, verb, te) : null;
  if (mandate !== null) return mandate;
  const recipient = overRecipient(words, verb);
  if (recipient !== null) return Math.min(recipient, te);
  const behind = afterParticle(words, verb, verb + 1);
  if (behind > verb + 1) return Math.min(behind, te);
  const particle = loneParticle(words, verb, te);
  if (particle !== null) return particle + 1;
  const own = isOfItself(words[verb] as Word) && !isInverted(words) ? behind : nounPhraseEnd(words, behind);
  const without = words.findIndex(({ lower }, at) => at > verb && at < te && lower === 'zonder');
  return without >= 0 ? without : Math.min(afterParticle(words, verb, own), te);
}

/** "Hierop antwoordt SZW | dit te doen": who says so stands behind the verb. */
function isInverted([first]: readonly Word[]): boolean {
  return first?.tag === 'preposition' || first?.tag === 'adverb';
}

/** "Om SZW te vragen | de lijst te sturen": what is asked hangs on the asking. */
function behindAsking(words: readonly Word[]): number | null {
  const verb = words.findIndex(({ tag }) => tag === 'te') + 1;
  const asking = verb > 0 ? words[verb] : undefined;
  return asking && isOfClass(lemmaOf(asking), 'ask') && words.findLastIndex(({ tag }) => tag === 'te') > verb
    ? verb + 1
    : null;
}

/** "Belooft | de brief te sturen", "gaat proberen | een zaal te vinden": nobody else is asked, so the object is that of the infinitive. */
function isOfItself(verb: Word): boolean {
  const lemma = lemmaOf(verb);
  return TRYING.has(lemma) || isOfClass(lemma, 'promise', 'report', 'think');
}

const TRYING = new Set(['proberen', 'trachten', 'weigeren', 'vergeten']);
