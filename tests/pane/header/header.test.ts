import { describe, expect, it } from 'vitest';
import { failureWords } from '../../../src/language/words/failures';
import { headerWords } from '../../../src/language/words/header';
import { whenAndWhere } from '../../../src/pane/header/whenAndWhere';
import { savedLabel, savedTone } from '../../../src/pane/header/savedLabel';
import { savedSentence } from '../../../src/pane/header/savedSentence';
import type { MeetingHeader } from '../../../src/minutes/minutes';
import type { SavedState } from '../../../src/workspace/workspace';

const header: MeetingHeader = {
  title: 'Overleg',
  start: '2020-09-09T16:30:00+02:00',
  end: '2020-09-09T18:00:00+02:00',
  place: 'Grote zaal',
  held: null,
  reference: null,
  firstNumber: 1,
  iCalUId: null,
  seriesId: null,
  webLink: null,
};
const local = (reason: Extract<SavedState, { kind: 'local' }>['reason']): SavedState => ({
  kind: 'local',
  reason,
  since: '2020-09-09T16:35:00Z',
});

describe('the line under the title', () => {
  it('has day, time and place', () => {
    expect(whenAndWhere(header, '2020-09-09', 'nl')).toBe(
      'wo 9 september\u00a0· 16.30–18.00 uur\u00a0· Grote zaal',
    );
  });

  it('has the time really held, and leaves out what is not there', () => {
    expect(whenAndWhere({ ...header, held: '16.35–18.10 uur', place: '' }, '2020-09-09', 'nl')).toBe(
      'wo 9 september\u00a0· 16.35–18.10 uur',
    );
  });
});

describe('the place under the title', () => {
  it('is the room, without what Teams adds', () => {
    const at = (place: string) =>
      whenAndWhere({ ...header, place }, '2020-09-09', 'nl')
        .split('\u00a0· ')
        .at(2);
    expect(at('Grote zaal; Microsoft Teams-vergadering')).toBe('Grote zaal');
    expect(at('Microsoft Teams Meeting; Grote zaal ;')).toBe('Grote zaal');
    expect(at('Microsoft Teams-vergadering')).toBe('Microsoft Teams-vergadering');
  });
});

describe('the saved state', () => {
  it('never calls saved what is not in the drive', () => {
    const states: readonly SavedState[] = [
      local('waiting'),
      local('offline'),
      { kind: 'saving' },
      { kind: 'memoryOnly', reason: 'waiting' },
    ];
    for (const state of states) {
      expect(savedTone(state)).not.toBe('saved');
      expect(savedLabel(state, headerWords.nl)).not.toBe(headerWords.nl.saved);
    }
    expect(savedLabel({ kind: 'saved', at: '' }, headerWords.nl)).toBe('bewaard');
  });

  it('names the reason when the text is on this device only', () => {
    expect(savedLabel(local('offline'), headerWords.nl)).toBe('alleen op dit apparaat · offline');
  });

  it('has a sentence exactly when the user can do something', () => {
    expect(savedSentence(local('waiting'), failureWords.nl)).toBeNull();
    expect(savedSentence(local('offline'), failureWords.nl)).toBeNull();
    expect(savedSentence({ kind: 'saving' }, failureWords.nl)).toBeNull();
    expect(savedSentence(local('consent'), failureWords.nl)).toBe(failureWords.nl.saving.consent);
    const { memoryOnly, saving } = failureWords.nl;
    expect(savedSentence({ kind: 'memoryOnly', reason: 'offline' }, failureWords.nl)).toEqual(memoryOnly);
    const both = savedSentence({ kind: 'memoryOnly', reason: 'full' }, failureWords.nl);
    expect(both?.what).toBe(`${memoryOnly.what} ${saving.full.what}`);
    expect(both?.kept).toBe(memoryOnly.kept);
  });
});
