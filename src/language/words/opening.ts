const nl = {
  linkUnread:
    'Het verslag waar deze link naar wijst, kon niet worden geopend. Het staat niet in uw werkmap, of er is geen verbinding of toegang.',
  alsoInTeams: 'Deze link opent ook in Teams.',
  openInTeams: 'Openen in Teams',
  loading: 'Verslag wordt geopend',
  loadingPart: 'Bezig met laden …',
  retry: 'Opnieuw proberen',
  signIn: 'Aanmelden',
  allow: 'Toestemming geven',
  byHand: 'Zonder agenda-afspraak beginnen',
  byHandTitle: 'Titel van de vergadering',
  begin: 'Beginnen',
  choose: 'Kies de vergadering',
  recent: 'Vergaderingen van de laatste weken',
  looking: 'Vergaderingen worden gezocht',
  noRecent: 'In uw agenda staat geen vergadering van de laatste drie weken.',
  notRecent: 'Uw agenda kon niet worden gelezen.',
  untitled: 'zonder titel',
  failedHead: 'Notulist kan niet starten',
  failed: 'Er is niets verloren gegaan: wat u typte staat op dit apparaat.',
  brokenPart: 'Dit onderdeel kon niet worden getoond. Wat u typte is bewaard.',
  unfetchedPane:
    'Notulist kon niet worden opgehaald. Zodra er verbinding is, gaat het openen vanzelf verder.',
  unfetchedPart: 'Dit onderdeel kon niet worden opgehaald: is er verbinding? Wat u typte is bewaard.',
  reason: {
    noEvent: {
      what: 'Bij dit gesprek is geen afspraak in uw agenda gevonden.',
      next: 'Begin zonder afspraak, of probeer het opnieuw als u de uitnodiging net hebt gekregen.',
    },
    unsaved: {
      what: 'Deze afspraak is nog niet verstuurd.',
      next: 'Verstuur de uitnodiging en probeer het opnieuw, of begin alvast zonder afspraak.',
    },
    message: {
      what: 'Bij dit bericht hoort geen afspraak in uw agenda.',
      next: 'Open Notulist bij de uitnodiging of de afspraak, of begin zonder afspraak.',
    },
    elsewhere: {
      what: 'Hier is geen vergadering open.',
      next: 'Open een vergadering in Teams of een afspraak in Outlook en kies daar Notulist. Of begin hier zonder afspraak.',
    },
    forbidden: {
      what: 'U hebt geen toegang tot deze afspraak.',
      next: 'Vraag de organisator om een uitnodiging, of begin zonder afspraak.',
    },
    offline: {
      what: 'Er is geen verbinding, dus de afspraak kan nu niet worden gelezen.',
      next: 'Begin alvast zonder afspraak, of probeer het opnieuw zodra er verbinding is.',
    },
    signIn: {
      what: 'U bent nog niet aangemeld.',
      next: 'Meld u aan om agenda en aanwezigen uit de uitnodiging te halen.',
    },
    consent: {
      what: 'Notulist mag uw agenda nog niet lezen.',
      next: 'Geef toestemming, of begin zonder afspraak.',
    },
    unknown: {
      what: 'De afspraak kon niet worden gelezen.',
      next: 'Probeer het opnieuw, of begin zonder afspraak.',
    },
  },
  keepTyping: 'U kunt gewoon doortypen.',
  signInFailed: {
    interaction: 'Het aanmelden is niet afgerond. Probeer het opnieuw.',
    cancelled: 'U hebt het aanmelden afgebroken. U kunt het later alsnog doen.',
    offline: 'Aanmelden lukt niet zonder verbinding. Probeer het zodra er verbinding is.',
    unavailable: 'Aanmelden kan hier niet. Vraag uw beheerder of Notulist is toegestaan.',
    timeout: 'Het aanmelden duurde te lang. Probeer het opnieuw.',
  },
  notAllowed: 'U hebt geen toestemming gegeven. Moet uw beheerder het goedkeuren, vraag het dan daar aan.',
};

const en: typeof nl = {
  linkUnread:
    'The minutes that this link points to could not be opened. They are not in your workspace, or there is no connection or access.',
  alsoInTeams: 'This link opens in Teams as well.',
  openInTeams: 'Open in Teams',
  loading: 'Opening the minutes',
  loadingPart: 'Loading …',
  retry: 'Try again',
  signIn: 'Sign in',
  allow: 'Give permission',
  byHand: 'Start without an appointment',
  byHandTitle: 'Title of the meeting',
  begin: 'Start',
  choose: 'Choose the meeting',
  recent: 'Meetings of the last weeks',
  looking: 'Looking for meetings',
  noRecent: 'There is no meeting of the last three weeks in your calendar.',
  notRecent: 'Your calendar could not be read.',
  untitled: 'untitled',
  failedHead: 'Notulist cannot start',
  failed: 'Nothing was lost: what you typed is on this device.',
  brokenPart: 'This part could not be shown. What you typed has been kept.',
  unfetchedPane:
    'Notulist could not be fetched. It goes on opening by itself as soon as there is a connection.',
  unfetchedPart: 'This part could not be fetched: is there a connection? What you typed has been kept.',
  reason: {
    noEvent: {
      what: 'No appointment in your calendar belongs to this conversation.',
      next: 'Start without an appointment, or try again if the invitation has only just arrived.',
    },
    unsaved: {
      what: 'This appointment has not been sent yet.',
      next: 'Send the invitation and try again, or start without an appointment.',
    },
    message: {
      what: 'No appointment in your calendar belongs to this message.',
      next: 'Open Notulist at the invitation or the appointment, or start without an appointment.',
    },
    elsewhere: {
      what: 'No meeting is open here.',
      next: 'Open a meeting in Teams or an appointment in Outlook and choose Notulist there. Or start here without an appointment.',
    },
    forbidden: {
      what: 'You have no access to this appointment.',
      next: 'Ask the organizer for an invitation, or start without an appointment.',
    },
    offline: {
      what: 'There is no connection, so the appointment cannot be read now.',
      next: 'Start without an appointment, or try again when you are connected.',
    },
    signIn: {
      what: 'You are not signed in yet.',
      next: 'Sign in to take the agenda and the attendance from the invitation.',
    },
    consent: {
      what: 'Notulist may not read your calendar yet.',
      next: 'Give permission, or start without an appointment.',
    },
    unknown: {
      what: 'The appointment could not be read.',
      next: 'Try again, or start without an appointment.',
    },
  },
  keepTyping: 'You can go on typing.',
  signInFailed: {
    interaction: 'Signing in was not completed. Try again.',
    cancelled: 'You stopped signing in. You can still do it later.',
    offline: 'Signing in needs a connection. Try again when you are connected.',
    unavailable: 'Signing in is not possible here. Ask your administrator whether Notulist is allowed.',
    timeout: 'Signing in took too long. Try again.',
  },
  notAllowed: 'You did not give permission. If your administrator must approve it, ask there.',
};

/** Opening a meeting, signing in, and what may go wrong there. */
export const openingWords = { nl, en };
