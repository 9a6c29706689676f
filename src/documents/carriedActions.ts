import type { DepartmentResolver } from '../departments/department';
import { grouped } from '../minutes/grouped';
import { lastDecision, type CarriedEntry } from '../minutes/carriedAction';
import { abbreviationOf } from '../departments/abbreviationOf';
import { abbreviations } from './responsibleText';
import { longDay } from './documentDates';
import type { ReportCarried } from './report';
import { reportWords as words } from './reportWords';

/** What came back from earlier meetings: the shares of one action together where the same was said of them. */
export function carriedActions(
  entries: readonly CarriedEntry[],
  departments: DepartmentResolver,
): readonly ReportCarried[] {
  const rows = grouped(entries, (entry) => {
    const { born, lineId, title } = entry.action;
    return JSON.stringify([born.id, lineId, title, dueText(entry), standText(entry, departments)]);
  });
  return [...rows.values()].map((shares, at) => {
    const [first] = shares;
    return {
      number: at + 1,
      title: first.action.title,
      born: longDay(first.action.born.date),
      departments: abbreviations(
        shares.map(({ action }) => action.department),
        departments,
      ),
      dueText: dueText(first),
      stand: standText(first, departments),
    };
  });
}

/** The day as this meeting left it. */
function dueText(entry: CarriedEntry): string {
  const verdict = lastDecision(entry)?.verdict;
  const due = verdict?.kind === 'moved' ? verdict.due : entry.action.due;
  return due ? longDay(due) : words.noDate;
}

/** What the meeting decided, else how far it was; and what was said of it. */
function standText(entry: CarriedEntry, departments: DepartmentResolver): string {
  const decision = lastDecision(entry);
  const verdict = decision?.verdict;
  const stand = words.carriedStand[entry.action.state];
  const decided = (): string => {
    switch (verdict?.kind) {
      case 'kept':
        return words.kept;
      case 'closed':
        return words.closed;
      case 'moved':
        return words.moved(verdict.from ? longDay(verdict.from) : words.noDate);
      case 'reassigned':
        return words.reassigned(abbreviationOf(verdict.to, departments));
      default:
        return stand;
    }
  };
  return [decided(), decision?.remark].filter(Boolean).join('; ');
}
