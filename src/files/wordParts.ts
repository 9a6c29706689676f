import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { decodeText } from './decodeText';
import { FileError } from './fileError';

/** The parts of a Word file that its words and their numbering stand in. */
const PARTS = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml'] as const;
export type WordPart = (typeof PARTS)[number];

/** Characters a part may grow to: a file of a few kilobytes can hold gigabytes. */
const MOST_BYTES = 40_000_000;
/** Bytes handed on at a time, so that growth is seen before it is too much. */
const STEP = 32_768;

/** The parts of a Word file as text, unpacked no further than a bound. Throws only `FileError`. */
export function wordParts(bytes: Uint8Array): ReadonlyMap<WordPart, string> {
  const parts = new Map<WordPart, Uint8Array[]>();
  const whole = new Set<WordPart>();
  let size = 0;
  const unzip = new Unzip((file: UnzipFile) => {
    const name = PARTS.find((part) => part === file.name);
    if (!name) return;
    const chunks: Uint8Array[] = [];
    parts.set(name, chunks);
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      size += chunk.length;
      chunks.push(chunk);
      if (isLast) whole.add(name);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
      if (size > MOST_BYTES) throw new FileError('tooLarge');
    }
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('broken', { cause: error });
  }
  if ([...parts.keys()].some((name) => !whole.has(name))) throw new FileError('broken');
  return new Map([...parts].map(([name, chunks]) => [name, decodeText(joined(chunks))]));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
