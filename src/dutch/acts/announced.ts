import type { Clause } from '../grammar/clause';
import { goesBehind, originOf } from '../grammar/clauseFacts';
import { isNamedPaper } from '../grammar/lexicon/papers';
import { wordList } from '../grammar/lexicon/wordList';
import { lies, type Span } from '../span';
import { CIRCULATING, COMING, HAPPENING, MINISTERS, REPLACING, SETTLING } from './lexicon';
import { performerIn, performerOf } from './performer';
import { isSuccessionOfPeople } from './posts';
import { deadlineIn, type Reading } from './reading';
import { hedgeIn, isExpected, ongoingIn, wordIn } from './signWords';
import { taskOf } from './task';
import { PASSIVE, SIGN } from './weights';

/** How much a passive announces work to come: "de notitie wordt rondgestuurd", "dit wordt door BZK uitgewerkt". */
export function announcedWeight(clause: Clause, reading: Reading): number {
  const task = taskOf(clause);
  const lemma = clause.predicate?.lemma ?? '';
  if (!task || isSuccessionOfPeople(clause, reading) || isReplaced(clause, reading)) return 0;
  if (clause.tense === 'present' && ongoingIn(clause)) return 0;
  if (SETTLING.has(lemma) && clause.agent && performerIn(clause.agent, clause.words, reading) === 'everybody')
    return 0;
  const work = isNotified(clause) ? PASSIVE.work.contact + PASSIVE.circulates : PASSIVE.work[task.name];
  return (
    PASSIVE.base +
    work +
    (task.name === 'deliver' && clause.tense === 'future' && isBrought(clause) ? PASSIVE.recipient : 0) +
    (isCirculated(clause) ? PASSIVE.circulates : 0) +
    (hasAgent(clause, reading) ? PASSIVE.agent : 0) +
    (HAPPENING.has(lemma) ? PASSIVE.existential : 0) +
    signs(clause, reading)
  );
}

/** It goes round, whoever sends it. */
function isCirculated(clause: Clause): boolean {
  return (
    CIRCULATING.has(clause.predicate?.lemma ?? '') ||
    isMailed(clause) ||
    isPosted(clause) ||
    isArranged(clause)
  );
}

/** "Anna wordt opgevolgd door Jan": of people that is news. */
function isReplaced(clause: Clause, reading: Reading): boolean {
  if (!REPLACING.has(clause.predicate?.lemma ?? '')) return false;
  const performer = performerOf(clause, reading);
  return performer === 'named' || performer === 'stranger' || performer === 'body';
}

/** "Wordt ingebracht bij de stuurgroep", "aan de leden", "zal de leden worden voorgelegd". */
function isBrought(clause: Clause): boolean {
  return clause.object !== null || goesBehind(clause, 'aan', 'bij', 'naar');
}

const PAPERS = new Set(['document', 'presentatie', 'link', 'opname', 'slides', 'sheets']);

/** "Wordt per mail gedeeld", "het document wordt met de leden gedeeld". */
function isMailed(clause: Clause): boolean {
  const { words, predicate } = clause;
  if (predicate?.lemma !== 'delen') return false;
  if (goesBehind(clause, 'per', 'via')) return words.some(({ lower }) => lower.endsWith('mail'));
  const isPaper = words.some(({ lower }) => PAPERS.has(lower) || isNamedPaper(lower));
  return isPaper && goesBehind(clause, 'met');
}

/** "Met VNG wordt contact opgenomen", "een datum wordt geprikt", "een datumprikker wordt uitgezet". */
function isArranged({ predicate, words }: Clause): boolean {
  const nouns = ARRANGED.get(predicate?.lemma ?? '');
  return nouns !== undefined && words.some(({ lower }) => nouns.has(lower));
}

const ARRANGED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['opnemen', new Set(['contact'])],
  ['zoeken', new Set(['contact'])],
  ['leggen', new Set(['contact'])],
  ['prikken', new Set(['datum', 'data', 'moment'])],
  ['uitzetten', new Set(['datumprikker', 'uitvraag', 'enquête', 'vragenlijst', 'uitnodiging'])],
]);

/** "De leden worden hierover geïnformeerd", "wordt aan de leden teruggekoppeld": somebody tells them. */
function isNotified(clause: Clause): boolean {
  const lemma = clause.predicate?.lemma ?? '';
  if (lemma === 'terugkoppelen') return isBrought(clause);
  if (!NOTIFYING.has(lemma) || wordIn(clause, MINISTERS)) return false;
  return goesBehind(clause, 'per', 'via') || wordIn(clause, COMING) !== null;
}

const NOTIFYING = new Set(['informeren', 'inlichten', 'berichten', 'attenderen']);

/** "Wordt op de website gezet", "wordt bij het verslag gevoegd". */
function isPosted({ predicate, words }: Clause): boolean {
  return POSTING.has(predicate?.lemma ?? '') && words.some(({ lower }) => PLACES.has(lower));
}

const POSTING = new Set(['zetten', 'plaatsen', 'voegen', 'opnemen']);
const PLACES = wordList(
  `verslag notulen stukken website site intranet sharepoint github samenwerkruimte teams nieuwsbrief actielijst`,
);

/** "Door VWS", "vanuit VWS", "van de zijde van VWS". */
export function hasAgent(clause: Clause, reading: Reading): boolean {
  const phrase = clause.agent ?? originOf(clause);
  return phrase !== null && performerIn(phrase, clause.words, reading) !== null;
}

function signs(clause: Clause, reading: Reading): number {
  return (
    (clause.tense === 'future' ? PASSIVE.future : 0) +
    (wordIn(clause, COMING) ? SIGN.coming : 0) +
    (clause.tense === 'future' && wordIn(clause, FURTHER) ? PASSIVE.further : 0) +
    dayWeight(clause.sentence, reading) +
    (ongoingIn(clause) ? SIGN.ongoing : 0) +
    (hedgeIn(clause) ? SIGN.hedged : 0) +
    (isExpected(clause) ? SIGN.expected : 0) +
    (clause.agent === null && clause.words.some(({ lower }) => lower === 'er') && !isCirculated(clause)
      ? PASSIVE.existential
      : 0)
  );
}

/** "Zal verder worden ingevuld": it is not done yet. */
const FURTHER = new Set(['verder', 'nader']);

/** "Wordt uiterlijk vrijdag voorgelegd" sets a limit; "wordt vrijdag voorgelegd" may tell when it happens. */
function dayWeight(sentence: Span, reading: Reading): number {
  if (deadlineIn(sentence, reading) === null) return 0;
  const isLimited = reading.deadlines().some(({ span, isFirm }) => isFirm && lies(span, sentence));
  return isLimited ? PASSIVE.limit : PASSIVE.deadline;
}
