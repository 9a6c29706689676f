/** A subject without the marks that passing a message on leaves in front of it: "FW: Overleg" is still the same meeting. */
export function bareSubject(subject: string): string {
  return subject.replace(/^(?:\s*(?:re|fw|fwd|antw|doorst)\s*:)+/i, '').trim();
}
