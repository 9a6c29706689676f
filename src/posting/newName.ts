/**
 * A name of its own for a claim, or for what is written of a task: two windows of a device may write in the same millisecond,
 * and entries with one name take each other's place. It begins with the device's.
 */
export function newName(device: string): string {
  return `${device}/${crypto.randomUUID().slice(0, 8)}`;
}

/** Claims of earlier versions bear the name of their device alone. */
export function isNameOf(device: string, name: string): boolean {
  return name === device || name.startsWith(`${device}/`);
}
