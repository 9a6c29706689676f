import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenMinutes } from '../../src/workspace/workspace';
import {
  allowOnlyBasics,
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

beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

describe('opening a meeting', () => {
  it('reads agenda and attendance from the invitation, in the fewest requests', async () => {
    const workspace = workspaceOn(stage, storage());
    await stage.requests();
    const opening = await workspace.open(chatOf(stage.world, 'weekoverleg'), at('10:05'));
    const requests = await stage.requests();
    expect(opening).toMatchObject({ kind: 'open', from: 'invitation' });
    if (opening.kind !== 'open') return;
    const { header, attendees } = opening.minutes.document.minutes();
    expect(header).toMatchObject({ title: 'Weekoverleg coördinatoren', start: '2026-11-23T10:00:00+01:00' });
    expect(header.iCalUId).toBeTruthy();
    expect(header.seriesId).toBeTruthy();
    expect(attendees.length).toBeGreaterThanOrEqual(11);
    expect(textsOf(opening.minutes).filter((text) => text !== '')).toContain('Knelpunten per departement');
    expect(requests.filter((request) => !request.startsWith('PUT')).toSorted()).toEqual([
      'GET /me/calendarView',
      expect.stringMatching(/^GET \/me\/drive\/root:\/Notulist:\/children$/),
      expect.stringMatching(/^GET \/me\/events\//),
      'POST /$batch',
    ]);
    await opening.minutes.close();
  });

  it('on the same device again needs no network', async () => {
    const device = storage();
    const minutes = await openChat(workspaceOn(stage, device), stage.world, 'weekoverleg');
    type(minutes, 'l1', 'Eerste regel');
    await minutes.save();
    await minutes.close();
    await stage.close();
    const again = await workspaceOn(stage, device).openFromDevice(
      chatOf(stage.world, 'weekoverleg'),
      at('11:00'),
    );
    expect(textsOf(again!)).toContain('Eerste regel');
    expect(again!.saved().kind).toBe('saved');
    await again!.close();
  });

  it('on the same device again asks the folder once', async () => {
    const device = storage();
    const first = await openChat(workspaceOn(stage, device), stage.world, 'sgo');
    await first.save();
    await first.close();
    await stage.requests();
    const again = await openChat(workspaceOn(stage, device), stage.world, 'sgo');
    expect(await stage.requests()).toEqual(['GET /me/drive/root:/Notulist:/children']);
    await again.close();
  });

  it('on another device finds the file by its meeting, not the invitation', async () => {
    const minutes = await openChat(workspaceOn(stage, storage()), stage.world, 'sgo');
    type(minutes, 'l1', 'Getypt op de laptop');
    await minutes.save();
    await stage.requests();
    const opening = await workspaceOn(stage, storage()).open(chatOf(stage.world, 'sgo'), at('16:40'));
    expect(opening).toMatchObject({ kind: 'open', from: 'drive' });
    expect(await stage.requests()).toHaveLength(2);
    if (opening.kind === 'open') {
      expect(textsOf(opening.minutes)).toEqual(textsOf(minutes));
      await opening.minutes.close();
    }
    await minutes.close();
  });

  it('opens the right occurrence of a series, also on a device that knows last week’s', async () => {
    const device = storage();
    const lastWeek = at('10:05', '2026-11-16');
    const before = await openChat(workspaceOn(stage, device, lastWeek), stage.world, 'weekoverleg', lastWeek);
    expect(before.document.minutes().header.start).toBe('2026-11-16T10:00:00+01:00');
    await before.close();
    const workspace = workspaceOn(stage, device);
    expect(await workspace.openFromDevice(chatOf(stage.world, 'weekoverleg'), at('10:05'))).toBeNull();
    const now = await openChat(workspace, stage.world, 'weekoverleg');
    expect(now.document.minutes().header.start).toBe('2026-11-23T10:00:00+01:00');
    await now.close();
  });

  it('goes on with the copy on this device when the network is gone', async () => {
    const device = storage();
    const first = await openChat(workspaceOn(stage, device), stage.world, 'mt-dgv');
    await first.close();
    await stage.close();
    const opening = await workspaceOn(stage, device).open(chatOf(stage.world, 'mt-dgv'), at('12:00'));
    expect(opening).toMatchObject({ kind: 'open', from: 'device' });
    if (opening.kind === 'open') await opening.minutes.close();
  });

  it('says why when nothing can be opened', async () => {
    const subject = chatOf(stage.world, 'adhoc');
    const workspace = workspaceOn(stage, storage());
    expect(await workspace.open(subject, at('10:05'))).toEqual({ kind: 'noMeeting', reason: 'noEvent' });
    await stage.close();
    expect(await workspace.open(subject, at('10:05'))).toEqual({ kind: 'noMeeting', reason: 'offline' });
  });
});

describe('opening', () => {
  it('says why when the event is found and its invitation is refused, and succeeds later', async () => {
    const workspace = workspaceOn(stage, storage());
    const subject = chatOf(stage.world, 'sgo');
    await stage.admin('POST', '/admin/faults', {
      rules: [{ match: { method: 'GET', path: '/me/events/' }, kind: '503' }],
    });
    expect(await workspace.open(subject, at('10:05'))).toMatchObject({ kind: 'noMeeting' });
    await stage.admin('DELETE', '/admin/faults');
    const minutes = await openChat(workspace, stage.world, 'sgo');
    expect(minutes.document.isEmpty()).toBe(false);
    await minutes.close();
  });

  it('again while the last words still go to the drive gives minutes that go on', async () => {
    const device = storage();
    const workspace = workspaceOn(stage, device);
    const before = await openChat(workspace, stage.world, 'sgo');
    type(before, 'l1', 'Vlak voor het sluiten');
    const closing = before.close();
    const after = await openChat(workspace, stage.world, 'sgo');
    await closing;
    type(after, 'l2', 'Na het heropenen');
    await until(() => after.saved().kind === 'saved');
    type(after, 'l3', 'Nog een regel');
    expect(after.saved().kind).not.toBe('saved');
    expect(textsOf(after)).toEqual(expect.arrayContaining(['Vlak voor het sluiten', 'Na het heropenen']));
    await after.close();
    const elsewhere = await openChat(workspaceOn(stage, storage()), stage.world, 'sgo');
    expect(textsOf(elsewhere)).toEqual(expect.arrayContaining(['Vlak voor het sluiten', 'Na het heropenen']));
    await elsewhere.close();
  });
});

describe('a meeting by hand', () => {
  it('starts with the usual agenda and is found again, here and elsewhere', async () => {
    const subject = chatOf(stage.world, 'adhoc');
    const device = storage();
    const minutes = await workspaceOn(stage, device).openByHand(subject, 'Even bellen', at('10:05'));
    expect(minutes.document.minutes().header).toMatchObject({ title: 'Even bellen', iCalUId: null });
    expect(minutes.document.minutes().blocks.length).toBeGreaterThan(2);
    type(minutes, 'l1', 'Afgesproken');
    await minutes.save();
    await minutes.close();
    const here = await workspaceOn(stage, device).openFromDevice(subject, at('10:30'));
    expect(textsOf(here!)).toContain('Afgesproken');
    await here!.close();
    const elsewhere = await workspaceOn(stage, storage()).open(subject, at('10:30'));
    expect(elsewhere.kind).toBe('open');
    if (elsewhere.kind !== 'open') return;
    expect(textsOf(elsewhere.minutes)).toContain('Afgesproken');
    await elsewhere.minutes.close();
  });
});

describe('without the permission for files', () => {
  it('opens all the same, and says that it stays on this device', async () => {
    await allowOnlyBasics(stage);
    const minutes = await openChat(workspaceOn(stage, storage()), stage.world, 'sgo');
    expect(minutes.document.isEmpty()).toBe(false);
    await until(() => reasonOf(minutes) === 'consent');
    await expect(minutes.save()).rejects.toMatchObject({ name: 'GraphError', failure: 'consent' });
    const { secretaryId } = stage.world;
    await stage.admin('POST', '/login/consent', { userId: secretaryId, scopes: ['Files.ReadWrite'] });
    await until(() => minutes.saved().kind === 'saved');
    await minutes.close();
  });
});

function reasonOf(minutes: OpenMinutes): string | null {
  const saved = minutes.saved();
  return saved.kind === 'local' ? saved.reason : null;
}
