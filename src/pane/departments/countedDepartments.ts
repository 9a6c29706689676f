import type { DepartmentResolver } from '../../departments/department';
import type { countWords } from '../../language/words/counts';

/** "4 departementen", or "4 organisaties" where one of them is no ministry: VNG and an agency are no departments. */
export function countedDepartments(
  codes: readonly string[],
  { byCode }: Pick<DepartmentResolver, 'byCode'>,
  { departments, organisations }: (typeof countWords)['nl'],
): string {
  const isMinistry = (code: string): boolean => byCode(code)?.kind === 'ministry';
  return (codes.every(isMinistry) ? departments : organisations)(codes.length);
}
