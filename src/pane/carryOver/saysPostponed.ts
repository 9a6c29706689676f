import type { DepartmentResolver } from '../../departments/department';
import { readDecisions } from '../../dutch/decisions/readDecisions';
import { readClauses } from '../../dutch/grammar/readClauses';
import type { SaysPostponed } from '../../minutes/postponed';

/** Whether the words of a decision put its item off, as Dutch is read: "wordt doorgeschoven naar de volgende keer". */
export function saysPostponed(departments: DepartmentResolver, meetingDate: string): SaysPostponed {
  return ({ text, speaker }, itemTitle) => {
    const nobody = { present: [], participants: [], calendar: [], correspondents: null, before: [] };
    const context = { departments, meetingDate, itemTitle, speaker, section: 'minutes', ...nobody } as const;
    return readDecisions(text, readClauses(text), context).some(
      ({ outcome }) => outcome?.kind === 'postponed',
    );
  };
}
