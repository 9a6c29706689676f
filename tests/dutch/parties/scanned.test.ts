import { describe, expect, it } from 'vitest';
import { readSpeaker } from '../../../src/dutch/parties/speaker';
import { meeting } from '../meeting';

describe('a speaker whose abbreviation was scanned badly', () => {
  it.each([
    ['SZVV: stemt in', 'SZW'],
    ['0CW: stemt in', 'OCW'],
    ['8ZK:', 'BZK'],
  ])('%s', (text, speaker) => expect(readSpeaker(text, meeting.departments)?.speaker).toBe(speaker));

  it.each(['ABC: nee', 'NB: let op', 'P.S.: nog iets', 'TO: stemt in'])('is not in: %s', (text) =>
    expect(readSpeaker(text, meeting.departments)).toBeNull(),
  );
});
