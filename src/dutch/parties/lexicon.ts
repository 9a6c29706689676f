import { wordList } from '../grammar/lexicon/wordList';
import type { Actor } from './actor';

/** Words for everybody at the table by themselves. */
export const EVERYBODY = [
  'allen',
  'iedereen',
  'eenieder',
  'een ieder',
  'ieder',
  'all',
  'everybody',
  'everyone',
];

/** With a member: "alle departementen", "elk departement", "per departement". */
export const EVERY = ['alle', 'per', 'elk', 'elke', 'ieder', 'iedere', 'de', 'all', 'every', 'each'];

/** With a member, everybody but the one who speaks: "de overige departementen". */
export const EVERY_OTHER = [
  'andere',
  'overige',
  'de andere',
  'de overige',
  'alle andere',
  'alle overige',
  'other',
  'the other',
  'all other',
];

/** Who sits at the table, where the text names them together. */
export const MEMBERS = [
  'departement',
  'departementen',
  'ministerie',
  'ministeries',
  'directie',
  'directies',
  'deelnemers',
  'leden',
  'werkgroepleden',
  'stuurgroepleden',
  'commissieleden',
  'klankbordleden',
  'klankbordgroepleden',
  'projectgroepleden',
  'teamleden',
  'bestuursleden',
  'raadsleden',
  'aanwezigen',
  'partijen',
  'organisaties',
  'collega s',
  'sg s',
  'sgs',
  'dg s',
  'dgs',
  'directeuren',
  'department',
  'departments',
  'ministries',
  'members',
  'participants',
];

/** Phrases that look like somebody and are not: "in ieder geval", "de voorzitter van de Kamer". */
export const NOBODY = [
  'ieder geval',
  'elk geval',
  'ieder jaar',
  'ieder kwartaal',
  'iedere week',
  'elk jaar',
  'de voorzitter van',
  'voorzitter van',
  'de secretaris van',
  'de sg s van',
  'de dg s van',
  'de directeuren van',
  'de secretaris generaal',
  'secretaris generaal',
  'all the',
];

/** Who speak for municipalities, provinces and water boards: "de koepels". */
export const UMBRELLAS = ['VNG', 'IPO', 'UVW'] as const;

/** One of a plural: "de directie" is one of them, "de directies" are all. */
export const SINGULAR_MEMBERS = ['departement', 'ministerie', 'directie', 'department'];

export const PRONOUNS: Readonly<Record<string, Actor['who']>> = {
  ik: { kind: 'self' },
  we: { kind: 'self' },
  wij: { kind: 'self' },
  jij: { kind: 'you', isPlural: false },
  je: { kind: 'you', isPlural: false },
  jou: { kind: 'you', isPlural: false },
  u: { kind: 'you', isPlural: false },
  jullie: { kind: 'you', isPlural: true },
  hij: { kind: 'earlier' },
  zij: { kind: 'earlier' },
  ze: { kind: 'earlier' },
};

/** What people are called for what they do at the meeting. */
export const ROLES = {
  chair: wordList(`vz voorz voorzitter voorzitster chair chairperson chairman`),
  secretary: wordList(`secr secretaris secretariaat secretaresse secretary secretariat`),
  minuteTaker: wordList(`notulist notuliste verslaglegger`),
} as const;

/** Stand before a name without changing who it is: functions, "de heer", "team". */
export const TITLES = wordList(`
  de het een sg s sgs dgs directeuren psg wsg plv dg pdg wdg min minister ministerie staatssecretaris van voor door vanuit by
  for the from heer heren dames mevrouw dhr mw mevr meneer mr drs dr ir collega collegas team directie afdeling deelnemer lid directeur
  vertegenwoordiger vertegenwoordigers medewerker medewerkers projectleider programmamanager
`);

/** What is made to somebody who is to do something: "aan BZK het verzoek". */
export const REQUESTS: ReadonlySet<string> = new Set(['verzoek', 'vraag', 'oproep', 'opdracht', 'taak']);

/** The table in one word: "de stuurgroep". */
export const BODIES = wordList(`
  groep werkgroep stuurgroep klankbordgroep projectgroep gebruikersgroep regiegroep kerngroep commissie raad vergadering overleg mt sgo
  dgo team bestuur directieraad bestuursraad beraad voorportaal
`);

/** The table by its people. */
const AT_THE_TABLE = wordList(`
  we wij men allen iedereen eenieder ieder aanwezigen deelnemers leden sg's dg's sgs dgs secretarissen-generaal collega's directeuren
  departementen partijen
`);

/** The table as one: what they say is said by all. */
export const COLLECTIVE: ReadonlySet<string> = new Set([...BODIES, ...AT_THE_TABLE]);

/** Ends of compounds for those who sit at the table: "programmaraad", "kernteam". */
export const BODY_ENDS = [
  'groep',
  'raad',
  'commissie',
  'overleg',
  'team',
  'bestuur',
  'beraad',
  'tafel',
  'board',
] as const;

/** They end so and sit elsewhere. */
export const OTHER_TABLES = wordList(`
  ministerraad gemeenteraad gezondheidsraad onderwijsraad rijksministerraad waterschapsbestuur gemeentebestuur rijksoverheidsbestuur
  onderraad kabinetsberaad
`);
