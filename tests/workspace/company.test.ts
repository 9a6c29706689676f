import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFolder, listVersions } from '../../src/graph/drive';
import { FileCompany, type Present } from '../../src/workspace/company';
import { createDepartments } from '../../src/departments/resolver';
import { createWorkspace } from '../../src/workspace/createWorkspace';
import type { Workspace } from '../../src/workspace/workspace';
import { at, graphOf, openChat, openStage, quick, textsOf, type, until, type Stage } from './devices';

const anna: Present = { device: 'a', user: 'ua', name: 'Voorbeeld, Anna', at: '2026-11-23T10:00:00Z' };
const bert: Present = { device: 'b', user: 'ub', name: 'Proef, Bert', at: '2026-11-23T10:00:00Z' };

/** Company as Anna's device knows it, with a clock in seconds after ten. */
function annas(): { company: FileCompany; clock: { seconds: number } } {
  const clock = { seconds: 0 };
  const now = (): Date => new Date(Date.parse(anna.at) + clock.seconds * 1000);
  return { company: new FileCompany(() => anna, now), clock };
}

describe('who is there', () => {
  it('is who said so a little while ago, without ourselves', () => {
    const { company, clock } = annas();
    company.meet([anna, bert]);
    expect(company.others()).toEqual([bert]);
    expect(company.others()).toBe(company.others());
    clock.seconds = 200;
    expect(company.others()).toEqual([]);
  });

  it('hears of us when we come, and again before we are thought to have gone', () => {
    const { company, clock } = annas();
    expect(company.isUnheard()).toBe(false);
    company.meet([bert]);
    expect(company.isUnheard()).toBe(true);
    company.meet(company.toWrite());
    expect(company.isUnheard()).toBe(false);
    clock.seconds = 150;
    expect(company.isUnheard()).toBe(true);
  });

  it('hears nothing any more of who left', () => {
    const { company } = annas();
    company.meet([anna, bert]);
    company.leave();
    expect(company.toWrite()).toEqual([bert]);
    expect(company.isUnheard()).toBe(false);
  });
});

describe('two who have the same minutes open', () => {
  let stage: Stage;
  beforeEach(async () => void (stage = await openStage()));
  afterEach(() => stage.close());

  function workspaceOf({ device, user, name }: Present): Workspace {
    return createWorkspace({
      graph: graphOf(stage.origin, stage.world.secretaryId),
      departments: createDepartments,
      me: () => null,
      self: () => ({ device, user, name }),
      now: () => at('10:05'),
      newId: () => crypto.randomUUID(),
      storage: `company ${device} ${Math.random()}`,
      pace: { ...quick, look: 50, together: { ...quick.together, look: 20 } },
    });
  }

  it('see each other come, type and go, and make few versions', async () => {
    const one = await openChat(workspaceOf(anna), stage.world, 'sgo');
    await one.save();
    const other = await openChat(workspaceOf(bert), stage.world, 'sgo');
    await until(() => one.others()[0]?.name === bert.name && other.others()[0]?.name === anna.name);
    type(other, 'l1', 'Van Bert');
    await until(() => textsOf(one).includes('Van Bert'));
    await other.close();
    await until(() => one.others().length === 0);
    await one.close();
    const graph = graphOf(stage.origin, stage.world.secretaryId);
    const folder = { drive: '/me/drive', name: 'Notulist' };
    const [file] = (await listFolder(graph, folder)).filter(({ name }) => name.includes('['));
    expect((await listVersions(graph, folder, file!)).length).toBeLessThanOrEqual(6);
  });
});
