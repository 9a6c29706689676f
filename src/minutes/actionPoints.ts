import type { ActionPoint } from './actionPoint';
import type { AgendaItemBlock, LineBlock } from './block';
import type { Minutes } from './minutes';
import { numberItems } from './numbering';
import { ownWords } from './ownWords';
import { responsibleDepartments } from './responsibleDepartments';

/** An action point where it stands in the minutes. */
export interface PlacedAction {
  readonly line: LineBlock;
  readonly action: ActionPoint;
  /** The item it was agreed under; null before the first item. */
  readonly item: AgendaItemBlock | null;
  /** "3b"; "" without an item or a number. */
  readonly itemPath: string;
  /** The action's title, or the line's own words. */
  readonly title: string;
  /** Codes of the departments that each get a task. */
  readonly departments: readonly string[];
}

/** Every action point of the minutes, in order. */
export function actionPoints(minutes: Minutes): readonly PlacedAction[] {
  const items = minutes.blocks.filter((block) => block.type === 'agendaItem');
  const labels = numberItems(items, minutes.header.firstNumber);
  let nth = -1;
  return minutes.blocks.flatMap((block) => {
    if (block.type === 'agendaItem') nth += 1;
    if (block.type !== 'line' || block.action === null) return [];
    return [
      {
        line: block,
        action: block.action,
        item: items[nth] ?? null,
        itemPath: labels[nth]?.path ?? '',
        title: block.action.title ?? ownWords(block.text),
        departments: responsibleDepartments(block.action, minutes.attendees),
      },
    ];
  });
}
