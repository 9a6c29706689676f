import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { download, listFolder } from '../../src/graph/drive';
import { at, chatOf, graphOf, openStage, until, workspaceOn, type Stage } from './devices';

let stage: Stage;
let count = 0;
const storage = (): string => `settings ${++count}`;
const mail = (address: string) => ({ kind: 'mail', address }) as const;

beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

describe('settings', () => {
  it('reach another device with its next opening', async () => {
    const one = workspaceOn(stage, storage());
    await one.changeSettings({ routes: { BZK: mail('bzk@voorbeeld.nl') } });
    expect(one.settings().routes).toEqual({ BZK: mail('bzk@voorbeeld.nl') });
    while ((await entriesInDrive()).length === 0);
    const other = workspaceOn(stage, storage());
    await other.open(chatOf(stage.world, 'adhoc'), at('10:05'));
    await until(() => 'BZK' in other.settings().routes);
  });

  it('lose nothing when two devices change them at once', async () => {
    const devices = [workspaceOn(stage, storage()), workspaceOn(stage, storage())];
    const codes = ['BZK', 'VWS', 'SZW', 'FIN', 'AZ', 'OCW'];
    await Promise.all(
      codes.map((code, index) =>
        devices[index % 2]!.changeSettings({ routes: { [code]: mail(`${code}@x.nl`) } }),
      ),
    );
    while ((await entriesInDrive()).length < codes.length);
    expect(await entriesInDrive()).toEqual(codes.map((code) => `routes ${code}`).toSorted());
  });

  it('leave the parts alone that a change does not touch: lines are read anew only when topics or departments are others', async () => {
    const one = workspaceOn(stage, storage());
    const topic = { name: 'Wind', lead: 'EZ', involved: [], words: [] };
    await one.changeSettings({ topics: { Wind: topic } });
    const before = one.settings();
    await one.changeSettings({ departmentByAddress: { 'anna@x.nl': 'VWS' } });
    const { departmentByAddress, ...rest } = one.settings();
    expect(departmentByAddress).toEqual({ 'anna@x.nl': 'VWS' });
    for (const [name, part] of Object.entries(rest)) expect(part).toBe(before[name as keyof typeof before]);
  });

  it('are on the device at once, without any network', async () => {
    const device = storage();
    await stage.close();
    await workspaceOn(stage, device).changeSettings({ departmentByAddress: { 'Anna@x.nl': 'VWS' } });
    const again = workspaceOn(stage, device);
    await until(() => Object.keys(again.settings().departmentByAddress).length > 0);
    expect(again.settings().departmentByAddress).toEqual({ 'anna@x.nl': 'VWS' });
  });
});

/** Keys of what the settings file in the drive says. */
async function entriesInDrive(): Promise<readonly string[]> {
  const graph = graphOf(stage.origin, stage.world.secretaryId);
  const folder = { drive: '/me/drive', name: 'Notulist' };
  const file = (await listFolder(graph, folder)).find(({ name }) => name === 'instellingen.json');
  if (!file) return [];
  const { entries } = JSON.parse(await download(graph, folder, file)) as { entries: object };
  return Object.keys(entries).toSorted();
}
