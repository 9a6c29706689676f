/** FNV-1a, 32 bits: a number that follows from bytes. Never 0. */
export function fingerprint(bytes: Uint8Array): number {
  const hash = bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), 0x811c9dc5);
  return hash >>> 0 || 1;
}
