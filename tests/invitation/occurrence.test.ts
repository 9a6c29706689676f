import { describe, expect, it } from 'vitest';
import { chooseOccurrence, sameJoinUrl } from '../../src/invitation/occurrence';

const at = (start: string, end: string) => ({ start: `2026-11-${start}:00Z`, end: `2026-11-${end}:00Z` });
const lastWeek = at('16T09:00', '16T09:30');
const today = at('23T09:00', '23T09:30');
const nextWeek = at('30T09:00', '30T09:30');
const series = [nextWeek, lastWeek, today];
const chosen = (now: string) => chooseOccurrence(series, new Date(`2026-11-${now}:00Z`));

describe('the occurrence that is meant', () => {
  it('is the one that is running', () => expect(chosen('23T09:10')).toBe(today));
  it('is the one that starts within twelve hours', () => expect(chosen('22T22:00')).toBe(today));
  it('is the one within a day when the last is longer ago', () => {
    expect(chosen('22T09:00')).toBe(today);
    expect(chosen('22T20:00')).toBe(today);
  });
  it('stays with the last of a daily meeting until half a day before the next', () => {
    const yesterday = at('22T09:00', '22T09:30');
    const daily = (now: string) => chooseOccurrence([yesterday, today], new Date(`2026-11-${now}:00Z`));
    expect(daily('22T20:00')).toBe(yesterday);
    expect(daily('22T21:00')).toBe(today);
  });
  it('is the latest past when the next is far', () => {
    expect(chosen('22T08:59')).toBe(lastWeek);
    expect(chosen('23T09:30')).toBe(today);
  });
  it('is the first to come when none is past', () => expect(chosen('01T09:00')).toBe(lastWeek));
  it('is nothing when there are none', () => expect(chooseOccurrence([], new Date(0))).toBeNull());
});

describe('a join address', () => {
  it('is the same however it is escaped', () => {
    const plain = 'https://teams.example/l/meetup-join/19:meeting_a@thread.v2/0?context={"Tid":"x"}';
    const escaped =
      'https://teams.example/l/meetup-join/19%3ameeting_a%40thread.v2/0?context=%7b%22Tid%22%3a%22x%22%7d';
    expect(sameJoinUrl(plain, escaped)).toBe(true);
    expect(sameJoinUrl(escaped, escaped.toUpperCase())).toBe(false);
    expect(sameJoinUrl(plain, plain.replace('meeting_a', 'meeting_b'))).toBe(false);
    expect(sameJoinUrl('100%', '100%')).toBe(true);
  });
});
