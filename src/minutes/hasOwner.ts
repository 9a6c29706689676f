import type { Responsible } from './actionPoint';

/** True where somebody is to do it: everybody, or a department at least. */
export function hasOwner(responsible: Responsible): boolean {
  return responsible.kind === 'everybody' || responsible.departments.length > 0;
}
