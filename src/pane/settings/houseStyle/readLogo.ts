import type { Logo } from '../../../documents/houseStyle';
import { base64 } from '../../../graph/base64';

/** Why a file cannot be the logo: the form says it in a sentence. */
export type LogoRefusal = 'type' | 'size' | 'damaged';

/** The settings are read with every opening: a logo of more bytes would be felt. */
const largestLogo = 150_000;
/** What there is room for above the first page, in points. */
const room = { width: 240, height: 60 };

/** The picture in a file, as large as the letterhead has room for; or why it cannot be one. A file's name says nothing: its bytes do. */
export async function readLogo(file: Blob, description: string): Promise<Logo | LogoRefusal> {
  if (file.size > largestLogo) return 'size';
  const read = await file.arrayBuffer().catch(() => null);
  if (!read) return 'damaged';
  const bytes = new Uint8Array(read);
  const type = typeOf(bytes);
  if (!type) return 'type';
  const picture = await createImageBitmap(new Blob([bytes])).catch(() => null);
  if (!picture || picture.width === 0 || picture.height === 0) return 'damaged';
  const scale = Math.min(room.width / picture.width, room.height / picture.height);
  const [width, height] = [picture.width, picture.height].map((side) =>
    Math.max(1, Math.round(side * scale)),
  );
  picture.close();
  return { base64: base64(bytes), type, width: width!, height: height!, description };
}

/** By the first bytes of each kind that Word shows everywhere. */
function typeOf(bytes: Uint8Array): Logo['type'] | null {
  const starts = (...first: number[]) => first.every((byte, at) => bytes[at] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  return starts(0xff, 0xd8, 0xff) ? 'jpg' : null;
}
