import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { comingMeetings } from '../../src/workspace/comingMeetings';
import { findMeeting } from '../../src/workspace/findMeeting';
import { at, chatOf, graphOf, openStage, type Stage } from './devices';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const graph = () => graphOf(stage.origin, stage.world.secretaryId);
const end = '2026-11-16T11:00:00+01:00';

describe('what the calendar plans after a meeting', () => {
  it('has the next of its own series, and other meetings', async () => {
    const found = await findMeeting(graph(), chatOf(stage.world, 'weekoverleg'), at('10:05'));
    if (found.kind !== 'found') throw new Error('No such meeting');
    const seriesId = found.event.seriesMasterId;
    const coming = await comingMeetings(graph(), { end, seriesId });
    const own = coming.filter((meeting) => meeting.seriesId === seriesId).map(({ date }) => date);
    expect(own).toContain('2026-11-23');
    expect(coming.some((meeting) => meeting.seriesId !== seriesId)).toBe(true);
    expect(coming.every(({ date }) => date >= '2026-11-16')).toBe(true);
  });

  it('is what can be read: another mailbox’s series is left out, and a refusal leaves nothing', async () => {
    const coming = await comingMeetings(graph(), { end, seriesId: 'of-somebody-else' });
    expect(coming.length).toBeGreaterThan(0);
    await stage.admin('PUT', '/admin/consent', { mode: 'ask' });
    expect(await comingMeetings(graph(), { end, seriesId: null })).toEqual([]);
    expect(await comingMeetings(graph(), { end: '', seriesId: null })).toEqual([]);
  });
});
