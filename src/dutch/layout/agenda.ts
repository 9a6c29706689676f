import type { DepartmentResolver } from '../../departments/department';
import type { AgendaReading } from '../minutesReading';
import { agendaList } from './agendaList';
import { headingOf, type Heading } from './heading';
import { agendaHeadings } from './headings';
import { blanked, type Line } from './line';
import { noteHeadings, partHeadings, sectionHeadings, treeHeadings } from './unnumberedHeadings';

/** The agenda of a document, and where its items begin. */
export interface Agenda {
  /** In the order of the document. */
  readonly headings: readonly Heading[];
  /** Lines of an agenda that only lists the items. */
  readonly listed: ReadonlySet<number>;
}

/** What the head tells of the minutes below it. */
export interface Above {
  /** Index of the line below the last of the head. */
  readonly end: number;
  readonly saysWhoCame: boolean;
  /** The header of a mail stands above it, whoever was there. */
  readonly isMailed: boolean;
}

/** The items of the agenda, each once: at the heading above what was said of it, else where they are listed. */
export function readAgenda(lines: readonly Line[], head: Above, departments: DepartmentResolver): Agenda {
  const list = agendaList(lines);
  const listed = new Set(list);
  const body = lines.map((line, index) => (index < head.end || listed.has(index) ? blanked(line) : line));
  const headings = headingsBelow(head, body, departments);
  const items = listItems(list, lines);
  if (headings.length === 0 || !isSameAgenda(items, headings)) {
    if (items.length > 1) return { headings: items, listed };
  }
  return { headings, listed };
}

function headingsBelow(
  { end, saysWhoCame, isMailed }: Above,
  body: readonly Line[],
  departments: DepartmentResolver,
): readonly Heading[] {
  const usual = agendaHeadings(body, departments);
  if (usual.length > 0) return usual;
  const sections = end === 0 ? sectionHeadings(body) : [];
  if (sections.length > 0 || (end === 0 && !isMailed)) return sections;
  const parts = partHeadings(body, departments);
  if (parts.length > 0 || !saysWhoCame) return parts;
  const notes = noteHeadings(body, departments);
  return notes.length > 0 ? notes : treeHeadings(body, departments);
}

function listItems(list: readonly number[], lines: readonly Line[]): readonly Heading[] {
  const margin = list.reduce((least, index) => Math.min(least, lines[index]?.indent ?? 0), Infinity);
  return list.flatMap((index) => {
    const line = lines[index];
    if (!line) return [];
    if (line.indent === margin) return [headingOf(line, index, 0)];
    return isListedBelow(line, lines[list[0] ?? 0]) ? [headingOf(line, index, 1)] : [];
  });
}

/** A bullet below a bullet, a letter below a number. Bullets below a number are notes on the item. */
function isListedBelow({ bullet, label }: Line, first: Line | undefined): boolean {
  return first?.bullet ? bullet : label !== null;
}

/** A list that the headings repeat counts once; a list of which they repeat nothing is the agenda itself. */
function isSameAgenda(items: readonly Heading[], headings: readonly Heading[]): boolean {
  const tops = headings.filter(({ level }) => level === 0);
  const titles = new Set(tops.map(({ title }) => title.toLowerCase()));
  const numbered = headings.filter(({ number }) => number !== null).length;
  return items.length === 0 || numbered >= 2 || items.some(({ title }) => titles.has(title.toLowerCase()));
}

/** The items with those that stand under them. */
export function agendaTree(headings: readonly Heading[]): readonly AgendaReading[] {
  const tree: (AgendaReading & { children: AgendaReading[] })[] = [];
  for (const { number, title, start, level } of headings) {
    const item = { number, title, start, children: [] };
    if (level === 1 && tree.length > 0) tree.at(-1)?.children.push(item);
    else tree.push(item);
  }
  return tree;
}
