import {
  createFile,
  download,
  downloadVersion,
  getFile,
  listVersions,
  renameFile,
  replaceFile,
  type DriveFile,
  type DriveFolder,
} from '../graph/drive';
import { GraphError } from '../graph/graph';
import { ownFolder, type DrivePlace, type PlacedFile } from './drivePlace';
import { setAsideName, UnreadableFile } from './minutesFile';
import type { Replica } from './replica';

/** The file as this device last saw it, and what it then held. */
export interface KnownFile {
  readonly id: string;
  readonly name: string;
  readonly cTag: string;
  readonly holds: string;
  /** The drive it is in; one's own when nothing is said, as was always so before. */
  readonly drive?: string;
  /** ISO instant at which we saw it. */
  readonly at: string;
}

/** What became of a file that could not be read. */
export interface Damage {
  /** Name under which it was set aside. */
  readonly name: string;
  /** ISO instant of the earlier version that was taken in; null when none could be read. */
  readonly restored: string | null;
}

/** Races are lost to other secretaries at most a few times in a row. */
const mostAttempts = 6;

/** So many earlier versions of a damaged file are tried, newest first. */
const mostVersions = 10;

/**
 * One replica and its file: reading merges, writing is compare-and-swap on the cTag. Nothing is ever overwritten that has
 * not been merged first, so every call may be repeated after an unknown outcome.
 */
export class DriveSync {
  private harm: Damage | null = null;

  private known: KnownFile | null;

  /** A file seen before counts only while everything it held is still here: else writing it would take that away. */
  constructor(
    private readonly place: DrivePlace,
    private readonly replica: Replica,
    seen: KnownFile | null,
    private readonly onKnown: (file: KnownFile) => void,
  ) {
    this.known = seen && replica.covers(seen.holds) ? seen : null;
  }

  /** The file as last seen, or null. */
  get file(): KnownFile | null {
    return this.known;
  }

  /** What became of a file that could not be read; null while there was none. */
  get damage(): Damage | null {
    return this.harm;
  }

  /** Whether the drive, as last seen, has everything the replica holds. */
  inDrive(): boolean {
    return (this.known?.holds ?? this.replica.nothing) === this.replica.holds();
  }

  /** Takes in what the folder has for this replica. */
  async pull(files: readonly PlacedFile[]): Promise<void> {
    const mine = files.filter((file) => this.replica.isNamed(file.name));
    // Two first writings can meet under two titles: both count, and every device goes on with the same one.
    mine.sort((one, other) => (this.rank(one) < this.rank(other) ? -1 : 1));
    if (mine.length === 0) this.known = null;
    for (const file of mine) await this.take(file);
  }

  /** Takes in what others wrote since; for a file not seen yet, or no longer there, searches the folder. */
  async refresh(): Promise<void> {
    const { graph } = this.place;
    const folder = this.folder();
    const file = this.known && (await orNull(getFile(graph, folder, this.known.id)));
    if (file) await this.take({ ...file, drive: folder.drive });
    else await this.pull(await this.place.list());
  }

  /** Brings everything the replica holds to the drive. Rejects with GraphError or UnreadableFile. */
  async push(): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        if (!this.known) await this.refresh();
        if (!this.inDrive()) await this.write();
        return;
      } catch (error) {
        if (attempt === mostAttempts || !isLostRace(error)) throw error;
        if (error.failure === 'notFound') this.known = null;
        else if (this.known) await this.refresh();
        await pause(attempt);
      }
    }
  }

  /** Writes a file that has everything once more: for what stands in it beside the state. A lost race is left to the next time. */
  async announce(): Promise<void> {
    if (this.known && this.inDrive()) await this.write();
  }

  private async write(): Promise<void> {
    const { graph } = this.place;
    const folder = this.folder();
    const holds = this.replica.holds();
    const content = this.replica.content();
    const file = this.known
      ? await replaceFile(graph, folder, this.known, content)
      : await createFile(graph, folder, this.replica.fileName(), content);
    this.see({ ...file, drive: folder.drive }, holds);
  }

  /** A file stays in the drive it is in; a new one goes where new ones go. */
  private folder(drive = this.known && (this.known.drive ?? ownFolder.drive)): DriveFolder {
    const { folder } = this.place;
    return drive === null ? folder : { ...folder, drive };
  }

  /** Of several files the last one stays: by name, and where new files go before anywhere else. */
  private rank({ drive, name }: PlacedFile): string {
    return `${drive === this.place.folder.drive ? 1 : 0} ${name}`;
  }

  private async take(file: PlacedFile): Promise<void> {
    if (this.known?.id === file.id && this.known.cTag === file.cTag) return;
    try {
      this.see(file, this.replica.merge(await download(this.place.graph, this.folder(file.drive), file)));
    } catch (error) {
      if (!(error instanceof UnreadableFile && error.cause === 'damaged')) throw error;
      await this.setAside(file);
    }
  }

  /**
   * A damaged file is kept for whoever can repair it, under a name that is no longer ours. What its last good version
   * held is taken in: merging adds what is missing here and takes nothing away.
   */
  private async setAside(file: PlacedFile): Promise<void> {
    const { graph, now } = this.place;
    const folder = this.folder(file.drive);
    const name = setAsideName(file.name, now());
    await renameFile(graph, folder, file, name);
    if (this.known?.id === file.id) this.known = null;
    this.harm = { name, restored: await this.restore(file).catch(() => null) };
  }

  /** When the version was written that could be read, or null. */
  private async restore(file: PlacedFile): Promise<string | null> {
    const versions = await listVersions(this.place.graph, this.folder(file.drive), file);
    for (const version of versions.slice(0, mostVersions)) {
      try {
        this.replica.merge(await downloadVersion(version));
        return version.lastModifiedDateTime;
      } catch (error) {
        if (!(error instanceof UnreadableFile || error instanceof GraphError)) throw error;
      }
    }
    return null;
  }

  private see({ id, name, cTag, drive }: PlacedFile, holds: string): void {
    const at = this.place.now().toISOString();
    this.known = { id, name, cTag, drive, holds, at };
    this.onKnown(this.known);
  }
}

/** Null when somebody deleted it. */
async function orNull(asked: Promise<DriveFile>): Promise<DriveFile | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof GraphError && error.failure === 'notFound') return null;
    throw error;
  }
}

function isLostRace(error: unknown): error is GraphError {
  return error instanceof GraphError && (error.failure === 'conflict' || error.failure === 'notFound');
}

/** Two devices that collided should not meet again. */
function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * 100 * attempt));
}
