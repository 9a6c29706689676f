import { describe, expect, it } from 'vitest';
import {
  certainMeeting,
  nearestMeeting,
  subjectKey,
  type KnownMeeting,
} from '../../src/workspace/knownMeeting';

const subject = { kind: 'chat', chatId: '19:meeting_a@thread.v2' } as const;

function meeting(key: string, day: string, recurring: boolean): KnownMeeting {
  const start = `${day}T09:00:00.000Z`;
  return { key, subjects: [subjectKey(subject)], start, end: `${day}T10:00:00.000Z`, recurring, file: null };
}

describe('the meeting meant, without a calendar', () => {
  const weekly = [meeting('first', '2026-11-09', true), meeting('second', '2026-11-16', true)];

  it('is the occurrence of today', () => {
    expect(certainMeeting(weekly, subject, new Date('2026-11-16T08:50:00Z'))?.key).toBe('second');
    expect(certainMeeting(weekly, subject, new Date('2026-11-09T15:00:00Z'))?.key).toBe('first');
  });

  it('is not last week’s when another occurrence may lie in between', () => {
    const next = new Date('2026-11-23T09:05:00Z');
    expect(certainMeeting(weekly, subject, next)).toBeNull();
    expect(nearestMeeting(weekly, subject, next)?.key).toBe('second');
  });

  it('is a single meeting, however long ago', () => {
    const single = [meeting('single', '2026-01-05', false)];
    expect(certainMeeting(single, subject, new Date('2026-11-23T09:00:00Z'))?.key).toBe('single');
  });

  it('is none of another chat', () => {
    const other = { kind: 'chat', chatId: 'other' } as const;
    expect(nearestMeeting(weekly, other, new Date('2026-11-16T09:00:00Z'))).toBeNull();
  });
});
