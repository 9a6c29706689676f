import type { Clause } from '../grammar/clause';
import {
  behind,
  goesBehind,
  has,
  isAbout,
  isBareParticiple,
  isDone,
  isPassive,
  saysIn,
} from '../grammar/clauseFacts';
import { dependantsOf, saysThat } from '../grammar/clauseTree';
import { isOfClass } from '../grammar/lexicon/verbForms';
import { BODIES, COLLECTIVE } from '../parties/lexicon';
import { isByTable, isChair, isTable } from '../parties/table';
import type { Utterance } from '../utterance';
import { decided, type FindDecision } from './finder';
import { AGREEING, RESOLVING } from './lexicon';

/** "Besloten wordt ...", "we spreken af dat ...", "de afspraak is ...". */
export const findResolution: FindDecision = (clause, utterance) => {
  if (clause.isNegated || clause.kind === 'infinitive') return null;
  const lemma = clause.predicate?.lemma ?? '';
  if (lemma === 'zijn' && isAbout(clause, BESLUIT)) return decided(clause, { isFormal: true });
  if (lemma === 'zijn' && isAbout(clause, CONCLUSION))
    return saysThat(clause, utterance.clauses) ? decided(clause) : null;
  if (lemma === 'zijn' && isAbout(clause, AFSPRAAK)) return clause.tense === 'past' ? null : decided(clause);
  if (has(clause, OUTCOMES.get(lemma) ?? NONE) || isOfOneMind(clause, utterance))
    return isAgreedHere(clause, utterance) ? decided(clause) : null;
  if (isReached(clause, utterance)) return decided(clause);
  const isFormal = RESOLVING.has(lemma);
  if (lemma === 'concluderen' && isConcluded(clause, utterance)) return decided(clause);
  if (isOfClass(lemma, 'assess')) return isSettled(clause, utterance) ? decided(clause) : null;
  if (!isFormal && !AGREEING.has(lemma)) return null;
  const isStated =
    isPassive(clause) || isAgreedNote(clause) || (clause.subject !== null && isByTable(clause, utterance));
  return isStated && !isLead(clause, utterance) && (hasContent(clause, utterance) || has(clause, CONFORM))
    ? decided(clause, { isFormal })
    : null;
};

/** By the table now, by nobody in particular, or "zijn het eens geworden". */
function isAgreedHere(clause: Clause, utterance: Utterance): boolean {
  if (isPassive(clause) && clause.subject !== null && !has(clause, EENS)) return clause.agent === null;
  if (!isTable(clause, utterance) && !isChair(clause, utterance)) return false;
  if (clause.tense === 'past' && has(clause, EENS)) return true;
  return !isDone(clause) || (clause.tense === 'perfect' && has(clause, BECOME));
}

const BECOME = new Set(['geworden']);

/** "Geconcludeerd wordt dat ...", "de voorzitter concludeert dat ...": what one department concludes is its opinion. */
function isConcluded(clause: Clause, utterance: Utterance): boolean {
  const isOfAll = isPassive(clause)
    ? clause.agent === null
    : isTable(clause, utterance) || isChair(clause, utterance);
  return isOfAll && saysThat(clause, utterance.clauses);
}

/** "We komen tot de conclusie dat ...", "dit leidt tot het besluit om ...", "het besluit wordt genomen om ..."; "wordt in mei genomen" is still to come. */
function isReached(clause: Clause, utterance: Utterance): boolean {
  const { predicate, complements, tense } = clause;
  if (tense === 'past' || dependantsOf(clause, utterance.clauses).length === 0) return false;
  if (predicate?.lemma === 'komen')
    return isTable(clause, utterance) && saysIn(clause, behind(clause, 'tot'), ENDS);
  if (predicate?.lemma === 'leiden') return saysIn(clause, behind(clause, 'tot'), TAKEN);
  return (
    predicate?.lemma === 'nemen' && isPassive(clause) && isAbout(clause, TAKEN) && complements.length === 0
  );
}

const ENDS = new Set(['conclusie', 'besluit', 'slotsom', 'overeenstemming', 'afspraak']);
const TAKEN = new Set(['besluit', 'beslissing']);

/** "Het volgende is afgesproken:" leads to what was. */
function isLead({ words, span }: Clause, { text }: Utterance): boolean {
  return words.some(({ lower }) => lower === 'volgende') && /^\s*:\s*$/.test(text.slice(span.end));
}

/** "Conform besloten", "de raad besluit conform". */
const CONFORM = new Set(['conform', 'dienovereenkomstig']);

/** "Iedereen is het erover eens dat de proef stopt", "het overleg is het eens over de planning"; "eens met de hoofdlijn" is an opinion. */
function isOfOneMind(clause: Clause, { clauses }: Utterance): boolean {
  if (!has(clause, EENS)) return false;
  const isAboutThis = goesBehind(clause, 'over', 'mee') || has(clause, ABOUT_IT);
  if (isAbout(clause, COLLECTIVE) && isAboutThis) return true;
  if (isAbout(clause, BODIES) && clause.complements.length === 0) return true;
  return dependantsOf(clause, clauses).some(({ link }) => link === 'dat' || link === 'om');
}

const EENS = new Set(['eens']);
/** "Daar is iedereen het mee eens". */
const ABOUT_IT = new Set(['daar', 'daarover', 'erover', 'hierover', 'daarmee', 'ermee', 'hiermee']);

/** "Afgesproken dat ..."; "gekozen omdat ..." tells why something was. */
function isAgreedNote(clause: Clause): boolean {
  return isBareParticiple(clause) && clause.predicate?.lemma !== 'kiezen';
}

/** "De werkgroep concludeert dat de norm als richtlijn wordt voorgelegd": what is to be done with a thing was settled. */
function isSettled(clause: Clause, utterance: Utterance): boolean {
  if (!isTable(clause, utterance) && !isChair(clause, utterance)) return false;
  return dependantsOf(clause, utterance.clauses).some(
    ({ link, voice, tense, modal, isNegated }) =>
      link === 'dat' && voice === 'passive' && tense !== 'perfect' && !isNegated && modal !== 'moeten',
  );
}

/** "dat ...", "om te ...", "tot ...": without these only the subject of the deciding is named. */
function hasContent(clause: Clause, { clauses }: Utterance): boolean {
  return (
    dependantsOf(clause, clauses).some(({ link }) => !ASIDE.has(link ?? '')) ||
    goesBehind(clause, contentOf(clause)) ||
    (clause.voice === 'active' && clause.words.some(({ tag }) => tag === 'te'))
  );
}

/** "Besloten tot", "gekozen voor". */
function contentOf({ predicate }: Clause): string {
  return predicate?.lemma === 'kiezen' ? 'voor' : 'tot';
}

const ASIDE = new Set(['zoals', 'als', 'over', 'omdat', '(']);

/** "De werkgroep bereikt overeenstemming", "we trekken de conclusie". */
const OUTCOMES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['bereiken', new Set(['consensus', 'overeenstemming', 'akkoord'])],
  ['trekken', new Set(['conclusie'])],
  // "Geeft groen licht"
  ['geven', new Set(['groen'])],
]);
const NONE: ReadonlySet<string> = new Set();
const BESLUIT = new Set(['besluit']);
const AFSPRAAK = new Set(['afspraak']);
const CONCLUSION = new Set(['conclusie', 'slotsom', 'uitkomst']);
