const nl = {
  heading: 'Waar staan de verslagen?',
  own: 'Uw eigen OneDrive',
  ownNow: 'In uw eigen OneDrive. Alleen u kunt erbij.',
  libraryNow: (team: string) => `In de bibliotheek van ${team}. Wie daar mag schrijven, deelt de verslagen.`,
  change: 'Andere plaats kiezen',
  label: 'Plaats van nieuwe verslagen',
  hint: 'Wie samen notuleert, kiest dezelfde bibliotheek. Verslagen die er al zijn, blijven staan waar ze staan en gaan daar ook open.',
  loading: 'Bibliotheken worden gezocht',
  none: 'U bent van geen enkel team met een bibliotheek lid.',
  save: 'Hier bewaren',
  saving: 'Er wordt gekeken of u daar mag schrijven',
  cancel: 'Annuleren',
  unread: 'De bibliotheken konden niet worden gelezen.',
  refused: (place: string) => `Nieuwe verslagen gaan niet naar ${place}: er veranderde niets.`,
  why: {
    forbidden: 'U mag daar niet schrijven. Vraag een eigenaar van het team om toegang.',
    notFound: 'Deze bibliotheek bestaat niet meer. Kies een andere.',
    locked: 'De bibliotheek is vergrendeld, bijvoorbeeld door een bewaarplicht. Kies een andere.',
    full: 'De bibliotheek is vol. Vraag een eigenaar om ruimte te maken, of kies een andere.',
  },
};

const en: typeof nl = {
  heading: 'Where are the minutes kept?',
  own: 'Your own OneDrive',
  ownNow: 'In your own OneDrive. Only you can get at them.',
  libraryNow: (team) => `In the library of ${team}. Whoever may write there shares the minutes.`,
  change: 'Choose another place',
  label: 'Place of new minutes',
  hint: 'Those who take minutes together choose the same library. Minutes that are there already stay where they are, and open from there.',
  loading: 'Looking for libraries',
  none: 'You are not a member of any team with a library.',
  save: 'Keep them here',
  saving: 'Finding out whether you may write there',
  cancel: 'Cancel',
  unread: 'The libraries could not be read.',
  refused: (place) => `New minutes do not go to ${place}: nothing has changed.`,
  why: {
    forbidden: 'You may not write there. Ask an owner of the team for access.',
    notFound: 'This library is no longer there. Choose another.',
    locked: 'The library is locked, for example by a duty to preserve it. Choose another.',
    full: 'The library is full. Ask an owner to make room, or choose another.',
  },
};

/** Settings: where new minutes are kept. */
export const libraryWords = { nl, en };
