import { afterEach, beforeEach, expect, it } from 'vitest';
import { createAssigneeNames } from '../../src/tracking/assigneeNames';
import { secretaryGraph } from '../posting/desk';
import { allowOnlyBasics, openStage, type Stage } from '../workspace/devices';
import { workspaceOf } from './desk';

let stage: Stage;
beforeEach(async () => void (stage = await openStage()));
afterEach(() => stage.close());

const namesOn = (device: string) =>
  createAssigneeNames(secretaryGraph(stage), workspaceOf(stage, device).notes);
const someone = (count: number) => stage.world.users.slice(0, count);

it('asks for each of them once, together, and remembers them on the device', async () => {
  const people = someone(5);
  const ids = people.map(({ id }) => id);
  const names = namesOn('laptop');
  await stage.requests();
  await Promise.all([names.ask([...ids, 'no-longer-there']), names.ask(ids)]);
  await names.ask([...ids, 'no-longer-there']);
  expect(await stage.requests()).toEqual(['POST /$batch']);
  expect([...names.known()]).toEqual(people.map(({ id, displayName }) => [id, displayName]));
  const later = namesOn('laptop');
  await later.ask(ids);
  expect(later.known()).toEqual(names.known());
  expect(await stage.requests()).toEqual([]);
});

it('knows nobody when the directory may not be read, and asks again later', async () => {
  await allowOnlyBasics(stage);
  const [person] = someone(1);
  const names = namesOn('laptop');
  await names.ask([person!.id]);
  expect(names.known().size).toBe(0);
  await stage.admin('PUT', '/admin/consent', { mode: 'granted' });
  await names.ask([person!.id]);
  expect(names.known().get(person!.id)).toBe(person!.displayName);
});
