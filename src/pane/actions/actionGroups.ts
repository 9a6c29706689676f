import { abbreviationOf } from '../../departments/abbreviationOf';
import type { DepartmentResolver } from '../../departments/department';
import type { actionWords } from '../../language/words/actions';
import type { Language } from '../../language/language';
import { listed } from '../../language/language';
import type { Responsible } from '../../minutes/actionPoint';
import { grouped } from '../../minutes/grouped';
import type { PlacedAction } from '../../minutes/actionPoints';

/** A label in a group's heading: departments, or words between them ("daarna"). */
export interface HeadingPart {
  readonly kind: 'department' | 'words';
  readonly text: string;
  readonly name: string | null;
}

/** Actions with the same responsible, under one heading. */
export interface ActionGroup {
  readonly key: string;
  readonly responsible: Responsible;
  readonly actions: readonly PlacedAction[];
}

/** Groups in the order in which their first action stands in the minutes. */
export function actionGroups(actions: readonly PlacedAction[]): readonly ActionGroup[] {
  const groups = grouped(actions, ({ action }) => groupKey(action.responsible));
  return [...groups].map(([key, members]) => ({
    key,
    responsible: members[0].action.responsible,
    actions: members,
  }));
}

/** What stands above a group: "alle, behalve JenV", "JenV daarna AZ", "SZW". */
export function groupHeading(
  responsible: Responsible,
  departments: DepartmentResolver,
  words: (typeof actionWords)['nl'],
  language: Language,
): readonly HeadingPart[] {
  const label = (code: string) => abbreviationOf(code, departments);
  if (responsible.kind === 'everybody') {
    const except = responsible.except.map(label);
    const text = except.length === 0 ? words.everybody : words.but(listed(except, language));
    return [{ kind: 'department', text, name: null }];
  }
  if (responsible.departments.length === 0) return [{ kind: 'words', text: words.nobody, name: null }];
  return responsible.departments.flatMap((code, index): readonly HeadingPart[] => {
    const name = departments.byCode(code)?.name ?? null;
    const part: HeadingPart = { kind: 'department', text: label(code), name };
    const between: HeadingPart = { kind: 'words', text: words.then, name: null };
    return index > 0 && responsible.kind === 'sequence' ? [between, part] : [part];
  });
}

function groupKey(responsible: Responsible): string {
  if (responsible.kind === 'everybody') return `everybody|${[...responsible.except].sort().join(' ')}`;
  const codes = responsible.kind === 'joint' ? [...responsible.departments].sort() : responsible.departments;
  return `${codes.length > 1 ? responsible.kind : 'one'}|${codes.join(' ')}`;
}
