import { isOfClass } from '../grammar/lexicon/verbForms';
import { isDone } from '../acts/done';
import type { Clause } from '../grammar/clause';
import { decided, type FindDecision } from './finder';
import { RESOLVING } from './lexicon';

/**
 * A sentence below "Besluit:", under a heading of decisions or in a column of them: it says what was decided, not what was told.
 * Below "De staten besluiten:" it is what they decide to do: "de brief vast te stellen".
 */
export const findListed: FindDecision = (clause, { text, context }) => {
  const { predicate, kind } = clause;
  if (!predicate || isLead(clause, text)) return null;
  if (isResolved(clause) && isBelowLead(context.before)) return decided(clause, { isFormal: true });
  if (context.section !== 'decisionList' || (kind !== 'main' && kind !== 'fragment')) return null;
  return isDone(clause) || isOfClass(predicate.lemma, 'report', 'think') ? null : decided(clause);
};

/** "De staten besluiten:": what they decide stands below. */
function isLead({ predicate, span }: Clause, text: string): boolean {
  return RESOLVING.has(predicate?.lemma ?? '') && /^\s*:\s*$/.test(text.slice(span.end));
}

/** "De brief vast te stellen", by itself. */
function isResolved({ kind, words, parent }: Clause): boolean {
  return parent === null && kind === 'fragment' && words.some(({ tag }) => tag === 'te');
}

const LEAD = /(?:^|\s)(?:besluit(?:en)?|beslis(?:t|sen))(?:\s+om)?\s*:\s*$/i;
const ITEM = /\ste\s+\p{L}+/u;

/** Whether the list that it stands in began with such a lead. */
function isBelowLead(before: readonly string[]): boolean {
  const lead = before.findLast((line) => !ITEM.test(line));
  return lead !== undefined && LEAD.test(lead);
}
