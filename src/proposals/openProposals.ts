import type { Finding } from '../dutch/finding';
import { LINES_BEFORE } from '../dutch/lineContext';
import type { AgendaItemBlock, LineBlock } from '../minutes/block';
import type { Minutes } from '../minutes/minutes';
import { numberItems } from '../minutes/numbering';
import { findingsOf, type ReadPassage } from './findingsOf';
import { lineContext } from './lineContext';
import type { MeetingFrame } from './meetingFrame';

/** A line with something that waits for a decision, where it stands in the minutes. */
export interface OpenProposal {
  readonly line: LineBlock;
  readonly item: AgendaItemBlock | null;
  /** "3b"; "" without an item or a number. */
  readonly itemPath: string;
  /** At least one. */
  readonly findings: readonly Finding[];
}

/** What was read of lines before, also of those with nothing on them: a line is read once until its words change. */
export type ReadLines = WeakMap<LineBlock, OpenProposal>;

/** What the lines are read with. */
export interface LineReading {
  readonly frame: MeetingFrame;
  readonly readPassage: ReadPassage;
  /** A line that stands where it stood gives the same proposal, so that who shows it need not show it again. */
  readonly known: ReadLines;
}

/**
 * Walks the minutes in order and gives, for each line, what is open on it, or null. A step is one line, so that who walks
 * may pause between any two: reading a thousand lines at once would be felt.
 */
export function* openProposals(
  { blocks, header }: Minutes,
  { frame, readPassage, known }: LineReading,
): Generator<OpenProposal | null> {
  const items = blocks.filter((block) => block.type === 'agendaItem');
  const labels = numberItems(items, header.firstNumber);
  let nth = -1;
  let above: LineBlock[] = [];
  for (const block of blocks) {
    if (block.type === 'agendaItem') {
      nth += 1;
      above = [];
      continue;
    }
    const item = items[nth] ?? null;
    const itemPath = labels[nth]?.path ?? '';
    const before = above.slice(-LINES_BEFORE).map(({ text }) => text);
    const place = { itemTitle: item?.title ?? null, speaker: block.speaker, before };
    const read = known.get(block);
    const findings = read?.findings ?? findingsOf(block, () => lineContext(frame, place), readPassage);
    const isSame = read?.item === item && read.itemPath === itemPath;
    const proposed = isSame ? read : { line: block, item, itemPath, findings };
    known.set(block, proposed);
    above.push(block);
    yield findings.length > 0 ? proposed : null;
  }
}
