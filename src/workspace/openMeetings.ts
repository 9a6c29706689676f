import type { DriveFile } from '../graph/drive';
import { FileCompany, type Self } from './company';
import { createMinutesDocument } from './createMinutesDocument';
import { createOpenMinutes } from './createOpenMinutes';
import { keepOnDevice, loadFromDevice } from './deviceCopy';
import type { DeviceStore } from './deviceStore';
import { DriveCopy } from './driveCopy';
import { DriveSync, type DrivePlace, type KnownFile } from './driveSync';
import type { KnownMeeting } from './knownMeeting';
import type { MeetingIndex } from './meetingIndex';
import { meetingMark } from './minutesFile';
import { minutesReplica } from './minutesReplica';
import type { Pace } from './pace';
import type { OpenMinutes } from './workspace';

/** An open meeting, with what only the workspace does to it. */
export interface OpenMeeting {
  readonly minutes: OpenMinutes;
  readonly mark: string;
  /** Takes in the drive's file out of a listing. Never rejects. */
  take(files: Promise<readonly DriveFile[]>): Promise<void>;
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
}

/** The meetings that are open now: a meeting opened twice is one document. */
export interface OpenMeetings {
  /** With what the device has of it; no network. */
  open(known: KnownMeeting): Promise<OpenMeeting>;
}

/** None open yet. */
export function createOpenMeetings({ device, index, place, pace, self }: OpenMeetingsPlace): OpenMeetings {
  const meetings = new Map<string, Promise<OpenMeeting>>();

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
    const minutes = createOpenMinutes(
      document,
      (onState) => {
        const copy = keepOnDevice(document, store, known.key, onState);
        const isPressing = (): boolean => company.others().length > 0 || copy.state() === 'denied';
        drive = new DriveCopy({ sync, pace, company, isPressing, now: place.now, onState });
        return { drive, company, device: copy };
      },
      () => meetings.delete(known.key),
    );
    return {
      minutes,
      mark,
      take: (files) => drive.take(files),
      changed: () => {
        remember(null);
        drive.changed();
      },
    };
  };

  return {
    open: (known) => {
      const opened = meetings.get(known.key) ?? start(known);
      meetings.set(known.key, opened);
      return opened;
    },
  };
}
