const nl = {
  chat: 'Chat',
  camera: 'Camera',
  microphone: 'Microfoon',
  share: 'Op het podium tonen',
  leave: 'Verlaten',
  close: 'Deelvenster sluiten',
  calendar: 'Agenda',
  join: 'Deelnemen',
  others: (count: number) => `en ${count} anderen`,
  participants: 'Deelnemers',
  surfaces: {
    sidePanel: 'Zijpaneel',
    details: 'Tabblad Gegevens',
    chat: 'Tabblad Chat',
    stage: 'Podium',
    personal: 'Persoonlijk',
  },
};

const en: typeof nl = {
  chat: 'Chat',
  camera: 'Camera',
  microphone: 'Microphone',
  share: 'Show on the stage',
  leave: 'Leave',
  close: 'Close the pane',
  calendar: 'Calendar',
  join: 'Join',
  others: (count) => `and ${count} others`,
  participants: 'Participants',
  surfaces: {
    sidePanel: 'Side panel',
    details: 'Details tab',
    chat: 'Chat tab',
    stage: 'Stage',
    personal: 'Personal',
  },
};

/** The Teams window's own words. */
export function teamsWords(locale: string): typeof nl {
  return locale.startsWith('nl') ? nl : en;
}
