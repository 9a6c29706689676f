import type { Block, LineBlock } from '../minutes/block';
import { actionOf } from './actionOf';
import type { MinutesDraft } from './draftOf';
import { sameWords } from './sameWords';

/** An action of minutes that are kept, of which a department has the task already. */
export interface PostedAction {
  readonly title: string;
  /** The words of its line. */
  readonly text: string;
  /** ISO dates: of the meeting, and when it is due. */
  readonly meetingDate: string;
  readonly due: string | null;
}

/**
 * Ids of the lines of a draft whose action was posted from the minutes of that meeting, or from others with the same day to be done: whoever
 * reads last month's minutes would post them a second time.
 */
export function postedBefore(
  { header, blocks }: Pick<MinutesDraft, 'header' | 'blocks'>,
  posted: readonly PostedAction[],
): ReadonlySet<string> {
  const date = header.start.slice(0, 10);
  const known = new Set(
    posted.flatMap(({ title, text, meetingDate, due }) =>
      [title, text]
        .map(sameWords)
        .flatMap((words) => [onDay(words, meetingDate), ...(due ? [byDay(words, due)] : [])]),
    ),
  );
  const isPosted = (line: LineBlock): boolean => {
    const action = actionOf(line);
    if (!action) return false;
    const all = [action.title ?? '', line.text].map(sameWords).filter(Boolean);
    const due = action.deadline?.date ?? null;
    return all.some(
      (words) => known.has(onDay(words, date)) || (due !== null && known.has(byDay(words, due))),
    );
  };
  return new Set(blocks.flatMap((block) => (block.type === 'line' && isPosted(block) ? [block.id] : [])));
}

/** The draft with those lines as notes in which nothing is recognised again. */
export function asKnown(draft: MinutesDraft, lineIds: ReadonlySet<string>): MinutesDraft {
  return { ...draft, blocks: draft.blocks.map((block) => (lineIds.has(block.id) ? told(block) : block)) };
}

function told(block: Block): Block {
  if (block.type !== 'line') return block;
  const { type, id, text, depth, speaker } = block;
  return { type, id, text, depth, speaker, kind: 'note', action: null, dismissed: true };
}

function onDay(words: string, date: string): string {
  return `on ${date} ${words}`;
}

function byDay(words: string, due: string): string {
  return `by ${due} ${words}`;
}
