/** Something that is kept as one file in the drive and merges with whatever others wrote in it. */
export interface Replica {
  /** Name for its file while there is none. */
  fileName(): string;
  /** Whether a file of the folder is this one. */
  isNamed(name: string): boolean;
  /** The same text exactly when the same things are held, on whatever device. */
  holds(): string;
  /** What a file that is not there holds. */
  readonly nothing: string;
  /** Takes in a file's text; returns what that file alone holds. Throws UnreadableFile. */
  merge(text: string): string;
  content(): unknown;
}
