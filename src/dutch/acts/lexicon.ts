import { compoundOf } from '../grammar/lexicon/compounds';
import { wordList } from '../grammar/lexicon/wordList';

/** Nouns, or ends of compounds, for people who can be given a task together or by their role. */
export const isBody = compoundOf(`
  werkgroep commissie stuurgroep projectgroep klankbordgroep redactiegroep kerngroep kernteam secretariaat secretaris voorzitter
  notulist trekker trekkers projectleider projectteam programmateam teamleider programmamanager coördinator opdrachtgever
  opdrachtnemer penvoerder redactie beheerder contactpersoon communicatieadviseur griffier leden deelnemers aanwezigen directie
  directeur afdelingshoofd afdelingshoofden afdeling bestuursraad directeuren functionaris adviseur bestuurder portefeuillehouder kwartiermaker
  beleidsmedewerker programmaraad programmabureau projectbureau koepels expertgroep regiegroep adviesgroep begeleidingsgroep
  subgroep team architectuurgroep themagroep schrijfgroep taakgroep bestuur penningmeester panel dossierhouder procesbegeleider
  themahouder woordvoerder collega
`);

/** What all at the table do by saying it. */
export const SETTLING = wordList(`
  aanwijzen aanstellen benoemen kiezen vaststellen goedkeuren accorderen instellen oprichten opheffen verlengen beëindigen toekennen
  verlenen beschikbaarstellen vrijmaken vrijgeven stopzetten
`);

/** What is somebody's to do. */
export const ACTIONS = wordList(`actie actiepunt vervolgactie`);

/** Somebody or something comes in the place of another. */
export const REPLACING = wordList(`opvolgen vervangen`);

/** Plurals for whoever it may be. */
export const GROUPS = wordList(`
  departementen ministeries directies gemeenten provincies waterschappen organisaties partijen teams collega's medewerkers
  gebruikers leveranciers bronhouders bedrijven instellingen uitvoerders inspecties landen burgers mensen partners
`);

/** Who is asked elsewhere, also as the end of a compound. */
export const isOrganisation = compoundOf(`
  gemeente gemeenten provincie provincies ministerie departement departementen inspectie leverancier leveranciers dienst bureau
  instelling instellingen stichting secretariaat griffie afdeling directie helpdesk servicedesk bank notaris verzekeraar school
  scholen universiteit koepel koepels politie waterschap beheerder achterban collega collega's
`);

/** What they do is told, not agreed. */
export const MINISTERS = wordList(
  `minister ministers staatssecretaris premier bewindspersoon bewindspersonen bewindslieden kabinet kamer raad`,
);

/** It is being done, or is always done: no new task. */
export const ONGOING =
  wordList(`momenteel nu al reeds inmiddels regelmatig altijd meestal jaarlijks maandelijks vaak steeds permanent voortdurend
  bezig druk doorgaans normaal continu periodiek actief thans soms reeds gewoonlijk normaliter`);

/** It may be so: no commitment. */
export const HEDGES = wordList(
  `mogelijk mogelijkerwijs misschien wellicht eventueel evt evt. waarschijnlijk vermoedelijk hopelijk idealiter allicht`,
);

/** It is still to come. */
export const COMING =
  wordList(`nog alsnog nogmaals hierover daarover hiervoor daarvoor even nader hierop daarop alvast erop opnieuw vervolgens
  daarna hiertoe daartoe daarbij zelf`);

/** Belongs to the small print under a mail. */
export const SMALL_PRINT = wordList(
  `geadresseerde afzender vertrouwelijk abusievelijk onbevoegd openbaarmaking aansprakelijkheid vermenigvuldiging`,
);

/** What is done with a paper or a person between two meetings, and is seldom said of anything else. */
export const CIRCULATING = wordList(`
  rondsturen nasturen toesturen doorsturen nazenden rondmailen doormailen toemailen uitnodigen doorgeven agenderen inplannen plannen
  uitzoeken nagaan navragen checken terugkoppelen meesturen toezenden rondzenden versturen verspreiden opvoeren
`);

/** What happens to things anyway. */
export const HAPPENING = wordList(`publiceren toetsen meten bekijken`);

/** What others tell the world. */
export const NEWS = wordList(`publiceren uitbrengen presenteren lanceren openbaarmaken bekendmaken`);

/** What makes something that follows be still to come. */
export const LATER = wordList(`nog alsnog hierover daarover daarna binnenkort spoedig separaat hierop`);

/** What a paper is said to be when it has come. */
export const READY = wordList(`gereed klaar af er beschikbaar binnen`);

/** What people owe each other by a day. */
export const OWED =
  wordList(`offerte reactie reacties input inbreng bijdrage bijdragen opmerkingen aanvullingen commentaar cijfers gegevens antwoord
  antwoorden`);

/** What somebody "wil graag", "ziet graag" or "heeft graag" that another does. */
export const DESIRING = wordList(`willen zien hebben`);
