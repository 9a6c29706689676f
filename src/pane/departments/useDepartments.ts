import { createContext, use } from 'react';
import type { DepartmentResolver } from '../../departments/department';
import { MeetingContext } from '../meeting';

/** Departments for a screen that shows more than one meeting. */
export const DepartmentsContext = createContext<DepartmentResolver | null>(null);

/** Those of the screen, else those in force on the day of the open meeting. */
export function useDepartments(): DepartmentResolver {
  const meeting = use(MeetingContext);
  const departments = use(DepartmentsContext) ?? meeting?.departments;
  if (!departments) throw new Error('No departments above this component');
  return departments;
}
