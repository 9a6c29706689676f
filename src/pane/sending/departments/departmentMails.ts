import { abbreviationOf } from '../../../departments/abbreviationOf';
import type { DepartmentResolver } from '../../../departments/department';
import type { Routes } from '../../../delivery/route';
import { ofDepartment } from '../../../documents/mail/mailReport';
import { renderMail, type RenderedMail } from '../../../documents/mail/renderMail';
import { actionPoints } from '../../../minutes/actionPoints';
import type { OutgoingMail } from '../outgoingMail';

/** What one department gets: its own actions, for its coordinators. */
export interface DepartmentMail {
  readonly code: string;
  readonly abbreviation: string;
  readonly actions: number;
  readonly mail: RenderedMail;
  /** Who gets it unless she says otherwise: the department's address, else who sat there for it. */
  readonly addresses: readonly string[];
}

interface DepartmentSources {
  readonly routes: Routes;
  readonly departments: DepartmentResolver;
  readonly greeting: string;
}

/** A mail for each department that has something to do, in the order in which they are first named. */
export function departmentMails(
  { report, minutes }: Pick<OutgoingMail, 'report' | 'minutes'>,
  { routes, departments, greeting }: DepartmentSources,
): readonly DepartmentMail[] {
  const codes = [...new Set(actionPoints(minutes).flatMap((action) => action.departments))];
  return codes.flatMap((code): readonly DepartmentMail[] => {
    const abbreviation = abbreviationOf(code, departments);
    const own = ofDepartment(report, abbreviation);
    if (own.actions.length === 0) return [];
    const request = { report: own, form: 'short', greeting, changes: null, hasAttachment: false } as const;
    const route = routes[code];
    const there = minutes.attendees
      .filter((one) => one.department === code)
      .flatMap(({ email }) => email ?? []);
    const addresses = route?.kind === 'mail' && route.address ? [route.address] : there;
    return [{ code, abbreviation, actions: own.actions.length, mail: renderMail(request), addresses }];
  });
}

/** The addresses in what was typed, or copied from an address field with the names beside them. */
export function addressesIn(text: string): readonly string[] {
  return text.split(/[\s,;<>()"]+/).filter((part) => /^[^@]+@[^@]+$/.test(part));
}
