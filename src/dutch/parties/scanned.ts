import type { Department, DepartmentResolver } from '../../departments/department';

/** What a scanner reads for another sign. */
const MISREAD: readonly (readonly [read: string, written: string])[] = [
  ['V', 'W'],
  ['W', 'V'],
  ['VV', 'W'],
  ['0', 'O'],
  ['8', 'B'],
  ['5', 'S'],
  ['2', 'Z'],
  ['1', 'I'],
  ['l', 'I'],
  ['C', 'G'],
  ['G', 'C'],
  ['F', 'E'],
];

/** The ministry of an abbreviation that was scanned with one slip ("SZVV", "0CW"), when only one fits; else null. */
export function misreadMinistry(word: string, departments: DepartmentResolver): Department | null {
  if (!/^[\p{Lu}\dl&]{3,5}$/u.test(word)) return null;
  const found = new Set(variantsOf(word).flatMap((variant) => ministry(variant, departments) ?? []));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

function ministry(word: string, departments: DepartmentResolver): Department | null {
  const [mention] = departments.mentions(word);
  return mention?.department.kind === 'ministry' && mention.end === word.length ? mention.department : null;
}

function variantsOf(word: string): readonly string[] {
  return MISREAD.flatMap(([read, written]) =>
    [...word.matchAll(new RegExp(read, 'g'))].map(
      ({ index }) => word.slice(0, index) + written + word.slice(index + read.length),
    ),
  );
}
