import type { DepartmentResolver } from '../departments/department';
import type { Attendee } from '../minutes/attendee';
import type { AgendaItemBlock } from '../minutes/block';

/** A person or group on the invitation, as plain values. */
export interface Invitee {
  readonly name: string;
  readonly address: string;
  readonly type: 'required' | 'optional' | 'resource';
  /** none and notResponded mean the same: see Graph's responseStatus. */
  readonly response: 'none' | 'organizer' | 'tentativelyAccepted' | 'accepted' | 'declined' | 'notResponded';
}

/** What the directory could tell about an address; every field but the address may be unreadable. */
export interface DirectoryPerson {
  readonly address: string;
  readonly userId: string | null;
  readonly department: string | null;
  readonly companyName: string | null;
  readonly jobTitle: string | null;
}

/** A calendar event as the invitation reader needs it: no Graph type. */
export interface Invitation {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly body: { readonly type: 'html' | 'text'; readonly content: string };
  readonly organizer: Invitee;
  readonly invitees: readonly Invitee[];
  /** True when Outlook hides the other attendees from us: the list is then incomplete. */
  readonly attendeesHidden: boolean;
}

export interface Agenda {
  readonly items: readonly AgendaItemBlock[];
  readonly firstNumber: 0 | 1;
  /** False when no agenda was found and the usual skeleton is proposed instead. */
  readonly found: boolean;
}

export interface AttendanceSources {
  readonly departments: DepartmentResolver;
  readonly directory: readonly DirectoryPerson[];
  /** The secretary's earlier corrections: department code by lower-case mail address. */
  readonly corrections: Readonly<Record<string, string>>;
  /** Mail address of the signed-in user: the minute-taker unless said otherwise. */
  readonly me: string | null;
}

export type ReadAgenda = (invitation: Invitation, newId: () => string) => Agenda;
export type ReadAttendance = (
  invitation: Invitation,
  sources: AttendanceSources,
  newId: () => string,
) => readonly Attendee[];
