import type { MeetingReading } from '../minutesReading';
import type { Head } from './head';
import { shown } from './inlineMarkup';
import type { HeadField } from './lexicon';
import { isPlain, type Line } from './line';
import { isTableWord } from '../parties/table';
import { statedDate, statedTimes } from './statedDate';

const KIND =
  /^(?:(?:kort|beknopt)\s+)?(?:concept[- ]?)?(?:(?:besluiten|acties?)-?\s(?:en|&)\s)?(?:(?:besluiten|acties?|bespreek|gespreks)?verslag|notulen|agenda|actielijst|besluitenlijst|minutes|conclusies en (?:afspraken|acties|besluiten))\b[\s:–-]*(?:van\s+(?:de\s+|het\s+)?)?/i;
const KIND_BEHIND = /[\s,–-]*(?:concept)?(?:verslag|notulen)$/i;
/** "Van de vergadering van de programmaraad". */
const OF_MEETING = /^van\s(?:de|het)\s(?:vergadering|bijeenkomst|overleg)\svan\s(?:de\s|het\s)?/i;
const REDACTION = /<\/?sup>/g;
/** The title stands at the top. */
const TOP_LINES = 12;
const TITLE_MOST = 200;

/** What a document's head says about the meeting. `reference` and `written` are what its letterhead says. */
export function readMeeting(lines: readonly Line[], head: Head, letterhead: Letterhead): MeetingReading {
  const value = (field: HeadField) =>
    (head.fields.get(field) ?? [])
      .map(({ text }) => text.trim())
      .join(' ')
      .trim();
  const top = Math.min(TOP_LINES, ...head.taken);
  const titles = lines.slice(0, top === 0 ? TOP_LINES : top).filter((_, index) => !head.taken.has(index));
  const stated = value('title') || titleAtTop(titles);
  const title = stated ? shown(stated).slice(0, TITLE_MOST) : null;
  const when = `${value('date')} ${value('time')}`;
  return {
    title,
    body: bodyOf(title),
    date: statedDate(when) ?? titles.map(({ text }) => statedDate(text)).find(Boolean) ?? letterhead.written,
    ...(timesIn(when) ?? timesIn(titles.find(({ text }) => statedDate(text))?.text ?? '') ?? NO_TIMES),
    place: value('place') || null,
    reference: value('reference') || letterhead.reference,
  };
}

const NO_TIMES = { start: null, end: null };

function timesIn(text: string): ReturnType<typeof statedTimes> | null {
  const times = statedTimes(text);
  return times.start === null ? null : times;
}

/** What stands in the letterhead: the number of the document and the day it was written. */
export interface Letterhead {
  readonly reference: string | null;
  readonly written: string | null;
}

/** Of the lines at the top the one that says what this is; "verslag" alone leaves the next. */
function titleAtTop(lines: readonly Line[]): string | null {
  const named = lines.find(
    ({ text }) => KIND.test(text) && !ADOPTED.test(text) && text.replace(KIND, '').trim() !== '',
  );
  const alone = lines.findIndex(({ text }) => KIND.test(text) && text.replace(KIND, '').trim() === '');
  const above = named && saysNoBody(named.text) ? bodyAbove(lines, named) : undefined;
  if (above) return above.text;
  const line = named ?? (alone >= 0 ? besideKind(lines, alone) : undefined);
  return line?.text ?? (lines.find(({ hashes }) => hashes === 1) ?? bodyIn(lines))?.text ?? null;
}

/** Below "Verslag" by itself stands of what; where that is only the day, it stands above. */
function besideKind(lines: readonly Line[], alone: number): Line | undefined {
  const [above, next] = [lines[alone - 1], lines[alone + 1]];
  if (next && isShort(next.text) && !saysNoBody(next.text)) return next;
  return above && isShort(above.text) ? above : undefined;
}

/** "CIO-beraad", "Overleg projectteam Mobiliteit": nothing but the body that met. */
function bodyIn(lines: readonly Line[]): Line | undefined {
  const isBody = (text: string, index: number) =>
    !text.includes(': ') && (namesBody(text) || (index === 0 && isDated(text)));
  return lines
    .slice(0, FIRST_LINES)
    .find((line, index) => isPlain(line) && isShort(line.text) && isBody(line.text, index));
}

function namesBody(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}-]+/u);
  return words.some(isTableWord) || BILATERAL.has(words[0] ?? '');
}

/** A meeting of two is called by these. */
const BILATERAL = new Set(['bila', 'bilat', 'bilateraal']);

/** "IDO opvang ma 3 feb '25": at the very top what met, with its day. */
function isDated(text: string): boolean {
  return statedDate(text) !== null && /^\p{Lu}/u.test(text) && !saysNoBody(text);
}

/** A body stands in the first lines, below the letterhead. */
const FIRST_LINES = 5;

function isShort(text: string): boolean {
  return text.length < TITLE_MOST / 2 && !/[.!?:,]$/.test(text);
}

/** "Verslag vorige keer is vastgesteld": said of other minutes. */
const ADOPTED = /(?<!\p{L})(?:vastgesteld|goedgekeurd|akkoord|aangenomen)(?!\p{L})/iu;

/** "6e bijeenkomst, donderdag": which meeting, and not of whom. */
const WHICH =
  /^(?:(?:de|het|\d{1,3}e)\s{1,3})*(?:vergadering|bijeenkomst|overleg|sessie)?[\s,:]{0,5}(?:(?:maan|dins|woens|donder|vrij)dag)?[\s,:]{0,5}$/i;

/** "Verslag van de 6e bijeenkomst, donderdag 12 november 2026". */
function saysNoBody(title: string): boolean {
  return WHICH.test(bodyOf(title) ?? '');
}

/** The heading of the document, or the line right above. */
function bodyAbove(lines: readonly Line[], named: Line): Line | undefined {
  const before = lines.slice(0, lines.indexOf(named));
  const isTitle = ({ text }: Line) => !KIND.test(text) && text.length < TITLE_MOST && !/[.!?:]$/.test(text);
  return before.find((line) => line.hashes === 1 && isTitle(line)) ?? before.slice(-1).find(isTitle);
}

/** The body that met: the title without what kind of document it is and the date. */
function bodyOf(title: string | null): string | null {
  if (!title) return null;
  const body = title
    .replace(REDACTION, '')
    .replace(KIND, '')
    .replace(
      /(?:,\s*)?(?:gehouden\s+)?(?:op\s+|d\.d\.\s+)?(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|ma|di|wo|do|vr)\.?\s+)?\d{1,2}[\s-]+(?:[A-Za-zÀ-ÿ]{3,9}\.?|\d{1,2})[\s-]+(?:\d{4}|['’]\d{2}).*$/,
      '',
    )
    .replace(/\s*\d{4}-\d{2}-\d{2}.*$/, '')
    .replace(KIND_BEHIND, '')
    .replace(OF_MEETING, '')
    .replace(/[\s|·–-]{1,5}$/, '')
    .trim();
  return body || null;
}
