import { useMemo } from 'react';
import type { DepartmentResolver } from '../../departments/department';
import { createDepartments } from '../../departments/resolver';
import { useParts } from '../parts';

/** The departments as they were on a day, with those of the workspace. */
export function useDepartmentsOn(date: string): DepartmentResolver {
  const { workspace } = useParts();
  const { extraDepartments } = workspace.settings();
  return useMemo(() => createDepartments(date, extraDepartments), [date, extraDepartments]);
}
