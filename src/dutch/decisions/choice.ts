import type { Clause } from '../grammar/clause';
import { behind, goesBehind, has, isAbout, saysIn } from '../grammar/clauseFacts';
import { saysThat } from '../grammar/clauseTree';
import { TIME_WORDS } from '../grammar/lexicon/closedClasses';
import { wordList } from '../grammar/lexicon/wordList';
import { isCapitalised } from '../grammar/token';
import { isTable, isTableWord } from '../parties/table';
import type { Word } from '../grammar/word';
import { lies, type Span } from '../span';
import type { Utterance } from '../utterance';
import { decided, type FindDecision } from './finder';
import { PROPOSALS } from './lexicon';

/** "De keuze valt op B", "de voorkeur van de groep gaat uit naar B", "we gaan voor B", "het wordt B": one of several was taken. */
export const findChoice: FindDecision = (clause, utterance) => {
  if (clause.isNegated || isFar(clause)) return null;
  const isTaken =
    isChosen(clause, utterance) ||
    isPreferred(clause, utterance) ||
    isPicked(clause, utterance) ||
    isIt(clause);
  return isTaken ? decided(clause) : null;
};

/** Was so, or will be. */
function isFar({ tense }: Clause): boolean {
  return tense === 'past' || tense === 'future';
}

/** "De keuze valt op", "keuze van de werkgroep is dat ...". */
function isChosen(clause: Clause, { clauses }: Utterance): boolean {
  if (!isAbout(clause, CHOICE)) return false;
  if (clause.predicate?.lemma === 'vallen') return goesBehind(clause, 'op');
  return clause.predicate?.lemma === 'zijn' && saysThat(clause, clauses);
}

const CHOICE = new Set(['keuze', 'keus']);

/** "De voorkeur gaat uit naar", "route 2 is de voorkeur van de werkgroep", "de groep heeft een voorkeur voor": of all, and not of one. */
function isPreferred(clause: Clause, utterance: Utterance): boolean {
  if (!has(clause, PREFERENCE)) return false;
  switch (clause.predicate?.lemma) {
    case 'uitgaan':
      return goesBehind(clause, 'naar') && isOfAll(clause);
    case 'zijn':
      return isAbout(clause, PROPOSALS) && isOfAll(clause);
    case 'uitspreken':
    case 'geven':
      return isTable(clause, utterance);
    case 'hebben':
      return isTable(clause, utterance) || isAbout(clause, PROPOSALS);
    default:
      return false;
  }
}

const PREFERENCE = new Set(['voorkeur']);

/** Nobody has it, or the table has. */
function isOfAll({ complements, words }: Clause): boolean {
  const holder = complements.findLast(({ preposition }) => preposition === 'van')?.span;
  return !holder || words.some((word) => lies(word, holder) && isTableWord(word.lower));
}

/** "We gaan voor optie 1", "we gaan verder met variant B", "als peildatum kiezen we 1 mei". */
function isPicked(clause: Clause, utterance: Utterance): boolean {
  const lemma = clause.predicate?.lemma ?? '';
  if (GOING_ON.has(lemma))
    return isTable(clause, utterance) && saysIn(clause, behind(clause, 'met'), PROPOSALS);
  if (lemma === 'kiezen') return clause.words[0]?.lower === 'als' && isTable(clause, utterance);
  const aim = behind(clause, 'voor');
  const isAim = aim !== null && !saysIn(clause, aim, TIME_WORDS);
  return lemma === 'gaan' && isAim && isTable(clause, utterance);
}

const GOING_ON = new Set(['doorgaan', 'verdergaan']);

/** "Het wordt optie 1", "optie 1 wordt het", "het wordt Utrecht". */
function isIt({ predicate, voice, subject, object, words }: Clause): boolean {
  if (predicate?.lemma !== 'worden' || voice === 'passive' || !subject) return false;
  if (!object) return isNamed(subject, words);
  const [one, other] = [subject, object].map((phrase) => words.filter((word) => lies(word, phrase)));
  const isBare = [one, other].some((phrase) => phrase?.length === 1 && phrase[0]?.lower === 'het');
  if (!isBare) return false;
  const taken = (one?.[0]?.lower === 'het' ? other : one) ?? [];
  return taken.some(({ lower }) => OPTIONS.has(lower));
}

/** "Het wordt Utrecht", "het wordt Utrecht, niet Delft"; "het wordt Anna te veel" is another thing. */
function isNamed(subject: Span, words: readonly Word[]): boolean {
  const at = words.findIndex(({ start }) => start === subject.start);
  const [name, next] = words.slice(at);
  const isAlone = next === undefined || next.tag === 'mark';
  return words[0]?.lower === 'het' && name !== undefined && isCapitalised(name) && isAlone;
}

const OPTIONS = wordList(`optie variant scenario alternatief route voorstel model`);
