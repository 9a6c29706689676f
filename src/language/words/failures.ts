/** What a failure says: what happened, what was kept, what to do. */
export interface FailureSentence {
  readonly what: string;
  readonly kept: string;
  readonly next: string;
}

const kept = { nl: 'Wat u typte staat op dit apparaat.', en: 'What you typed is on this device.' };
const posted = {
  nl: 'De andere taken zijn geplaatst.',
  en: 'The other tasks have been posted.',
};

function sentence(what: string, keptWords: string, next: string): FailureSentence {
  return { what, kept: keptWords, next };
}

const nl = {
  graph: {
    offline: sentence('Er is geen verbinding.', kept.nl, 'Het gaat vanzelf verder zodra er verbinding is.'),
    signIn: sentence('U bent niet (meer) aangemeld.', kept.nl, 'Meld u aan.'),
    consent: sentence('Notulist heeft hiervoor nog geen toestemming.', kept.nl, 'Geef toestemming.'),
    forbidden: sentence('U hebt hiervoor geen rechten.', kept.nl, 'Vraag de eigenaar om toegang.'),
    notFound: sentence('Dit bestaat niet meer.', kept.nl, 'Kies iets anders en probeer het opnieuw.'),
    conflict: sentence('Iemand anders wijzigde dit tegelijk.', kept.nl, 'Probeer het opnieuw.'),
    limit: sentence('Een grens van Microsoft 365 is bereikt.', kept.nl, 'Ruim op of kies een ander plan.'),
    throttled: sentence('Microsoft 365 heeft het druk.', kept.nl, 'Wacht een minuut en probeer het opnieuw.'),
    locked: sentence(
      'Het bestand is door iemand vergrendeld.',
      kept.nl,
      'Het wordt vanzelf opnieuw geprobeerd.',
    ),
    full: sentence('De opslag is vol.', kept.nl, 'Maak ruimte in OneDrive.'),
    unknown: sentence('Er kwam geen antwoord.', kept.nl, 'Probeer het opnieuw: er ontstaat niets dubbel.'),
    refused: sentence(
      'Microsoft 365 weigerde dit.',
      kept.nl,
      'Probeer het opnieuw of meld het uw beheerder.',
    ),
  },
  saving: {
    waiting: sentence('Het verslag wordt zo bewaard.', kept.nl, 'U hoeft niets te doen.'),
    offline: sentence('Er is geen verbinding.', kept.nl, 'Bewaren gaat vanzelf verder.'),
    signIn: sentence('U bent niet aangemeld bij OneDrive.', kept.nl, 'Meld u aan om daar te bewaren.'),
    consent: sentence('Notulist mag nog niet in OneDrive bewaren.', kept.nl, 'Geef toestemming.'),
    forbidden: sentence(
      'U mag niet in deze map schrijven.',
      kept.nl,
      'Vraag de eigenaar van de map om toegang.',
    ),
    locked: sentence('Het bestand is vergrendeld.', kept.nl, 'Sluit het elders; bewaren gaat dan vanzelf.'),
    full: sentence('OneDrive is vol.', kept.nl, 'Maak ruimte; bewaren gaat dan vanzelf.'),
    newer: sentence(
      'Het verslag in OneDrive is met een nieuwere Notulist bewaard.',
      kept.nl,
      'Laad deze pagina opnieuw.',
    ),
    gone: sentence(
      'De gekozen bibliotheek bestaat niet meer.',
      kept.nl,
      'Kies bij Instellingen een andere plaats.',
    ),
    unknown: sentence('OneDrive reageert niet.', kept.nl, 'Het wordt vanzelf opnieuw geprobeerd.'),
  },
  memoryOnly: sentence(
    'Dit apparaat bewaart niets: de opslag van de browser is uit of vol.',
    'De tekst staat alleen in dit venster.',
    'Houd het open tot er “bewaard” staat.',
  ),
  posting: {
    noRoute: sentence(
      'Er is nog niet gekozen waar de taken heen gaan.',
      posted.nl,
      'Kies een plan of kies per mail.',
    ),
    notMember: sentence(
      'U bent geen lid van de groep.',
      posted.nl,
      'Vraag het departement om u toe te voegen, of kies per mail.',
    ),
    planGone: sentence('Het plan bestaat niet meer.', posted.nl, 'Kies een ander plan.'),
    limit: sentence(
      'Het plan is vol.',
      posted.nl,
      'Vraag het departement om op te ruimen, of kies een ander plan.',
    ),
    offline: sentence('De verbinding viel weg.', posted.nl, 'Plaats opnieuw zodra er verbinding is.'),
    signIn: sentence('U bent niet meer aangemeld.', posted.nl, 'Meld u aan en plaats opnieuw.'),
    consent: sentence('Notulist mag nog geen taken maken.', posted.nl, 'Geef toestemming en plaats opnieuw.'),
    throttled: sentence('Planner heeft het druk.', posted.nl, 'Wacht een minuut en plaats opnieuw.'),
    unknown: sentence('Planner gaf geen antwoord.', posted.nl, 'Plaats opnieuw: er komt geen dubbele taak.'),
    notSaved: sentence(
      'Het verslag kon niet in OneDrive worden bewaard, dus er is niets geplaatst.',
      kept.nl,
      'Plaats opnieuw zodra er “bewaard” staat.',
    ),
    elsewhere: sentence(
      'Een ander apparaat plaatst deze taken op dit moment.',
      posted.nl,
      'Kijk over een paar minuten opnieuw.',
    ),
    bothChanged: sentence(
      'Het departement heeft zijn taak intussen ook gewijzigd.',
      'Die wijziging staat er nog.',
      'Plaats opnieuw en kies welke blijft.',
    ),
    stopped: sentence('U bent gestopt.', 'Wat geplaatst is, blijft staan.', 'Plaats de rest wanneer u wilt.'),
  },
};

const en: typeof nl = {
  graph: {
    offline: sentence('There is no connection.', kept.en, 'It goes on by itself when you are connected.'),
    signIn: sentence('You are not signed in (any more).', kept.en, 'Sign in.'),
    consent: sentence('Notulist has no permission for this yet.', kept.en, 'Give permission.'),
    forbidden: sentence('You have no rights to do this.', kept.en, 'Ask the owner for access.'),
    notFound: sentence('This no longer exists.', kept.en, 'Choose something else and try again.'),
    conflict: sentence('Somebody else changed this at the same time.', kept.en, 'Try again.'),
    limit: sentence(
      'A limit of Microsoft 365 has been reached.',
      kept.en,
      'Clear up or choose another plan.',
    ),
    throttled: sentence('Microsoft 365 is busy.', kept.en, 'Wait a minute and try again.'),
    locked: sentence('The file has been locked by somebody.', kept.en, 'It is tried again by itself.'),
    full: sentence('The storage is full.', kept.en, 'Make room in OneDrive.'),
    unknown: sentence('There was no answer.', kept.en, 'Try again: nothing is made twice.'),
    refused: sentence('Microsoft 365 refused this.', kept.en, 'Try again or tell your administrator.'),
  },
  saving: {
    waiting: sentence('The minutes are saved shortly.', kept.en, 'There is nothing you need to do.'),
    offline: sentence('There is no connection.', kept.en, 'Saving goes on by itself.'),
    signIn: sentence('You are not signed in to OneDrive.', kept.en, 'Sign in to save there.'),
    consent: sentence('Notulist may not save in OneDrive yet.', kept.en, 'Give permission.'),
    forbidden: sentence(
      'You may not write in this folder.',
      kept.en,
      'Ask the owner of the folder for access.',
    ),
    locked: sentence('The file is locked.', kept.en, 'Close it elsewhere; saving then goes on by itself.'),
    full: sentence('OneDrive is full.', kept.en, 'Make room; saving then goes on by itself.'),
    newer: sentence('A newer Notulist saved the minutes in OneDrive.', kept.en, 'Load this page again.'),
    gone: sentence(
      'The chosen library is no longer there.',
      kept.en,
      'Choose another place in the settings.',
    ),
    unknown: sentence('OneDrive does not answer.', kept.en, 'It is tried again by itself.'),
  },
  memoryOnly: sentence(
    'This device keeps nothing: the storage of the browser is off or full.',
    'The text is only in this window.',
    'Keep it open until it says “saved”.',
  ),
  posting: {
    noRoute: sentence('Nobody chose yet where the tasks go.', posted.en, 'Choose a plan or choose mail.'),
    notMember: sentence(
      'You are not a member of the group.',
      posted.en,
      'Ask the department to add you, or choose mail.',
    ),
    planGone: sentence('The plan no longer exists.', posted.en, 'Choose another plan.'),
    limit: sentence(
      'The plan is full.',
      posted.en,
      'Ask the department to clear up, or choose another plan.',
    ),
    offline: sentence('The connection was lost.', posted.en, 'Post again when you are connected.'),
    signIn: sentence('You are no longer signed in.', posted.en, 'Sign in and post again.'),
    consent: sentence('Notulist may not make tasks yet.', posted.en, 'Give permission and post again.'),
    throttled: sentence('Planner is busy.', posted.en, 'Wait a minute and post again.'),
    unknown: sentence('Planner gave no answer.', posted.en, 'Post again: no task is made twice.'),
    notSaved: sentence(
      'The minutes could not be saved in OneDrive, so nothing was posted.',
      kept.en,
      'Post again when it says “saved”.',
    ),
    elsewhere: sentence(
      'Another device is posting these tasks at this moment.',
      posted.en,
      'Look again in a few minutes.',
    ),
    bothChanged: sentence(
      'The department has changed its task too in the meantime.',
      'That change is still there.',
      'Post again and choose which stays.',
    ),
    stopped: sentence('You stopped.', 'What was posted stays.', 'Post the rest when you like.'),
  },
};

/** A sentence for everything that may fail: by part, then by the failure's name. */
export const failureWords = { nl, en };
