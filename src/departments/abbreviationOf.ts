import type { DepartmentResolver } from './department';

/** A department as printed ("IenW"); a code that nobody knows on this date is printed as it is. */
export function abbreviationOf(code: string, departments: DepartmentResolver): string {
  return departments.byCode(code)?.abbreviation ?? code;
}
