import { titleOf } from './itemTitle';
import type { Line } from './line';
import type { Label } from './listMark';
import { headsList, sectionOf } from './section';
import { isPlainTitle, isTitleLike, isUsualTitle } from './titles';
import { uncounted } from './uncounted';

/** Lines that count on from one another: "1.", "2.", "3." in one style, or all "1." as a converter leaves them. */
export interface Chain {
  /** Indexes of its lines. */
  readonly lines: readonly number[];
  readonly kind: 'number' | 'roman';
  /** False when all have the same number: then it says nothing. */
  readonly counted: boolean;
}

interface Growing extends Chain {
  readonly lines: number[];
  readonly style: string;
  /** The highest number so far. */
  last: number;
  /** The one before that, when it was passed over: an item that was taken earlier than its number says. */
  passed: number | null;
  /** Its first number has a zero before it. */
  readonly padded: boolean;
  /** The most lines between two of its own so far. */
  widest: number;
}

/** A list of more loose ends than this is no document. */
const MOST_OPEN = 40;

/**
 * All numberings in a document. A number goes on the nearest list that waits for it; when a list inside an item and the
 * agenda itself both wait, a wide gap tells that the list inside was over.
 */
function numberings(lines: readonly Line[]): readonly Chain[] {
  const chains: Growing[] = [];
  const open: Growing[] = [];
  for (const [index, line] of lines.entries()) {
    const { label } = line;
    if (!label || label.kind === 'letter' || line.cells || (label.below && !isPadded(label))) continue;
    const style = styleOf(line);
    const waiting = open.filter((chain) => chain.style === style && goesOn(chain, label));
    const chain = nearest(waiting, index);
    if (chain) extend(chain, index, label.value);
    else if (label.value <= 1 || isPadded(label)) {
      const started = {
        lines: [index],
        kind: label.kind,
        counted: true,
        style,
        last: label.value,
        passed: null,
        padded: isPadded(label),
        widest: 0,
      };
      chains.push(started);
      open.push(started);
      if (open.length > MOST_OPEN) open.shift();
    }
  }
  return chains;
}

function styleOf({ label, hashes, bullet }: Line): string {
  return `${label?.kind} ${label?.sign === ').' ? ')' : label?.sign} ${hashes} ${bullet}`;
}

/** "01", "05A": what such a list leaves out was not public. */
function isPadded({ printed }: Label): boolean {
  return printed.startsWith('0') && printed.length > 1;
}

function goesOn({ last, passed, padded }: Growing, { value, below }: Label): boolean {
  if (padded) return value > last || (below && value === last);
  return value === last + 1 || value === last + 2 || value === passed;
}

function nearest(waiting: readonly Growing[], index: number): Growing | null {
  const byPlace = [...waiting].sort((one, other) => (other.lines.at(-1) ?? 0) - (one.lines.at(-1) ?? 0));
  const fitting = byPlace.find((chain) => index - (chain.lines.at(-1) ?? 0) <= Math.max(3, 3 * chain.widest));
  return fitting ?? byPlace.at(-1) ?? null;
}

function extend(chain: Growing, index: number, value: number): void {
  chain.widest = Math.max(chain.widest, index - (chain.lines.at(-1) ?? index));
  chain.lines.push(index);
  if (value === chain.passed) chain.passed = null;
  else if (value === chain.last + 2) chain.passed = chain.last + 1;
  chain.last = Math.max(chain.last, value);
}

/** Enough of the document must stand under a numbering of unusual titles before it is the agenda. */
const COVERING = 0.5;

/** The numbering that is the agenda of the meeting, or null when the document has none. Numbers in a list of actions count those. */
export function agendaNumbering(lines: readonly Line[]): Chain | null {
  const listed = listedLines(lines);
  const outside =
    listed.size > 0 ? bestOf(lines.map((line, at) => (listed.has(at) ? unlabelled(line) : line))) : null;
  return outside ?? bestOf(lines);
}

/** The numbered lines right below the heading of a list of actions or decisions, or of a part of it: an empty line ends it. */
function listedLines(lines: readonly Line[]): ReadonlySet<number> {
  const listed = new Set<number>();
  let inList = false;
  for (const [index, { text, label, bullet, cells, gap }] of lines.entries()) {
    const isNumbered = label !== null && !bullet && !cells;
    if (!isNumbered && gap > 0 && headsList(text)) inList = true;
    else if (isNumbered && gap > 0) inList = false;
    if (inList && isNumbered) listed.add(index);
  }
  return listed;
}

function unlabelled(line: Line): Line {
  return { ...line, label: null };
}

function bestOf(lines: readonly Line[]): Chain | null {
  const chains = [...numberings(lines), ...uncounted(lines)].filter((chain) => isAgenda(chain, lines));
  const best = [...chains].sort((one, other) => score(other, lines) - score(one, lines))[0];
  return best ?? null;
}

function isAgenda(chain: Chain, lines: readonly Line[]): boolean {
  const titles = titlesOf(chain, lines);
  const usual = titles.filter(isUsualTitle).length;
  if (usual < 2 && isListOfActions(chain, lines)) return false;
  const likely =
    titles.filter((title) => isTitleLike(title) || (usual > 1 && isEnded(title))).length / titles.length;
  if (likely < 0.7) return false;
  if (chain.lines.every((index) => lines[index]?.heads)) return chain.lines.length > 1;
  if (usual > 0) return chain.lines.length > 1 || isHeading(chain, lines);
  return chain.lines.length > 2 && share(chain, lines) >= COVERING && hasBodies(chain);
}

/** "Opening door de voorzitter." */
function isEnded(title: string): boolean {
  return title.endsWith('.') && isPlainTitle(title.slice(0, -1));
}

/** A semicolon behind a title is a full stop, but one behind every line is a sum's. */
function titlesOf(chain: Chain, lines: readonly Line[]): readonly string[] {
  const titles = chain.lines.map((index) => titleOf(lines[index]));
  const isSum = titles.slice(0, -1).every((title) => title.endsWith(';'));
  return isSum ? titles : titles.map((title) => (title.endsWith(';') ? title.slice(0, -1) : title));
}

/** Right below "Acties:" stand actions. */
function isListOfActions({ lines: [first = 0] }: Chain, lines: readonly Line[]): boolean {
  const above = lines[first - 1];
  return above !== undefined && above.label === null && sectionOf(above.text) === 'actionList';
}

function score(chain: Chain, lines: readonly Line[]): number {
  const usual = chain.lines.filter((index) => isUsualTitle(titleOf(lines[index]))).length;
  return usual + 3 * share(chain, lines) + (isHeading(chain, lines) ? 3 : 0) + (hasBodies(chain) ? 2 : 0);
}

function isHeading(chain: Chain, lines: readonly Line[]): boolean {
  return chain.lines.every((index) => (lines[index]?.hashes ?? 0) > 0 || lines[index]?.bold);
}

/** How much of the document stands from its first line to its last, and what stands below that. */
function share(chain: Chain, lines: readonly Line[]): number {
  const first = chain.lines[0] ?? 0;
  const last = chain.lines.at(-1) ?? first;
  return (last - first + (last - first) / Math.max(1, chain.lines.length - 1)) / Math.max(1, lines.length);
}

function hasBodies(chain: Chain): boolean {
  const gaps = chain.lines.slice(1).map((index, at) => index - (chain.lines[at] ?? 0));
  return gaps.filter((gap) => gap > 1).length * 2 >= gaps.length;
}
