import type { Responsible } from '../../minutes/actionPoint';

/** The departments named in it: the responsible ones, or for everybody the exceptions. */
export function departmentsOf(responsible: Responsible): readonly string[] {
  return responsible.kind === 'everybody' ? responsible.except : responsible.departments;
}

/** The same kind with other departments. */
export function withDepartments(responsible: Responsible, codes: readonly string[]): Responsible {
  return responsible.kind === 'everybody'
    ? { kind: 'everybody', except: codes }
    : { kind: responsible.kind, departments: codes };
}

/** Another kind: named departments stay named, exceptions never become responsible. */
export function ofKind(kind: Responsible['kind'], before: Responsible): Responsible {
  if (kind === before.kind) return before;
  if (kind === 'everybody') return { kind, except: [] };
  return { kind, departments: before.kind === 'everybody' ? [] : before.departments };
}
