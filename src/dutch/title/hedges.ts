import { PLACE_PRONOUNS } from '../grammar/lexicon/closedClasses';
import { wordList } from '../grammar/lexicon/wordList';
import type { Word } from '../grammar/word';

/** Words that say how surely, when or in what order, or point outside the sentence. */
const HEDGES = wordList(`
  nog ook graag wel toch ff dus alvast alsnog even eens daarna daarnaast daarom daarop daarbij daarover daarvan daarvoor daarmee daartoe
  daaruit hierna hierbij hiermee hierover hierop hiervan hiervoor hiertoe hieruit hier daar er erop ermee ervan ervoor erover
  eraan vervolgens verder tevens eveneens inmiddels eventueel evt waarschijnlijk binnenkort spoedig straks voortaan echter eerst
  zelf desgewenst voorts overigens bovendien jullie hun uw zsm asap uiterlijk naartoe achteraan hiernaartoe hierachteraan
  ernaartoe erachteraan please also
`);

/** The same in two words, by the second: "naar verwachting". */
const HEDGING: ReadonlyMap<string, string> = new Map([
  ['verwachting', 'naar'],
  ['principe', 'in'],
  ['beginsel', 'in'],
  ['mogelijk', 'zo'],
]);

/** What a title does without: "nog", but not that of "nog een keer"; "hier", unless its preposition comes later. */
export function isHedge(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (isOfLead(words, at) || isInPair(words, at)) return true;
  if (!HEDGES.has(lower) || (lower === 'nog' && isAgain(words, at))) return false;
  if (!PLACE_PRONOUNS.has(lower)) return true;
  const rest = words.slice(at + 1);
  const next = rest.findIndex((word) => PLACE_PRONOUNS.has(word.lower));
  return !(next < 0 ? rest : rest.slice(0, next)).some((_, joint) => isStranded(rest, joint));
}

function isInPair(words: readonly Word[], at: number): boolean {
  return endsPair(words[at - 1], words[at]) || endsPair(words[at], words[at + 1]);
}

function endsPair(first: Word | undefined, second: Word | undefined): boolean {
  return first !== undefined && HEDGING.get(second?.lower ?? '') === first.lower;
}

function isAgain(words: readonly Word[], at: number): boolean {
  return /^(?:een|één) (?:keer|maal)$/.test(`${words[at + 1]?.lower} ${words[at + 2]?.lower}`);
}

/** "Met inachtneming hiervan": what the pointing word belongs to goes with it. */
function isOfLead(words: readonly Word[], at: number): boolean {
  const noun = words[at]?.tag === 'preposition' ? at + 1 : at;
  return LEADS.has(words[noun]?.lower ?? '') && /^(?:hier|daar)\p{L}+$/u.test(words[noun + 1]?.lower ?? '');
}

const LEADS = wordList(`inachtneming aanleiding voorbereiding aanvulling vervolg basis navolging afwachting`);

/** A preposition with nothing behind it that it could belong to: "over" in "daar meer over vertellen". */
function isStranded(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    words[at]?.tag === 'preposition' &&
    (next === undefined || ['verb', 'te', 'mark', 'preposition'].includes(next.tag))
  );
}

/** Auxiliaries as they stand beside the verb: the infinitive takes the place of them all. */
export const AUXILIARY_FORMS = wordList(`
  te wordt worden werd werden is zijn zal zullen zou zouden gaat gaan kan kunnen moet moeten mag mogen wil willen heeft hebben
  dient dienen hoeft
`);

/** Verbs that say how things are: nothing to do in them. */
export const BEING = wordList(`
  zijn worden hebben blijven zullen kunnen moeten zitten liggen staan willen mogen hoeven lukken
`);
