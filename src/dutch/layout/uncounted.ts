import type { Chain } from './chains';
import { titleOf } from './itemTitle';
import type { Line } from './line';
import { isTitleLike, isUsualTitle } from './titles';

const LEAST = 3;
/** Lines that only begin with a number again and again are an agenda where this many have a usual title. */
const LEAST_USUAL = 3;

/** Numberings that a converter lost: every item has the number 1, or it begins anew after every list inside an item. */
export function uncounted(lines: readonly Line[]): readonly Chain[] {
  return [titledOnes(lines), beginningAnew(lines)].flatMap((found) =>
    found.length < LEAST ? [] : [{ lines: found, kind: 'number', counted: false }],
  );
}

/** Bold or marked-up titles with a 1 each: that tells them from a list. */
function titledOnes(lines: readonly Line[]): readonly number[] {
  const titled = numbered(lines).filter((index) => isTitled(lines[index] as Line));
  return titled.every((index) => valueOf(lines[index]) === 1) ? titled : [];
}

function isTitled({ bold, hashes }: Line): boolean {
  return bold || hashes > 0;
}

/** Numbers of which each goes on the one before it or is a 1, with as many 1s as no numbering has, behind them titles. */
function beginningAnew(lines: readonly Line[]): readonly number[] {
  const titled = numbered(lines).filter((index) => isTitleLike(titleOf(lines[index])));
  const values = titled.map((index) => valueOf(lines[index]));
  const goesOn = values.every((value, at) => value === 1 || value === (values[at - 1] ?? 0) + 1);
  const ones = values.filter((value) => value === 1).length;
  const usual = titled.filter((index) => isUsualTitle(titleOf(lines[index]))).length;
  return goesOn && ones >= LEAST && usual >= LEAST_USUAL ? titled : [];
}

function numbered(lines: readonly Line[]): readonly number[] {
  return lines.flatMap(({ label, bullet, cells }, index) =>
    label?.kind === 'number' && label.sign !== '' && !label.below && !bullet && !cells ? [index] : [],
  );
}

function valueOf(line: Line | undefined): number {
  return line?.label?.value ?? 0;
}
