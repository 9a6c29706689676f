import type { DeviceStore } from './deviceStore';
import type { KnownMeeting } from './knownMeeting';

/** The meetings this device knows; also those that only this page knows because the device keeps nothing. */
export interface MeetingIndex {
  all(): Promise<readonly KnownMeeting[]>;
  /** Adds to what is known of the meeting. */
  remember(meeting: KnownMeeting): void;
}

/** The device's list, and what this page added to it. */
export function createMeetingIndex(device: Promise<DeviceStore>): MeetingIndex {
  const meetings = new Map<string, KnownMeeting>();
  const loaded = device.then(async (store) => {
    for (const meeting of await store.meetings().catch(() => [])) {
      if (!meetings.has(meeting.key)) meetings.set(meeting.key, meeting);
    }
    return store;
  });
  const keep = async (meeting: KnownMeeting): Promise<void> => {
    const store = await loaded;
    const known = meetings.get(meeting.key);
    const subjects = [...new Set([...(known?.subjects ?? []), ...meeting.subjects])];
    const whole = { ...meeting, subjects, file: meeting.file ?? known?.file ?? null };
    meetings.set(meeting.key, whole);
    await store.remember(whole).catch(() => undefined);
  };
  return {
    all: async () => {
      await loaded;
      return [...meetings.values()];
    },
    remember: (meeting) => void keep(meeting),
  };
}
