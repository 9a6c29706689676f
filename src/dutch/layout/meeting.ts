import type { MeetingReading } from '../reading';
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
  const named = lines.find(({ text }) => KIND.test(text) && text.replace(KIND, '').trim() !== '');
  const alone = lines.findIndex(({ text }) => KIND.test(text));
  const next = alone >= 0 ? lines[alone + 1] : undefined;
  const line =
    named ?? (next && next.text.length < TITLE_MOST && !/[.!?]$/.test(next.text) ? next : undefined);
  return line?.text ?? lines.find(({ hashes }) => hashes === 1)?.text ?? null;
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
