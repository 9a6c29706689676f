import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docOf } from '../../src/workspace/minutesReplica';
import type { OpenMinutes } from '../../src/workspace/workspace';
import {
  at,
  chatOf,
  openChat,
  openStage,
  storage,
  textsOf,
  type,
  until,
  workspaceOn,
  type Stage,
} from './devices';

let stage: Stage;

beforeEach(async () => void (stage = await openStage()));
afterEach(() => stage.close());

const isOver = ({ document }: OpenMinutes): boolean => docOf(document).isDestroyed;

describe('minutes that several have open', () => {
  it('end with the last of them, however often one closes', async () => {
    const workspace = workspaceOn(stage, storage());
    const one = await openChat(workspace, stage.world, 'sgo');
    const other = await openChat(workspace, stage.world, 'sgo');
    expect(other.document).toBe(one.document);
    await one.close();
    await one.close();
    expect(isOver(other)).toBe(false);
    type(other, 'l1', 'Na het sluiten van de eerste');
    await until(() => other.saved().kind === 'saved');
    await other.close();
    expect(isOver(other)).toBe(true);
  });

  it('are the same for who changes them from the list and who has them on screen', async () => {
    const workspace = workspaceOn(stage, storage());
    const shown = await openChat(workspace, stage.world, 'sgo');
    await shown.save();
    const shelf = await workspace.shelf();
    const changed = await shelf.open(shown.key);
    expect(changed.document).toBe(shown.document);
    await shown.close();
    type(changed, 'l1', 'Vanuit de lijst');
    await changed.save();
    await changed.close();
    expect(isOver(shown)).toBe(true);
    const elsewhere = await openChat(workspaceOn(stage, storage()), stage.world, 'sgo');
    expect(textsOf(elsewhere)).toContain('Vanuit de lijst');
    await elsewhere.close();
  });

  it('are nobody’s after an opening that failed', async () => {
    const workspace = workspaceOn(stage, storage());
    const subject = chatOf(stage.world, 'sgo');
    const refused = { match: { method: 'GET', path: '/me/events/' }, kind: '503' };
    await stage.admin('POST', '/admin/faults', { rules: [refused] });
    expect((await workspace.open(subject, at('10:05'))).kind).toBe('noMeeting');
    await stage.admin('DELETE', '/admin/faults');
    const minutes = await openChat(workspace, stage.world, 'sgo');
    await minutes.close();
    expect(isOver(minutes)).toBe(true);
  });
});
