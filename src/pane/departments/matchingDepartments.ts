import type { Department } from '../../departments/department';

const most = 12;

/** Departments that fit what was typed: those that begin with it first, then those that have it somewhere. */
export function matchingDepartments(
  query: string,
  departments: readonly Department[],
): readonly Department[] {
  const words = query.trim().toLowerCase();
  if (words === '') return departments.filter(({ kind }) => kind === 'ministry');
  const ranked = departments
    .map((department) => ({ department, rank: rankOf(words, department) }))
    .filter(({ rank }) => rank < 3);
  return ranked
    .sort((a, b) => a.rank - b.rank || a.department.abbreviation.localeCompare(b.department.abbreviation))
    .slice(0, most)
    .map(({ department }) => department);
}

function rankOf(words: string, { abbreviation, name, aliases }: Department): number {
  const short = [abbreviation, ...aliases].map((each) => each.toLowerCase());
  if (short.includes(words)) return 0;
  if (short.some((each) => each.startsWith(words))) return 1;
  return name.toLowerCase().includes(words) ? 2 : 3;
}
