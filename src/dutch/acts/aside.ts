import type { Clause } from '../grammar/clause';
import { wordList } from '../grammar/lexicon/wordList';

/** Conjunctions of clauses that give a reason, a time or a further description: never the task itself. */
const ADVERBIAL = wordList(`
  omdat zodat opdat doordat nadat voordat totdat zolang terwijl hoewel ofschoon wanneer als indien mits tenzij aangezien alvorens
  of die wie wat hoe hoeveel waarom waarin waarop waaraan waarmee waardoor waarvan waarvoor waarover waaruit waartoe waar waaronder waarnaar zodra
`);

/** A clause that only explains, describes or asks. "..., die BZK zal sturen" says what BZK will do. */
export function isAside(clause: Clause): boolean {
  if (clause.mood === 'question') return true;
  if (isRelativePromise(clause)) return false;
  return clause.kind === 'subordinate' && clause.link !== null && ADVERBIAL.has(clause.link);
}

export function isRelativePromise({ kind, link, tense, auxiliaries, subject }: Clause): boolean {
  const isFuture = tense === 'future' && auxiliaries.includes('zullen');
  return kind === 'subordinate' && link === 'die' && isFuture && subject !== null;
}
