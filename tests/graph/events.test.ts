import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dutchTime, getEvent, getEventsAround, getInstances } from '../../src/graph/events';
import type { Graph } from '../../src/graph/graph';
import { at, graphOf, openStage, type Stage } from '../workspace/devices';

let stage: Stage;
let graph: Graph;
beforeEach(async () => {
  stage = await openStage();
  graph = graphOf(stage.origin, stage.world.secretaryId);
});
afterEach(() => stage.close());

describe('the calendar', () => {
  it('shows occurrences around a moment without their bodies', async () => {
    const events = await getEventsAround(graph, at('00:00'), at('23:59'));
    expect(events.length).toBeGreaterThan(4);
    expect(events.every((event) => !('body' in event) && event.iCalUId)).toBe(true);
    expect(new Set(events.map((event) => event.iCalUId)).size).toBe(events.length);
  });

  it('gives one event whole', async () => {
    const events = await getEventsAround(graph, at('00:00'), at('23:59'));
    const single = events.find((event) => event.type === 'singleInstance')!;
    const whole = await getEvent(graph, single.id);
    expect(whole).toMatchObject({ ...single, body: { contentType: expect.stringMatching(/^(html|text)$/) } });
    expect(whole.body?.content).toBeTruthy();
  });

  it('gives the occurrences of a series', async () => {
    const events = await getEventsAround(graph, at('00:00'), at('23:59'));
    const { seriesMasterId } = events.find((event) => event.type === 'occurrence')!;
    const instances = await getInstances(graph, seriesMasterId!, at('00:00', '2026-11-01'), at('23:59'));
    expect(instances.map((event) => event.start.dateTime.slice(0, 10)).toSorted()).toEqual([
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
    ]);
  });
});

describe('the time of an event', () => {
  it.each([
    ['2026-11-23T15:30:00.0000000', '2026-11-23T16:30:00+01:00'],
    ['2026-06-22T14:30:00.0000000', '2026-06-22T16:30:00+02:00'],
    ['2026-10-25T00:30:00.0000000', '2026-10-25T02:30:00+02:00'],
    ['2026-10-25T01:30:00.0000000', '2026-10-25T02:30:00+01:00'],
  ])('%s is %s', (dateTime, expected) => {
    expect(dutchTime({ dateTime, timeZone: 'UTC' })).toBe(expected);
  });
});
