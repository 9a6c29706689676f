import type { Department, DepartmentResolver } from '../departments/department';
import type { DriveFolder } from '../graph/drive';
import type { Graph } from '../graph/graph';
import { createChosenPlace } from './chosenPlace';
import type { Self } from './company';
import { deniedDeviceStore, openDeviceStore } from './deviceStore';
import { fixedPlace } from './drivePlace';
import { recentMeetings } from './findMeeting';
import { createMeetingIndex } from './meetingIndex';
import { createOpenings } from './createOpenings';
import { createOpenMeetings } from './openMeetings';
import { once } from './once';
import { usualPace, type Pace } from './pace';
import { createSettingsStore } from './settingsStore';
import type { MinutesShelf } from './shelf';
import { createWaiting } from './waiting';
import type { Workspace } from './workspace';

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

  return {
    ...createOpenings({ options, meetings, index, place, settings }),
    recentMeetings: (at) => recentMeetings(graph, at),
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

const nobody: Self = () => null;
