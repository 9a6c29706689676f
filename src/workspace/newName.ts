/**
 * A name of its own for what a press claims, writes of a task or sends: two windows of a device may be pressed in one millisecond,
 * and entries with one name take each other's place. It begins with the device's.
 */
export function newName(device: string): string {
  return `${device}/${crypto.randomUUID().slice(0, 8)}`;
}

/** Claims of earlier versions bear the name of their device alone. */
export function isNameOf(device: string, name: string): boolean {
  return name === device || name.startsWith(`${device}/`);
}
