import type { Clause } from '../grammar/clause';
import { goesBehind, isAbout, isByNobody, isPassive } from '../grammar/clauseFacts';
import { wordList } from '../grammar/lexicon/wordList';
import { isTable } from '../parties/table';
import type { Utterance } from '../utterance';
import { decided, type FindDecision } from './finder';
import { PAPERS } from './lexicon';

/** "We stoppen met de proef", "de brief gaat niet uit", "issue sluiten": what the table does with what lies before it. */
export const findCourse: FindDecision = (clause, utterance) => {
  if (isClosed(clause)) return decided(clause, { certainty: 'possible' });
  if (clause.kind !== 'main' || clause.tense !== 'present') return null;
  if (isKeptTo(clause)) return decided(clause);
  return isSetByTable(clause, utterance) || isSentOut(clause) ? decided(clause) : null;
};

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

/** "Er wordt vastgehouden aan de planning", "er wordt niet van afgeweken". */
function isKeptTo(clause: Clause): boolean {
  if (!isByNobody(clause)) return false;
  const lemma = clause.predicate?.lemma ?? '';
  if (clause.isNegated) return lemma === 'afwijken' && goesBehind(clause, 'van');
  return lemma === 'vasthouden' && goesBehind(clause, 'aan');
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
  aanwijzen benoemen omarmen inlassen afwachten honoreren inwilligen
`);
const SETTING: ReadonlyMap<string, string> = new Map([
  ['stoppen', 'met'],
  ['vasthouden', 'aan'],
  ['afstappen', 'van'],
]);

/** "De brief kan uit", "de nota gaat niet uit"; "gaat er vrijdag uit" tells when. */
function isSentOut(clause: Clause): boolean {
  const { predicate, complements, words } = clause;
  const isAlone = complements.length === 0 && words.every(({ lower }) => lower !== 'er');
  return GOING_OUT.has(predicate?.lemma ?? '') && isAbout(clause, PAPERS) && isAlone;
}

const GOING_OUT = new Set(['uitgaan', 'uitkunnen']);

/** "Issue voor nu sluiten", "dit issue wordt gesloten". */
function isClosed(clause: Clause): boolean {
  const { kind, predicate, words, isNegated } = clause;
  if (isNegated || predicate?.lemma !== 'sluiten' || !words.some(({ lower }) => lower.endsWith('issue')))
    return false;
  return kind === 'fragment' || (clause.tense === 'present' && isPassive(clause));
}
