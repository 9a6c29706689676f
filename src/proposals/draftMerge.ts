import type { Attendee } from '../minutes/attendee';
import type { AgendaItemBlock, Block, LineBlock } from '../minutes/block';
import type { MeetingHeader, Minutes } from '../minutes/minutes';
import type { MinutesDraft } from './draftOf';

/** Blocks that go in behind a block that is there; null: before all others. */
export interface Insertion {
  readonly after: string | null;
  readonly blocks: readonly Block[];
}

/** What a draft adds to minutes that exist. */
export interface Addition {
  /** Only what was empty. */
  readonly header: Partial<MeetingHeader>;
  readonly attendees: readonly Attendee[];
  /** In the order of the minutes: each `after` is there once those before it are in. */
  readonly insertions: readonly Insertion[];
  /** Ids of items that Notulist itself proposed, that nobody used and the draft does not have. */
  readonly unused: readonly string[];
}

/** An item with its lines; the lines before the first item stand under null. */
interface Section {
  readonly item: AgendaItemBlock | null;
  readonly lines: readonly LineBlock[];
}

/**
 * Adds a draft to what stands there and changes none of it: lines go behind those of the item with the same title, an item
 * that is new comes behind the one before it, and what is there already word for word is left out.
 */
export function draftMerge(existing: Minutes, draft: MinutesDraft): Addition {
  const there = sections(existing.blocks);
  const ends = there.map(({ item, lines }) => lines.at(-1)?.id ?? item?.id ?? null);
  const used = new Set<number>();
  let last = 0;
  const insertions = sections(draft.blocks).map(({ item, lines }): Insertion => {
    const match = there.findIndex((section, at) => !used.has(at) && isSameItem(section.item, item));
    if (match >= 0) used.add((last = match));
    const fresh = match < 0 ? lines : unknownLines(lines, there[match]!);
    const blocks = match < 0 && item !== null ? [item, ...fresh] : fresh;
    const after = ends[last] ?? null;
    ends[last] = blocks.at(-1)?.id ?? after;
    return { after, blocks };
  });
  const unused = there.flatMap(({ item, lines }, at) =>
    item?.proposed && lines.length === 0 && !used.has(at) && ends[at] === item.id ? [item.id] : [],
  );
  return {
    header: emptyFields(existing, draft, unused.length),
    attendees: draft.attendees.filter((one) => !isListed(one, existing.attendees)),
    insertions: insertions.filter(({ blocks }) => blocks.length > 0),
    unused,
  };
}

function emptyFields(
  { header, blocks }: Minutes,
  { header: read }: MinutesDraft,
  unused: number,
): Partial<MeetingHeader> {
  const hasAgenda = blocks.filter(({ type }) => type === 'agendaItem').length > unused;
  return {
    ...(header.place === '' ? { place: read.place } : {}),
    ...(header.reference === null ? { reference: read.reference } : {}),
    ...(hasAgenda ? {} : { firstNumber: read.firstNumber }),
  };
}

function sections(blocks: readonly Block[]): readonly Section[] {
  const all: { item: AgendaItemBlock | null; lines: LineBlock[] }[] = [{ item: null, lines: [] }];
  for (const block of blocks) {
    if (block.type === 'agendaItem') all.push({ item: block, lines: [] });
    else all.at(-1)!.lines.push(block);
  }
  return all;
}

/** What stands in brackets behind a title is said of it: "(bijlage 1)", "(i.a.v. Gijs Gast)". */
function isSameItem(one: AgendaItemBlock | null, other: AgendaItemBlock | null): boolean {
  const name = ({ title }: AgendaItemBlock) => normal(title.replace(/(?<=\S)\s*\([^()]*\)\s*$/, ''));
  return one === null || other === null ? one === other : name(one) === name(other);
}

function unknownLines(lines: readonly LineBlock[], there: Section): readonly LineBlock[] {
  const known = new Set(there.lines.map(({ text }) => normal(text)));
  return lines.filter(({ text }) => !known.has(normal(text)));
}

/** The same person, or a department or unit of which somebody is on the list already. */
function isListed(one: Attendee, list: readonly Attendee[]): boolean {
  if (one.name === null) {
    return list.some(({ department, unit }) => department === one.department || unit === one.department);
  }
  const name = normal(one.name);
  return list.some((other) => other.name !== null && normal(other.name) === name);
}

/** Without capitals, points and dashes: a heading is seldom typed the same twice. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}
