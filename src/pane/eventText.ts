import type { ActionEventKind } from '../delivery/actionEvent';
import type { actionEventWords } from '../language/words/actionEvents';

/** How days (ISO date, null: none) and departments (code) are written. */
export interface EventNames {
  readonly day: (date: string | null) => string;
  readonly department: (code: string) => string;
}

/** "termijn van 2 okt naar 9 okt". */
export function eventText(
  what: ActionEventKind,
  words: (typeof actionEventWords)['nl'],
  { day, department }: EventNames,
): string {
  switch (what.kind) {
    case 'moved':
      return words.moved(day(what.from), day(what.to));
    case 'reassigned':
      return words.reassigned(department(what.from), department(what.to));
    case 'remark':
      return words.remark(what.text);
    default:
      return words[what.kind];
  }
}
