import { getEvent, instantOf, type CalendarEvent, type EventSummary } from '../graph/events';
import { findPeople } from '../graph/people';
import type { Subject } from '../hosts/host';
import type { WorkspaceOptions } from './createWorkspace';
import type { DrivePlace, PlacedFile } from './drivePlace';
import { findMeeting, noMeetingReason } from './findMeeting';
import { dutchMoment, handWritten, usualLength } from './handWritten';
import { certainMeeting, isNameless, nearestMeeting, subjectKey, type KnownMeeting } from './knownMeeting';
import type { MeetingIndex } from './meetingIndex';
import { hasMark, meetingMark } from './minutesFile';
import type { OpenMeeting, OpenMeetings } from './openMeetings';
import type { SettingsStore } from './settingsStore';
import { addressesOf } from './toInvitation';
import type { Opening, Workspace } from './workspace';

/** What opening a meeting stands on. */
export interface OpeningParts {
  readonly options: Pick<WorkspaceOptions, 'graph' | 'departments' | 'me' | 'newId'>;
  readonly meetings: OpenMeetings;
  readonly index: MeetingIndex;
  readonly place: DrivePlace;
  readonly settings: Pick<SettingsStore, 'settings' | 'take'>;
}

/** The ways in which minutes come to be open. */
export type Openings = Pick<
  Workspace,
  'openFromDevice' | 'open' | 'openMeeting' | 'openByHand' | 'openFromDocument'
>;

/** From what the host shows to open minutes. What did not open is held by nobody. */
export function createOpenings({ options, meetings, index, place, settings }: OpeningParts): Openings {
  const { graph, newId } = options;

  const openKnown = async (known: KnownMeeting | null): Promise<OpenMeeting | null> =>
    known && unlessEmpty(await meetings.open(known));

  const fill = async (meeting: OpenMeeting, event: EventSummary): Promise<void> => {
    const [whole, directory, { seedFromEvent }] = await Promise.all([
      'body' in event ? (event as CalendarEvent) : getEvent(graph, event.id),
      findPeople(graph, addressesOf(event)).catch(() => []),
      import('./seedMinutes'),
    ]);
    const { departmentByAddress: corrections, extraDepartments } = settings.settings();
    const date = instantOf(event.start).toISOString().slice(0, 10);
    const departments = options.departments(date, extraDepartments);
    const sources = { departments, directory, corrections, me: options.me() };
    const { document } = meeting.minutes;
    if (document.isEmpty()) seedFromEvent({ document, mark: meeting.mark }, whole, sources);
    meeting.changed();
  };

  const openEvent = async (
    subject: Subject,
    event: EventSummary,
    files: Promise<readonly PlacedFile[]>,
  ): Promise<Opening> => {
    const meeting = await meetings.open(knownOf(subject, event));
    const { minutes } = meeting;
    if (!minutes.document.isEmpty()) {
      void meeting.take(files);
      return { kind: 'open', minutes, from: 'device' };
    }
    await meeting.take(files);
    if (!minutes.document.isEmpty()) return { kind: 'open', minutes, from: 'drive' };
    await orClosed(meeting, fill(meeting, event));
    return { kind: 'open', minutes, from: 'invitation' };
  };

  /** Minutes that were begun by hand today on this chat or item, on whatever device. */
  const openHandWritten = async (
    subject: Subject,
    at: Date,
    files: Promise<readonly PlacedFile[]>,
  ): Promise<OpenMeeting | null> => {
    const known = handWritten(subject, at, newId);
    const mark = await meetingMark(known.key);
    const listed = await files.catch(() => []);
    if (!listed.some((file) => hasMark(file.name, mark))) return null;
    const meeting = await meetings.open(known);
    await meeting.take(files);
    return unlessEmpty(meeting);
  };

  const listFiles = (): Promise<readonly PlacedFile[]> => {
    const files = place.list();
    files.catch(() => 'seen by those who wait for it');
    return files;
  };

  const openThroughGraph: Workspace['open'] = async (subject, at) => {
    const files = listFiles();
    void settings.take(files);
    const known = await openKnown(certainMeeting(await index.all(), subject, at));
    if (known) {
      await known.take(files);
      return { kind: 'open', minutes: known.minutes, from: 'device' };
    }
    const found = await findMeeting(graph, subject, at);
    if (found.kind === 'found') return openEvent(subject, found.event, files);
    const other =
      (await openHandWritten(subject, at, files)) ??
      (await openKnown(nearestMeeting(await index.all(), subject, at)));
    if (other) return { kind: 'open', minutes: other.minutes, from: 'device' };
    return { kind: 'noMeeting', reason: found.reason };
  };

  return {
    openFromDevice: async (subject, at) =>
      (await openKnown(certainMeeting(await index.all(), subject, at)))?.minutes ?? null,
    open: (subject, at) => openThroughGraph(subject, at).catch(noMeeting),
    openMeeting: async (subject, eventId) => {
      const files = listFiles();
      const event = getEvent(graph, eventId);
      return event.then((found) => openEvent(subject, found, files)).catch(noMeeting);
    },
    openByHand: async (subject, title, at) => {
      const meeting = await meetings.open(handWritten(subject, at, newId));
      const { document } = meeting.minutes;
      const { seedByHand } = await orClosed(meeting, import('./seedMinutes'));
      const times = { start: dutchMoment(at), end: dutchMoment(new Date(at.getTime() + usualLength)) };
      if (document.isEmpty()) seedByHand({ document, mark: meeting.mark }, { title, ...times });
      meeting.changed();
      return meeting.minutes;
    },
    openFromDocument: async (subject, draft, at) => {
      const { start, end } = draft.header;
      const meeting = await meetings.open({ ...handWritten(subject, at, newId), start, end });
      const { fillFromDraft } = await orClosed(meeting, import('./seedMinutes'));
      fillFromDraft(meeting.minutes.document, draft);
      meeting.changed();
      return meeting.minutes;
    },
  };
}

/** Minutes with nothing in them are none: they are closed again. */
async function unlessEmpty(meeting: OpenMeeting): Promise<OpenMeeting | null> {
  if (!meeting.minutes.document.isEmpty()) return meeting;
  await meeting.minutes.close();
  return null;
}

/** Closes the meeting when what it is opened for fails. */
async function orClosed<T>({ minutes }: OpenMeeting, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    await minutes.close();
    throw error;
  }
}

function noMeeting(error: unknown): Opening {
  return { kind: 'noMeeting', reason: noMeetingReason(error) };
}

function knownOf(subject: Subject, event: EventSummary): KnownMeeting {
  return {
    key: event.iCalUId,
    subjects: isNameless(subject) ? [] : [subjectKey(subject)],
    start: instantOf(event.start).toISOString(),
    end: instantOf(event.end).toISOString(),
    recurring: event.seriesMasterId !== null,
    file: null,
  };
}
