import type { DepartmentResolver } from '../departments/department';
import { actionPoints } from '../minutes/actionPoints';
import type { CarriedEntry } from '../minutes/carriedAction';
import type { ItemOutcome } from '../minutes/block';
import type { AgendaItem, Minutes, OutlineLine } from '../minutes/minutes';
import { outline, type Outline } from '../minutes/outline';
import { ownWords } from '../minutes/ownWords';
import { absentText, minuteTakerText, presentText, type AttendanceNotation } from './attendanceText';
import { carriedActions } from './carriedActions';
import { dayAndTime, longDay } from './documentDates';
import type { DocumentStatus } from './documentStatus';
import type { HeaderField, HouseStyle } from './houseStyle';
import type {
  Report,
  ReportAction,
  ReportBlock,
  ReportDecision,
  ReportItem,
  ReportKind,
  ReportLine,
} from './report';
import { reportWords as words } from './reportWords';
import { abbreviations, departmentsText, responsibleText } from './responsibleText';

/** What a document is made of besides the minutes. */
export interface ReportSettings {
  readonly kind: ReportKind;
  readonly style: HouseStyle;
  readonly status: DocumentStatus;
  readonly departments: DepartmentResolver;
  /** ISO date of the document itself. */
  readonly date: string;
  /** What came back from earlier meetings; nothing unless said. */
  readonly carried?: readonly CarriedEntry[];
}

/** The minutes, or one of its lists by itself, as a document. */
export function makeReport(minutes: Minutes, settings: ReportSettings): Report {
  const { kind, style } = settings;
  const { header } = minutes;
  const name = words.names[kind];
  const tree = outline(minutes.blocks, header.firstNumber);
  const actions = reportActions(minutes, settings.departments);
  const byLine = new Map(actions.map(({ lineId, action }) => [lineId, action]));
  const lines = (below: readonly OutlineLine[]) => reportLines(below, byLine, style);
  const title = [capital(name), meetingName(header.title, name), longDay(header.start)]
    .filter(Boolean)
    .join(' ');
  const facts = colophonFacts(minutes, settings);
  const notation = { style, departments: settings.departments, itemPaths: itemPaths(tree) };
  return {
    kind,
    name,
    title,
    status: statusText(settings.status),
    letterhead: [style.organisation, style.unit].filter(Boolean),
    colophon: [...style.colophon, ...facts],
    hasPageCount: style.colophonFacts.includes('pages'),
    running: [{ heading: '', lines: [style.organisation, style.unit].filter(Boolean) }, ...facts].filter(
      (block) => block.lines.length > 0,
    ),
    fields: style.headerFields.map(({ field, label }) => ({
      label,
      value: fieldValue(field, minutes, { name, notation }),
    })),
    lead: kind === 'minutes' ? lines(tree.lead) : [],
    items: kind === 'minutes' ? tree.items.map((item) => reportItem(item, 0, lines)) : [],
    actions: kind === 'decisions' ? [] : actions.map(({ action }) => action),
    decisions: kind === 'actions' ? [] : reportDecisions(tree),
    carried: kind === 'decisions' ? [] : carriedActions(settings.carried ?? [], settings.departments),
  };
}

function statusText(status: DocumentStatus): string {
  switch (status.kind) {
    case 'draft':
      return words.draft;
    case 'toAdopt':
      return words.toAdopt;
    case 'adopted':
      return [words.adopted(longDay(status.on)), status.amendment && words.amended(status.amendment)]
        .filter(Boolean)
        .join(', ');
  }
}

function colophonFacts({ header }: Minutes, { style, date }: ReportSettings): readonly ReportBlock[] {
  return style.colophonFacts.flatMap((fact): readonly ReportBlock[] => {
    if (fact === 'date') return [{ heading: words.date, lines: [longDay(date)] }];
    if (fact === 'reference' && header.reference)
      return [{ heading: words.reference, lines: [header.reference] }];
    return [];
  });
}

function fieldValue(
  field: HeaderField,
  { header, attendees }: Minutes,
  { name, notation }: { readonly name: string; readonly notation: AttendanceNotation },
): string {
  switch (field) {
    case 'description':
      return [meetingName(header.title, name), name].filter(Boolean).join(', ');
    case 'date':
      return header.held ? `${longDay(header.start)}, ${header.held}` : dayAndTime(header.start, header.end);
    case 'place':
      return header.place;
    case 'present':
      return presentText(attendees, notation);
    case 'absent':
      return absentText(attendees, notation);
    case 'reference':
      return header.reference ?? '';
    case 'minuteTaker':
      return minuteTakerText(attendees);
  }
}

/** What each item is called by itself, by its id. */
function itemPaths({ items }: Outline): ReadonlyMap<string, string> {
  const all = items.flatMap((item) => [item, ...item.subItems]);
  return new Map(all.map(({ item, path }) => [item.id, path]));
}

function reportItem(
  { item, label, path, lines, subItems }: AgendaItem,
  level: 0 | 1,
  linesOf: (below: readonly OutlineLine[]) => readonly ReportLine[],
): ReportItem {
  const title = item.presenter ? `${item.title} (${withoutBrackets(item.presenter)})` : item.title;
  return {
    label,
    path,
    level,
    title: item.inserted && !/^ingelast/i.test(title) ? words.insertedItem(title) : title,
    outcome: outcomeText(item.outcome),
    lines: linesOf(lines),
    items: subItems.map((sub) => reportItem(sub, 1, linesOf)),
  };
}

/** "DCo (i.a.v. de woordvoerder)" stands between brackets itself. */
function withoutBrackets(text: string): string {
  return text.replace(/\s*\(([^()]*)\)/g, ', $1');
}

function outcomeText(outcome: ItemOutcome | null): string {
  switch (outcome?.kind) {
    case 'postponed':
      return words.postponed;
    case 'referred':
      return words.referred(outcome.body);
    case 'adopted':
      return outcome.amendment ? words.adoptedWith(outcome.amendment) : words.adoptedItem;
    case undefined:
      return '';
  }
}

/** Flat, in order; lines without words are left out. What stands below somebody's words is said by the same. */
function reportLines(
  tree: readonly OutlineLine[],
  actions: ReadonlyMap<string, ReportAction>,
  style: Pick<HouseStyle, 'speakers'>,
): readonly ReportLine[] {
  let above: string | null = null;
  const speechOf = (speaker: string | null): ReportLine['speech'] => {
    if (style.speakers === 'before' || speaker === null) return 'before';
    return speaker === above ? 'goesOn' : 'begins';
  };
  const flat = (lines: readonly OutlineLine[], depth: number, over: string | null): readonly ReportLine[] =>
    lines.flatMap(({ line, lines: below }) => {
      if (line.text.trim() === '') return flat(below, depth, over);
      const { kind } = line;
      const speaker = line.speaker === over ? null : line.speaker;
      const text = kind === 'note' ? line.text : ownWords(line.text);
      const speech = speechOf(speaker);
      if (depth === 0 || speaker !== null) above = speaker;
      const own = { kind, speaker, speech, text, depth, action: actions.get(line.id) ?? null };
      return [own, ...flat(below, depth + 1, speaker ?? over)];
    });
  return flat(tree, 0, null);
}

function reportActions(
  minutes: Minutes,
  departments: DepartmentResolver,
): readonly { readonly lineId: string; readonly action: ReportAction }[] {
  return actionPoints(minutes).map((placed, at) => {
    const due = placed.action.deadline?.date ?? null;
    const action: ReportAction = {
      number: at + 1,
      itemPath: placed.itemPath,
      itemTitle: placed.item?.title ?? '',
      title: placed.title,
      responsible: responsibleText(placed.action, departments),
      share: placed.action.responsible.kind,
      departments: abbreviations(placed.departments, departments),
      involved: departmentsText(placed.action.involved, departments),
      due,
      dueText: due ? longDay(due) : words.noDate,
    };
    return { lineId: placed.line.id, action };
  });
}

function reportDecisions({ lead, items }: Outline): readonly ReportDecision[] {
  const ofItems = items
    .flatMap((item) => [item, ...item.subItems])
    .flatMap(({ item, path, lines }) => {
      const texts = [outcomeText(item.outcome), ...decisionTexts(lines)].filter(Boolean);
      return texts.map((text) => ({ itemPath: path, itemTitle: item.title, text }));
    });
  const ofNone = decisionTexts(lead).map((text) => ({ itemPath: '', itemTitle: '', text }));
  return [...ofNone, ...ofItems].map((decision, at) => ({ number: at + 1, ...decision }));
}

function decisionTexts(lines: readonly OutlineLine[]): readonly string[] {
  return lines.flatMap(({ line, lines: below }) => [
    ...(line.kind === 'decision' && line.text.trim() ? [ownWords(line.text)] : []),
    ...decisionTexts(below),
  ]);
}

/** The meeting's name without that of the document, which a title read from a document may have ("SGO, verslag"). */
function meetingName(title: string, document: string): string {
  const rest = title.replace(new RegExp(`^${document}\\b[\\s:,–-]*|[\\s,–-]+${document}$`, 'i'), '');
  return rest.trim() || title;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
