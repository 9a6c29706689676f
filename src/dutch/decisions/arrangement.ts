import type { Clause } from '../grammar/clause';
import { has, isAbout } from '../grammar/clauseFacts';
import { DEMONSTRATIVES } from '../grammar/lexicon/closedClasses';
import { isOfClass } from '../grammar/lexicon/verbForms';
import { actorsAt } from '../parties/actorsAt';
import { COLLECTIVE } from '../parties/lexicon';
import { isTable } from '../parties/table';
import type { Utterance } from '../utterance';
import { decided, type FindDecision } from './finder';
import { AS_IS, HABITUAL } from './lexicon';

/** "De stukken worden voortaan een week vooraf gestuurd", "we streven naar drie keer per jaar": a way of working together. */
export const findArrangement: FindDecision = (clause, utterance) => {
  if (isKept(clause) && isTable(clause, utterance)) return decided(clause);
  if (clause.isNegated || !(has(clause, HABITUAL) || isFromNow(clause))) return null;
  if (isGoal(clause)) return decided(clause, { certainty: 'possible' });
  return (has(clause, FROM_NOW) || isFromNow(clause)) && isOurs(clause, utterance) ? decided(clause) : null;
};

/** "We wijzigen dit voorlopig niet", "we houden het bij drie pagina's": things stay as they are. */
function isKept(clause: Clause): boolean {
  if (clause.isNegated) return has(clause, FOR_NOW) && isOfClass(clause.predicate?.lemma ?? '', ...CHANGING);
  if (isLeftAsIs(clause)) return true;
  if (clause.predicate?.lemma !== 'houden') return false;
  const held = clause.words.find(({ lower }) => lower === 'het' || DEMONSTRATIVES.has(lower))?.lower;
  return clause.complements.some(({ preposition }) =>
    held === 'het' ? KEEPING.has(preposition) : held !== undefined && preposition === 'buiten',
  );
}

/** "Laten we de bijlage zoals hij is". */
function isLeftAsIs(clause: Clause): boolean {
  return has(clause, LEAVING) && has(clause, AS_IS);
}

const LEAVING = new Set(['laten']);

/** "Bij drie pagina's", "op 12 mei". */
const KEEPING = new Set(['bij', 'op']);

const FOR_NOW = new Set(['voorlopig', 'vooralsnog']);
const CHANGING = ['make', 'assume', 'deliver', 'settle'] as const;

const FROM_NOW = new Set(['voortaan']);

/** "Vanaf nu". */
function isFromNow({ words }: Clause): boolean {
  return words.some(({ lower }, at) => lower === 'vanaf' && NOW.has(words[at + 1]?.lower ?? ''));
}

const NOW = new Set(['nu', 'heden']);

/** "Het streven is", "we streven naar". */
function isGoal(clause: Clause): boolean {
  const lemma = clause.predicate?.lemma ?? '';
  return (lemma === 'streven' && isAbout(clause, COLLECTIVE)) || isAbout(clause, GOAL);
}

const GOAL = new Set(['streven']);

/** Nobody by name: what one department does from now on is its own affair. */
function isOurs({ subject }: Clause, utterance: Utterance): boolean {
  return subject === null || actorsAt(subject, utterance).every(({ who }) => who.kind !== 'named');
}
