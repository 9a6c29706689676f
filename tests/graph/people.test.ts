import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph';
import { findPeople } from '../../src/graph/people';
import { allowOnlyBasics, graphOf, openStage, type Stage } from '../workspace/devices';

let stage: Stage;
let graph: Graph;
beforeEach(async () => {
  stage = await openStage();
  graph = graphOf(stage.origin, stage.world.secretaryId);
});
afterEach(() => stage.close());

function addressesOf(key: string): readonly string[] {
  const { attendees, organizer } = stage.world.meetings.find((meeting) => meeting.key === key)!;
  return [organizer, ...attendees].map((one) => one.address);
}

describe('who is who', () => {
  it('is asked in one call for a whole meeting', async () => {
    const found = await findPeople(graph, addressesOf('sgo'));
    expect(await stage.requests()).toEqual(['POST /$batch']);
    for (const person of found) {
      const user = stage.world.users.find((one) => one.mail.toLowerCase() === person.address);
      expect(person.userId).toBe(user?.id ?? null);
    }
    expect(found.filter((person) => person.userId).length).toBeGreaterThan(10);
    expect(found.some((person) => person.department)).toBe(true);
  });

  it('gives nobody of another tenant an id', async () => {
    const users = new Set(stage.world.users.map((user) => user.mail.toLowerCase()));
    const strangers = addressesOf('doorbraak').filter((address) => !users.has(address.toLowerCase()));
    expect(strangers.length).toBeGreaterThan(0);
    const found = await findPeople(graph, strangers);
    expect(found.every((person) => person.userId === null)).toBe(true);
  });

  it('stays one call for 500 people', async () => {
    expect(addressesOf('groot').length).toBeGreaterThanOrEqual(500);
    await findPeople(graph, addressesOf('groot'));
    expect(await stage.requests()).toEqual(['POST /$batch']);
  });

  it('is nobody when the directory may not be read', async () => {
    await allowOnlyBasics(stage);
    expect(await findPeople(graph, addressesOf('sgo'))).toEqual([]);
  });
});
