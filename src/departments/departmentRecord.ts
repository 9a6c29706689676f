import type { Department } from './department';

/** A department as the data keeps it: with who took over its work when it ended. */
export interface DepartmentRecord extends Department {
  /** Code of the department that answers to its name after `validTo`, or null. */
  readonly successor: string | null;
}
