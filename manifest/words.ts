/** Every word of the app package that Microsoft 365 shows, in the default language and in English beside it. */
export interface ManifestWords {
  readonly short: string;
  readonly full: string;
  readonly shortDescription: string;
  readonly fullDescription: string;
  readonly tab: string;
  readonly ribbons: Readonly<Record<RibbonContext, { readonly label: string; readonly description: string }>>;
}

export const ribbonContexts = [
  'mailRead',
  'mailCompose',
  'meetingDetailsOrganizer',
  'meetingDetailsAttendee',
] as const;
export type RibbonContext = (typeof ribbonContexts)[number];

export const dutch: ManifestWords = {
  short: 'Notulist',
  full: 'Notulist: verslag en acties bij de vergadering',
  shortDescription: 'Verslag naast de vergadering, acties als taak bij elk departement.',
  fullDescription:
    'Notulist leest agenda en aanwezigen uit de uitnodiging, bouwt het verslag naast de vergadering in Teams of de afspraak in Outlook, en zet elk actiepunt als taak in het Planner-plan van elk departement dat het moet doen. Alles blijft in de eigen omgeving van de organisatie.',
  tab: 'Notulist',
  ribbons: {
    mailRead: { label: 'Notulist', description: 'Open Notulist bij dit bericht.' },
    mailCompose: { label: 'Notulist', description: 'Open Notulist bij dit concept.' },
    meetingDetailsOrganizer: { label: 'Verslag', description: 'Maak het verslag van deze vergadering.' },
    meetingDetailsAttendee: { label: 'Verslag', description: 'Maak het verslag van deze vergadering.' },
  },
};

export const english: ManifestWords = {
  short: 'Notulist',
  full: 'Notulist: minutes and actions beside the meeting',
  shortDescription: 'Minutes beside the meeting, actions as a task for each department.',
  fullDescription:
    "Notulist reads agenda and attendance from the invitation, builds the minutes beside the meeting in Teams or the appointment in Outlook, and puts every action point as a task in the Planner plan of each department that must do it. Everything stays in the organisation's own tenant.",
  tab: 'Notulist',
  ribbons: {
    mailRead: { label: 'Notulist', description: 'Open Notulist beside this message.' },
    mailCompose: { label: 'Notulist', description: 'Open Notulist beside this draft.' },
    meetingDetailsOrganizer: { label: 'Minutes', description: 'Take the minutes of this meeting.' },
    meetingDetailsAttendee: { label: 'Minutes', description: 'Take the minutes of this meeting.' },
  },
};
