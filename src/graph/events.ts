import { TZDate } from '@date-fns/tz';
import { formatISO } from 'date-fns';
import type { Graph } from './graph';

/** Time without an offset, in `timeZone`: UTC, because we do not ask for another. */
export interface EventTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

export interface EventAddress {
  readonly name?: string | null;
  readonly address?: string | null;
}

/** An event without its body: enough to recognise a meeting among others, and to ask who its people are. */
export interface EventSummary {
  readonly id: string;
  readonly iCalUId: string;
  readonly subject: string | null;
  readonly start: EventTime;
  readonly end: EventTime;
  readonly type: 'singleInstance' | 'occurrence' | 'exception' | 'seriesMaster';
  readonly seriesMasterId: string | null;
  readonly onlineMeeting: { readonly joinUrl: string | null } | null;
  readonly organizer: { readonly emailAddress: EventAddress } | null;
  readonly attendees: readonly EventAttendee[] | null;
}

/** An event with its invitation. */
export interface CalendarEvent extends EventSummary {
  readonly body: { readonly contentType: 'html' | 'text'; readonly content: string } | null;
  readonly location: { readonly displayName?: string | null } | null;
  readonly hideAttendees: boolean | null;
  readonly isOrganizer: boolean | null;
  readonly webLink: string | null;
}

export interface EventAttendee {
  readonly type: 'required' | 'optional' | 'resource';
  readonly status?: { readonly response?: string | null } | null;
  readonly emailAddress: EventAddress;
}

const scopes = ['Calendars.Read'];
const summary = 'id,iCalUId,subject,start,end,type,seriesMasterId,onlineMeeting,organizer,attendees';
const whole = `${summary},body,location,hideAttendees,isOrganizer,webLink`;

/** One event of the signed-in mailbox, with its invitation. */
export function getEvent(graph: Graph, id: string): Promise<CalendarEvent> {
  return graph.send<CalendarEvent>({
    method: 'GET',
    path: `/me/events/${encodeURIComponent(id)}?$select=${whole}`,
    scopes,
  });
}

/** Events and occurrences that touch a stretch of time, without their bodies. */
export function getEventsAround(graph: Graph, from: Date, to: Date): Promise<readonly EventSummary[]> {
  return graph.pages<EventSummary>({
    method: 'GET',
    path: `/me/calendarView?${viewQuery(from, to)}`,
    scopes,
  });
}

/** The occurrences of one series in a stretch of time. */
export function getInstances(
  graph: Graph,
  masterId: string,
  from: Date,
  to: Date,
): Promise<readonly EventSummary[]> {
  const path = `/me/events/${encodeURIComponent(masterId)}/instances?${viewQuery(from, to)}`;
  return graph.pages<EventSummary>({ method: 'GET', path, scopes });
}

/** The moment of an event's start or end. */
export function instantOf(time: EventTime): Date {
  return new Date(`${time.dateTime.slice(0, 23)}Z`);
}

/** An event's time as the Netherlands planned it: "2026-11-23T16:30:00+01:00". */
export function dutchTime(time: EventTime): string {
  return formatISO(new TZDate(instantOf(time), 'Europe/Amsterdam'));
}

function viewQuery(from: Date, to: Date): string {
  return `startDateTime=${from.toISOString()}&endDateTime=${to.toISOString()}&$select=${summary}&$top=500`;
}
