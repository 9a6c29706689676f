import type { Clause } from '../grammar/clause';
import { has, isDone, isPassive } from '../grammar/clauseFacts';
import { isOfClass } from '../grammar/lexicon/verbForms';
import { decided, type FindDecision } from './finder';
import { isResolving, isTableLead, leadAbove } from './lead';
import { ADOPTING, AGREEING, AKKOORD, CONFIRMING, DEFERRING, KENNIS, RESOLVING } from './lexicon';

/**
 * A sentence below "Besluit:", under a heading of decisions or in a column of them: it says what was decided, not what was told.
 * Below "De staten besluiten:" it is what they decide to do: "de brief vast te stellen"; below "De bestuursraad:" what it does.
 */
export const findListed: FindDecision = (clause, { text, context }) => {
  const { predicate, kind } = clause;
  if (isDoneByTable(clause) && isLed(leadAbove(context.before))) return decided(clause, { isFormal: true });
  if (context.section === 'decisionList' && saysNone(clause)) return decided(clause);
  if (!predicate || isLead(clause, text)) return null;
  if (isResolved(clause) && isResolving(leadAbove(context.before)))
    return decided(clause, { isFormal: true });
  if (context.section !== 'decisionList' || (kind !== 'main' && kind !== 'fragment')) return null;
  const isTold = (isDone(clause) && !isPassive(clause)) || isOfClass(predicate.lemma, 'report', 'think');
  return isTold ? null : decided(clause);
};

/** "Geen koppeling in de eerste fase": no verb says so. */
function saysNone({ kind, predicate, parent, words }: Clause): boolean {
  return (
    kind === 'fragment' && !predicate && parent === null && words[0]?.lower === 'geen' && words.length > 2
  );
}

function isLed(lead: string): boolean {
  return isTableLead(lead) || isResolving(lead);
}

/** "De staten besluiten:": what they decide stands below. */
function isLead({ predicate, span }: Clause, text: string): boolean {
  return RESOLVING.has(predicate?.lemma ?? '') && /^\s*:\s*$/.test(text.slice(span.end));
}

/** "De brief vast te stellen", by itself. */
function isResolved({ kind, words, parent }: Clause): boolean {
  return parent === null && kind === 'fragment' && words.some(({ tag }) => tag === 'te');
}

/** "Stemt in met de kasschuif", "neemt kennis van", "besluit de nota aan te houden": the subject stands in the lead. */
function isDoneByTable(clause: Clause): boolean {
  const { subject, parent, predicate, words, isNegated } = clause;
  if (subject !== null || parent !== null || isNegated) return false;
  const lemma = predicate?.lemma ?? '';
  if (/^besluit(?:en)?$/.test(words[0]?.lower ?? '')) return true;
  if (clause.finite === null) return false;
  if (lemma === 'nemen') return has(clause, KENNIS);
  if (lemma === 'zijn' || lemma === 'gaan') return has(clause, AKKOORD);
  return DECIDING.some((verbs) => verbs.has(lemma));
}

const DECIDING = [ADOPTING, CONFIRMING, DEFERRING, AGREEING, RESOLVING];
