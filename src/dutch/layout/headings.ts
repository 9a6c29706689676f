import type { DepartmentResolver } from '../../departments/department';
import { agendaNumbering, type Chain } from './chains';
import { withSecondLines, type Heading } from './heading';
import { withItemsBelow } from './itemsBelow';
import { letteredInCapitals } from './letteredInCapitals';
import type { Line } from './line';
import { numberedHeadings } from './numberedHeadings';
import { withSubheadings } from './subheadings';
import { isUsualTitle } from './titles';
import { bulletedHeadings, markedUpHeadings, plainHeadings } from './unnumberedHeadings';

/** Headings without numbers are an agenda when there are two, and enough of them are usual ones. */
const LEAST = 2;
const USUAL_SHARE = 0.25;

/** The lines that head the items of the agenda, in the style this document has: numbered, lettered, marked up, bulleted or plain. */
export function agendaHeadings(lines: readonly Line[], departments: DepartmentResolver): readonly Heading[] {
  const numbering = agendaNumbering(lines);
  if (numbering && !isInsideSections(numbering, lines)) {
    const items = withSecondLines(numberedHeadings(numbering, lines), lines);
    return withSubheadings(withItemsBelow(items, lines, departments), lines);
  }
  const styles = [letteredInCapitals, markedUpHeadings, bulletedHeadings, plainHeadings];
  for (const style of styles) {
    const found = style(lines, departments);
    if (isAgenda(found)) return withSubheadings(found, lines);
  }
  return [];
}

/** A numbered list below a bullet, in a text that is parted by marked-up headings. */
function isInsideSections({ lines: indexes }: Chain, lines: readonly Line[]): boolean {
  return (
    indexes.every((index) => (lines[index]?.indent ?? 0) > 0) &&
    lines.filter(({ hashes }) => hashes > 0).length > 1
  );
}

function isAgenda(headings: readonly Heading[]): boolean {
  const usual = headings.filter(({ title }) => isUsualTitle(title)).length;
  return headings.length >= LEAST && usual > 0 && (usual > 1 || usual >= headings.length * USUAL_SHARE);
}
