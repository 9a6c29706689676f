import { counted } from '../language';

const nl = {
  menu: 'Bestaand verslag inlezen',
  heading: 'Bestaand verslag inlezen',
  back: 'Terug',
  hint: 'Plak een verslag, actielijst of mail, of kies een bestand. Het wordt op dit apparaat gelezen en nog nergens geplaatst.',
  paste: 'Plak hier de tekst',
  read: 'Lezen',
  choose: 'Bestand kiezen',
  kinds:
    'Word (.docx), webpagina (.html), tekst (.txt) of mail (.eml). U kunt het bestand ook hierheen slepen.',
  drop: 'Laat het bestand los om het te lezen',
  message: 'Dit bericht inlezen',
  messageHint: 'Het bericht dat nu in Outlook open staat.',
  reading: 'Bezig met lezen …',
  found: 'Dit is gelezen',
  foundIn: (name: string) => `Dit is gelezen in ${name}`,
  title: 'Titel',
  untitled: 'Ingelezen verslag',
  date: 'Datum van de vergadering',
  dateHint: 'Termijnen als “volgende week” tellen vanaf deze dag.',
  dateMissing: 'Het document noemt geen datum. Kies de dag van de vergadering: termijnen tellen daarvan.',
  present: (count: number) => `Aanwezig (${count})`,
  absent: (count: number) => `Afwezig (${count})`,
  agenda: (count: number) => `Agenda (${count})`,
  decisions: (count: number) => `Besluiten (${count})`,
  actions: (count: number) => `Voorgestelde acties (${count})`,
  postedBefore: (count: number) => `Heeft al een taak in Planner (${count})`,
  postedBeforeHint:
    'Deze acties zijn al geplaatst, uit een verslag dat Notulist kent. Zij worden hier gewone regels, zodat er geen tweede taak komt.',
  again: 'Toch als actie overnemen: plaatsen geeft dan een tweede taak',
  lines: (count: number) => counted(count, 'regel', 'regels'),
  noneFound: 'Niet gevonden in het document.',
  roles: {
    chair: 'vz',
    secretary: 'secretaris',
    minuteTaker: 'verslag',
    guest: 'gast',
    deputy: 'vervanger',
  },
  unknown: 'onbekend',
  accept: 'Maak hier een verslag van',
  acceptOpen: 'Zet dit in het geopende verslag',
  acceptApart: 'Maak hier een nieuw verslag van',
  apart:
    'Dit is een nieuw verslag, gemaakt van wat u inlas. Het verslag van de vergadering is niet veranderd.',
  leaveApart: 'Terug naar de vergadering',
  apartFailed: 'Het nieuwe verslag kon niet worden gemaakt. Er is niets veranderd. Probeer het opnieuw.',
  proposedHint:
    'Wat in het document zelf als actie of besluit is gemarkeerd, staat er meteen in; wat verder is herkend, blijft een voorstel tot u het bevestigt.',
  nothingPosted: 'Er wordt nog niets geplaatst of verstuurd.',
  addHint: 'Wat er al staat, blijft staan; gelezen regels komen onder het agendapunt met dezelfde titel.',
  other: 'Iets anders inlezen',
  failed: {
    empty: 'Er staat geen tekst in. Er is niets veranderd. Plak de tekst of kies een ander bestand.',
    unknownKind:
      'Dit soort bestand kan Notulist niet lezen. Bewaar het als Word-bestand (.docx), of kopieer de tekst en plak die hier.',
    broken:
      'Het bestand kan niet worden geopend: het is beschadigd of beveiligd. Open het zelf, kopieer de tekst en plak die hier.',
    tooLarge: 'Dit bestand is groter dan 25 MB. Kopieer het verslag eruit en plak dat hier.',
    outlook:
      'Outlook gaf het bericht niet door. Er is niets veranderd. Probeer het opnieuw, of kopieer de tekst en plak die hier.',
    unloaded:
      'Het lezen kon niet beginnen omdat er geen verbinding is. Er is niets veranderd. Probeer het opnieuw zodra er verbinding is.',
  },
};

const en: typeof nl = {
  menu: 'Read existing minutes',
  heading: 'Read existing minutes',
  back: 'Back',
  hint: 'Paste minutes, an action list or a mail, or choose a file. It is read on this device and not posted anywhere yet.',
  paste: 'Paste the text here',
  read: 'Read',
  choose: 'Choose a file',
  kinds: 'Word (.docx), web page (.html), text (.txt) or mail (.eml). You can also drag the file here.',
  drop: 'Release the file to read it',
  message: 'Read this message',
  messageHint: 'The message that is open in Outlook now.',
  reading: 'Reading …',
  found: 'This is what was read',
  foundIn: (name) => `This is what was read in ${name}`,
  title: 'Title',
  untitled: 'Minutes read in',
  date: 'Day of the meeting',
  dateHint: 'Deadlines such as “next week” count from this day.',
  dateMissing: 'The document names no date. Choose the day of the meeting: deadlines count from it.',
  present: (count) => `Present (${count})`,
  absent: (count) => `Absent (${count})`,
  agenda: (count) => `Agenda (${count})`,
  decisions: (count) => `Decisions (${count})`,
  actions: (count) => `Proposed actions (${count})`,
  postedBefore: (count) => `Has a task in Planner already (${count})`,
  postedBeforeHint:
    'These actions were posted already, from minutes that Notulist knows. Here they become plain lines, so that no second task is made.',
  again: 'Take them over as actions all the same: posting then makes a second task',
  lines: (count) => counted(count, 'line', 'lines'),
  noneFound: 'Not found in the document.',
  roles: { chair: 'chair', secretary: 'secretary', minuteTaker: 'minutes', guest: 'guest', deputy: 'deputy' },
  unknown: 'unknown',
  accept: 'Make minutes of this',
  acceptOpen: 'Put this in the open minutes',
  acceptApart: 'Make new minutes of this',
  apart: 'These are new minutes, made of what you read in. The minutes of the meeting were not changed.',
  leaveApart: 'Back to the meeting',
  apartFailed: 'The new minutes could not be made. Nothing was changed. Try again.',
  proposedHint:
    'What the document itself marks as an action or a decision stands there at once; what else was recognised stays a proposal until you confirm it.',
  nothingPosted: 'Nothing is posted or sent yet.',
  addHint: 'What is there already stays; lines that were read go under the agenda item with the same title.',
  other: 'Read something else',
  failed: {
    empty: 'There is no text in it. Nothing was changed. Paste the text or choose another file.',
    unknownKind:
      'Notulist cannot read this kind of file. Save it as a Word file (.docx), or copy the text and paste it here.',
    broken:
      'The file cannot be opened: it is damaged or protected. Open it yourself, copy the text and paste it here.',
    tooLarge: 'This file is larger than 25 MB. Copy the minutes out of it and paste them here.',
    outlook:
      'Outlook did not hand over the message. Nothing was changed. Try again, or copy the text and paste it here.',
    unloaded:
      'Reading could not begin because there is no connection. Nothing was changed. Try again when you are connected.',
  },
};

/** Reading existing minutes in. */
export const readingWords = { nl, en };
