import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasMark,
  meetingMark,
  minutesFileName,
  readMinutesFile,
  setAsideName,
  UnreadableFile,
  writeMinutesFile,
} from '../../src/workspace/minutesFile';

const savedAt = new Date('2026-11-23T15:30:00Z');

describe('the minutes file', () => {
  it('gives back the state it was given', () => {
    fc.assert(
      fc.property(fc.string(), fc.uint8Array(), (meeting, state) => {
        const read = readMinutesFile(JSON.stringify(writeMinutesFile(meeting, state, savedAt)));
        expect(read.meeting).toBe(meeting);
        expect([...read.state]).toEqual([...state]);
      }),
    );
  });

  it('calls anything else damaged, and never throws another error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readMinutesFile(text)).toThrow(UnreadableFile);
      }),
    );
  });

  it('tells a newer version from a damaged file', () => {
    const newer = { ...writeMinutesFile('m', new Uint8Array([1]), savedAt), version: 3, more: true };
    expect(() => readMinutesFile(JSON.stringify(newer))).toThrow(expect.objectContaining({ cause: 'newer' }));
    expect(() => readMinutesFile('{"format":')).toThrow(expect.objectContaining({ cause: 'damaged' }));
  });
});

describe('its name', () => {
  it('is readable, allowed in a drive and found by its mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string(), (title, other) => {
        const name = minutesFileName('2026-11-23', title, 'abc123');
        expect(name).not.toMatch(/["*:<>?/\\|#%]|^ | $|\p{Cc}/u);
        expect(name.length).toBeLessThan(140);
        expect(hasMark(name, 'abc123')).toBe(true);
        expect(hasMark(minutesFileName('2026-11-23', other, 'abc124'), 'abc123')).toBe(false);
        expect(hasMark(setAsideName(name, savedAt), 'abc123')).toBe(false);
      }),
    );
    expect(minutesFileName('2026-11-23', 'MT: 1/2?', 'abc')).toBe('2026-11-23 MT 1 2 [abc].notulist.json');
  });

  it('has another mark for each meeting, the same on every device', async () => {
    expect(await meetingMark('one')).toBe(await meetingMark('one'));
    const marks = await Promise.all(
      Array.from({ length: 500 }, (_, index) => meetingMark(`meeting ${index}`)),
    );
    expect(new Set(marks).size).toBe(500);
    expect(marks.every((mark) => /^[0-9a-z]{10}$/.test(mark))).toBe(true);
  });
});
