import type { ListedMeeting } from './listedAction';

const months =
  'jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|sept|okt|oct|nov|dec|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|january|february|march|june|july|august|october';
const dates = new RegExp(
  [
    String.raw`\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{2,4})?`,
    String.raw`\d{1,2}\s+(?:${months})\.?(?:\s+\d{4})?`,
    String.raw`(?:week|wk)\s*\d{1,2}`,
    String.raw`(?:19|20)\d{2}`,
  ]
    .map((part) => String.raw`\b${part}\b`)
    .join('|'),
  'giu',
);

/** The body that met, as its meetings are called: their title without the date. */
export function bodyName({ title }: Pick<ListedMeeting, 'title'>): string {
  const name = title
    .replace(dates, ' ')
    .replace(/\(\s*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, '');
  return name || title.trim();
}

/** The same for every meeting of a body, in every mailbox: series have another id in each. */
export function bodyOf(meeting: Pick<ListedMeeting, 'title'>): string {
  return bodyName(meeting).toLowerCase();
}

/** The meetings of a body: those that are called so, and the others of their series, which may have been renamed. */
export function isOfBody(
  meetings: readonly ListedMeeting[],
  body: string,
): (meeting: ListedMeeting) => boolean {
  const named = meetings.filter((meeting) => bodyOf(meeting) === body);
  const ids = new Set(named.map(({ id }) => id));
  const series = new Set(named.flatMap(({ seriesId }) => seriesId ?? []));
  return ({ id, seriesId }) => ids.has(id) || (seriesId !== null && series.has(seriesId));
}
