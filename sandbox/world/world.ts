/**
 * What is in the sandbox's Microsoft 365 when it starts: plain data that the tenant serves as Graph resources. Everybody
 * in it is made up, and says so by name.
 */
export interface World {
  readonly tenantId: string;
  /** The user the windows are signed in as, unless another is chosen. */
  readonly secretaryId: string;
  readonly users: readonly WorldUser[];
  readonly groups: readonly WorldGroup[];
  readonly plans: readonly WorldPlan[];
  readonly meetings: readonly WorldMeeting[];
  /** Calls started from a chat: nobody's calendar has an event for them. */
  readonly adHocChats: readonly WorldChat[];
}

export interface WorldUser {
  readonly id: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  /** Also the user principal name, except for a guest. */
  readonly mail: string;
  readonly userType: 'Member' | 'Guest';
  readonly department: string | null;
  readonly companyName: string | null;
  readonly jobTitle: string | null;
}

export interface WorldGroup {
  readonly id: string;
  readonly displayName: string;
  readonly mail: string;
  /** A distribution list has no plans and no drive. */
  readonly kind: 'microsoft365' | 'distributionList';
  readonly memberIds: readonly string[];
  readonly ownerIds: readonly string[];
}

export interface WorldPlan {
  readonly id: string;
  readonly groupId: string;
  readonly title: string;
  readonly buckets: readonly { readonly id: string; readonly name: string }[];
}

/** One meeting, or one occurrence of a series. */
export interface WorldMeeting {
  /** Readable key for the windows' addresses and the tests: "sgo". */
  readonly key: string;
  readonly subject: string;
  /** Local Dutch time, "2026-11-23T16:30:00"; the tenant converts. */
  readonly start: string;
  readonly end: string;
  readonly location: string;
  readonly body: { readonly contentType: 'html' | 'text'; readonly content: string };
  readonly organizer: WorldInvitee;
  readonly attendees: readonly (WorldInvitee & {
    readonly type: 'required' | 'optional' | 'resource';
    readonly response: 'none' | 'tentativelyAccepted' | 'accepted' | 'declined' | 'notResponded';
  })[];
  readonly hideAttendees: boolean;
  readonly chatId: string;
  readonly joinUrl: string;
  /** Made in Teams: the chat knows the organizer's event id. Made in Outlook: it is empty. */
  readonly createdIn: 'teams' | 'outlook';
  /** Same for all occurrences of one series; null for a single meeting. */
  readonly seriesKey: string | null;
}

export interface WorldInvitee {
  readonly name: string;
  readonly address: string;
}

/** A group chat in which people started to meet. */
export interface WorldChat {
  readonly key: string;
  readonly topic: string;
  readonly chatId: string;
  readonly memberIds: readonly string[];
}
