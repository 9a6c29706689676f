import { abbreviationOf } from '../../departments/abbreviationOf';
import type { DepartmentResolver } from '../../departments/department';
import { shortDay } from '../../language/dates';
import type { Language } from '../../language/language';
import { carryOverWords } from '../../language/words/carryOver';
import type { CarriedAction, CarryDecision } from '../../minutes/carriedAction';

/** What the sentences about carried actions are made with. */
export interface CarriedTextSettings {
  readonly language: Language;
  readonly departments: DepartmentResolver;
  /** ISO date: the year is said of other years only. */
  readonly near: string;
}

/** "vr 11 sep", or that there is no date. */
export function dayText(date: string | null, { language, near }: CarriedTextSettings): string {
  return date === null ? carryOverWords[language].noDate : shortDay(date, near, language);
}

/** What was decided, with what was said of it: "gesloten; besproken met de directie". */
export function decisionText({ verdict, remark }: CarryDecision, settings: CarriedTextSettings): string {
  const words = carryOverWords[settings.language];
  const decided = (): string => {
    switch (verdict.kind) {
      case 'moved':
        return words.moved(dayText(verdict.from, settings), dayText(verdict.due, settings));
      case 'reassigned':
        return words.reassigned(abbreviationOf(verdict.to, settings.departments));
      case 'closed':
        return words.closed;
      case 'kept':
      case 'withdrawn':
        return words.kept;
    }
  };
  return [decided(), remark].filter(Boolean).join('; ');
}

/** How far it is, and by when: "bezig · uiterlijk vr 11 sep". */
export function standText({ state, due }: CarriedAction, settings: CarriedTextSettings): string {
  const words = carryOverWords[settings.language];
  const date = due === null ? words.noDate : words.due(dayText(due, settings));
  return state === 'done' || state === 'gone' ? words.states[state] : `${words.states[state]} · ${date}`;
}
