import { describe, expect, it } from 'vitest';
import { comingBack, unseen } from '../../src/carryOver/comingBack';
import { earlierMeetings, isFollowed, type SeriesMeeting } from '../../src/carryOver/seriesMeeting';
import { attendee } from '../minutes/build';
import { agreed, emptyRecord, held, seen } from './build';

const keysOf = (actions: readonly { readonly key: string }[]) => actions.map(({ key }) => key);

describe('what comes back in a meeting', () => {
  const weeks = [held('2026-11-02'), held('2026-11-09'), held('2026-11-16')];

  it('is everything open, however long ago it was agreed, with the key it was born with', () => {
    const open = agreed('2026-11-02', 'l1', { state: 'underWay', due: '2026-11-20' });
    expect(comingBack([open], weeks)).toMatchObject([
      { key: open.key, born: { id: 'van 2026-11-02' }, state: 'underWay', due: '2026-11-20' },
    ]);
  });

  it('is not what was agreed in another series, or later', () => {
    const elsewhere = agreed('2026-11-02', 'l1', {
      meeting: { ...held('2026-11-02').meeting, id: 'elders' },
    });
    expect(comingBack([elsewhere, agreed('2026-11-23', 'l2')], weeks)).toEqual([]);
  });

  it('is once what was finished since the last meeting, and never again', () => {
    const done = agreed('2026-11-09', 'l1', { state: 'done' });
    const [first, second] = weeks as [(typeof weeks)[0], (typeof weeks)[0]];
    const asOpen = held('2026-11-16', { record: { carried: [seen(done, 'open')] } });
    const asDone = held('2026-11-16', { record: { carried: [seen(done, 'done')] } });
    expect(keysOf(comingBack([done], [first, second]))).toEqual([done.key]);
    expect(keysOf(comingBack([done], [first, second, asOpen]))).toEqual([done.key]);
    expect(comingBack([done], [first, second, asDone])).toEqual([]);
  });

  it('says once that a department deleted its task', () => {
    const gone = agreed('2026-11-16', 'l1', { state: 'gone' });
    expect(comingBack([gone], weeks)).toMatchObject([{ state: 'gone' }]);
    expect(comingBack([gone], [...weeks, held('2026-11-23')])).toEqual([]);
  });

  it('is not what a meeting closed where nobody but the minutes can tell', () => {
    const byMail = agreed('2026-11-02', 'l1', { state: 'byMail', taskId: null });
    const closed = held('2026-11-09', { record: { carried: [seen(byMail, 'open', { kind: 'closed' })] } });
    const kept = held('2026-11-16', { record: { carried: [seen(byMail, 'open', { kind: 'kept' })] } });
    expect(comingBack([byMail], [weeks[0]!, closed])).toEqual([]);
    expect(keysOf(comingBack([byMail], [weeks[0]!, closed, kept]))).toEqual([byMail.key]);
  });

  it('comes back although a meeting closed it, when Planner still has it open', () => {
    const open = agreed('2026-11-02', 'l1');
    const closed = held('2026-11-09', { record: { carried: [seen(open, 'open', { kind: 'closed' })] } });
    expect(keysOf(comingBack([open], [weeks[0]!, closed]))).toEqual([open.key]);
  });

  it('shows a share once that this very meeting handed over', () => {
    const before = agreed('2026-11-02', 'l1', { department: 'SZW' });
    const after = agreed('2026-11-02', 'l1', { department: 'VWS' });
    const carried = [seen(before, 'open', { kind: 'reassigned', to: 'VWS' })];
    expect(unseen([after], weeks, { ...emptyRecord, carried })).toEqual([]);
    const next = [...weeks, held('2026-11-23', { record: { carried } })];
    expect(keysOf(comingBack([after], next))).toEqual([after.key]);
    expect(keysOf(comingBack([{ ...after, state: 'done' }], next))).toEqual([after.key]);
  });
});

describe('what is written of it', () => {
  const week = [held('2026-11-16')];
  const action = agreed('2026-11-16', 'l1', { due: '2026-11-20' });

  it('is only what is new, or stands otherwise than it was seen', () => {
    const record = { ...emptyRecord, carried: [seen(action, 'open')] };
    expect(unseen([action], week, record)).toEqual([]);
    expect(unseen([{ ...action, due: '2026-12-01' }], week, record)).toMatchObject([{ due: '2026-12-01' }]);
    expect(unseen([{ ...action, state: 'done' }], week, record)).toMatchObject([{ state: 'done' }]);
  });
});

describe('a device that may not read a task', () => {
  it('does not write over what another read in it', () => {
    const action = agreed('2026-11-16', 'l1', { state: 'unknown' });
    const record = { ...emptyRecord, carried: [seen({ ...action, due: '2026-11-20' }, 'underWay')] };
    expect(unseen([action], [held('2026-11-16')], record)).toEqual([]);
    expect(unseen([action], [held('2026-11-16')], emptyRecord)).toMatchObject([{ state: 'unknown' }]);
  });
});

describe('the meetings before this one', () => {
  it('are those of the series, oldest first, in whatever mailbox their id was read', () => {
    const own = inSeries(held('2026-11-23'), 'serie', '1');
    const elsewhere = held('2026-11-16');
    const renamed = inSeries(elsewhere, 'in een ander postvak', '1');
    const other = held('2026-11-09');
    const stranger = { ...other, meeting: { ...other.meeting, title: 'MT', seriesId: null } };
    const all = [own, renamed, stranger, held('2026-11-30'), held('2026-11-02')];
    expect(earlierMeetings(all, own).map(({ meeting }) => meeting.date)).toEqual([
      '2026-11-02',
      '2026-11-16',
    ]);
  });

  it('are not those of another body that is called the same, unless the same people meet', () => {
    const own = inSeries(held('2026-11-23'), 'serie', '1', ['a@rijk.example', 'b@rijk.example']);
    const of = (people: readonly string[]) => inSeries(held('2026-11-16'), 'andere serie', '2', people);
    expect(earlierMeetings([of(['c@rijk.example', 'a@rijk.example'])], own)).toEqual([]);
    expect(earlierMeetings([of(['B@rijk.example', 'a@rijk.example', 'c@rijk.example'])], own)).toHaveLength(
      1,
    );
  });

  it('have the same title where one of them was not invited in a series', () => {
    const own = inSeries(held('2026-11-23'), 'serie', '1');
    const byHand = { ...held('2026-11-16'), meeting: { ...held('2026-11-16').meeting, seriesId: null } };
    expect(earlierMeetings([byHand], own)).toEqual([byHand]);
  });

  it('a meeting is followed once a later one is there, not when one was only prepared', () => {
    const here = held('2026-11-16');
    const next = held('2026-11-23');
    expect(isFollowed([here, next], here, '2026-11-20')).toBe(false);
    expect(isFollowed([here, next], here, '2026-11-23')).toBe(true);
    expect(isFollowed([here, held('2026-11-09')], here, '2026-11-23')).toBe(false);
  });
});

/** That meeting as an occurrence of a series, with the id that Exchange gives it and those who were there. */
function inSeries(
  one: SeriesMeeting,
  seriesId: string,
  series: string,
  people: readonly string[] = [],
): SeriesMeeting {
  const day = one.meeting.date.replaceAll('-', '');
  const iCalUId = `040000008200E00074C5B7101A82E008${day}${series.padStart(40, '0')}`;
  const attendees = people.map((email) => attendee(email, { email }));
  const minutes = { ...one.minutes, attendees, header: { ...one.minutes.header, iCalUId } };
  return { ...one, meeting: { ...one.meeting, seriesId }, minutes };
}
