import type { Clause } from '../grammar/clause';
import { behind, has, isAbout, isByNobody, saysIn } from '../grammar/clauseFacts';
import { MONTHS } from '../grammar/lexicon/closedClasses';
import { wordList } from '../grammar/lexicon/wordList';
import { isCapitalised } from '../grammar/token';
import { lies } from '../span';
import { isTable } from '../parties/table';
import { decided, type FindDecision } from './finder';
import { DATES } from './lexicon';

/** "De proef wordt verlengd", "er komt geen tweede ronde", "Anna wordt voorzitter": what becomes of things and offices of the table. */
export const findChange: FindDecision = (clause, utterance) => {
  if (clause.kind !== 'main' || !(clause.tense === 'present' || isDoneHere(clause))) return null;
  if (isTable(clause, utterance) && isByTheTable(clause)) return decided(clause);
  if (isNotComing(clause) || isGranted(clause)) return decided(clause);
  const isChanged =
    isOursChanged(clause) ||
    isKeptUp(clause) ||
    isNoLonger(clause) ||
    isNotMade(clause) ||
    isAppointed(clause) ||
    isTakenOut(clause) ||
    isExchanged(clause);
  return isChanged ? decided(clause, { certainty: 'possible' }) : null;
};

/** "Bij dezen is de werkgroep ingesteld", "is daarmee verlengd": by what was said just now. */
function isDoneHere(clause: Clause): boolean {
  const isAtTable = clause.words.some(
    ({ lower }, at) => lower === 'ter' && SESSION.has(clause.words[at + 1]?.lower ?? ''),
  );
  return clause.tense === 'perfect' && (isAtTable || has(clause, HEREBY));
}

const HEREBY = wordList(`hierbij dezen daarmee hiermee`);
/** "Ter vergadering". */
const SESSION = new Set(['vergadering', 'plekke', 'tafel']);

/** "Er komt geen tweede ronde". */
function isNotComing({ predicate, words, subject }: Clause): boolean {
  const isEmpty = words.some(({ lower, start }) => lower === 'geen' && start === subject?.start);
  return predicate?.lemma === 'komen' && isEmpty && words.some(({ lower }) => lower === 'er');
}

/** "De stuurgroep stelt een werkgroep in", "stelt 5.000 euro beschikbaar", "verleent decharge", "honoreert het verzoek". */
function isByTheTable(clause: Clause): boolean {
  const lemma = clause.predicate?.lemma ?? '';
  if (clause.isNegated || clause.voice === 'passive') return false;
  if (GRANTING.has(lemma)) return has(clause, MONEY);
  if (lemma === 'verlenen') return has(clause, DISCHARGE);
  return CHANGING.has(lemma) && saysIn(clause, clause.object, OURS);
}

const DISCHARGE = new Set(['decharge', 'décharge', 'mandaat']);

/** "Er wordt geen werkgroep ingesteld", "een werkgroep is niet nodig". */
function isNotMade(clause: Clause): boolean {
  if (!clause.isNegated || !isAbout(clause, OURS)) return false;
  if (clause.predicate?.lemma === 'zijn') return has(clause, NEEDED);
  return isByNobody(clause) && CHANGING.has(clause.predicate?.lemma ?? '');
}

const NEEDED = new Set(['nodig']);

/** "De proef wordt verlengd", "de werkgroep wordt opgeheven", "de proef gaat door", "gaat niet door". */
function isOursChanged(clause: Clause): boolean {
  if (!isAbout(clause, OURS)) return false;
  const lemma = clause.predicate?.lemma ?? '';
  if (clause.isNegated && lemma !== 'doorgaan') return false;
  if (lemma === 'gaan') return has(clause, BACK);
  if (lemma === 'doorgaan') return clause.complements.every(({ preposition }) => preposition === 'op');
  return isByNobody(clause) && CHANGING.has(lemma);
}

const BACK = new Set(['terug']);

const OURS = wordList(`
  pilot proef project werkgroep subwerkgroep stuurgroep projectgroep klankbordgroep taskforce overleg budget looptijd proefperiode
  mandaat termijn reactietermijn frequentie vergaderfrequentie congres bijeenkomst heidag conferentie sessie scope idee verzoek aanvraag
`);
const CHANGING = wordList(`
  verlengen beëindigen opheffen instellen uitbreiden stopzetten oprichten ontbinden voortzetten inwilligen toekennen verhogen verlagen opschalen afschalen
  samenvoegen splitsen stoppen loslaten honoreren ophogen inperken beperken afblazen annuleren
`);

/** "De werkgroep blijft in stand", "1 juni blijft staan". */
function isKeptUp(clause: Clause): boolean {
  if (clause.predicate?.lemma === 'blijven') return isAbout(clause, OURS) && has(clause, STANDING);
  const isStaying = clause.predicate?.lemma === 'staan' && clause.auxiliaries.includes('blijven');
  return isStaying && !clause.isNegated && (isAbout(clause, DATES) || isOfDay(clause));
}

/** A day is its subject. */
function isOfDay({ words, subject }: Clause): boolean {
  const [number, month] = words.filter((word) => subject && lies(word, subject));
  return number?.kind === 'number' && MONTHS.has(month?.lower ?? '');
}

const STANDING = new Set(['stand', 'bestaan']);

/** "FIN krijgt uitstel", "voor de zaal wordt 2.500 euro beschikbaar gesteld", "aan de gemeente wordt 80.000 euro toegekend". */
function isGranted(clause: Clause): boolean {
  if (clause.predicate?.lemma === 'krijgen') return has(clause, RESPITE) && !clause.isNegated;
  return has(clause, MONEY) && GRANTING.has(clause.predicate?.lemma ?? '') && isByNobody(clause);
}

const MONEY = wordList(`euro eur miljoen mln mln. ton budget subsidie`);
const RESPITE = new Set(['uitstel', 'respijt']);
const GRANTING = wordList(`beschikbaarstellen toekennen vrijmaken vrijgeven reserveren`);

/** "Er wordt niet langer met formulieren gewerkt". */
function isNoLonger(clause: Clause): boolean {
  return clause.isNegated && has(clause, LONGER) && isByNobody(clause);
}

const LONGER = new Set(['langer']);

/** "De maatregel gaat uit het pakket", "het punt verdwijnt van de lijst". */
function isTakenOut(clause: Clause): boolean {
  if (!LEAVING.has(clause.predicate?.lemma ?? '') || clause.isNegated) return false;
  return saysIn(clause, behind(clause, 'uit', 'van'), WHOLES);
}

const LEAVING = wordList(`gaan verdwijnen vallen`);
const WHOLES = wordList(`pakket voorstel tekst lijst agenda planning programma`);

/** "De overlegdag wordt dinsdag in plaats van woensdag". */
function isExchanged(clause: Clause): boolean {
  const { predicate, voice, isNegated } = clause;
  if (predicate?.lemma !== 'worden' || voice !== 'active' || isNegated || !hasNounSubject(clause))
    return false;
  return has(clause, INSTEAD) || saysIn(clause, behind(clause, 'in'), PLACE);
}

/** Not "het". */
function hasNounSubject({ words, subject }: Clause): boolean {
  return words.some((word) => word.tag === 'noun' && subject !== null && lies(word, subject));
}

const INSTEAD = new Set(['ipv', 'i.p.v.', 'i.p.v']);
const PLACE = new Set(['plaats']);

/** "Anna wordt voorzitter van de werkgroep", "wordt Anna aangewezen als voorzitter", "de titel wordt B". */
function isAppointed(clause: Clause): boolean {
  const { predicate, voice, object, words } = clause;
  if (BECOMING.has(predicate?.lemma ?? '') && voice === 'active' && isFixed(clause)) return saysWhich(clause);
  if (APPOINTING.has(predicate?.lemma ?? '')) return isByNobody(clause) && has(clause, AS);
  const [role] = words.filter((word) => object && lies(word, object));
  return (
    BECOMING.has(predicate?.lemma ?? '') && voice === 'active' && role !== undefined && ROLES.has(role.lower)
  );
}

const BECOMING = new Set(['worden', 'blijven']);

/** "De titel wordt B", "de deadline blijft 1 mei". */
function isFixed(clause: Clause): boolean {
  return isAbout(clause, NAMES) || isAbout(clause, DATES);
}

const APPOINTING = wordList(`aanwijzen benoemen aanstellen`);
/** What it is to be stands right behind the verb: a name, a day, what is quoted; "wordt nog bepaald" is open. */
function saysWhich({ words, finite }: Clause): boolean {
  const next = words.find(({ start }) => start > (finite?.end ?? 0));
  return next !== undefined && (next.kind === 'number' || QUOTES.has(next.text) || isCapitalised(next));
}

const QUOTES = new Set(['"', "'", '“', '‘']);

const NAMES = wordList(`titel naam werktitel ondertitel datum locatie voorzitter`);
const AS = new Set(['als', 'tot']);
const ROLES = wordList(
  `voorzitter vicevoorzitter secretaris trekker penvoerder penningmeester contactpersoon`,
);
