import { describe, expect, it } from 'vitest';
import { GraphError, type GraphFailure } from '../../src/graph/graph';
import { behindReason, savedState, type DriveState } from '../../src/workspace/driveState';
import { UnreadableFile } from '../../src/workspace/minutesFile';

const at = '2026-11-23T10:00:00.000Z';
const saved: DriveState = { kind: 'saved', at };
const behind: DriveState = { kind: 'behind', reason: 'offline', since: at };

describe('the saved state', () => {
  it.each([
    ['kept', saved, { kind: 'saved', at }],
    ['denied', saved, { kind: 'saved', at }],
    ['writing', saved, { kind: 'saving' }],
    ['kept', behind, { kind: 'local', reason: 'offline', since: at }],
    ['writing', behind, { kind: 'saving' }],
    ['denied', behind, { kind: 'memoryOnly', reason: 'offline' }],
    ['kept', { kind: 'writing' }, { kind: 'saving' }],
    ['denied', { kind: 'writing' }, { kind: 'memoryOnly', reason: 'waiting' }],
  ] as const)('device %s', (device, drive, expected) => {
    expect(savedState(device, drive)).toEqual(expected);
  });

  it.each<[GraphFailure, string]>([
    ['offline', 'offline'],
    ['consent', 'consent'],
    ['full', 'full'],
    ['notFound', 'gone'],
    ['throttled', 'waiting'],
    ['conflict', 'unknown'],
  ])('says why: %s', (failure, reason) => {
    expect(behindReason(new GraphError(failure, 0, '', ''))).toBe(reason);
  });

  it('tells a connection that is gone from a drive that answers with trouble', () => {
    expect(behindReason(new GraphError('unknown', 0, 'TypeError', 'Failed to fetch'))).toBe('offline');
    expect(behindReason(new GraphError('unknown', 0, 'TimeoutError', ''))).toBe('unknown');
    expect(behindReason(new GraphError('unknown', 503, '', ''))).toBe('unknown');
  });

  it('names a newer version', () => {
    expect(behindReason(new UnreadableFile('newer'))).toBe('newer');
  });
});
