import type { DepartmentResolver } from '../../departments/department';

/** What those who are counted are called. */
interface CountWords {
  readonly departments: (count: number) => string;
  readonly organisations: (count: number) => string;
}

/** "4 departementen", or "4 organisaties" where one of them is no ministry: VNG and an agency are no departments. */
export function countedDepartments(
  codes: readonly string[],
  { byCode }: Pick<DepartmentResolver, 'byCode'>,
  { departments, organisations }: CountWords,
): string {
  const isMinistry = (code: string): boolean => byCode(code)?.kind === 'ministry';
  return (codes.every(isMinistry) ? departments : organisations)(codes.length);
}
