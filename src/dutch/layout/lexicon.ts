import { ROLES } from '../parties/lexicon';

/** What a line of a document's head is about. */
export type HeadField =
  | 'title'
  | 'date'
  | 'time'
  | 'place'
  | 'reference'
  | 'present'
  | 'members'
  | 'absent'
  | 'guests'
  | 'chair'
  | 'secretary'
  | 'minuteTaker'
  | 'other';

/** How people write them, longest first where one begins with another. "members" are who may come, not who came. */
export const headKeys: Readonly<Record<HeadField, readonly string[]>> = {
  title: ['omschrijving', 'betreft', 'onderwerp', 'overleg', 'titel', 'subject', 'meeting'],
  date: [
    'vergaderdatum en -tijd',
    'vergaderdatum en tijd',
    'vergaderdatum',
    'datum en tijdstip',
    'datum en tijd',
    'datum/tijd',
    'datum overleg',
    'datum vergadering',
    'datum bijeenkomst',
    'datum',
    'wanneer',
    'date and time',
    'date',
  ],
  time: ['tijdstip', 'vergadertijd', 'tijd', 'aanvang', 'time'],
  place: ['vergaderplaats', 'plaats', 'locatie', 'waar', 'place', 'location', 'venue'],
  reference: ['onze referentie', 'ons kenmerk', 'kenmerk', 'referentie', 'zaaknummer', 'reference'],
  present: [
    'aanwezigen',
    'aanwezig',
    'aanw',
    'erbij',
    'wie waren er?',
    'wie waren er',
    'wie was er',
    'present',
    'attendees',
    'attending',
    'namens',
  ],
  members: ['deelnemers', 'leden', 'genodigden', 'uitgenodigd', 'participants', 'members'],
  absent: [
    'afwezig met kennisgeving',
    'afwezig met bericht',
    'met kennisgeving afwezig',
    'bericht van verhindering',
    'berichten van verhindering',
    'afwezigen',
    'afwezig',
    'afgemeld',
    'afmeldingen',
    'verhinderd',
    'niet aanwezigen',
    'niet aanwezig',
    'afm',
    'niet',
    'afw',
    'absent',
    'apologies',
    'regrets',
  ],
  guests: ['gasten', 'gast', 'te gast', 'tevens aanwezig', 'mede aanwezig', 'guests'],
  chair: ['technisch voorzitter', ...ROLES.chair],
  secretary: [...ROLES.secretary],
  minuteTaker: [
    ...ROLES.minuteTaker,
    'verslaglegging',
    'verslag',
    'notulen door',
    'notulen',
    'verslag door',
    'opgesteld door',
    'minutes by',
    'minutes',
    'notes',
    'minute taker',
  ],
  other: [
    'kopie aan',
    'copie aan',
    'cc',
    'bijlagen',
    'bijlage',
    'blad',
    'pagina',
    'versie',
    'status',
    'verspreiding',
    'afschrift aan',
    'contactpersoon',
    'contact',
  ],
};

/** Beside a name: he was not there. As phraseKey has them. */
export const AWAY: ReadonlySet<string> = new Set([
  ...[
    'afw',
    'afwezig',
    'afgemeld',
    'verhinderd',
    'absent',
    'mk',
    'mkg',
    'zk',
    'zkg',
    'ziek',
    'nee',
    'no',
    'niemand',
  ],
  ...['met kennisgeving', 'zonder kennisgeving', 'met bericht'],
]);

/** Beside a name: that he was there, or what he did there. None says where he is from. */
export const ASIDE: ReadonlySet<string> = new Set([
  ...[
    'ja',
    'yes',
    'aanwezig',
    'x',
    '✓',
    '✔',
    'facilitator',
    'moderator',
    'gespreksleider',
    'procesbegeleider',
  ],
  ...['toehoorder', 'spreker', 'presentator', 'stagiair', 'stagiaire', 'trainee', 'extern', 'lid'],
]);

/** Offices by which somebody may be called; before them "plv.". */
export const OFFICES = [
  ...[
    'minister',
    'staatssecretaris',
    'directeur',
    'directeur-generaal',
    'secretaris-generaal',
    'inspecteur-generaal',
  ],
  ...['wethouder', 'burgemeester', 'gedeputeerde', 'dijkgraaf', 'bestuurder', 'hoofd'],
] as const;
