import { expect, it } from 'vitest';
import { openChat, openStage, textsOf, workspaceOn } from './devices';

it('opens every meeting of the sandbox, each in its own file', async () => {
  const stage = await openStage();
  const titles = new Set<string>();
  for (const { key, start, subject } of stage.world.meetings) {
    const workspace = workspaceOn(stage, `every ${key}`, new Date(`${start}+01:00`));
    const minutes = await openChat(workspace, stage.world, key, new Date(`${start}+01:00`));
    const { header, attendees } = minutes.document.minutes();
    expect(header.title).toBe(subject.replace('FW: ', ''));
    expect(header.start.slice(0, 19)).toBe(start);
    // Where the others are hidden, the organizer and oneself are left.
    expect(attendees.length).toBeGreaterThanOrEqual(2);
    expect(textsOf(minutes).length).toBeGreaterThan(2);
    await minutes.save();
    titles.add(header.iCalUId!);
    await minutes.close();
  }
  expect(titles.size).toBe(stage.world.meetings.length);
  await stage.close();
});
