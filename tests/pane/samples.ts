import type { Department, DepartmentResolver } from '../../src/departments/department';
import type { LedgerEntry } from '../../src/delivery/ledger';
import type { ActionPoint } from '../../src/minutes/actionPoint';
import type { PlacedAction } from '../../src/minutes/actionPoints';
import type { Attendee } from '../../src/minutes/attendee';
import * as build from '../minutes/build';

/** A department made up for a test. */
export function department(code: string, abbreviation: string, name: string): Department {
  return {
    code,
    abbreviation,
    name,
    kind: 'ministry',
    parent: null,
    aliases: [],
    mailDomains: [],
    validFrom: null,
    validTo: null,
  };
}

/** Three departments that exist nowhere. */
export const sampleDepartments: readonly Department[] = [
  department('AA', 'AA', 'Algemene Aangelegenheden'),
  department('WENZ', 'WenZ', 'Wind en Zee'),
  department('BOS', 'Bos', 'Bossen'),
];

/** A resolver that knows codes only. */
export const sampleResolver: DepartmentResolver = {
  departments: sampleDepartments,
  byCode: (code) => sampleDepartments.find((each) => each.code === code) ?? null,
  byName: () => null,
  byMail: () => null,
  mentions: () => [],
};

/** Somebody of a department; the rest as little as possible. */
export function attendee(id: string, code: string | null, change: Partial<Attendee> = {}): Attendee {
  return build.attendee(id, { department: code, ...change });
}

/** An action on a line, for the departments that were found responsible. */
export function placedAction(
  id: string,
  responsible: ActionPoint['responsible'],
  departments: readonly string[],
): PlacedAction {
  const action = build.action({ responsible });
  return {
    line: build.line(id, { text: id, kind: 'action', action }),
    action,
    item: null,
    itemPath: '1',
    title: id,
    departments,
  };
}

/** A task that was posted. */
export function postedEntry(lineId: string, code: string, due: string | null = null): LedgerEntry {
  return {
    lineId,
    department: code,
    planId: 'plan',
    state: 'posted',
    claimedBy: 'device',
    claimedAt: '2026-11-23T16:00:00Z',
    taskId: `task ${lineId} ${code}`,
    written: { title: lineId, due, description: '', assignees: [] },
  };
}
