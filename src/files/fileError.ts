/** Why a file cannot be read: nothing in it, too much in it, not what its name says, or a kind that is not read. */
export type FileProblem = 'empty' | 'tooLarge' | 'broken' | 'unknownKind';

/** The one error that reading a file ends in: whatever the file holds, no library's error gets through. */
export class FileError extends Error {
  constructor(
    readonly problem: FileProblem,
    options?: ErrorOptions,
  ) {
    super(`The file cannot be read: ${problem}.`, options);
    this.name = 'FileError';
  }
}
