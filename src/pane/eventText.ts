import type { ActionEventKind } from '../delivery/actionEvent';

/** The words for what happened to an action; each screen has its own. */
export interface EventWords {
  readonly done: string;
  readonly reopened: string;
  readonly confirmed: string;
  readonly deleted: string;
  readonly moved: (from: string, to: string) => string;
  readonly reassigned: (from: string, to: string) => string;
  readonly remark: (text: string) => string;
}

/** How days (ISO date, null: none) and departments (code) are written. */
export interface EventNames {
  readonly day: (date: string | null) => string;
  readonly department: (code: string) => string;
}

/** "termijn van 2 okt naar 9 okt". */
export function eventText(what: ActionEventKind, words: EventWords, { day, department }: EventNames): string {
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
