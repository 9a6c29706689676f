import type { DepartmentResolver } from '../../departments/department';
import type { AgendaReading } from '../reading';
import { agendaList } from './agendaList';
import { headingOf, type Heading } from './heading';
import { agendaHeadings } from './headings';
import { blanked, type Line } from './line';
import { partHeadings } from './unnumberedHeadings';

/** The agenda of a document, and where its items begin. */
export interface Agenda {
  /** In the order of the document. */
  readonly headings: readonly Heading[];
  /** Lines of an agenda that only lists the items. */
  readonly listed: ReadonlySet<number>;
}

/** The items of the agenda, each once, from the end of the head (`from`) on: at the heading above what was said of it, else where they are listed. */
export function readAgenda(lines: readonly Line[], from: number, departments: DepartmentResolver): Agenda {
  const list = agendaList(lines);
  const listed = new Set(list);
  const body = lines.map((line, index) => (index < from || listed.has(index) ? blanked(line) : line));
  const usual = agendaHeadings(body, departments);
  const headings = usual.length === 0 && from > 0 ? partHeadings(body, departments) : usual;
  const items = listItems(list, lines);
  if (headings.length === 0 || !isSameAgenda(items, headings)) {
    if (items.length > 1) return { headings: items, listed };
  }
  return { headings, listed };
}

function listItems(list: readonly number[], lines: readonly Line[]): readonly Heading[] {
  const margin = list.reduce((least, index) => Math.min(least, lines[index]?.indent ?? 0), Infinity);
  return list.flatMap((index) => {
    const line = lines[index];
    return line && line.indent === margin ? [headingOf(line, index, 0)] : [];
  });
}

/** A list that the headings repeat counts once; a list of which they repeat nothing is the agenda itself. */
function isSameAgenda(items: readonly Heading[], headings: readonly Heading[]): boolean {
  const titles = new Set(headings.map(({ title }) => title.toLowerCase()));
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
