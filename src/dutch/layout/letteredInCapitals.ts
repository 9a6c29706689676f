import { headingOf, type Heading } from './heading';
import type { Line } from './line';
import { isPlainTitle, isUsualTitle } from './titles';

const CAPITAL = /^([A-Z])[.)]\s+(?=\p{Lu})/u;

/** "A. Actiepunten", "B. Ingekomen stukken": letters that count on from A, which might be initials but for a usual title. */
export function letteredInCapitals(lines: readonly Line[]): readonly Heading[] {
  const found: Heading[] = [];
  for (const [index, line] of lines.entries()) {
    const [whole, letter = ''] = CAPITAL.exec(line.text) ?? [];
    const isNext = letter.charCodeAt(0) - 'A'.charCodeAt(0) === found.length;
    if (!whole || !isNext || line.bullet || !isPlainTitle(line.text.slice(whole.length))) continue;
    const title = {
      ...line,
      label: null,
      text: line.text.slice(whole.length),
      start: line.start + whole.length,
    };
    found.push({ ...headingOf(title, index, 0), number: letter });
  }
  return found.some(({ title }) => isUsualTitle(title)) ? found : [];
}
