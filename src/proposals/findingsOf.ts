import type { Finding } from '../dutch/finding';
import type { LineContext } from '../dutch/lineContext';
import { overlap } from '../dutch/span';
import type { LineBlock } from '../minutes/block';
import type { Proposal } from '../minutes/proposal';
import { wordPlaces } from './wordPlaces';

/** The reading of running text (`readPassage`), as the pane takes it: pure, total, never throws. */
export type ReadPassage = (text: string, context: LineContext) => readonly Finding[];

/** What of a line is needed to know what it proposes. */
export type ReadableLine = Pick<LineBlock, 'text' | 'kind' | 'dismissed' | 'proposal'>;

/**
 * Everything on a line that nobody has settled yet, in the order of its words: what the document it came in says about
 * it, or else what its own words say. Empty for a line that is settled, dismissed or without words.
 */
export function findingsOf(
  line: ReadableLine,
  context: () => LineContext,
  readPassage: ReadPassage,
): readonly Finding[] {
  if (line.kind !== 'note' || line.dismissed === true || line.text.trim() === '') return [];
  const kept = line.proposal ? keptFinding(line.text, line.proposal) : null;
  return kept ? [kept] : apart(readPassage(line.text, context()));
}

/** Null when the words it rests on are gone: the line is then read as it stands. */
function keptFinding(text: string, { kind, certainty, action, words }: Proposal): Finding | null {
  const cues = wordPlaces(text, words);
  if (cues.length < words.length) return null;
  const clause = { start: 0, end: text.length };
  return {
    kind,
    certainty,
    action,
    deadline: null,
    cues,
    clause,
    correspondent: null,
    isOwnerInferred: false,
  };
}

/** Of findings on the same words the surest stays: an action before a decision. The others follow in order. */
export function apart(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort((one, other) => weight(other) - weight(one))) {
    if (!kept.some(({ clause }) => overlap(clause, finding.clause))) kept.push(finding);
  }
  return kept.sort((one, other) => one.clause.start - other.clause.start);
}

function weight({ kind, certainty }: Finding): number {
  return { explicit: 4, firm: 2, possible: 0 }[certainty] + (kind === 'action' ? 1 : 0);
}
