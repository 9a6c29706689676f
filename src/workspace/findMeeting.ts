import { getOnlineMeetingInfo, type OnlineMeetingInfo } from '../graph/chats';
import {
  getEvent,
  getEventsAround,
  getInstances,
  instantOf,
  type CalendarEvent,
  type EventSummary,
} from '../graph/events';
import { GraphError, type Graph } from '../graph/graph';
import type { Subject } from '../hosts/host';
import { chooseOccurrence, sameJoinUrl } from '../invitation/occurrence';
import type { Opening } from './workspace';

/** Why there is no event to take minutes of. */
export type NoMeetingReason = Extract<Opening, { kind: 'noMeeting' }>['reason'];

/** The event the host's subject stands for: whole when it was read by its id, else a summary. */
export type MeetingFound =
  | { readonly kind: 'found'; readonly event: EventSummary | CalendarEvent }
  | { readonly kind: 'none'; readonly reason: NoMeetingReason };

const day = 24 * 60 * 60 * 1000;

/** Finds the meeting's event in the signed-in mailbox. Never rejects: a refusal is a reason. */
export async function findMeeting(graph: Graph, subject: Subject, now: Date): Promise<MeetingFound> {
  try {
    const event = await eventOf(graph, subject, now);
    return event ? { kind: 'found', event } : { kind: 'none', reason: 'noEvent' };
  } catch (error) {
    return { kind: 'none', reason: noMeetingReason(error) };
  }
}

/** Meetings of the last three weeks and the coming day, so all of today's, the last first. Rejects with GraphError. */
export async function recentMeetings(graph: Graph, now: Date): Promise<readonly EventSummary[]> {
  const events = await getEventsAround(graph, later(now, -21 * day), later(now, day));
  return events.toSorted((one, other) => other.start.dateTime.localeCompare(one.start.dateTime));
}

/** The reason to show for an error while opening. */
export function noMeetingReason(error: unknown): NoMeetingReason {
  if (!(error instanceof GraphError)) return 'unknown';
  switch (error.failure) {
    case 'notFound':
      return 'noEvent';
    case 'forbidden':
    case 'offline':
    case 'signIn':
    case 'consent':
      return error.failure;
    default:
      return 'unknown';
  }
}

function eventOf(graph: Graph, subject: Subject, now: Date): Promise<EventSummary | null> {
  if (subject.kind === 'chat') return eventOfChat(graph, subject.chatId, now);
  if (subject.kind === 'appointment' && subject.eventId) return eventById(graph, subject.eventId, now);
  return Promise.resolve(null);
}

/**
 * One request mostly: the long form of a join address holds the chat's id, so the calendar around now says it all. Else
 * the chat is asked what it knows (its event id is mostly empty or another mailbox's), beside the weeks around now.
 */
async function eventOfChat(graph: Graph, chatId: string, now: Date): Promise<EventSummary | null> {
  const today = await getEventsAround(graph, later(now, -day), later(now, day));
  const running = occurrenceAt(
    today.filter((event) => isMeetingOf(event, chatId, null)),
    now,
  );
  if (running) return running;
  const [info, weeks] = await Promise.all([
    orNull(getOnlineMeetingInfo(graph, chatId)),
    getEventsAround(graph, later(now, -35 * day), later(now, 14 * day)),
  ]);
  const inWeeks = occurrenceAt(
    weeks.filter((event) => isMeetingOf(event, chatId, info)),
    now,
  );
  return inWeeks ?? (info?.calendarEventId ? orNull(eventById(graph, info.calendarEventId, now)) : null);
}

function isMeetingOf(event: EventSummary, chatId: string, info: OnlineMeetingInfo | null): boolean {
  const joinUrl = event.onlineMeeting?.joinUrl;
  if (!joinUrl) return false;
  if (info?.joinWebUrl && sameJoinUrl(joinUrl, info.joinWebUrl)) return true;
  return joinUrl.toLowerCase().includes(encodeURIComponent(chatId).toLowerCase()) || joinUrl.includes(chatId);
}

async function eventById(graph: Graph, id: string, now: Date): Promise<EventSummary | null> {
  const event = await getEvent(graph, id);
  if (event.type !== 'seriesMaster') return event;
  const instances = await getInstances(graph, id, later(now, -35 * day), later(now, 14 * day));
  return occurrenceAt(instances, now) ?? event;
}

/** Null when this mailbox or this user has no such thing, or it may not be read: another way may still lead there. */
async function orNull<T>(asked: Promise<T | null>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof GraphError && ['notFound', 'forbidden', 'consent'].includes(error.failure))
      return null;
    throw error;
  }
}

function occurrenceAt(events: readonly EventSummary[], now: Date): EventSummary | null {
  const timed = events.map((event) => ({
    event,
    start: instantOf(event.start).toISOString(),
    end: instantOf(event.end).toISOString(),
  }));
  return chooseOccurrence(timed, now)?.event ?? null;
}

function later(moment: Date, milliseconds: number): Date {
  return new Date(moment.getTime() + milliseconds);
}
