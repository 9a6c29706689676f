import { wordList } from '../grammar/lexicon/wordList';

/** Making something final: what is so treated has been decided on. */
export const ADOPTING = wordList(`vaststellen goedkeuren accorderen bekrachtigen aannemen`);

/** Changing a text: of the previous minutes it is their adoption with an amendment. */
export const AMENDING = wordList(`aanpassen wijzigen corrigeren aanvullen`);

/** Choosing together. */
export const RESOLVING = wordList(`besluiten beslissen`);
export const AGREEING = wordList(`afspreken overeenkomen kiezen`);

/** Standing behind something. */
export const CONFIRMING = wordList(
  `bevestigen onderschrijven instemmen voorstemmen accorderen steunen goedvinden overnemen`,
);

/** Putting off. */
export const DEFERRING = wordList(
  `doorschuiven aanhouden uitstellen verdagen opschuiven verschuiven verleggen doorzetten verplaatsen verzetten`,
);

/** Taking off the agenda: of an item only. */
export const DROPPING = wordList(`afvoeren schrappen`);

/** Turning down. */
export const REFUSING = wordList(`afwijzen verwerpen`);

/** Putting on an agenda. */
export const AGENDA = wordList(`agenderen terugkomen doorgeleiden`);

/** Papers that a meeting adopts by having nothing to say about them. */
export const MINUTES = wordList(
  `verslag notulen conceptverslag concept-verslag conceptnotulen actielijst besluitenlijst verslagen`,
);

/** What is put off. */
export const ITEMS = wordList(`
  punt punten agendapunt agendapunten onderwerp onderwerpen item behandeling bespreking besluitvorming vaststelling stuk stukken notitie voorstel
  dit deze die overleg vergadering bijeenkomst dossier alinea paragraaf passage tabel bijlage zin heidag tafel sessie congres
  conferentie werkconferentie symposium workshop werkbezoek
`);

/** Of these a meeting moves the day: that settles no item. */
export const MEETINGS = wordList(
  `overleg vergadering bijeenkomst heidag tafel sessie congres conferentie werkconferentie symposium workshop werkbezoek`,
);

/** Days that a meeting moves. */
export const DATES = wordList(
  `deadline termijn datum startdatum einddatum opleverdatum inleverdatum ingangsdatum streefdatum planning oplevering`,
);

/** What goes on from here to somebody else. */
export const PAPERS = wordList(
  `brief kamerbrief notitie nota stuk stukken memo rapport rapportage plan voorstel advies`,
);

/** What somebody puts to the meeting. */
export const PROPOSALS = wordList(
  `voorstel verzoek suggestie wijzigingsvoorstel tekstvoorstel aanvraag amendement motie optie variant scenario alternatief route`,
);

/** What is confirmed. */
export const LINES = wordList(
  `lijn hoofdlijn hoofdlijnen koers uitgangspunt uitgangspunten advies voorstel planning aanpak werkwijze besluit agenda conclusie conclusies aanbeveling
  aanbevelingen kader kaders afwegingskader keuze selectie opzet strategie visie`,
);

/** How often, or from now on: a way of working. */
export const HABITUAL = wordList(`
  voortaan voorlopig wekelijks tweewekelijks maandelijks jaarlijks halfjaarlijks periodiek structureel vast vaste standaard iedere elke cyclus
  vergadercyclus frequentie keer
`);

/** Of another time than this meeting. */
export const ELSEWHEN = wordList(`gisteren eerder destijds vorig vorige afgelopen jl jl. reeds al toen`);

/** How it mostly goes. */
export const USUAL = wordList(`normaliter doorgaans meestal gewoonlijk altijd`);

/** Not sure, or only a question. */
export const UNSURE = wordList(`mogelijk misschien wellicht eventueel waarschijnlijk idealiter`);

/** "Neemt kennis van", "wordt voor kennisgeving aangenomen". */
export const KENNIS = wordList(`kennis kennisgeving`);

/** Agreed in one word. */
export const AKKOORD = wordList(`akkoord accoord akk akk. agreed hamerstuk hamerstukken`);

/** "Laten zoals het is", "is goed zoals het er ligt". */
export const AS_IS = wordList(`zoals`);
