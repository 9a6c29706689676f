import { describe, expect, it } from 'vitest';
import { createWorld } from '../../../sandbox/world/createWorld';
import { ministries } from '../../../sandbox/world/ministries';

const world = createWorld('2026-11-23');
const userIds = new Set(world.users.map((user) => user.id));
const userMails = new Set(world.users.map((user) => user.mail));
const meeting = (key: string) => {
  const found = world.meetings.find((one) => one.key === key);
  if (!found) throw new Error(key);
  return found;
};
const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);
const domainOf = (mail: string) => mail.slice(mail.indexOf('@') + 1);

describe('the world', () => {
  it('is the same every time for one day', () => {
    expect(createWorld('2026-11-23')).toEqual(world);
  });

  it('never uses an id, address or key twice', () => {
    expect(repeated([...world.users, ...world.groups].map((one) => one.id))).toEqual([]);
    expect(repeated([...world.users, ...world.groups].map((one) => one.mail))).toEqual([]);
    expect(
      repeated(world.plans.flatMap((plan) => [plan.id, ...plan.buckets.map((bucket) => bucket.id)])),
    ).toEqual([]);
    expect(repeated(world.meetings.map((one) => one.key))).toEqual([]);
  });

  it('has ids shaped as Entra and Planner make them', () => {
    for (const id of userIds)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    for (const plan of world.plans) expect(plan.id).toMatch(/^[A-Za-z0-9_-]{28}$/);
  });

  it('puts only users in groups and only groups over plans', () => {
    for (const group of world.groups) {
      for (const id of [...group.memberIds, ...group.ownerIds]) expect(userIds).toContain(id);
    }
    const owners = new Set(
      world.groups.filter((group) => group.kind === 'microsoft365').map((group) => group.id),
    );
    for (const plan of world.plans) {
      expect(owners).toContain(plan.groupId);
      expect(plan.buckets.length).toBeGreaterThan(1);
    }
    expect(userIds).toContain(world.secretaryId);
  });
});

describe('the ministries', () => {
  it.each(ministries.map((ministry) => [ministry.code, ministry.domain]))(
    '%s has people and a group',
    (_, domain) => {
      expect(world.users.filter((user) => domainOf(user.mail) === domain).length).toBeGreaterThan(1);
      expect(world.groups.filter((group) => domainOf(group.mail) === domain).length).toBeGreaterThan(0);
    },
  );

  it('are at least thirteen', () => {
    expect(ministries.length).toBeGreaterThanOrEqual(13);
  });

  const plansOf = (domain: string) => {
    const groups = world.groups.filter((group) => domainOf(group.mail) === domain).map((group) => group.id);
    return world.plans.filter((plan) => groups.includes(plan.groupId));
  };

  it('have one without a plan, one with two, and one the secretary only owns', () => {
    const without = ministries.filter((ministry) => plansOf(ministry.domain).length === 0);
    expect(without.map((ministry) => ministry.code)).toEqual(['OCW']);
    expect(plansOf('minszw.nl')).toHaveLength(2);
    const fin = world.groups.find((group) => domainOf(group.mail) === 'minfin.nl');
    expect(fin?.memberIds).not.toContain(world.secretaryId);
    expect(fin?.ownerIds).toContain(world.secretaryId);
  });

  it('count the secretary as a member everywhere else', () => {
    const others = world.groups.filter(
      (group) => group.kind === 'microsoft365' && domainOf(group.mail) !== 'minfin.nl',
    );
    for (const group of others) expect(group.memberIds).toContain(world.secretaryId);
  });
});

describe('the meetings', () => {
  it('are the five, the big one and a series', () => {
    expect(new Set(world.meetings.map((one) => one.key))).toEqual(
      new Set([
        ...['sgo', 'mt-dgv', 'kwetsbare-groepen', 'mt-maart', 'doorbraak', 'groot'],
        ...['weekoverleg', 'weekoverleg-1', 'weekoverleg-2', 'weekoverleg-3'],
      ]),
    );
  });

  it('all carry the join block of their own address and invite the secretary', () => {
    const secretary = world.users.find((user) => user.id === world.secretaryId);
    for (const one of world.meetings) {
      expect(one.body.content).toContain(one.joinUrl);
      expect(one.body.content).toContain('________________________________________');
      expect([one.organizer, ...one.attendees].map((person) => person.address)).toContain(secretary?.mail);
      expect(one.start < one.end).toBe(true);
    }
  });

  it('happen on the day itself, but for the past of the series', () => {
    const days = world.meetings
      .filter((one) => !one.key.startsWith('weekoverleg-'))
      .map((one) => one.start.slice(0, 10));
    expect(new Set(days)).toEqual(new Set(['2026-11-23']));
    const past = ['weekoverleg-1', 'weekoverleg-2', 'weekoverleg-3'].map((key) =>
      meeting(key).start.slice(0, 10),
    );
    expect(past).toEqual(['2026-11-16', '2026-11-09', '2026-11-02']);
  });

  it('share a chat only within a series', () => {
    const series = world.meetings.filter((one) => one.seriesKey === 'weekoverleg');
    expect(new Set(series.map((one) => one.chatId)).size).toBe(1);
    const single = world.meetings.filter((one) => one.seriesKey === null);
    expect(repeated([...single, meeting('weekoverleg')].map((one) => one.chatId))).toEqual([]);
    expect(createWorld('2026-11-24').meetings.find((one) => one.key === 'sgo')?.chatId).not.toBe(
      meeting('sgo').chatId,
    );
  });

  it('seat every ministry in the council of secretaries-general', () => {
    const domains = new Set(meeting('sgo').attendees.map((one) => domainOf(one.address)));
    for (const ministry of ministries) expect(domains).toContain(ministry.domain);
  });

  it('invite members, guests, strangers, a room and a distribution list', () => {
    const all = world.meetings.flatMap((one) => one.attendees);
    const guests = new Set(world.users.filter((user) => user.userType === 'Guest').map((user) => user.mail));
    const lists = world.groups
      .filter((group) => group.kind === 'distributionList')
      .map((group) => group.mail);
    expect(all.some((one) => guests.has(one.address))).toBe(true);
    expect(all.some((one) => !userMails.has(one.address) && one.type === 'required')).toBe(true);
    expect(all.some((one) => one.type === 'resource')).toBe(true);
    expect(all.some((one) => lists.includes(one.address))).toBe(true);
    expect(meeting('kwetsbare-groepen').hideAttendees).toBe(true);
  });

  it('invite nobody twice', () => {
    for (const one of world.meetings) {
      expect(repeated([one.organizer, ...one.attendees].map((person) => person.address))).toEqual([]);
    }
  });

  it('cover both ways of being made, by the secretary and by others', () => {
    expect(meeting('sgo')).toMatchObject({
      createdIn: 'outlook',
      organizer: { address: 'anna.voorbeeld@minbzk.nl' },
    });
    expect(meeting('doorbraak')).toMatchObject({
      createdIn: 'outlook',
      organizer: { address: 'otto.bedacht@minbzk.nl' },
    });
    expect(meeting('mt-dgv')).toMatchObject({
      createdIn: 'teams',
      organizer: { address: 'evert.aantekening@minvws.nl' },
    });
  });

  it('have one with 500 attendees, a megabyte and every kind of attack', () => {
    const big = meeting('groot');
    expect(big.attendees).toHaveLength(500);
    expect(big.body.content.length).toBeGreaterThanOrEqual(1_000_000);
    for (const attack of ['<script', 'onerror=', '<svg onload', '<style>', '<iframe', 'javascript:']) {
      expect(big.body.content).toContain(attack);
    }
  });

  it('leave the call without an event out of every calendar', () => {
    const chats = new Set(world.meetings.map((one) => one.chatId));
    expect(world.adHocChats.map((chat) => chat.key)).toEqual(['adhoc']);
    for (const chat of world.adHocChats) expect(chats).not.toContain(chat.chatId);
  });
});
