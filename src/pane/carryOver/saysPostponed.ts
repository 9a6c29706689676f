import type { DepartmentResolver } from '../../departments/department';
import { readDecisions } from '../../dutch/decisions/readDecisions';
import { readClauses } from '../../dutch/grammar/readClauses';
import type { LineBlock } from '../../minutes/block';
import type { SaysPostponed } from '../../minutes/postponed';

/**
 * Whether the words of a decision put its item off, as Dutch is read: "wordt doorgeschoven naar de volgende keer". Each decision is read
 * once.
 */
export function saysPostponed(departments: DepartmentResolver, meetingDate: string): SaysPostponed {
  const known = new WeakMap<LineBlock, boolean>();
  return (decision, itemTitle) => {
    const before = known.get(decision);
    if (before !== undefined) return before;
    const { text, speaker } = decision;
    const nobody = { present: [], participants: [], calendar: [], correspondents: null, before: [] };
    const context = { departments, meetingDate, itemTitle, speaker, section: 'minutes', ...nobody } as const;
    const read = readDecisions(text, readClauses(text), context);
    const says = read.some(({ outcome }) => outcome?.kind === 'postponed');
    known.set(decision, says);
    return says;
  };
}
