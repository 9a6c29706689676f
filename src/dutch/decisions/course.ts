import type { Clause } from '../grammar/clause';
import { goesBehind, has, isAbout, isPassive } from '../grammar/clauseFacts';
import { wordList } from '../grammar/lexicon/wordList';
import { isTable } from '../parties/table';
import { lies } from '../span';
import type { Utterance } from '../utterance';
import { decided, type FindDecision } from './finder';
import { PAPERS } from './lexicon';

/** "We stoppen met de proef", "de werkgroep wordt opgeheven", "er komt geen tweede ronde", "de brief gaat niet uit": what goes on from here and what does not. */
export const findCourse: FindDecision = (clause, utterance) => {
  if (isClosed(clause)) return decided(clause, { certainty: 'possible' });
  if (clause.kind !== 'main' || !(clause.tense === 'present' || isDoneHere(clause))) return null;
  if (isSetByTable(clause, utterance) || isNotComing(clause) || isSentOut(clause) || isGranted(clause))
    return decided(clause);
  const isChanged = isOursChanged(clause) || isKeptUp(clause) || isNoLonger(clause) || isAppointed(clause);
  return isChanged ? decided(clause, { certainty: 'possible' }) : null;
};

/** "Bij dezen is de werkgroep ingesteld", "is daarmee verlengd": by what was said just now. */
function isDoneHere(clause: Clause): boolean {
  return clause.tense === 'perfect' && has(clause, HEREBY);
}

const HEREBY = wordList(`hierbij dezen daarmee hiermee`);

/** "We stoppen met de proef", "laten dit idee vallen", "een tweede ronde slaan we over", "het vervolg laten we over aan het DO". */
function isSetByTable(clause: Clause, utterance: Utterance): boolean {
  const { predicate, isNegated, auxiliaries, words } = clause;
  const lemma = predicate?.lemma ?? '';
  if (isNegated || !isTable(clause, utterance)) return false;
  if (lemma === 'vallen') return auxiliaries.includes('laten');
  if (SETTLING.has(lemma)) return hasThing(clause);
  if (lemma === 'laten') return words.some(({ lower }) => lower === 'hierbij' || lower === 'erbij');
  const joint = SETTING.get(lemma);
  return joint !== undefined && goesBehind(clause, joint);
}

/** Something besides who does it: "we schrappen de zin", and not "we beginnen". */
function hasThing({ words, subject }: Clause): boolean {
  return words.some(
    ({ tag, start }) => tag === 'noun' && !(subject && subject.start <= start && start < subject.end),
  );
}

/** What only the table can do with what lies before it. */
const SETTLING = wordList(`
  overlaten overslaan overnemen schrappen beperken kiezen intrekken loslaten handhaven hanteren parkeren verwerpen afwijzen toekennen
  aanwijzen benoemen omarmen inlassen
`);
const SETTING: ReadonlyMap<string, string> = new Map([
  ['stoppen', 'met'],
  ['vasthouden', 'aan'],
  ['afstappen', 'van'],
]);

/** "Er komt geen tweede ronde". */
function isNotComing({ predicate, words, subject }: Clause): boolean {
  const isEmpty = words.some(({ lower, start }) => lower === 'geen' && start === subject?.start);
  return predicate?.lemma === 'komen' && isEmpty && words.some(({ lower }) => lower === 'er');
}

/** "De brief kan uit", "de nota gaat niet uit". */
function isSentOut(clause: Clause): boolean {
  return (
    GOING_OUT.has(clause.predicate?.lemma ?? '') && isAbout(clause, PAPERS) && clause.complements.length === 0
  );
}

const GOING_OUT = new Set(['uitgaan', 'uitkunnen']);

/** "De proef wordt verlengd", "de werkgroep wordt opgeheven", "de proef gaat door". */
function isOursChanged(clause: Clause): boolean {
  if (clause.isNegated || !isAbout(clause, OURS)) return false;
  const lemma = clause.predicate?.lemma ?? '';
  if (lemma === 'doorgaan') return clause.complements.every(({ preposition }) => preposition === 'op');
  return isPassive(clause) && clause.agent === null && CHANGING.has(lemma);
}

const OURS = wordList(`
  pilot proef project werkgroep subwerkgroep stuurgroep projectgroep klankbordgroep taskforce overleg budget looptijd proefperiode
  mandaat termijn reactietermijn vergaderfrequentie congres bijeenkomst scope idee verzoek
`);
const CHANGING = wordList(`
  verlengen beëindigen opheffen instellen uitbreiden stopzetten oprichten ontbinden voortzetten verhogen verlagen opschalen afschalen
  samenvoegen splitsen stoppen loslaten honoreren ophogen inperken beperken afblazen annuleren
`);

/** "De werkgroep blijft in stand". */
function isKeptUp(clause: Clause): boolean {
  return clause.predicate?.lemma === 'blijven' && isAbout(clause, OURS) && has(clause, STANDING);
}

const STANDING = new Set(['stand', 'bestaan']);

/** "Issue voor nu sluiten", "dit issue wordt gesloten". */
function isClosed(clause: Clause): boolean {
  const { kind, predicate, words, isNegated } = clause;
  if (isNegated || predicate?.lemma !== 'sluiten' || !words.some(({ lower }) => lower.endsWith('issue')))
    return false;
  return kind === 'fragment' || (clause.tense === 'present' && isPassive(clause));
}

/** "Voor de zaal wordt 2.500 euro beschikbaar gesteld", "aan de gemeente wordt 80.000 euro toegekend". */
function isGranted(clause: Clause): boolean {
  const isMoney = clause.words.some(({ lower }) => MONEY.has(lower));
  return isMoney && GRANTING.has(clause.predicate?.lemma ?? '') && isPassive(clause) && clause.agent === null;
}

const MONEY = wordList(`euro eur miljoen mln mln. ton budget subsidie`);
const GRANTING = wordList(`beschikbaarstellen toekennen vrijmaken vrijgeven reserveren`);

/** "Er wordt niet langer met formulieren gewerkt". */
function isNoLonger(clause: Clause): boolean {
  return clause.isNegated && has(clause, LONGER) && isPassive(clause) && clause.agent === null;
}

const LONGER = new Set(['langer']);

/** "Anna wordt voorzitter van de werkgroep". */
function isAppointed({ predicate, voice, object, words }: Clause): boolean {
  const [role] = words.filter((word) => object && lies(word, object));
  return predicate?.lemma === 'worden' && voice === 'active' && role !== undefined && ROLES.has(role.lower);
}

const ROLES = wordList(
  `voorzitter vicevoorzitter secretaris trekker penvoerder penningmeester contactpersoon`,
);
