import type { Finding } from '../dutch/finding';
import { withoutMarkBelow } from '../dutch/marks/marksBelow';
import type { MinutesReading } from '../dutch/minutesReading';
import type { Passage } from '../dutch/passage';
import type { ActionPoint } from '../minutes/actionPoint';
import type { LineBlock } from '../minutes/block';
import { grouped } from '../minutes/grouped';
import { hasOwner } from '../minutes/hasOwner';
import { proposalOf, shownIn } from './evidence';
import { apart } from './findingsOf';
import { linePieces } from './linePieces';
import { plain } from './plain';

/** A passage of a document with the lines that it becomes. */
export interface DraftPassage {
  readonly passage: Passage;
  readonly findings: readonly Finding[];
  readonly lines: readonly LineBlock[];
}

/** The passages of a document by the item they stand under (index in the flattened agenda; null: above the first). */
export function draftLines(
  { passages, findings }: MinutesReading,
  newId: () => string,
): (item: number | null) => readonly DraftPassage[] {
  const found = grouped(findings, ({ passage }) => passage);
  const placed = passages.map((passage, index) => ({ passage, findings: apart(found.get(index) ?? []) }));
  const byItem = grouped(placed, ({ passage }) => passage.item);
  return (item) =>
    (byItem.get(item) ?? []).map((one) => ({ ...one, lines: linesOf(one.passage, one.findings, newId) }));
}

/** One line, or one for each finding. The first says who speaks. */
function linesOf(passage: Passage, findings: readonly Finding[], newId: () => string): readonly LineBlock[] {
  const line = (text: string): LineBlock => ({
    type: 'line',
    id: newId(),
    text: plain(withoutMarkBelow(text)),
    depth: Math.max(0, Math.min(4, passage.depth)),
    kind: 'note',
    speaker: passage.speaker,
    action: null,
  });
  const spoken = withoutSpeaker(passage);
  if (findings.length === 0) return plain(spoken) === '' ? [] : [line(spoken)];
  const offset = passage.text.length - spoken.length;
  return linePieces(passage.text, findings).map(({ span, finding }) => {
    const text = passage.text.slice(Math.max(span.start, span.start === 0 ? offset : 0), span.end);
    return { ...line(text), ...settledOrProposed(passage, text, finding) };
  });
}

type Settled = Pick<LineBlock, 'kind' | 'action' | 'proposal'>;

function settledOrProposed(passage: Passage, text: string, finding: Finding): Partial<Settled> {
  const action = finding.action && completed(finding.action, passage, text, finding);
  const proposal = proposalOf(passage.text, { ...finding, action });
  if (!proposal) return { kind: finding.kind, action };
  return { proposal: { ...proposal, words: shownIn(plain(text), proposal.words) } };
}

/**
 * The action with what only the document knows: the departments of a mail's sender or addressee, and a title of its own
 * where the line says more than the task.
 */
function completed(
  action: ActionPoint,
  { text: whole, correspondents }: Passage,
  text: string,
  { correspondent, clause }: Finding,
): ActionPoint {
  const { responsible } = action;
  const codes = correspondent === 'sender' ? correspondents?.sender : correspondents?.addressees;
  const owners =
    !hasOwner(responsible) && correspondent !== null && codes
      ? { kind: 'joint' as const, departments: codes }
      : null;
  const own = plain(whole.slice(clause.start, clause.end));
  return {
    ...action,
    responsible: owners ?? responsible,
    title: action.title ?? (own.length < plain(text).length ? own : null),
  };
}

/** "PG: vraagt ..." is said by PG already: the line shows the speaker by itself. */
function withoutSpeaker({ text, speaker }: Passage): string {
  if (speaker === null || !text.startsWith(speaker)) return text;
  const rest = /^\s*:\s*/.exec(text.slice(speaker.length));
  return rest ? text.slice(speaker.length + rest[0].length) : text;
}
