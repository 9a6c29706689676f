import { counted } from '../language';
import type { FailureSentence } from './failures';

const kept = {
  nl: 'Het verslag staat er nog zoals u het achterliet.',
  en: 'The minutes are as you left them.',
};

function sentence(what: string, keptWords: string, next: string): FailureSentence {
  return { what, kept: keptWords, next };
}

const nl = {
  heading: 'Versturen',
  form: 'Wat staat in de mail?',
  short: 'Acties en besluiten',
  full: 'Het hele verslag',
  state: 'Het verslag is',
  draft: 'concept',
  toAdopt: 'ter vaststelling',
  kind: 'Wat verstuurt u?',
  kinds: { minutes: 'het verslag', decisions: 'alleen de besluitenlijst', actions: 'alleen de actielijst' },
  attached: 'Bijlagen',
  attach: { docx: 'Word-document meesturen', xlsx: 'Excel-bestand meesturen', csv: 'CSV-bestand meesturen' },
  perDepartment: 'Elk departement zijn eigen acties',
  perDepartmentHint: 'Een aparte mail met alleen de eigen acties, naast het verslag aan allen.',
  departmentActions: (department: string, count: number) =>
    `${department}: ${counted(count, 'actie', 'acties')}`,
  addressesOf: (department: string) => `Adressen van ${department}`,
  noAddressOf: 'Vul een mailadres in.',
  lookAt: 'Bekijken',
  lookAtFor: (department: string) => `Mail aan ${department} bekijken`,
  departmentDraft: 'Het concept staat in Outlook.',
  departmentSent: 'Verstuurd.',
  departmentSentBefore: 'Dit is al eerder verstuurd; er is niets opnieuw verstuurd.',
  departmentDrafts: (count: number) =>
    count === 0 ? 'Concepten in Outlook maken' : `${counted(count, 'concept', 'concepten')} in Outlook maken`,
  sendDepartments: 'Aan departementen versturen …',
  sendToDepartments: (count: number) => `Versturen aan ${counted(count, 'departement', 'departementen')}`,
  onDevice: 'Op dit apparaat bewaren',
  forms: { docx: 'Word', xlsx: 'Excel', csv: 'CSV' },
  notMade: 'Het bestand kon niet worden gemaakt. Probeer het opnieuw.',
  unconfirmed: (count: number) =>
    count === 1
      ? '1 voorstel is nog niet bevestigd en staat niet in de lijsten.'
      : `${count} voorstellen zijn nog niet bevestigd en staan niet in de lijsten.`,
  toUnconfirmed: 'Nakijken',
  greeting: 'Aanhef',
  greetingHint: 'Staat boven de mail.',
  to: 'Aan',
  cc: 'Cc',
  recipients: (count: number) => counted(count, 'persoon', 'personen'),
  because: {
    present: 'aanwezig',
    absent: 'afwezig',
    informed: 'ter informatie',
    actionsByMail: 'krijgt acties per mail',
  },
  noAddress: (count: number) =>
    count === 1
      ? '1 deelnemer heeft geen mailadres en krijgt de mail niet.'
      : `${count} deelnemers hebben geen mailadres en krijgen de mail niet.`,
  addCc: 'Iemand ter informatie toevoegen',
  add: 'Toevoegen',
  remove: (name: string) => `${name} weglaten`,
  restore: (name: string) => `${name} toch meesturen`,
  preview: 'Zo ziet de mail eruit',
  subject: 'Onderwerp',
  makeDraft: 'Concept in Outlook maken',
  send: 'Versturen …',
  sendTo: (count: number) => `Versturen aan ${counted(count, 'adres', 'adressen')}`,
  cancel: 'Annuleren',
  insert: 'In dit bericht zetten',
  working: 'Bezig …',
  openDraft: 'Open het concept in Outlook',
  draftMade: 'Het concept staat in Outlook, in Concepten.',
  sent: 'Het verslag is verstuurd.',
  sentBefore: (when: string, count: number) =>
    `Dit is al verstuurd, op ${when} aan ${counted(count, 'adres', 'adressen')}. Er is niets opnieuw verstuurd.`,
  lastSent: (version: number, when: string, count: number) =>
    `Versie ${version} is verstuurd op ${when} aan ${counted(count, 'adres', 'adressen')}.`,
  ownDraft: (when: string) =>
    `In Concepten staat al een concept van dit verslag, van ${when}. Hebt u het verslag daarna gewijzigd, verstuur dat concept dan niet meer.`,
  theirs: {
    draft: (sender: string, when: string) =>
      `In het postvak van ${sender} staat een concept van dit verslag, van ${when}. Spreek af wie verstuurt.`,
    sending: (sender: string, when: string) =>
      `${sender} begon dit verslag te versturen op ${when}; of het weg is, is niet bekend. Vraag dat na voordat u verstuurt.`,
  },
  changed: (count: number) =>
    `Sindsdien ${count === 1 ? 'is 1 regel' : `zijn ${count} regels`} gewijzigd: de mail zegt welke.`,
  nobody: 'Er is niemand om aan te versturen: vul mailadressen in bij de aanwezigen.',
  inserted: 'Het verslag staat in uw bericht.',
  notInserted: (parts: string) => `Outlook nam dit niet over: ${parts}. De rest staat in uw bericht.`,
  parts: {
    body: 'de tekst (te lang)',
    subject: 'het onderwerp',
    to: 'een deel van Aan',
    cc: 'een deel van Cc',
    attachment: 'de bijlage (te groot)',
  },
  noDocument: 'Het Word-document kon niet worden gemaakt. Laat de bijlage weg of probeer het opnieuw.',
  failures: {
    offline: sentence('Er is geen verbinding.', kept.nl, 'Probeer het opnieuw zodra er verbinding is.'),
    signIn: sentence('U bent niet aangemeld.', kept.nl, 'Meld u aan en verstuur opnieuw.'),
    consent: sentence(
      'Notulist mag nog geen mail maken.',
      kept.nl,
      'Geef toestemming en probeer het opnieuw.',
    ),
    forbidden: sentence('U mag uit dit postvak niet versturen.', kept.nl, 'Vraag uw beheerder om hulp.'),
    throttled: sentence('Outlook heeft het druk.', kept.nl, 'Wacht een minuut en probeer het opnieuw.'),
    full: sentence('Uw postvak is vol.', kept.nl, 'Maak ruimte en probeer het opnieuw.'),
    refused: sentence(
      'Outlook weigerde de mail.',
      'Het concept staat in Outlook.',
      'Kijk de adressen na en probeer het opnieuw.',
    ),
    notSaved: sentence(
      'Het verslag kon niet in OneDrive worden bewaard, dus er is niets verstuurd.',
      kept.nl,
      'Probeer het opnieuw zodra er “bewaard” staat.',
    ),
    elsewhere: sentence(
      'Een ander apparaat verstuurt dit verslag op dit moment.',
      kept.nl,
      'Kijk over een paar minuten opnieuw.',
    ),
    changed: sentence(
      'Een ander apparaat heeft dit verslag intussen verstuurd, vastgesteld of weer geopend.',
      'Er is nu niets verstuurd.',
      'Kijk de mail hieronder na en verstuur opnieuw.',
    ),
    unknown: sentence(
      'Outlook gaf geen antwoord: misschien is de mail al weg.',
      kept.nl,
      'Probeer het opnieuw: er wordt eerst gekeken, en niets gaat dubbel.',
    ),
  },
};

const en: typeof nl = {
  heading: 'Send',
  form: 'What is in the mail?',
  short: 'Actions and decisions',
  full: 'The whole of the minutes',
  state: 'The minutes are',
  draft: 'draft',
  toAdopt: 'to be adopted',
  kind: 'What do you send?',
  kinds: { minutes: 'the minutes', decisions: 'the decision list only', actions: 'the action list only' },
  attached: 'Attachments',
  attach: { docx: 'Attach a Word document', xlsx: 'Attach an Excel file', csv: 'Attach a CSV file' },
  perDepartment: 'To each department its own actions',
  perDepartmentHint: 'A mail of its own with only its actions, beside the minutes to everybody.',
  departmentActions: (department, count) => `${department}: ${counted(count, 'action', 'actions')}`,
  addressesOf: (department) => `Addresses of ${department}`,
  noAddressOf: 'Fill in a mail address.',
  lookAt: 'Look',
  lookAtFor: (department) => `Look at the mail to ${department}`,
  departmentDraft: 'The draft is in Outlook.',
  departmentSent: 'Sent.',
  departmentSentBefore: 'This was sent before; nothing was sent again.',
  departmentDrafts: (count) =>
    count === 0 ? 'Make drafts in Outlook' : `Make ${counted(count, 'draft', 'drafts')} in Outlook`,
  sendDepartments: 'Send to departments …',
  sendToDepartments: (count) => `Send to ${counted(count, 'department', 'departments')}`,
  onDevice: 'Keep on this device',
  forms: { docx: 'Word', xlsx: 'Excel', csv: 'CSV' },
  notMade: 'The file could not be made. Try again.',
  unconfirmed: (count) =>
    count === 1
      ? '1 proposal has not been confirmed and is not in the lists.'
      : `${count} proposals have not been confirmed and are not in the lists.`,
  toUnconfirmed: 'Look at them',
  greeting: 'Greeting',
  greetingHint: 'Stands above the mail.',
  to: 'To',
  cc: 'Cc',
  recipients: (count) => counted(count, 'person', 'people'),
  because: {
    present: 'present',
    absent: 'absent',
    informed: 'for information',
    actionsByMail: 'gets actions by mail',
  },
  noAddress: (count) =>
    count === 1
      ? '1 attendee has no mail address and does not get the mail.'
      : `${count} attendees have no mail address and do not get the mail.`,
  addCc: 'Add somebody for information',
  add: 'Add',
  remove: (name) => `Leave out ${name}`,
  restore: (name) => `Send to ${name} after all`,
  preview: 'This is what the mail looks like',
  subject: 'Subject',
  makeDraft: 'Make a draft in Outlook',
  send: 'Send …',
  sendTo: (count) => `Send to ${counted(count, 'address', 'addresses')}`,
  cancel: 'Cancel',
  insert: 'Put in this message',
  working: 'Working …',
  openDraft: 'Open the draft in Outlook',
  draftMade: 'The draft is in Outlook, in Drafts.',
  sent: 'The minutes have been sent.',
  sentBefore: (when, count) =>
    `This was sent before, on ${when} to ${counted(count, 'address', 'addresses')}. Nothing was sent again.`,
  lastSent: (version, when, count) =>
    `Version ${version} was sent on ${when} to ${counted(count, 'address', 'addresses')}.`,
  ownDraft: (when) =>
    `A draft of these minutes is in Drafts already, of ${when}. If you changed the minutes after that, do not send that draft any more.`,
  theirs: {
    draft: (sender, when) =>
      `A draft of these minutes is in the mailbox of ${sender}, of ${when}. Agree on who sends.`,
    sending: (sender, when) =>
      `${sender} began to send these minutes on ${when}; whether they went is not known. Ask before you send.`,
  },
  changed: (count) => `Since then ${counted(count, 'line has', 'lines have')} changed: the mail says which.`,
  nobody: 'There is nobody to send to: fill in mail addresses of the attendees.',
  inserted: 'The minutes are in your message.',
  notInserted: (parts) => `Outlook did not take: ${parts}. The rest is in your message.`,
  parts: {
    body: 'the text (too long)',
    subject: 'the subject',
    to: 'a part of To',
    cc: 'a part of Cc',
    attachment: 'the attachment (too large)',
  },
  noDocument: 'The Word document could not be made. Leave it out or try again.',
  failures: {
    offline: sentence('There is no connection.', kept.en, 'Try again when you are connected.'),
    signIn: sentence('You are not signed in.', kept.en, 'Sign in and send again.'),
    consent: sentence('Notulist may not make mail yet.', kept.en, 'Give permission and try again.'),
    forbidden: sentence('You may not send from this mailbox.', kept.en, 'Ask your administrator for help.'),
    throttled: sentence('Outlook is busy.', kept.en, 'Wait a minute and try again.'),
    full: sentence('Your mailbox is full.', kept.en, 'Make room and try again.'),
    refused: sentence(
      'Outlook refused the mail.',
      'The draft is in Outlook.',
      'Check the addresses and try again.',
    ),
    notSaved: sentence(
      'The minutes could not be saved in OneDrive, so nothing was sent.',
      kept.en,
      'Try again when it says “saved”.',
    ),
    elsewhere: sentence(
      'Another device is sending these minutes at this moment.',
      kept.en,
      'Look again in a few minutes.',
    ),
    changed: sentence(
      'Meanwhile another device sent these minutes, adopted them or opened them again.',
      'Nothing was sent now.',
      'Look at the mail below and send again.',
    ),
    unknown: sentence(
      'Outlook gave no answer: the mail may have gone.',
      kept.en,
      'Try again: it looks first, and nothing is sent twice.',
    ),
  },
};

/** Recipients, preview and sending. */
export const sendingWords = { nl, en };
