import type { Clause, Complement } from '../grammar/clause';
import { compoundOf } from '../grammar/lexicon/compounds';
import { isOfClass } from '../grammar/lexicon/verbForms';
import { isCapitalised } from '../grammar/token';
import type { Word } from '../grammar/word';
import type { TaskClass } from './task';

/** Verbs that mostly tell what is said at the table, and in some sentences are work for after it; null in all others. */
export function occasionalTask(clause: Clause): TaskClass | null {
  const lemma = clause.predicate?.lemma ?? '';
  if (clause.tense === 'future' && isOfClass(lemma, 'ask')) return 'contact';
  if (clause.tense === 'future' && isOfClass(lemma, 'report') && !isOfClass(lemma, ...WORK)) return 'show';
  if (clause.tense === 'future' && lemma === 'zitten' && clause.words.some(isTogether)) return 'contact';
  if (ASKING.has(lemma) && isAskedElsewhere(clause)) return 'inquire';
  if (TELLING.has(lemma) && isPassedOn(clause)) return 'deliver';
  return lemma === 'doen' && clause.words.length <= SHORT && isPronoun(clause) ? 'assume' : null;
}

/** "Gaan om de tafel zitten", "zullen bij elkaar gaan zitten". */
function isTogether({ lower }: Word): boolean {
  return lower === 'tafel' || lower === 'elkaar';
}

const WORK = ['deliver', 'make', 'inquire', 'contact', 'assume', 'sustain'] as const;
const ASKING = new Set(['vragen', 'informeren']);
const TELLING = new Set(['melden', 'rapporteren', 'signaleren']);
/** "Anna doet dit": with more words it describes how things go. */
const SHORT = 5;

/** "Vraagt bij de gemeente naar de planning", "vraagt om uitleg bij de inspectie"; "vraagt naar de planning bij VWS" is asked here. */
function isAskedElsewhere(clause: Clause): boolean {
  const { complements } = clause;
  const at = complements.findIndex(({ preposition }) => preposition === 'bij');
  const by = complements[at];
  return by !== undefined && !complements.slice(0, at).some(isTopic) && isSomebody(by, clause);
}

function isTopic({ preposition }: Complement): boolean {
  return preposition === 'naar' || preposition === 'over';
}

function isSomebody({ span }: Complement, { words }: Clause): boolean {
  return words.some(
    (word) =>
      word.start >= span.start && word.end <= span.end && (isCapitalised(word) || isOrganisation(word.lower)),
  );
}

const isOrganisation = compoundOf(
  `gemeente gemeenten provincie provincies ministerie departement departementen inspectie leverancier leveranciers dienst
  bureau instelling instellingen stichting secretariaat griffie afdeling directie helpdesk servicedesk bank notaris
  verzekeraar school scholen universiteit koepel koepels politie waterschap beheerder achterban collega collega's`.split(
    /\s+/,
  ),
);

/** "Meldt dit bij de beheerder": what was said here is taken to somebody else. */
function isPassedOn(clause: Clause): boolean {
  const isTaken = clause.complements.some(
    ({ preposition }) => preposition === 'aan' || preposition === 'bij',
  );
  return isTaken && isPronoun(clause);
}

/** What it is done to was said before: "dit", "het". */
function isPronoun({ object, words }: Clause): boolean {
  const word = words.find(({ start }) => start === object?.start);
  return word !== undefined && word.end === object?.end && PRONOUNS.has(word.lower);
}

const PRONOUNS = new Set(['dit', 'dat', 'het', 'deze', 'ze']);
