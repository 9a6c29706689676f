import { describe, expect, it } from 'vitest';
import { actionEventWords } from '../../src/language/words/actionEvents';
import { eventText } from '../../src/pane/eventText';

const words = actionEventWords.nl;
const names = {
  day: (date: string | null) => date ?? 'geen datum',
  department: (code: string) => code.toUpperCase(),
};

describe('what happened to an action', () => {
  it('says from what to what', () => {
    expect(eventText({ kind: 'moved', from: null, to: '2026-10-09' }, words, names)).toBe(
      'termijn van geen datum naar 2026-10-09',
    );
    expect(eventText({ kind: 'reassigned', from: 'szw', to: 'vws' }, words, names)).toBe('van SZW naar VWS');
  });

  it('gives a remark as it was written, and the rest its own words', () => {
    expect(eventText({ kind: 'remark', text: 'na overleg' }, words, names)).toBe('opmerking: na overleg');
    expect(eventText({ kind: 'confirmed' }, words, names)).toBe(words.confirmed);
  });
});
