import type { Clause } from '../grammar/clause';
import { dependantsOf, governorOf } from '../grammar/clauseTree';
import { isOfClass } from '../grammar/lexicon/verbForms';
import type { Reading } from './reading';
import { wordIn } from './signWords';

/** The clause this one is the content of, when that tells or holds an opinion: "meldt dat", "vindt dat". */
export function reporterOf(clause: Clause, { clauses }: Pick<Reading, 'clauses'>): Clause | null {
  if (clause.link !== 'dat' && clause.kind === 'main') return null;
  let governor = governorOf(clause, clauses);
  for (let depth = 0; governor && depth < DEEPEST; depth += 1) {
    if (isOfClass(governor.predicate?.lemma ?? '', 'report', 'think')) return governor;
    governor = governorOf(governor, clauses);
  }
  return null;
}

/** So many clauses up at most, so that it stays linear. */
const DEEPEST = 8;

/** "geeft door dat ...", "hierbij stuur ik": it is said or done in these very words. */
export function isTold(clause: Clause, { clauses }: Reading): boolean {
  if (wordIn(clause, HEREBY) && isOfClass(clause.predicate?.lemma ?? '', 'deliver')) return true;
  if (!isOfClass(clause.predicate?.lemma ?? '', 'report', 'show')) return false;
  const toThis = wordIn(clause, TO_THIS);
  if (toThis && (clause.object === null || clause.object.start === toThis.start)) return true;
  return dependantsOf(clause, clauses).some(
    ({ link, kind, modal }) => TELLING.has(link ?? '') || (kind === 'infinitive' && modal !== null),
  );
}

const TELLING = new Set(['dat', 'of', ':', 'waarom', 'hoe', 'wat', 'wie', 'welke']);
/** "Ik voeg daaraan toe". */
const TO_THIS = new Set(['eraan', 'daaraan']);
const HEREBY = new Set(['hierbij', 'bijgaand', 'bijgevoegd', 'hiermee', 'zojuist']);
