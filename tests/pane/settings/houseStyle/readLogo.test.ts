import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLogo } from '../../../../src/pane/settings/houseStyle/readLogo';

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpg = [0xff, 0xd8, 0xff, 0xe0];

/** What a browser makes of a picture: this size, or nothing at all. */
function browserSees(size: { readonly width: number; readonly height: number } | null): void {
  vi.stubGlobal('createImageBitmap', () =>
    size ? Promise.resolve({ ...size, close() {} }) : Promise.reject(new DOMException('no picture')),
  );
}

function file(first: readonly number[] | string, length = 0): Blob {
  const start = typeof first === 'string' ? new TextEncoder().encode(first) : Uint8Array.from(first);
  return new File([start, new Uint8Array(length)], 'beeldmerk.png', { type: 'image/png' });
}

beforeEach(() => browserSees({ width: 480, height: 60 }));
afterEach(() => vi.unstubAllGlobals());

describe('a logo', () => {
  it('is as large as the letterhead has room for, and is what its bytes say, not its name', async () => {
    expect(await readLogo(file(png), 'Beeldmerk')).toMatchObject({ type: 'png', width: 240, height: 30 });
    expect(await readLogo(file(jpg), 'Beeldmerk')).toMatchObject({ type: 'jpg', description: 'Beeldmerk' });
    browserSees({ width: 10, height: 5000 });
    expect(await readLogo(file(png), '')).toMatchObject({ width: 1, height: 60 });
  });

  it.each([
    [
      'a drawing with a program in it',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ],
    ['a page', '<!doctype html><img src="x">'],
    ['a moving picture', 'GIF89a'],
    ['a document', '%PDF-1.7'],
    ['nothing', ''],
  ])('that is %s is refused, whatever it is called', async (_, content) => {
    expect(await readLogo(file(content), '')).toBe('type');
  });

  it('that would make the settings slow is refused', async () => {
    expect(await readLogo(file(png, 150_001), '')).toBe('size');
    expect(await readLogo(file(png, 149_000), '')).toMatchObject({ type: 'png' });
  });

  it('that no browser can show is refused, and so is one that cannot be read any more', async () => {
    browserSees(null);
    expect(await readLogo(file(png), '')).toBe('damaged');
    browserSees({ width: 0, height: 0 });
    expect(await readLogo(file(png), '')).toBe('damaged');
    const gone = Object.assign(file(png), {
      arrayBuffer: () => Promise.reject(new Error('NotReadableError')),
    });
    expect(await readLogo(gone, '')).toBe('damaged');
  });
});
