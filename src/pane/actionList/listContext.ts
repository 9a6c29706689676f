import { createContext, use } from 'react';
import type { Topic } from '../../minutes/topic';
import type { DepartmentResolver } from '../../departments/department';
import type { ActionTracker, TrackedList } from '../../tracking/tracker';

/** What every part of the list looks at. */
export interface ListContextValue {
  readonly tracker: ActionTracker;
  readonly list: TrackedList;
  readonly departments: DepartmentResolver;
  /** The workspace's table. */
  readonly topics: readonly Topic[];
  /** ISO date. */
  readonly today: string;
}

export const ListContext = createContext<ListContextValue | null>(null);

/** The list, for everything on its screen. */
export function useList(): ListContextValue {
  const value = use(ListContext);
  if (!value) throw new Error('No action list above this component');
  return value;
}
