import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BothChanged, Choice } from '../../src/delivery/bothChanged';
import { possibleContents, revised } from '../../src/delivery/ledger';
import { letGo } from '../../src/posting/letGo';
import { settleChoices } from '../../src/posting/settleChoices';
import { whatBothChanged } from '../../src/posting/whatBothChanged';
import { openStage, type Stage } from '../workspace/devices';
import { action, boardTasks, openDesk, typeAction, type Desk } from './desk';

let stage: Stage;
let desk: Desk;
beforeEach(async () => {
  stage = await openStage();
  desk = await openDesk(stage, 'laptop');
  typeAction(desk.minutes, 'een', 'werkt het voorstel voor de raad verder uit', action(['VWS']));
  await desk.press();
});
afterEach(async () => {
  await desk.minutes.close();
  await stage.close();
});

describe('a task that its department deleted', () => {
  it('is made again only when the secretary lets go of it', async () => {
    const [task] = await boardTasks(stage);
    await stage.admin('DELETE', `/admin/tasks/${task!.id}`);
    await desk.press();
    expect(await boardTasks(stage)).toEqual([]);
    await letGo(desk.context, task!.id);
    await desk.press();
    expect(await boardTasks(stage)).toHaveLength(1);
    await desk.press();
    expect(await boardTasks(stage)).toHaveLength(1);
  });

  it('is kept when it is there after all', async () => {
    const [task] = await boardTasks(stage);
    await letGo(desk.context, task!.id);
    await desk.press();
    expect((await boardTasks(stage)).map(({ id }) => id)).toEqual([task!.id]);
  });
});

describe('a title that both changed', () => {
  it('stays the department’s when that is chosen, whatever else is written', async () => {
    const { document } = desk.minutes;
    const [task] = await boardTasks(stage);
    await stage.admin('PATCH', `/admin/tasks/${task!.id}`, { title: 'Zoals VWS het noemt' });
    document.changeLine('een', { action: action(['VWS'], { title: 'Zoals het verslag het noemt' }) });
    const both = await whatBothChanged(desk.context);
    expect(both).toMatchObject([{ field: 'title', theirs: 'Zoals VWS het noemt' }]);
    settleChoices(desk.context, allTheirs(both));
    await desk.press();
    expect((await boardTasks(stage))[0]).toMatchObject({ id: task!.id, title: 'Zoals VWS het noemt' });
  });

  it('is not written over when nobody was asked: the department changed it after the secretary had looked', async () => {
    const { document } = desk.minutes;
    const [task] = await boardTasks(stage);
    document.changeLine('een', { action: action(['VWS'], { title: 'Zoals het verslag het noemt' }) });
    await stage.admin('PATCH', `/admin/tasks/${task!.id}`, { title: 'Zoals VWS het noemt' });
    expect(await desk.press()).toMatchObject([{ department: 'VWS', done: 0, failure: 'bothChanged' }]);
    expect((await boardTasks(stage))[0]).toMatchObject({ title: 'Zoals VWS het noemt' });
  });

  it('becomes the minutes’ when that is chosen, but not over what the department makes of it after that', async () => {
    const { document } = desk.minutes;
    const [task] = await boardTasks(stage);
    await stage.admin('PATCH', `/admin/tasks/${task!.id}`, { title: 'Zoals VWS het noemt' });
    document.changeLine('een', { action: action(['VWS'], { title: 'Zoals het verslag het noemt' }) });
    settleChoices(desk.context, await whatBothChanged(desk.context).then(allOurs));
    await stage.admin('PATCH', `/admin/tasks/${task!.id}`, { title: 'Zoals VWS het nu noemt' });
    expect(await desk.press()).toMatchObject([{ failure: 'bothChanged' }]);
    expect((await boardTasks(stage))[0]).toMatchObject({ title: 'Zoals VWS het nu noemt' });
    settleChoices(desk.context, await whatBothChanged(desk.context).then(allOurs));
    expect(await desk.press()).toMatchObject([{ done: 1, failure: null }]);
    expect((await boardTasks(stage))[0]).toMatchObject({ title: 'Zoals het verslag het noemt' });
  });

  it('loses nothing of what two windows of a device chose without knowing of each other', async () => {
    const other = await openDesk(stage, 'laptop');
    const entry = desk.minutes.document.ledger().get('een|VWS')!;
    settleChoices(
      desk.context,
      allTheirs([{ entry, field: 'due', ours: '2026-12-01', theirs: '2026-12-08' }]),
    );
    settleChoices(
      other.context,
      allTheirs([{ entry, field: 'title', ours: 'Ons woord', theirs: 'Hun woord' }]),
    );
    desk.minutes.document.merge(other.minutes.document.encode());
    const possible = possibleContents(desk.minutes.document.ledger().get('een|VWS')!);
    expect(possible.map(({ due }) => due)).toContain('2026-12-01');
    expect(possible.map(({ title }) => title)).toContain('Ons woord');
    await other.minutes.close();
  });

  it('leaves in doubt what another device may have written in its other fields', () => {
    const { document } = desk.minutes;
    const entry = document.ledger().get('een|VWS')!;
    const written = { ...entry.written!, title: 'Zoals de tablet het schreef' };
    document.putLedgerEntry(revised(entry, { state: 'posted', written, revision: 'tablet 1' }));
    settleChoices(
      desk.context,
      allTheirs([{ entry, field: 'due', ours: '2026-12-01', theirs: '2026-12-08' }]),
    );
    const possible = possibleContents(document.ledger().get('een|VWS')!);
    expect(possible.map(({ title }) => title)).toContain('Zoals de tablet het schreef');
    expect(possible.map(({ due }) => due)).toEqual(['2026-12-01', '2026-12-01']);
  });
});

function allOurs(both: readonly BothChanged[]): readonly Choice[] {
  return both.map((one) => ({ ...one, chosen: 'ours' }));
}

function allTheirs(both: readonly BothChanged[]): readonly Choice[] {
  return both.map((one) => ({ ...one, chosen: 'theirs' }));
}
