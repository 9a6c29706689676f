import { ahead } from './ahead';
import { isLoose } from './clauseAhead';
import { TIME_WORDS } from './lexicon/closedClasses';
import { isOfClass, withParticle } from './lexicon/verbForms';
import type { Open } from './openSegment';
import { lemmaOf, type Word } from './word';

/**
 * Whether "dat" or "die" in a clause is what something is done to: "zet dat op de site", "laat dat voor vrijdag weten", "werkt dat in
 * mei uit". No verb comes behind it, or only the one that is awaited.
 */
export function isDemonstrative(here: Open, words: readonly Word[], index: number): boolean {
  const further = ahead(words, index + 1);
  const verb = words[index - 1];
  const joint = further.findIndex(({ tag }) => tag === 'coordinator');
  const own = joint < 0 ? further : further.slice(0, joint);
  if (here.kind === 'main' && verb?.isSure && isObjectOf(verb, own, here)) return true;
  if (here.awaitsVerb && further[0]?.isParticiple && !further.some(({ isSure }) => isSure)) return true;
  if (own.length > 0 && own.every(isBeside)) return here.words.some(({ tag }) => tag === 'verb');
  if (words[index + 1]?.tag !== 'preposition') return false;
  const hasVerb = further.some((word) => word.isSure || word.isParticiple);
  return !hasVerb && (here.awaitsVerb || !further.some(({ isPlural }) => isPlural));
}

/** "Doen dat deze week alsnog". */
function isBeside(word: Word): boolean {
  return isLoose(word) || TIME_WORDS.has(word.lower) || NEXT.has(word.lower);
}

const NEXT = new Set(['deze', 'komende', 'volgende']);

/** Behind a verb on which no clause hangs, or one of work with no other verb behind it. */
function isObjectOf(verb: Word, further: readonly Word[], { awaitsVerb }: Open): boolean {
  const lemma = lemmaOf(verb);
  if (awaitsVerb) return CLAUSELESS.has(lemma);
  const whole = withParticle(lemma, further.at(-1)?.lower ?? '') ?? lemma;
  return isOfClass(whole, ...WORK) && !further.some(({ tag }) => tag === 'verb');
}

const CLAUSELESS = new Set(['laten', 'zullen', 'kunnen', 'moeten', 'mogen', 'gaan']);
const WORK = ['deliver', 'make', 'inquire', 'contact', 'assume', 'sustain', 'act'] as const;
