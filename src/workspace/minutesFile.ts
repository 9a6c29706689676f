import { base64 } from '../graph/base64';
import * as v from 'valibot';
import { presentInFile, type Present } from './company';

/**
 * Written now. 2: the state says how far the minutes are, and what came from earlier meetings. Whoever knows only 1 would go on writing in
 * adopted minutes, and leaves the file as it is. Every earlier version is read.
 */
const version = 2;

/** The minutes as a file in the drive. `state` is the document as one Yjs update, in base64. */
export interface MinutesFile {
  readonly format: 'notulist-minutes';
  readonly version: typeof version;
  /** Key of the meeting: its iCalUId, or an id of our own for a meeting by hand. */
  readonly meeting: string;
  readonly savedAt: string;
  readonly state: string;
  /** Who has it open: worth something for minutes only. A file without it says nothing of it. */
  readonly present?: readonly Present[];
}

const envelope = v.object({ format: v.literal('notulist-minutes'), version: v.number() });
const schema = v.object({
  format: v.literal('notulist-minutes'),
  version: v.picklist([1, version]),
  meeting: v.string(),
  savedAt: v.string(),
  state: v.string(),
  present: v.optional(v.fallback(presentInFile, []), []),
});

/** Why a file that is there cannot be used. Either way it must not be overwritten. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  constructor(override readonly cause: 'newer' | 'damaged') {
    super(cause === 'newer' ? 'Written by a newer Notulist' : 'Not a minutes file, or damaged');
  }
}

/** The file's content for a meeting's state. */
export function writeMinutesFile(meeting: string, state: Uint8Array, savedAt: Date): MinutesFile {
  return {
    format: 'notulist-minutes',
    version,
    meeting,
    savedAt: savedAt.toISOString(),
    state: base64(state),
  };
}

/** What a file says. */
export interface ReadMinutes {
  readonly meeting: string;
  readonly state: Uint8Array;
  readonly present: readonly Present[];
}

/** The meeting, its state and who is there out of a file's text. Throws UnreadableFile. */
export function readMinutesFile(text: string): ReadMinutes {
  const content = parse(text);
  const file = v.safeParse(schema, content);
  if (file.success) {
    const { meeting, state, present } = file.output;
    return { meeting, state: bytesOf(state), present };
  }
  const newer = v.safeParse(envelope, content);
  throw new UnreadableFile(newer.success && newer.output.version > version ? 'newer' : 'damaged');
}

/** Mark in a file's name that finds it again whatever becomes of the title: a short digest of the meeting's key. */
export async function meetingMark(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  return new DataView(digest).getBigUint64(0).toString(36).padStart(13, '0').slice(-10);
}

/** Name people can read, dated first, marked last: "2026-11-23 Weekoverleg [0k3j9x2abc].notulist.json". */
export function minutesFileName(date: string, title: string, mark: string): string {
  const plain = title
    .replace(/["*:<>?/\\|#%~&{}\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .trim();
  return `${date} ${plain} ${suffix(mark)}`.replace(/ {2,}/g, ' ');
}

/** Whether a file is the minutes with this mark. */
export function hasMark(name: string, mark: string): boolean {
  return name.endsWith(suffix(mark));
}

/** The mark in the name of a minutes file; null for any other file. */
export function markIn(name: string): string | null {
  return /\[([0-9a-z]{10})\]\.notulist\.json$/.exec(name)?.[1] ?? null;
}

/** Name under which a damaged file is set aside: no longer found by its mark. */
export function setAsideName(name: string, at: Date): string {
  const stamp = at.toISOString().slice(0, 19).replaceAll(':', '.');
  return name.replace(/\.notulist\.json$/, ` beschadigd ${stamp}.json`);
}

function suffix(mark: string): string {
  return `[${mark}].notulist.json`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function bytesOf(base64: string): Uint8Array {
  const binary = binaryOf(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

function binaryOf(base64: string): string {
  try {
    return atob(base64);
  } catch {
    throw new UnreadableFile('damaged');
  }
}
