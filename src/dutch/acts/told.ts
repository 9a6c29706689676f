import type { Clause } from '../grammar/clause';
import { isOfClass } from '../grammar/lexicon/verbForms';
import type { Reading } from './reading';
import { wordIn } from './signWords';

/** The clause this one is the content of, when that tells or holds an opinion: "meldt dat", "vindt dat". */
export function reporterOf(clause: Clause, { clauses }: Pick<Reading, 'clauses'>): Clause | null {
  for (let at = clause.parent, depth = 0; at !== null && depth < 8; depth += 1) {
    const governor = clauses[at];
    if (!governor || governor.sentence.start !== clause.sentence.start) return null;
    if (clause.link === 'dat' || clause.kind !== 'main') {
      const lemma = governor.predicate?.lemma ?? '';
      if (isOfClass(lemma, 'report', 'think')) return governor;
    }
    at = governor.parent;
  }
  return null;
}

/** "geeft door dat ...", "hierbij stuur ik": it is said or done in these very words. */
export function isTold(clause: Clause, { clauses }: Reading): boolean {
  if (wordIn(clause, HEREBY) && isOfClass(clause.predicate?.lemma ?? '', 'deliver')) return true;
  if (!isOfClass(clause.predicate?.lemma ?? '', 'report', 'show')) return false;
  const toThis = wordIn(clause, TO_THIS);
  if (toThis && (clause.object === null || clause.object.start === toThis.start)) return true;
  return clauses.some(
    ({ parent, link, kind, modal }) =>
      parent !== null &&
      clauses[parent] === clause &&
      (TELLING.has(link ?? '') || (kind === 'infinitive' && modal !== null)),
  );
}

const TELLING = new Set(['dat', 'of', ':', 'waarom', 'hoe', 'wat', 'wie', 'welke']);
/** "Ik voeg daaraan toe". */
const TO_THIS = new Set(['eraan', 'daaraan']);
const HEREBY = new Set(['hierbij', 'bijgaand', 'bijgevoegd', 'hiermee', 'zojuist']);
