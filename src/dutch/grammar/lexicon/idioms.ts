import type { Word } from '../word';
import { compoundOf } from './compounds';
import type { VerbClass } from './verbClasses';

/**
 * Verbs that say little by themselves: what they say depends on a noun beside them. A noun counts as the end of a compound too
 * ("startnotitie").
 */
const IDIOMS: Readonly<Record<string, Partial<Record<VerbClass, string>>>> = {
  starten: { make: 'verkenning onderzoek inventarisatie uitvraag werving aanbesteding procedure' },
  pakken: { assume: 'regie initiatief voortouw handschoen' },
  nemen: {
    assume: 'hand voortouw initiatief rekening actie regie trekkersrol coördinatie penvoering zich',
    contact: 'contact',
    inquire: 'loep',
  },
  kijken: { inquire: 'ernaar hiernaar daarnaar' },
  verrichten: { inquire: 'onderzoek verkenning analyse meting inventarisatie uitvraag toets' },
  voorzien: { make: 'commentaar duiding toelichting reactie annotatie onderbouwing handtekening' },
  opnemen: { contact: 'contact' },
  zoeken: { contact: 'contact afstemming aansluiting toenadering', inquire: 'locatie datum spreker ruimte' },
  leggen: { contact: 'contact verbinding', deliver: 'voor', inquire: 'naast' },
  doen: {
    deliver: 'tekstvoorstel tekstsuggestie voorzet aanzet opgave hetzelfde dingen boodschap',
    show: 'voorstel suggestie oproep mededeling verslag',
    assume: 'poging',
    inquire:
      'navraag uitvraag rondvraag onderzoek check inventarisatie verkenning q&a analyse steekproef meting toets peiling rondje',
  },
  maken: {
    assume: 'ruimte tijd orde',
    contact: 'afspraak afspraken datumprikker uitnodiging',
    think:
      'zich bezwaar bezwaren zorgen zorg voorbehoud kanttekening opmerking opmerkingen compliment excuses vergelijking uitzondering punt',
    state: `gebruik deel onderdeel kans kennis indruk fout fouten verschil misbruik haast winst verlies onderscheid duidelijk mogelijk
      onmogelijk lastig moeilijk makkelijk gemakkelijk complex kwetsbaar inzichtelijk zichtbaar waar openbaar`,
  },
  geven: {
    sustain: 'licht',
    show: 'demo demonstratie presentatie toelichting terugkoppeling update uitleg inzicht inleiding',
    deliver:
      'cijfers gegevens lijst reactie feedback input voorzet advies akkoord opdracht commentaar uitsluitsel duidelijkheid antwoord',
  },
  brengen: {
    make: 'kaart beeld',
    deliver: 'aandacht consultatie boodschap bericht',
    contact: 'sprake elkaar tafel contact',
    sustain: 'besluitvorming',
  },
  zetten: {
    make: 'papier rij rijtje puntjes',
    contact: 'agenda lijst',
    deliver: 'mail github site website sharepoint intranet samenwerkruimte sheet excelbestand teamsmap chat',
    assume: 'gang',
  },
  gaan: {
    assume: 'slag gang',
    contact: 'gesprek overleg tafel terug langs achteraan naartoe heen ernaartoe erheen',
    inquire: 'zoek',
  },
  komen: {
    deliver: `voorstel plan notitie overzicht onderbouwing uitwerking reactie advies analyse raming planning opzet antwoord terugkoppeling
      update prognose rapportage concept tekst lijst brief nota memo factsheet cijfers kader handreiking routekaart scenario scenario's`,
  },
  neerleggen: { think: 'naast' },
  voegen: { deliver: 'verslag notulen stukken bijlage' },
  voeren: { contact: 'gesprek gesprekken overleg', make: 'redactie' },
  stellen: { deliver: 'beschikking', contact: 'hoogte kennis' },
  houden: { sustain: 'gaten', assume: 'vinger', contact: 'hoogte', inquire: 'licht peiling enquête' },
  trekken: { contact: 'bel', assume: 'kar' },
  uitgooien: { contact: 'lijn lijntje' },
  sturen: { deliver: 'mail' },
  leveren: {
    deliver: `cijfers gegevens data informatie input stuk stukken tekst teksten passage lijst overzicht reactie concept notitie
      memo nota raming annotatie fiche spreeklijn woordvoeringslijn spreekpunten antwoord antwoorden q&a deelnemer vertegenwoordiger
      contactpersoon kandidaat`,
  },
  laten: { deliver: 'weten' },
  vertalen: { make: 'notitie brief tekst document rapport samenvatting presentatie' },
  delen: {
    state: 'kosten rekening last',
    think: 'zorg zorgen mening beeld visie opvatting standpunt',
    show: 'update ervaring ervaringen inzichten',
  },
  opleveren: { state: 'waarde winst tijdwinst inzicht vertraging problemen discussie vragen' },
  dragen: { assume: 'zorg' },
  stemmen: { contact: 'af' },
  intrekken: { state: 'voorstel bezwaar voorbehoud verzoek vraag motie amendement' },
  afmelden: { state: 'zich' },
  herinneren: { think: 'eraan' },
  vervangen: { state: 'haar hem mij ons' },
  vasthouden: { think: 'aan' },
  aansturen: { think: 'op' },
};

const nouns: ReadonlyMap<string, readonly (readonly [VerbClass, (word: string) => boolean])[]> = new Map(
  Object.entries(IDIOMS).map(([lemma, classes]) => [
    lemma,
    Object.entries(classes).map(([name, list]) => [name as VerbClass, compoundOf(list)] as const),
  ]),
);

/** What a light verb says together with the words beside it ("neemt het voortouw"), and the word that tells; null otherwise. */
export function idiomOf(lemma: string, words: readonly Word[]): { name: VerbClass; noun: Word } | null {
  for (const [name, isTelling] of nouns.get(lemma) ?? []) {
    const noun = words.find((word) => canBeNoun(word) && isTelling(word.lower));
    if (noun !== undefined) return { name, noun };
  }
  return null;
}

/** "Een opzet", "een aanzet": with its particle in the word a form is a noun as often; "zorg dragen" is said of care. */
function canBeNoun({ tag, forms, lower }: Word): boolean {
  return tag !== 'verb' || NOUNS.has(lower) || forms.every(({ particle }) => particle !== null);
}

/** Beside these verbs they are no verbs: "zorg dragen", "gebruik maken", "deel uitmaken". */
const NOUNS = new Set(['zorg', 'gebruik', 'deel', 'licht', 'overleg']);
