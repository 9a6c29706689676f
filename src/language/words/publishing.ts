import { counted } from '../language';

const nl = {
  heading: 'In de bibliotheek',
  hint: 'Het document komt naast het verslag te staan. Een nieuwe versie vervangt de vorige, die bewaard blijft.',
  form: 'Bestand',
  forms: { docx: 'Word-document', xlsx: 'Excel-bestand', csv: 'CSV-bestand' },
  pdf: 'Ook als pdf',
  tasks: 'Link in de geplaatste taken zetten',
  chat: 'Link in de chat van de vergadering zetten',
  accessOwn:
    'Let op: het document staat in uw eigen OneDrive. Collega’s kunnen de link niet openen, tenzij u de map met hen deelt. Werkt u met een team, kies dan bij Instellingen de bibliotheek van dat team.',
  accessLibrary: (library: string) =>
    `De link werkt voor de leden van “${library}”. Wie daar niet bij hoort, kan het document niet openen.`,
  keep: 'In de bibliotheek zetten',
  working: 'Bezig …',
  kept: (name: string) => `“${name}” staat in de bibliotheek.`,
  open: 'Openen',
  keptBefore: (when: string) => `Laatste versie in de bibliotheek: ${when}.`,
  noPdf:
    'Een pdf kon hier niet worden gemaakt: uw organisatie zet dit bestand niet om. Het document zelf staat er wel.',
  linked: (count: number) => `De link staat in ${counted(count, 'taak', 'taken')}.`,
  noTasks: 'Er is nog geen taak geplaatst om de link in te zetten.',
  notLinked: (count: number) =>
    `In ${counted(count, 'taak', 'taken')} kon de link niet worden gezet: de taak is vol, weg of niet bereikbaar.`,
  told: { told: 'De link staat in de chat.', before: 'De link stond al in de chat.' },
  unsure: 'Teams gaf geen antwoord. Kijk in de chat of de link er staat; er wordt niets dubbel geplaatst.',
  notTold: 'De link kon niet in de chat worden gezet.',
  chatWords: (title: string) => `${title}:`,
  failures: {
    offline: 'Er is geen verbinding. Probeer het opnieuw zodra er verbinding is.',
    signIn: 'U bent niet aangemeld. Meld u aan en probeer het opnieuw.',
    consent: 'Notulist mag dit nog niet. Geef toestemming en probeer het opnieuw.',
    forbidden: 'U mag in deze map niet schrijven. Vraag de eigenaar van de map om toegang.',
    throttled: 'OneDrive heeft het druk. Wacht een minuut en probeer het opnieuw.',
    locked: 'Iemand heeft het document open. Vraag om het te sluiten en probeer het opnieuw.',
    full: 'De bibliotheek is vol. Maak ruimte en probeer het opnieuw.',
    changed:
      'Een ander apparaat heeft het verslag intussen vastgesteld of weer geopend. Er is niets in de bibliotheek gewijzigd. Kijk het document na en probeer het opnieuw.',
    unknown: 'Er kwam geen antwoord. Probeer het opnieuw: er komt geen tweede bestand.',
  },
};

const en: typeof nl = {
  heading: 'In the library',
  hint: 'The document comes beside the minutes. A new version replaces the one before, which is kept.',
  form: 'File',
  forms: { docx: 'Word document', xlsx: 'Excel file', csv: 'CSV file' },
  pdf: 'As pdf too',
  tasks: 'Put the link in the posted tasks',
  chat: 'Put the link in the chat of the meeting',
  accessOwn:
    'Note: the document is in your own OneDrive. Colleagues cannot open the link unless you share the folder with them. If you work with a team, choose the library of that team under Settings.',
  accessLibrary: (library) =>
    `The link works for the members of “${library}”. Others cannot open the document.`,
  keep: 'Put in the library',
  working: 'Working …',
  kept: (name) => `“${name}” is in the library.`,
  open: 'Open',
  keptBefore: (when) => `Last version in the library: ${when}.`,
  noPdf:
    'No pdf could be made here: your organisation does not convert this file. The document itself is there.',
  linked: (count) => `The link is in ${counted(count, 'task', 'tasks')}.`,
  noTasks: 'No task has been posted yet to put the link in.',
  notLinked: (count) =>
    `The link could not be put in ${counted(count, 'task', 'tasks')}: full, gone or out of reach.`,
  told: { told: 'The link is in the chat.', before: 'The link was in the chat already.' },
  unsure: 'Teams gave no answer. Look in the chat whether the link is there; nothing is posted twice.',
  notTold: 'The link could not be put in the chat.',
  chatWords: (title) => `${title}:`,
  failures: {
    offline: 'There is no connection. Try again when you are connected.',
    signIn: 'You are not signed in. Sign in and try again.',
    consent: 'Notulist may not do this yet. Give permission and try again.',
    forbidden: 'You may not write in this folder. Ask its owner for access.',
    throttled: 'OneDrive is busy. Wait a minute and try again.',
    locked: 'Somebody has the document open. Ask them to close it and try again.',
    full: 'The library is full. Make room and try again.',
    changed:
      'Meanwhile another device adopted the minutes or opened them again. Nothing was changed in the library. Look at the document and try again.',
    unknown: 'There was no answer. Try again: there will be no second file.',
  },
};

/** The document beside the minutes, and its link. */
export const publishingWords = { nl, en };
