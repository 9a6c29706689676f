import { FileCompany, type Self } from './company';
import { createMinutesDocument } from './createMinutesDocument';
import { createOpenMinutes } from './createOpenMinutes';
import { keepOnDevice, loadFromDevice } from './deviceCopy';
import type { DeviceStore } from './deviceStore';
import { DriveCopy } from './driveCopy';
import type { DrivePlace, PlacedFile } from './drivePlace';
import { DriveSync, type KnownFile } from './driveSync';
import type { KnownMeeting } from './knownMeeting';
import type { MeetingIndex } from './meetingIndex';
import type { MinutesDocument } from './minutesDocument';
import { meetingMark } from './minutesFile';
import { minutesReplica } from './minutesReplica';
import type { Pace } from './pace';
import type { Waiting } from './waiting';
import type { OpenMinutes } from './workspace';
import { createListeners } from './listeners';

/** An open meeting, with what only the workspace does to it. Closing its minutes ends it for whoever opened this one. */
export interface OpenMeeting {
  readonly minutes: OpenMinutes;
  readonly mark: string;
  /** Takes in the drive's file out of a listing. Never rejects. */
  take(files: Promise<readonly PlacedFile[]>): Promise<void>;
  /** The document was filled: it is worth remembering and goes to the drive. */
  changed(): void;
}

/** Where open meetings are kept. */
export interface OpenMeetingsPlace {
  readonly device: Promise<DeviceStore>;
  readonly index: MeetingIndex;
  readonly place: DrivePlace;
  readonly pace: Pace;
  readonly self: Self;
  readonly waiting: Waiting;
}

/** The meetings that are open now: a meeting opened twice is one document. */
export interface OpenMeetings {
  /** With what the device has of it; no network. It goes on until everybody who opened it has closed it. */
  open(known: KnownMeeting): Promise<OpenMeeting>;
  /** Told of each document that is open or opens from now on. Returns the way to stop. */
  onOpened(listener: (key: string, document: MinutesDocument) => void): () => void;
}

/** None open yet. */
export function createOpenMeetings(parts: OpenMeetingsPlace): OpenMeetings {
  const { device, index, place, pace, self, waiting } = parts;
  const meetings = new Map<string, Shared>();
  const documents = new Map<string, MinutesDocument>();
  const listeners = createListeners<[key: string, document: MinutesDocument]>();

  const start = async (asked: KnownMeeting): Promise<OpenMeeting> => {
    const store = await device;
    const known = (await index.all()).find((meeting) => meeting.key === asked.key) ?? asked;
    const mark = await meetingMark(known.key);
    const document = createMinutesDocument();
    const loaded = await loadFromDevice(document, store, known.key);
    const remember = (file: KnownFile | null): void =>
      index.remember({ ...asked, file: file ?? (loaded ? known.file : null) });
    if (loaded) remember(null);

    const company = new FileCompany(self, place.now);
    const replica = minutesReplica(document, { key: known.key, mark }, company, place.now);
    const sync = new DriveSync(place, replica, loaded ? known.file : null, remember);
    let drive!: DriveCopy;
    const opened = createOpenMinutes(
      document,
      (onState) => {
        const copy = keepOnDevice(document, store, known.key, onState);
        const isPressing = (): boolean => company.others().length > 0 || copy.state() === 'denied';
        drive = new DriveCopy({ sync, pace, company, isPressing, now: place.now, onState });
        return { drive, company, device: copy };
      },
      () => {
        meetings.delete(known.key);
        documents.delete(known.key);
      },
    );
    opened.onSaved(() => waiting.note(known.key, opened.saved()));
    waiting.note(known.key, opened.saved());
    documents.set(known.key, document);
    listeners.tell(known.key, document);
    return {
      minutes: { ...opened, key: known.key },
      mark,
      take: (files) => drive.take(files),
      changed: () => {
        remember(null);
        drive.changed();
      },
    };
  };

  const open = async (known: KnownMeeting): Promise<OpenMeeting> => {
    const shared = meetings.get(known.key) ?? { meeting: start(known), holders: 0 };
    meetings.set(known.key, shared);
    shared.holders += 1;
    const meeting = await shared.meeting;
    let isOpen = true;
    const close = async (): Promise<void> => {
      if (!isOpen) return;
      isOpen = false;
      shared.holders -= 1;
      if (shared.holders === 0) await meeting.minutes.close();
    };
    return { ...meeting, minutes: { ...meeting.minutes, close } };
  };

  return {
    open,
    onOpened: (listener) => {
      documents.forEach((document, key) => listener(key, document));
      return listeners.add(listener);
    },
  };
}

/** A meeting, and how many have it open. */
interface Shared {
  readonly meeting: Promise<OpenMeeting>;
  holders: number;
}
