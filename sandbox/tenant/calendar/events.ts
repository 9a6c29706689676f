import type { CalendarItem } from './calendars';
import { ok, param, type Answer, type Call } from '../protocol/call';
import { eventAnswer, iCalUId } from './eventAnswer';
import { entity, option, page, pick, selected } from '../protocol/odata';
import { operationsOf } from '../protocol/operation';
import { outlookPreferences } from '../outlook/prefer';
import { Refusal } from '../protocol/refusal';
import { grants, scopes } from '../signIn/scopes';
import { instantOf } from './timeZone';

const { get } = operationsOf('outlook');

/** The calendar of the signed-in user. */
export const events = [
  get('/me/events', scopes.calendarRead, (call) => {
    const items = calendar(call).filter((item) => item.type !== 'occurrence' && filtered(call)(item));
    return eventPage(call, items.toSorted(byStart).toReversed());
  }),
  get('/me/events/{id}', scopes.calendarRead, (call) => {
    const preferences = outlookPreferences(call);
    const event = readable(call, eventAnswer(found(call), preferences));
    return ok(entity(call, pick(event, selected(call))), preferences.applied);
  }),
  get('/me/events/{id}/instances', scopes.calendarRead, (call) => {
    const master = found(call);
    if (master.type !== 'seriesMaster') {
      throw new Refusal(
        400,
        'ErrorInvalidRequest',
        "Your request can't be completed. The event is not a series master.",
      );
    }
    const { seriesKey } = master.meeting;
    return view(call, (item) => item.meeting.seriesKey === seriesKey);
  }),
  get('/me/calendarView', scopes.calendarRead, (call) => view(call, filtered(call))),
  get('/me/calendar/calendarView', scopes.calendarRead, (call) => view(call, filtered(call))),
  get('/me/calendar/events', scopes.calendarRead, (call) => {
    const items = calendar(call).filter((item) => item.type !== 'occurrence' && filtered(call)(item));
    return eventPage(call, items.toSorted(byStart).toReversed());
  }),
];

function calendar(call: Call): readonly CalendarItem[] {
  const items = call.state.calendars.of(call.user.id);
  if (items) return items;
  throw new Refusal(
    404,
    'MailboxNotEnabledForRESTAPI',
    'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
  );
}

function found(call: Call): CalendarItem {
  calendar(call);
  const id = param(call, 'id');
  const item = call.state.calendars.find(call.user.id, id);
  if (item) return item;
  if (!/^AA[A-Za-z0-9+/_=-]{40,}$/.test(id))
    throw new Refusal(400, 'ErrorInvalidIdMalformed', 'Id is malformed.');
  throw new Refusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
}

/** What happens within the window, each occurrence by itself. */
function view(call: Call, wanted: (item: CalendarItem) => boolean): Answer {
  const from = boundary(call, 'startDateTime');
  const until = boundary(call, 'endDateTime');
  const items = calendar(call).filter(
    (item) =>
      item.type !== 'seriesMaster' &&
      instantOf(item.meeting.start) < until &&
      instantOf(item.meeting.end) > from &&
      wanted(item),
  );
  return eventPage(call, items.toSorted(byStart));
}

/** An instant; without an offset it is UTC, whatever time zone the call prefers. */
function boundary(call: Call, name: string): Date {
  const text = option(call, name);
  if (!text) {
    throw new Refusal(
      400,
      'ErrorInvalidParameter',
      'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
    );
  }
  const date = new Date(/(Z|[+-]\d\d:?\d\d)$/i.test(text) || !text.includes('T') ? text : `${text}Z`);
  if (!Number.isNaN(date.getTime())) return date;
  throw new Refusal(400, 'ErrorInvalidParameter', `The value '${text}' of parameter '${name}' is invalid.`);
}

/** Of the filters the product could want, Outlook knows the one on iCalUId and refuses those on the online meeting. */
function filtered(call: Call): (item: CalendarItem) => boolean {
  const filter = option(call, '$filter');
  if (!filter) return () => true;
  const wanted = /^\s*iCalUId\s+eq\s+'((?:[^']|'')*)'\s*$/i.exec(filter)?.[1];
  if (wanted !== undefined) return (item) => iCalUId(item) === wanted;
  throw new Refusal(
    400,
    'ErrorInvalidUrlQueryFilter',
    'The query filter contains one or more invalid nodes.',
  );
}

function eventPage(call: Call, items: readonly CalendarItem[]): Answer {
  const preferences = outlookPreferences(call);
  const names = selected(call);
  const size = Math.min(1000, Number(option(call, '$top') ?? 10));
  const ordered = /desc/i.test(option(call, '$orderby') ?? '') ? items.toReversed() : items;
  const page1 = page(call, ordered, size);
  const value = page1.value as readonly CalendarItem[];
  return ok(
    { ...page1, value: value.map((item) => pick(readable(call, eventAnswer(item, preferences)), names)) },
    preferences.applied,
  );
}

/** Calendars.ReadBasic shows an appointment without its words. */
function readable(call: Call, event: Record<string, unknown>): Record<string, unknown> {
  if (grants(call.scopes, ['Calendars.Read', 'Calendars.ReadWrite'])) return event;
  const { body, bodyPreview, ...rest } = event;
  void body;
  void bodyPreview;
  return rest;
}

function byStart(a: CalendarItem, b: CalendarItem): number {
  return a.meeting.start.localeCompare(b.meeting.start);
}
