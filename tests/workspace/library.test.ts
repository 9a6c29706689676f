import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownFolder } from '../../src/workspace/drivePlace';
import { createWorld } from '../../sandbox/world/createWorld';
import { listFolder } from '../../src/graph/drive';
import { getLibraries, type Library } from '../../src/graph/libraries';
import type { Workspace } from '../../src/workspace/workspace';
import {
  at,
  chatOf,
  graphOf,
  openChat,
  openStage,
  storage,
  textsOf,
  today,
  type,
  until,
  workspaceOn,
  type Stage,
} from './devices';

let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

describe('a library of a team', () => {
  it('can be chosen from those of all groups that have one', async () => {
    const { groups, secretaryId } = createWorld(today);
    const names = (await getLibraries(graphOf(stage.origin, secretaryId))).map(({ name }) => name);
    const mine = groups.filter(
      ({ kind, memberIds }) => kind !== 'distributionList' && memberIds.includes(secretaryId),
    );
    expect(names.toSorted()).toEqual(mine.map(({ displayName }) => displayName).toSorted());
  });

  it('takes new minutes; those in OneDrive stay there, also for another device', async () => {
    const one = workspaceOn(stage, storage());
    const before = await openChat(one, stage.world, 'sgo');
    await before.save();
    const team = await aLibrary();
    await one.chooseLibrary(team);
    const after = await openChat(one, stage.world, 'weekoverleg', at('14:05'));
    await after.save();
    type(before, 'later', 'Getypt na de keuze');
    await before.save();

    const other = workspaceOn(stage, storage());
    const again = await openChat(other, stage.world, 'sgo');
    expect(textsOf(again)).toContain('Getypt na de keuze');
    expect(other.library()).toEqual(team);
    type(again, 'there', 'Op het andere apparaat');
    await again.save();
    expect(await minutesIn(ownFolder)).toHaveLength(1);
    expect(await minutesIn(team)).toHaveLength(1);
  });

  it('lets two secretaries meet, with the settings of both', async () => {
    const team = await aLibrary();
    const { memberIds } = stage.world.groups.find(({ id }) => team.drive.includes(id))!;
    const colleague = memberIds.find((id) => id !== stage.world.secretaryId)!;
    const one = workspaceOn(stage, storage());
    const two = workspaceOn({ ...stage, world: { ...stage.world, secretaryId: colleague } }, storage());
    await one.changeSettings({ routes: { BZK: { kind: 'mail', address: 'bzk@voorbeeld.nl' } } });
    await one.chooseLibrary(team);
    while (!(await filesIn(team)).includes('instellingen.json'));
    await two.chooseLibrary(team);
    const chat = chatOf(stage.world, 'adhoc');
    const first = await one.openByHand(chat, 'Bijpraten', at('10:05'));
    type(first, 'one', 'Van de een');
    await first.save();
    const opening = await two.open(chat, at('10:06'));
    if (opening.kind !== 'open') throw new Error(opening.reason);
    expect(textsOf(opening.minutes)).toContain('Van de een');
    await until(() => 'BZK' in two.settings().routes);
  });

  it.each([
    ['closed', 403, 'forbidden'],
    ['locked', 423, 'locked'],
    ['full', 507, 'full'],
  ])('that is %s is not chosen', async (_state, status, failure) => {
    const workspace = workspaceOn(stage, storage());
    const team = await aLibrary();
    await stage.admin('POST', '/admin/faults', {
      rules: [{ match: { method: 'POST', path: '/groups/' }, kind: String(status) }],
    });
    await expect(workspace.chooseLibrary(team)).rejects.toMatchObject({ failure });
    expectOwn(workspace);
  });

  it('that is gone is not chosen', async () => {
    const workspace = workspaceOn(stage, storage());
    const gone = { drive: '/groups/00000000-0000-4000-8000-000000000000/drive', name: 'Weg' };
    await expect(workspace.chooseLibrary(gone)).rejects.toMatchObject({ failure: 'notFound' });
    expectOwn(workspace);
  });
});

function expectOwn(workspace: Workspace): void {
  expect(workspace.library()).toBeNull();
  expect(workspace.folder().drive).toBe(ownFolder.drive);
}

async function aLibrary(): Promise<Library> {
  const [library] = await getLibraries(graphOf(stage.origin, stage.world.secretaryId));
  return library!;
}

async function minutesIn(folder: Pick<Library, 'drive'>): Promise<readonly string[]> {
  return (await filesIn(folder)).filter((name) => name.endsWith('].notulist.json'));
}

async function filesIn({ drive }: Pick<Library, 'drive'>): Promise<readonly string[]> {
  const graph = graphOf(stage.origin, stage.world.secretaryId);
  return (await listFolder(graph, { ...ownFolder, drive })).map(({ name }) => name);
}
