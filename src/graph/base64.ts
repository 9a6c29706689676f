/** Characters of a string made at once: an argument list has a limit. */
const piece = 0x8000;

/** Bytes as base64. */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += piece) {
    binary += Reflect.apply(String.fromCharCode, null, bytes.subarray(from, from + piece));
  }
  return btoa(binary);
}
