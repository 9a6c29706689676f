import type { ActionPoint, Responsible } from '../minutes/actionPoint';
import type { AgendaItemBlock, Block, LineBlock } from '../minutes/block';
import { hasOwner } from '../minutes/hasOwner';
import { actionOf } from './actionOf';
import type { DraftPassage } from './draftLines';
import { listedWords, markedNumber, type ListedWords } from './listedWords';
import { onceSaid } from './onceSaid';
import { sameWords } from './sameWords';

/** An item, or a passage with its lines, in the order of the document. */
export type DraftPart = AgendaItemBlock | DraftPassage;

/** More lines with the same words are a form, not minutes: none of them is looked for. */
const MOST_ALIKE = 20;

/**
 * A list of actions or decisions, wherever it stands beside the minutes, says again what stands in them. What it says again is not said
 * twice: the action stays where it was said, is called as the list calls it, and takes what only the list knows of it. With another owner or
 * another date it is another action: the secretary sees both. Linear.
 */
export function withoutRepeats(parts: readonly DraftPart[]): readonly Block[] {
  const known = new KnownLines();
  for (const part of parts) if (isPassage(part) && !isListed(part)) known.addAll(part);
  const again = new Set<DraftPart>();
  for (const part of inMinutesFirst(parts.filter(isPassage).filter(isListed))) {
    const words = listedWords(part.passage, part.findings);
    const first = known.saidOf(part, words);
    if (first) {
      again.add(part);
      known.change(first, merged(known.now(first), part, words));
    } else {
      known.addAll(part, words);
      for (const line of part.lines) known.change(line, withWords(line, part, words));
    }
  }
  const blocks = parts.flatMap((part): readonly Block[] => {
    if (!isPassage(part)) return [part];
    return again.has(part) ? [] : part.lines.map((line) => known.now(line));
  });
  return onceSaid(blocks);
}

function isPassage(part: DraftPart): part is DraftPassage {
  return 'passage' in part;
}

function isListed({ passage }: DraftPassage): boolean {
  return passage.section !== 'minutes';
}

/** A list above the agenda says what stands below it, also where that is a list inside an item. */
function inMinutesFirst(listed: readonly DraftPassage[]): readonly DraftPassage[] {
  const isAbove = ({ passage }: DraftPassage) => passage.item === null;
  return [...listed.filter((part) => !isAbove(part)), ...listed.filter(isAbove)];
}

/** A row that stays becomes a line with its own words: who and when are known of it. */
function withWords(line: LineBlock, { passage, lines }: DraftPassage, { cells }: ListedWords): LineBlock {
  const action = actionOf(line);
  if (!action || lines.length > 1 || passage.shape !== 'row' || cells.length === 0) return line;
  const text = cells.join('; ');
  const named = { ...action, title: cells.length > 1 ? (cells[0] ?? null) : null };
  if (line.action) return { ...line, text, action: named };
  const words = line.proposal?.words.filter((each) => text.includes(each)) ?? [];
  return line.proposal ? { ...line, text, proposal: { ...line.proposal, action: named, words } } : line;
}

/** The lines that a list may say again, by their words and by the numbers that marks give them. */
class KnownLines {
  private readonly byWords = new Map<string, LineBlock[]>();
  private readonly byNumber = new Map<number, LineBlock[]>();
  private readonly changed = new Map<string, LineBlock>();
  /** What the first list called the action with a number: another with the same number counts others. */
  private readonly called = new Map<number, string>();

  addAll({ passage, lines }: DraftPassage, listed: ListedWords | null = null): void {
    for (const line of lines) {
      const title = actionOf(line)?.title ?? '';
      const words = [line.text, title, ...(listed?.cells.slice(0, 1) ?? [])].map(sameWords);
      for (const each of new Set(words.filter(Boolean))) put(this.byWords, each, line);
      const number = listed?.number ?? markedNumber(passage);
      if (number !== null && actionOf(line)) put(this.byNumber, number, line);
    }
  }

  /** The line that something listed says again, or null. */
  saidOf({ passage, lines }: DraftPassage, { number, cells }: ListedWords): LineBlock | null {
    const action = lines.flatMap((line) => actionOf(line) ?? [])[0] ?? null;
    const alike = cells.flatMap((cell) => this.byWords.get(sameWords(cell)) ?? []);
    if (passage.section === 'decisionList') return alike.find((line) => line.kind !== 'action') ?? null;
    const numbered = this.numbered(number, cells);
    if (!action) return numbered[0] ?? null;
    return [...alike, ...numbered].find((line) => isSameAction(actionOf(this.now(line)), action)) ?? null;
  }

  private numbered(number: number | null, [matter = '']: readonly string[]): readonly LineBlock[] {
    if (number === null) return [];
    const called = this.called.get(number) ?? sameWords(matter);
    this.called.set(number, called);
    return called === sameWords(matter) ? (this.byNumber.get(number) ?? []) : [];
  }

  now(line: LineBlock): LineBlock {
    return this.changed.get(line.id) ?? line;
  }

  change({ id }: LineBlock, line: LineBlock): void {
    this.changed.set(id, line);
  }
}

function put<Key>(lines: Map<Key, LineBlock[]>, key: Key, line: LineBlock): void {
  const there = lines.get(key) ?? [];
  if (there.length < MOST_ALIKE) lines.set(key, [...there, line]);
}

/** The list of one department names only that one of those who must do it together. */
function isSameAction(said: ActionPoint | null, listed: ActionPoint): boolean {
  if (!said) return false;
  const [day, other] = [said.deadline?.date, listed.deadline?.date];
  if (day !== undefined && other !== undefined && day !== other) return false;
  return isPartOf(listed.responsible, said.responsible) || !hasOwner(said.responsible);
}

function isPartOf(listed: Responsible, said: Responsible): boolean {
  if (!hasOwner(listed) || said.kind === 'everybody') return true;
  if (listed.kind === 'everybody') return false;
  return listed.departments.every((code) => said.departments.includes(code));
}

/** A listed action of which only the number and the words are understood. */
const NOTHING: ActionPoint = {
  title: null,
  responsible: { kind: 'joint', departments: [] },
  involved: [],
  deadline: null,
};

/** A line with what the list says of it. What the list has as settled is settled. */
function merged(line: LineBlock, { passage, lines }: DraftPassage, { cells }: ListedWords): LineBlock {
  const [listed] = lines;
  if (!listed) return line;
  if (passage.section === 'decisionList') return line.kind === 'note' ? decided(line, listed) : line;
  const said = actionOf(line);
  const also = actionOf(listed) ?? NOTHING;
  if (!said) return line;
  const name = cells[0] ?? '';
  const title = sameWords(name) === sameWords(line.text) ? null : name || said.title;
  const action: ActionPoint = {
    title,
    responsible: hasOwner(said.responsible) ? said.responsible : also.responsible,
    involved: said.involved.length > 0 ? said.involved : also.involved,
    deadline: said.deadline ?? also.deadline,
  };
  if (!line.action && !listed.action && line.proposal)
    return { ...line, proposal: { ...line.proposal, action } };
  return settled(line, { kind: 'action', action });
}

/** What a list of decisions has is one, though its words did not say so. */
function decided(line: LineBlock, { kind, proposal }: LineBlock): LineBlock {
  if (kind === 'decision') return settled(line, { kind, action: null });
  return line.proposal || !proposal ? line : { ...line, proposal: { ...proposal, words: [] } };
}

function settled(
  { type, id, text, depth, speaker }: LineBlock,
  now: Pick<LineBlock, 'kind' | 'action'>,
): LineBlock {
  return { type, id, text, depth, speaker, ...now };
}
