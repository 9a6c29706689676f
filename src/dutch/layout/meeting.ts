import type { MeetingReading } from '../minutesReading';
import type { Head } from './head';
import { shown } from './inlineMarkup';
import type { HeadField } from './lexicon';
import type { Line } from './line';
import { statedDate, statedTimes } from './statedDate';

const KIND =
  /^(?:concept[- ]?)?(?:verslag|notulen|agenda|actielijst|besluitenlijst|minutes|bespreekverslag|gespreksverslag)\b[\s:–-]*(?:van\s+(?:de\s+|het\s+)?)?/i;
const KIND_BEHIND = /,?\s*(?:concept)?(?:verslag|notulen)$/i;
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
    ...statedTimes(when),
    place: value('place') || null,
    reference: value('reference') || letterhead.reference,
  };
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
  const next = alone >= 0 ? lines[alone + 1] : undefined;
  const line =
    named ?? (next && next.text.length < TITLE_MOST && !/[.!?]$/.test(next.text) ? next : undefined);
  return line?.text ?? lines.find(({ hashes }) => hashes === 1)?.text ?? null;
}

/** "Verslag vorige keer is vastgesteld": said of other minutes. */
const ADOPTED = /(?<!\p{L})(?:vastgesteld|goedgekeurd|akkoord|aangenomen)(?!\p{L})/iu;

/** "6e bijeenkomst, donderdag": which meeting, and not of whom. */
const WHICH =
  /^(?:(?:de|het|\d{1,3}e)\s+)*(?:vergadering|bijeenkomst|overleg|sessie)?[\s,:]*(?:(?:maan|dins|woens|donder|vrij)dag)?[\s,:]*$/i;

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
      /(?:,\s*)?(?:gehouden\s+)?(?:op\s+|d\.d\.\s+)?\d{1,2}[\s-]+(?:[A-Za-zÀ-ÿ]{3,9}|\d{1,2})[\s-]+\d{4}.*$/,
      '',
    )
    .replace(/\s*\d{4}-\d{2}-\d{2}.*$/, '')
    .replace(KIND_BEHIND, '')
    .trim();
  return body || null;
}
