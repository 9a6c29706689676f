import { furnitureKind } from './furniture';
import { TABLE_RULE, readLine, underlined, type Line } from './line';
import type { Letterhead } from './meeting';
import { pageFurniture } from './pageFurniture';
import { withRunOnParted } from './runOn';
import { sourceLines, type SourceLine } from './sourceLine';
import { statedDate } from './statedDate';

/** The lines that people wrote, and what the letterhead taken from between them says. */
export interface LayoutLines {
  readonly lines: readonly Line[];
  readonly letterhead: Letterhead;
}

/** The lines of a document without page furniture. What stood between two lines is kept with the second. */
export function layoutLines(document: string): LayoutLines {
  const sources = withRunOnParted(sourceLines(document));
  const furniture = pageFurniture(sources);
  const lines: Line[] = [];
  let gap = 0;
  let afterCut = false;
  for (const source of sources) {
    const last = lines.at(-1);
    if (last && gap === 0 && !afterCut) lines[lines.length - 1] = underlined(last, source);
    if (furniture.has(source)) afterCut = true;
    else if (source.text === '' || TABLE_RULE.test(source.text.slice(0, 200))) gap += 1;
    else {
      lines.push(readLine(source, { gap, afterCut }));
      gap = 0;
      afterCut = false;
    }
  }
  return { lines, letterhead: readLetterhead(sources.filter((source) => furniture.has(source))) };
}

const REFERENCE = /^[*#\s]*(?:onze referentie|ons kenmerk|kenmerk)\W*((?:\w.*)?)$/i;
const DATE = /^.{0,60}datum\W*((?:\w.*)?)$/i;

function readLetterhead(furniture: readonly SourceLine[]): Letterhead {
  const valueOf = (label: RegExp) => {
    const at = furniture.findIndex(({ text }) => label.test(text.slice(0, 120)));
    if (at < 0) return null;
    const next = furniture[at + 1]?.text ?? '';
    return label.exec(furniture[at]?.text ?? '')?.[1] || (furnitureKind(next) === 'page' ? null : next);
  };
  const reference = valueOf(REFERENCE);
  return {
    reference: reference && /\d/.test(reference) ? reference : null,
    written: statedDate(valueOf(DATE) ?? ''),
  };
}
