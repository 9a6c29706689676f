/** What the Outlook window's address may say. */
export const fallback = {
  /** Key of the meeting whose appointment is open. */
  meeting: '',
  /** "organizer" or "attendee": whose side is shown when no user is named. */
  as: '',
  /** Id of the message that is open. */
  message: '',
  /** "1": a new message. */
  compose: '',
  theme: 'default',
  locale: 'nl-nl',
  width: '320',
  user: '',
  /** "mute": the sign-in bridge never answers. */
  bridge: '',
};

export type OutlookAddress = typeof fallback;
