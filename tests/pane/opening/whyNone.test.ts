import { describe, expect, it } from 'vitest';
import { openingWords } from '../../../src/language/words/opening';
import { whyNone } from '../../../src/pane/opening/whyNone';

describe('why there is no meeting', () => {
  it('is told by what the pane was opened on', () => {
    const message = { kind: 'message', messageId: 'm', conversationId: null } as const;
    expect(whyNone('noEvent', { kind: 'none' })).toBe('elsewhere');
    expect(whyNone('noEvent', message)).toBe('message');
    expect(whyNone('noEvent', { kind: 'appointment', eventId: null })).toBe('unsaved');
    expect(whyNone('noEvent', { kind: 'appointment', eventId: 'a' })).toBe('noEvent');
    expect(whyNone('noEvent', { kind: 'chat', chatId: 'c' })).toBe('noEvent');
  });

  it('is any other reason as it is, wherever the pane was opened', () => {
    expect(whyNone('offline', { kind: 'none' })).toBe('offline');
    expect(openingWords.nl.reason[whyNone('consent', { kind: 'none' })].what).toContain('agenda');
  });
});
