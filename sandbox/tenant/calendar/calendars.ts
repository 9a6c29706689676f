import type { World, WorldMeeting, WorldUser } from '../../world/world';
import type { Directory } from '../directory/directory';
import { idForms, outlookId, type IdForm } from '../outlook/outlookId';

/** One appointment in one mailbox. */
export interface CalendarItem {
  readonly owner: WorldUser;
  readonly meeting: WorldMeeting;
  readonly type: 'singleInstance' | 'occurrence' | 'seriesMaster';
  /** Key of the item's ids in its mailbox. */
  readonly key: string;
}

/** Who has which meetings in his calendar. Guests have no mailbox in this tenant. */
export class Calendars {
  readonly #items = new Map<string, readonly CalendarItem[]>();
  readonly #participants: ReadonlyMap<WorldMeeting, ReadonlySet<WorldUser>>;

  constructor(
    readonly world: World,
    readonly directory: Directory,
  ) {
    this.#participants = new Map(world.meetings.map((meeting) => [meeting, usersIn(meeting, directory)]));
    for (const user of world.users) {
      if (user.userType === 'Member') this.#items.set(user.id, this.#itemsOf(user));
    }
  }

  /** Everything in a calendar, series masters included; undefined without a mailbox. */
  of(userId: string): readonly CalendarItem[] | undefined {
    return this.#items.get(userId);
  }

  /** The appointment with this id, in any of its forms. */
  find(userId: string, id: string): CalendarItem | undefined {
    return this.of(userId)?.find((item) => idForms.some((form) => itemId(item, form) === id));
  }

  /** The tenant's users in a meeting: the chat's members too. */
  participants(meeting: WorldMeeting): readonly WorldUser[] {
    return [...this.#in(meeting)];
  }

  #in(meeting: WorldMeeting): ReadonlySet<WorldUser> {
    return this.#participants.get(meeting) ?? new Set();
  }

  #itemsOf(owner: WorldUser): readonly CalendarItem[] {
    const meetings = this.world.meetings.filter(
      (meeting) => owner.id === this.world.secretaryId || this.#in(meeting).has(owner),
    );
    const occurrences = meetings.map((meeting): CalendarItem => {
      const type = meeting.seriesKey === null ? 'singleInstance' : 'occurrence';
      return { owner, meeting, type, key: meeting.key };
    });
    return [...occurrences, ...masters(occurrences)];
  }
}

function usersIn(meeting: WorldMeeting, directory: Directory): ReadonlySet<WorldUser> {
  const addresses = [meeting.organizer, ...meeting.attendees].map((invitee) => invitee.address);
  return new Set(addresses.flatMap((address) => directory.behind(address)));
}

/** The id of an appointment in its mailbox. */
export function itemId(item: CalendarItem, form: IdForm): string {
  return outlookId(item.owner.id, item.key, form);
}

/** The key of a series master's ids. */
export function masterKey(seriesKey: string): string {
  return `series:${seriesKey}`;
}

/** A master stands where the first occurrence stands. */
function masters(occurrences: readonly CalendarItem[]): CalendarItem[] {
  const bySeries = new Map<string, CalendarItem>();
  const inOrder = occurrences.toSorted((a, b) => a.meeting.start.localeCompare(b.meeting.start));
  for (const item of inOrder) {
    const { seriesKey } = item.meeting;
    if (seriesKey === null || bySeries.has(seriesKey)) continue;
    bySeries.set(seriesKey, { ...item, type: 'seriesMaster', key: masterKey(seriesKey) });
  }
  return [...bySeries.values()];
}
