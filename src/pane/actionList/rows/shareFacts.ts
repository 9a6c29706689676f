import { differenceInCalendarDays, parseISO } from 'date-fns';
import { isOpen, isOverdue, type ActionState, type ListedAction } from '../../../actionList/listedAction';
import type { ActionRow } from '../../../actionList/rows';
import type { DepartmentResolver } from '../../../departments/department';
import { abbreviationOf } from '../../../departments/abbreviationOf';
import type { actionListWords } from '../../../language/words/actionList';
import { countedDepartments } from '../../departments/countedDepartments';
import type { StateTone } from '../../useToneStyles';

type ListWords = (typeof actionListWords)['nl'];

/** A state in a word or two. */
export interface StateLabel {
  readonly text: string;
  readonly tone: StateTone;
}

const tones: Readonly<Record<ActionState, StateTone>> = {
  unposted: 'quiet',
  byMail: 'quiet',
  open: 'quiet',
  underWay: 'brand',
  done: 'good',
  gone: 'warning',
  unknown: 'warning',
};

/** How one department's share stands: "6 dagen te laat" comes before "bezig". */
export function shareState(share: ListedAction, today: string, words: ListWords): StateLabel {
  if (!isOverdue(share, today)) return { text: words.states[share.state], tone: tones[share.state] };
  const days = differenceInCalendarDays(parseISO(today), parseISO(share.due ?? today));
  return { text: words.daysLate(days), tone: 'warning' };
}

/** How a row stands: one share as it is; of several, how many are done, and how late the latest is. */
export function rowState(row: ActionRow, today: string, words: ListWords): StateLabel {
  const latest = row.shares.find((share) => isOverdue(share, today));
  if (latest) return shareState(latest, today, words);
  if (row.whole.length === 1 || row.shares.length === 1) return shareState(row.shares[0], today, words);
  const done = row.whole.filter(({ state }) => state === 'done').length;
  const isAll = done === row.whole.length;
  return { text: words.doneOf(done, row.whole.length), tone: isAll ? 'good' : 'brand' };
}

/** Most departments that are named; more are counted. */
const mostNamed = 4;

/** Who of several has not done it yet: "nog niet: DEF, BZ"; "" when that is plain from the row itself. */
export function whoNot(row: ActionRow, departments: DepartmentResolver, words: ListWords): string {
  if (row.whole.length === 1) return '';
  const others = row.whole.filter(({ state }) => isOpen(state));
  const isAllOfThem = others.length === row.whole.length && row.shares.length === row.whole.length;
  if (others.length === 0 || isAllOfThem || (others.length === 1 && row.shares.length === 1)) return '';
  return words.notDone(named(others, departments, words));
}

/** Who has it to do besides those of the row: "samen met BZK en JenV"; "" when nobody. */
export function withWhom(row: ActionRow, departments: DepartmentResolver, words: ListWords): string {
  const own = new Set(row.shares.map(({ department }) => department));
  const others = row.whole.filter(({ department }) => !own.has(department));
  return others.length === 0 ? '' : words.together(named(others, departments, words));
}

function named(shares: readonly ListedAction[], departments: DepartmentResolver, words: ListWords): string {
  if (shares.length > mostNamed) {
    const codes = shares.map(({ department }) => department);
    return countedDepartments(codes, departments, words);
  }
  return shares.map(({ department }) => abbreviationOf(department, departments)).join(', ');
}
