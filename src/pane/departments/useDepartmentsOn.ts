import { useMemo } from 'react';
import type { DepartmentResolver } from '../../departments/department';
import { createDepartments } from '../../departments/resolver';
import { useSettings } from '../parts';

/** The departments as they were on a day, with those of the workspace. The same value until that day or one of them changes. */
export function useDepartmentsOn(date: string): DepartmentResolver {
  const extra = useSettings(({ extraDepartments }) => extraDepartments);
  return useMemo(() => createDepartments(date, extra), [date, extra]);
}
