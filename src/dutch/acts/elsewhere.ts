import type { Clause, Complement } from '../grammar/clause';
import { saysIn } from '../grammar/clauseFacts';
import { wordList } from '../grammar/lexicon/wordList';
import { isCapitalised } from '../grammar/token';
import { lies } from '../span';
import { isOrganisation, MINISTERS } from './lexicon';
import { isOfThat } from './shortAnswer';

/** Those at the table: what is told them is told already. */
export const AUDIENCE = new Set([
  'ons',
  'mt',
  'overleg',
  'beraad',
  'raad',
  'groep',
  'werkgroep',
  'leden',
  'aanwezigen',
  'deelnemers',
  'vergadering',
]);

/** "Informeert de bewindspersoon": who sits at no table of departments, so it is done later. */
export function isMinister({ object, words }: Clause): boolean {
  return object !== null && words.some((word) => lies(word, object) && MINISTERS.has(word.lower));
}

/** "Informeert Anna hierover", "informeert de gemeenten": who is not at the table. */
export function isOfThis({ object, words }: Clause): boolean {
  const who = words.filter((word) => object !== null && lies(word, object));
  if (who.length === 0 || who.some(({ lower }) => AUDIENCE.has(lower))) return false;
  if (OWN.has(who[0]?.lower ?? '')) return true;
  if (who.some(({ lower }) => isOrganisation(lower))) return true;
  return words.some(
    ({ lower }, at) => ABOUT_THIS.has(lower) || (lower === 'over' && THIS.has(words[at + 1]?.lower ?? '')),
  );
}

const THIS = new Set(['dit', 'deze']);

const ABOUT_THIS = new Set(['hierover', 'daarover']);

/** "Bespreekt dit intern", "bespreekt dit met zijn directeur". */
export function isElsewhere(clause: Clause): boolean {
  const isInside = clause.words.some(
    ({ lower }, at) =>
      lower === 'intern' ||
      lower === 'eigen' ||
      (lower === 'met' && OWN.has(clause.words[at + 1]?.lower ?? '')),
  );
  return (isInside && clause.object !== null) || isWithOthers(clause);
}

const OWN = new Set(['zijn', 'haar', 'hun', 'mijn', 'onze']);

/** "Bespreekt dit met de gemeenten". */
function isWithOthers(clause: Clause): boolean {
  const others = clause.complements.find(({ preposition }) => preposition === 'met');
  return (
    others !== undefined && isOfThat(clause) && (isSomebody(others, clause) || isSuperior(others, clause))
  );
}

/** "Bespreekt het met de directeur". */
function isSuperior({ span }: Complement, clause: Clause): boolean {
  return saysIn(clause, span, SUPERIORS);
}

const SUPERIORS = wordList(
  `directeur directeuren dg sg psg wethouder minister staatssecretaris leiding achterban landsadvocaat`,
);

/** Of somebody who is not here, or who has not answered. */
export function isAskedFurther(clause: Clause): boolean {
  return isAskedElsewhere(clause) || isAskedAgain(clause);
}

/** "Vraagt bij de gemeente naar de planning", "vraagt om uitleg bij de inspectie"; "vraagt naar de planning bij VWS" is asked here. */
function isAskedElsewhere(clause: Clause): boolean {
  const { complements } = clause;
  const at = complements.findIndex(({ preposition }) => preposition === 'bij');
  const by = complements[at];
  return by !== undefined && !complements.slice(0, at).some(isTopic) && isSomebody(by, clause);
}

/** "Vraagt dit nogmaals": of whoever did not answer. */
function isAskedAgain(clause: Clause): boolean {
  return isOfThat(clause) && clause.words.some(({ lower }) => AGAIN.has(lower));
}

const AGAIN = new Set(['nogmaals', 'alsnog', 'opnieuw']);

function isTopic({ preposition }: Complement): boolean {
  return preposition === 'naar' || preposition === 'over';
}

function isSomebody({ span }: Complement, { words }: Clause): boolean {
  return words.some((word) => lies(word, span) && (isCapitalised(word) || isOrganisation(word.lower)));
}

/** "Meldt dit bij de beheerder": what was said here is taken to somebody else. */
export function isPassedOn(clause: Clause): boolean {
  const isTaken = clause.complements.some(
    ({ preposition }) => preposition === 'aan' || preposition === 'bij',
  );
  return isTaken && isOfThat(clause);
}

/** "Koppelt dit terug", "koppelt terug aan de DG", "koppelt terug". */
export function isTakenBack(clause: Clause): boolean {
  return isOfThat(clause) || isToSomebodyElse(clause) || isBare(clause);
}

/** "Anna koppelt terug"; "koppelt terug uit het overleg" does so at once. */
function isBare({ complements, object, kind, auxiliaries }: Clause): boolean {
  const isOpen = complements.every(({ preposition }) => LATER.has(preposition));
  return kind === 'main' && auxiliaries.length === 0 && object === null && isOpen;
}

/** "Na overleg", "voor vrijdag". */
const LATER = new Set(['na', 'voor', 'vóór']);

/** "Koppelt terug aan DG", who is not at the table as "de werkgroep" is. */
function isToSomebodyElse({ complements, words }: Clause): boolean {
  return complements.some(
    ({ preposition, span }) =>
      preposition === 'aan' && words.some((word) => word.start === span.start && isCapitalised(word)),
  );
}
