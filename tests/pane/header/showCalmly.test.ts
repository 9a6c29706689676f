import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showCalmly } from '../../../src/pane/header/showCalmly';
import type { SavedState } from '../../../src/workspace/workspace';

const at = '2026-11-23T10:00:00.000Z';
const saved: SavedState = { kind: 'saved', at };
const saving: SavedState = { kind: 'saving' };
const waiting: SavedState = { kind: 'local', reason: 'waiting', since: at };
const offline: SavedState = { kind: 'local', reason: 'offline', since: at };

/** Minutes that have nothing but a saved state, and what was shown of it. */
function watched(first: SavedState) {
  let state = first;
  let tell = (): void => undefined;
  const shown: string[] = [];
  const source = {
    saved: () => state,
    onSaved: (listener: () => void) => {
      tell = listener;
      return () => (tell = () => undefined);
    },
  };
  const stop = showCalmly(source, (next) => shown.push('reason' in next ? next.reason : next.kind));
  const become = (...states: readonly SavedState[]): void =>
    states.forEach((next) => {
      state = next;
      tell();
    });
  return { shown, become, stop };
}

describe('where the last keystroke is', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is not drawn again for each key, nor for each save between keys', () => {
    const { shown, become } = watched(saved);
    for (let key = 0; key < 20; key++) {
      become(saving, waiting, saving, saved);
      vi.advanceTimersByTime(100);
    }
    expect(shown).toEqual(['saved', 'saving']);
    vi.advanceTimersByTime(1500);
    expect(shown).toEqual(['saved', 'saving', 'saved']);
  });

  it('stays in trouble while keys go to the device, and gets out of it at once', () => {
    const { shown, become } = watched(saved);
    become(saving, offline, saving, offline, saving, offline);
    expect(shown).toEqual(['saved', 'saving', 'offline']);
    become(saving);
    become(saved);
    expect(shown.at(-1)).toBe('saved');
  });

  it('never says saved while it is not', () => {
    const { shown, become } = watched(saved);
    become(saving, saved, saving);
    vi.advanceTimersByTime(5000);
    expect(shown).toEqual(['saved', 'saving']);
  });

  it('shows nothing any more once stopped', () => {
    const { shown, become, stop } = watched(saved);
    become(saving, saved);
    stop();
    vi.advanceTimersByTime(5000);
    expect(shown).toEqual(['saved', 'saving']);
  });
});
