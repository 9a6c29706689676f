import { isStatus } from '../marks/status';
import type { Section } from '../lineContext';
import type { Passage } from '../passage';
import type { Agenda } from './agenda';
import { beginDraft, beginRow, extendDraft, MOST_PIECES, passageOf, type Draft } from './draft';
import { isInCapitals } from './headingShape';
import { isPlain, type Line } from './line';
import type { ReadSaid } from './said';
import {
  isLikeADate,
  isNumberColumn,
  leadsToActions,
  leadsToDecisions,
  raisedColumn,
  sectionOf,
  sectionOfTable,
} from './section';
import { isPlainTitle, isTitleLike } from './titles';
import { goesOn, wrappingOf, type Wrapping } from './wrapping';

/** What the passages of a message are read from. */
export interface PassageSources {
  readonly lines: readonly Line[];
  readonly agenda: Agenda;
  /** Lines that were read as something else: the head, salutations. */
  readonly taken: ReadonlySet<number>;
  readonly readSaid: ReadSaid;
  readonly about: Pick<Passage, 'correspondents' | 'date'>;
  /** Items of the agenda in messages above this one. */
  readonly itemsBefore: number;
}

/** The running text of a message: bullets, paragraphs and rows, each with the item, speaker and kind of list it stands in. */
export function readPassages(sources: PassageSources): readonly Passage[] {
  const reader = new PassageReader(sources, wrappingOf(sources.lines));
  for (const [index, line] of sources.lines.entries()) reader.read(line, index);
  return reader.finish();
}

const APPENDIX = /^(?:bijlagen?|appendix|annex)(?:\s+[\dA-Z]{1,3})?\s*(?:[:.–-]|$)/i;

/** Above the part of a list that nobody has yet. */
const OWNERLESS =
  /^(?:nog\s)?(?:niet\s(?:verdeeld|toegewezen|belegd)|niemand|zonder\s(?:eigenaar|trekker))\s*:?$/i;

/** "Bijlage 2: ..." on a line of its own: what stands below it is no part of the list above it. */
function isAppendix({ text, bullet }: Line): boolean {
  return !bullet && APPENDIX.test(text) && isTitleLike(text);
}

/** A row between bars reads as one between tabs: "| Notitie | BZK |". */
function withTabs(line: Line): Line {
  return line.text.startsWith('|') ? { ...line, text: line.text.replaceAll('|', '\t') } : line;
}

class PassageReader {
  private readonly passages: Passage[] = [];
  private readonly headingAt: ReadonlyMap<number, number>;
  private readonly secondLines: ReadonlySet<number>;
  private draft: Draft | null = null;
  private item: number | null = null;
  private section: Section = 'minutes';
  /** Hashes before the heading of the list at hand: a deeper heading stands inside it. */
  private listLevel = 0;
  /** What a table's header row or the sentence above a list says of the rows or bullets below it. */
  private local: Section | null = null;
  private speaker: string | null = null;
  /** Bullets stand below the speaker's name: a paragraph behind them is no longer his. */
  private listed = false;
  private indents: number[] = [];
  /** The column of the table at hand that says when something was raised. */
  private raised: number | null = null;
  /** The first column of the table at hand has numbers. */
  private numbered = false;
  /** The section at hand is what the header of a table says. */
  private isHeaded = false;

  constructor(
    private readonly sources: PassageSources,
    private readonly wrapping: Wrapping,
  ) {
    const { headings } = sources.agenda;
    this.headingAt = new Map(headings.map(({ line }, index) => [line, index]));
    this.secondLines = new Set(headings.flatMap(({ line, lines }) => (lines > 1 ? [line + 1] : [])));
  }

  read(line: Line, index: number): void {
    const { agenda, taken } = this.sources;
    if (this.secondLines.has(index)) return;
    const heading = this.headingAt.get(index);
    if (heading !== undefined && !agenda.listed.has(index)) this.openItem(heading);
    else if (taken.has(index) || agenda.listed.has(index)) this.close();
    else if (line.cells) this.readRow(line);
    else if (this.draft && this.isContinued(line, this.draft)) extendDraft(this.draft, line);
    else this.begin(line);
  }

  finish(): readonly Passage[] {
    this.close();
    return this.passages;
  }

  private openItem(heading: number): void {
    this.close();
    const { agenda, itemsBefore } = this.sources;
    this.item = itemsBefore + heading;
    const title = agenda.headings[heading]?.title ?? '';
    this.section = sectionOf(title) ?? 'minutes';
    this.leaveBlock();
    this.speaker = this.speakerOf(title)?.speaker ?? null;
  }

  private leaveBlock(): void {
    this.local = null;
    this.speaker = null;
    this.listed = false;
    this.indents = [];
    this.raised = null;
    this.numbered = false;
  }

  private isContinued(line: Line, draft: Draft): boolean {
    if (draft.pieces.length >= MOST_PIECES || this.sources.readSaid(line.text)) return false;
    if (draft.first.bullet && !line.bullet && line.gap === 0 && isStatus(line.text)) return true;
    return goesOn(line, draft.last, draft.first, this.wrapping);
  }

  private close(): void {
    if (this.draft && this.draft.text.trim() !== '') {
      const { text } = this.draft;
      if (leadsToActions(text)) this.local = 'actionList';
      if (leadsToDecisions(text)) this.local = 'decisionList';
      this.passages.push(passageOf(this.draft));
    }
    this.draft = null;
  }

  private begin(line: Line): void {
    // What the header of a table says of its rows ends with them.
    if (this.isHeaded) this.local = null;
    this.isHeaded = false;
    this.close();
    const named = this.sectionNamed(line);
    if (named) {
      this.leaveBlock();
      this.section = named;
      this.listLevel = line.hashes;
      return;
    }
    const part = this.partOf(line);
    if (part) return this.openSpeaker(part.speaker);
    if (line.hashes > 0 || line.bold || isAppendix(line) || isApartInCapitals(line)) this.leaveHeading(line);
    const label = this.labelLength(line);
    const said = this.sources.readSaid(line.text.slice(label));
    if (said && label + said.length === line.text.length) return this.openSpeaker(said.speaker);
    if (!line.bullet && this.listed) this.leaveBlock();
    if (line.bullet) this.listed = true;
    const speaker = said?.speaker ?? this.speaker;
    this.draft = beginDraft(line, label + (said?.length ?? 0), this.about(line, speaker));
  }

  /** "2) " before a sentence is none of its words; in an action list it tells a row whose columns were lost. */
  private labelLength({ label }: Line): number {
    return label && label.sign !== '' && this.section !== 'actionList' ? label.length : 0;
  }

  /** A heading inside an item begins something new; after a list of actions it ends that list. */
  private leaveHeading({ hashes }: Line): void {
    this.leaveBlock();
    if (this.listLevel === 0 || hashes <= this.listLevel) this.section = 'minutes';
  }

  /** "VWS" by itself in a list, or above what it says: whose part of it stands below. */
  private partOf(line: Line): { speaker: string | null } | null {
    const { text, hashes, gap } = line;
    if (!isPlain(line)) return null;
    if (this.section === 'minutes') return gap > 0 ? this.speakerOf(text) : null;
    if (hashes > 0 && hashes <= this.listLevel) return null;
    return OWNERLESS.test(text) ? { speaker: null } : this.speakerOf(text);
  }

  private speakerOf(name: string): { speaker: string } | null {
    const said = this.sources.readSaid(`${name}:`);
    return said?.length === name.length + 1 ? { speaker: said.speaker } : null;
  }

  private openSpeaker(speaker: string | null): void {
    this.leaveBlock();
    this.speaker = speaker;
  }

  private sectionNamed(line: Line): Section | null {
    const isHeading = line.hashes > 0 || line.bold || !line.bullet;
    return isHeading && isTitleLike(line.text) ? sectionOf(line.text) : null;
  }

  private about(line: Line, speaker: string | null): Draft['about'] {
    return {
      shape: line.bullet ? 'bullet' : line.cells ? 'row' : 'paragraph',
      depth: line.bullet ? this.depthOf(line.indent) : 0,
      item: this.item,
      speaker,
      section: line.holds ?? this.local ?? this.section,
      ...this.sources.about,
    };
  }

  /** Bullets that stand further in than those above are deeper. */
  private depthOf(indent: number): number {
    while (this.indents.length > 0 && (this.indents.at(-1) ?? 0) > indent) this.indents.pop();
    if (this.indents.at(-1) !== indent) this.indents.push(indent);
    return this.indents.length - 1;
  }

  private readRow(line: Line): void {
    const header = sectionOfTable(line.cells ?? []);
    const inTable = this.draft?.about.shape === 'row';
    this.close();
    if (header) {
      this.local = header === 'minutes' ? null : header;
      this.isHeaded = true;
      this.raised = raisedColumn(line.cells ?? []);
      this.numbered = isNumberColumn(line.cells?.[0]);
    } else
      this.draft = beginRow(
        withTabs(line),
        this.numbered && isLikeADate(line.cells?.[0]) ? 0 : this.raised,
        this.about(line, inTable ? ((this.draft as Draft | null)?.about.speaker ?? null) : this.speaker),
      );
  }
}

/** "VOLGENDE KEER" behind an empty line: it ends the list above it. */
function isApartInCapitals(line: Line): boolean {
  const { text, gap } = line;
  return gap > 0 && isPlain(line) && text.length > LONGEST_CODE && isInCapitals(text) && isPlainTitle(text);
}

/** Shorter words in capitals are departments. */
const LONGEST_CODE = 6;
