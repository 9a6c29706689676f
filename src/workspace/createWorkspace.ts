import { TZDate } from '@date-fns/tz';
import { formatISO } from 'date-fns';
import type { Department, DepartmentResolver } from '../departments/department';
import type { DriveFolder } from '../graph/drive';
import { getEvent, instantOf, type CalendarEvent, type EventSummary } from '../graph/events';
import type { Graph } from '../graph/graph';
import { findPeople } from '../graph/people';
import type { Subject } from '../hosts/host';
import { createChosenPlace } from './chosenPlace';
import type { Self } from './company';
import { deniedDeviceStore, openDeviceStore } from './deviceStore';
import { fixedPlace, type PlacedFile } from './drivePlace';
import { findMeeting, noMeetingReason, recentMeetings } from './findMeeting';
import { certainMeeting, isNameless, nearestMeeting, subjectKey, type KnownMeeting } from './knownMeeting';
import { createMeetingIndex } from './meetingIndex';
import { hasMark, meetingMark } from './minutesFile';
import { createOpenMeetings, type OpenMeeting } from './openMeetings';
import { once } from './once';
import { usualPace, type Pace } from './pace';
import { createSettingsStore } from './settingsStore';
import { addressesOf } from './toInvitation';
import type { MinutesShelf } from './shelf';
import { createWaiting } from './waiting';
import type { Opening, Workspace } from './workspace';

/** What a workspace stands on. */
export interface WorkspaceOptions {
  readonly graph: Graph;
  /** The departments on a date, with those this workspace added. */
  readonly departments: (date: string, extra: readonly Department[]) => DepartmentResolver;
  /** Mail address of the signed-in user; null before the first token. */
  readonly me: () => string | null;
  /** Who this device is to others who have the same minutes open. Nobody unless said. */
  readonly self?: Self;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Name of the storage on this device: another one for each account that shares a browser. */
  readonly storage?: string;
  /** The only place for files: then nobody chooses one. */
  readonly folder?: DriveFolder;
  readonly pace?: Pace;
}

/** The minutes on this device and in the drive, found from what the host shows. */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { graph, now } = options;
  const pace = options.pace ?? usualPace;
  const device = openDeviceStore(options.storage ?? 'notulist').catch(deniedDeviceStore);
  const chosen = options.folder ? null : createChosenPlace(graph, device, now);
  const place = chosen ?? fixedPlace(graph, options.folder!, now);
  const index = createMeetingIndex(device);
  const settings = createSettingsStore(device, place, pace);
  chosen?.onLibrary(settings.move);
  const waiting = createWaiting(device);
  const meetings = createOpenMeetings({ device, index, place, pace, self: options.self ?? nobody, waiting });
  const shelf = once(async (): Promise<MinutesShelf> => {
    const { createShelf } = await import('./createShelf');
    return createShelf({ device, index, meetings, place, settings, waiting });
  });

  const openKnown = async (known: KnownMeeting | null): Promise<OpenMeeting | null> => {
    if (!known) return null;
    const meeting = await meetings.open(known);
    return meeting.minutes.document.isEmpty() ? null : meeting;
  };

  const openFromDevice: Workspace['openFromDevice'] = async (subject, at) =>
    (await openKnown(certainMeeting(await index.all(), subject, at)))?.minutes ?? null;

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
    const { document } = meeting.minutes;
    if (!document.isEmpty()) {
      void meeting.take(files);
      return { kind: 'open', minutes: meeting.minutes, from: 'device' };
    }
    await meeting.take(files);
    if (!document.isEmpty()) return { kind: 'open', minutes: meeting.minutes, from: 'drive' };
    await fill(meeting, event);
    return { kind: 'open', minutes: meeting.minutes, from: 'invitation' };
  };

  /** Minutes that were begun by hand today on this chat or item, on whatever device. */
  const openHandWritten = async (
    subject: Subject,
    at: Date,
    files: Promise<readonly PlacedFile[]>,
  ): Promise<OpenMeeting | null> => {
    const known = handWritten(subject, at, options.newId);
    const mark = await meetingMark(known.key);
    const listed = await files.catch(() => []);
    if (!listed.some((file) => hasMark(file.name, mark))) return null;
    const meeting = await meetings.open(known);
    await meeting.take(files);
    return meeting.minutes.document.isEmpty() ? null : meeting;
  };

  const openThroughGraph: Workspace['open'] = async (subject, at) => {
    const files = place.list();
    files.catch(() => 'seen by those who wait for it');
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

  const openChosen = async (subject: Subject, eventId: string): Promise<Opening> => {
    const files = place.list();
    files.catch(() => 'seen by those who wait for it');
    return openEvent(subject, await getEvent(graph, eventId), files);
  };

  return {
    openFromDevice,
    open: (subject, at) =>
      openThroughGraph(subject, at).catch((error: unknown) => ({
        kind: 'noMeeting',
        reason: noMeetingReason(error),
      })),
    recentMeetings: (at) => recentMeetings(graph, at),
    openMeeting: (subject, eventId) =>
      openChosen(subject, eventId).catch((error: unknown) => ({
        kind: 'noMeeting',
        reason: noMeetingReason(error),
      })),
    openByHand: async (subject, title, at) => {
      const meeting = await meetings.open(handWritten(subject, at, options.newId));
      const { document } = meeting.minutes;
      const { seedByHand } = await import('./seedMinutes');
      const times = { start: dutch(at), end: dutch(new Date(at.getTime() + hour)) };
      if (document.isEmpty()) seedByHand({ document, mark: meeting.mark }, { title, ...times });
      meeting.changed();
      return meeting.minutes;
    },
    openFromDocument: async (subject, draft, at) => {
      const { start, end } = draft.header;
      const known = handWritten(subject, at, options.newId);
      const meeting = await meetings.open({ ...known, start, end });
      const { fillFromDraft } = await import('./seedMinutes');
      fillFromDraft(meeting.minutes.document, draft);
      meeting.changed();
      return meeting.minutes;
    },
    shelf,
    notes: {
      read: async (key) => (await device).read(`note ${key}`).catch(() => undefined),
      write: async (key, value) => (await device).write(`note ${key}`, value).catch(() => undefined),
    },
    folder: () => place.folder,
    library: () => chosen?.library() ?? null,
    onLibrary: (listener) => chosen?.onLibrary(listener) ?? (() => undefined),
    chooseLibrary: async (library) => {
      await chosen?.choose(library);
      void settings.take(place.list());
    },
    settings: settings.settings,
    onSettings: settings.onSettings,
    changeSettings: settings.change,
  };
}

const hour = 60 * 60 * 1000;
const nobody: Self = () => null;

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

function handWritten(subject: Subject, at: Date, newId: () => string): KnownMeeting {
  return {
    key: `hand ${handKey(subject, at, newId)}`,
    subjects: [subjectKey(subject)],
    start: at.toISOString(),
    end: new Date(at.getTime() + hour).toISOString(),
    recurring: false,
    file: null,
  };
}

/**
 * Key from subject and day, so that other devices find it too. A message is about one meeting on whatever day it is read; a
 * pane opened on nothing has only an id of its own.
 */
function handKey(subject: Subject, at: Date, newId: () => string): string {
  if (subject.kind === 'none' || isNameless(subject)) return newId();
  const key = subjectKey(subject);
  return subject.kind === 'message' ? key : `${dutch(at).slice(0, 10)} ${key}`;
}

function dutch(moment: Date): string {
  return formatISO(new TZDate(moment, 'Europe/Amsterdam'));
}
