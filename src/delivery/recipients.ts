import type { Attendee } from '../minutes/attendee';
import type { Minutes } from '../minutes/minutes';
import { actionPoints } from '../minutes/actionPoints';
import type { Routes } from './route';

/** Somebody who gets the minutes. */
export interface MailRecipient {
  readonly name: string;
  readonly address: string;
  /** Why: they were on the list, or their department has no plan and gets its actions in this mail. */
  readonly because: 'present' | 'absent' | 'informed' | 'actionsByMail';
}

export interface Recipients {
  readonly to: readonly MailRecipient[];
  readonly cc: readonly MailRecipient[];
}

/** Who got the last minutes of this meeting besides the people on the list. */
export interface RecipientHabit {
  /** Addresses that are informed of this meeting: Cc. */
  readonly informed: readonly string[];
}

/**
 * Who the minutes go to: everybody on the attendance list with an address, present or not, and the address of each department whose actions
 * have no plan to go to; in Cc who is only informed. Each address once, where it stands first.
 */
export function recipientsOf(minutes: Minutes, routes: Routes, habit: RecipientHabit): Recipients {
  const to = unique([...minutes.attendees.flatMap(ofAttendee), ...byMail(minutes, routes)]);
  const known = new Set(to.map(keyOf));
  const informed = habit.informed.map((address): MailRecipient => {
    return { name: address, address, because: 'informed' };
  });
  return { to, cc: unique(informed).filter((recipient) => !known.has(keyOf(recipient))) };
}

function ofAttendee({ name, email, presence }: Attendee): readonly MailRecipient[] {
  if (!email) return [];
  const because = presence.kind === 'absent' ? 'absent' : 'present';
  return [{ name: name ?? email, address: email, because }];
}

function byMail(minutes: Minutes, routes: Routes): readonly MailRecipient[] {
  const codes = new Set(actionPoints(minutes).flatMap(({ departments }) => departments));
  return [...codes].flatMap((code): readonly MailRecipient[] => {
    const route = routes[code];
    if (route?.kind !== 'mail' || !route.address) return [];
    return [{ name: route.address, address: route.address, because: 'actionsByMail' }];
  });
}

function unique(recipients: readonly MailRecipient[]): readonly MailRecipient[] {
  const seen = new Set<string>();
  return recipients.filter((recipient) => !seen.has(keyOf(recipient)) && seen.add(keyOf(recipient)));
}

function keyOf({ address }: MailRecipient): string {
  return address.trim().toLowerCase();
}
