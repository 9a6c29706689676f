/** Something that is kept as one file in the drive and merges with whatever others wrote in it. */
export interface Replica {
  /** Name for its file while there is none. */
  fileName(): string;
  /** Whether a file of the folder is this one. */
  isNamed(name: string): boolean;
  /** The same text exactly when the same things are held, on whatever device. */
  holds(): string;
  /** Whether all of that, as `holds` once said it, is here now: a device may have lost what it had. */
  covers(holds: string): boolean;
  /** What a file that is not there holds. */
  readonly nothing: string;
  /** Takes in a file's text; returns what that file alone holds. Throws UnreadableFile. */
  merge(text: string): string;
  content(): unknown;
}
