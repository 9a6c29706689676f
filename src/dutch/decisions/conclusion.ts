import type { Clause } from '../grammar/clause';
import { dependantsOf, governorOf } from '../grammar/clauseTree';
import { wordList } from '../grammar/lexicon/wordList';
import type { Utterance } from '../utterance';
import { decided, type FindDecision } from './finder';
import { has, isAbout, isPassive } from './table';

/** What came out of the talk: "er is overeenstemming over ...", "de keuze valt op ...", "Conclusie: ... wordt verlengd". */
export const findConclusion: FindDecision = (clause, utterance) => {
  if (isUnopposed(clause)) return decided(clause);
  if (clause.isNegated || clause.tense === 'past') return null;
  const isSettled = isAgreed(clause) || isChosen(clause, utterance) || isConcluded(clause, utterance);
  return isSettled ? decided(clause) : null;
};

/** "Geen bezwaar", "geen bezwaren geuit". */
function isUnopposed({ kind, words }: Clause): boolean {
  const [first, second] = words;
  const said = words.filter(({ tag }) => tag !== 'mark');
  return (
    kind === 'fragment' && said.length <= 4 && first?.lower === 'geen' && OBJECTIONS.has(second?.lower ?? '')
  );
}

const OBJECTIONS = new Set(['bezwaar', 'bezwaren']);

/** "Er is overeenstemming over", "daarover bestaat consensus". */
function isAgreed(clause: Clause): boolean {
  if (!BEING.has(clause.predicate?.lemma ?? '') || !isAbout(clause, CONSENSUS)) return false;
  return hasBehind(clause, 'over') || has(clause, ABOUT_IT);
}

const ABOUT_IT = new Set(['daarover', 'hierover', 'erover']);

const BEING = new Set(['zijn', 'bestaan']);
const CONSENSUS = new Set(['overeenstemming', 'consensus', 'eensgezindheid', 'unanimiteit']);

/** "De keuze valt op", "keuze van de werkgroep is dat ...". */
function isChosen(clause: Clause, { clauses }: Utterance): boolean {
  if (!isAbout(clause, CHOICE)) return false;
  if (clause.predicate?.lemma === 'vallen') return hasBehind(clause, 'op');
  const isTold = dependantsOf(clause, clauses).some(({ link }) => link === 'dat');
  return clause.predicate?.lemma === 'zijn' && isTold;
}

const CHOICE = new Set(['keuze', 'keus']);

function hasBehind({ complements }: Clause, wanted: string): boolean {
  return complements.some(({ preposition }) => preposition === wanted);
}

/** What is to be done with a thing, or what we go on to do, behind the colon; what is found there is no decision. */
function isConcluded(clause: Clause, { clauses }: Utterance): boolean {
  const isOpen = (clause.tense === 'present' && isPassive(clause)) || isOurCourse(clause);
  if (clause.link !== ':' || !isOpen) return false;
  const label = governorOf(clause, clauses);
  return label?.words.length === 1 && LABELS.has(label.words[0]?.lower ?? '');
}

/** "We gaan door met variant 2", "we hoeven dit niet te melden". */
function isOurCourse({ words, predicate, voice, modal }: Clause): boolean {
  const isOurs = words.slice(0, 2).some(({ lower }) => lower === 'we' || lower === 'wij');
  return isOurs && voice === 'active' && modal === null && COURSE.has(predicate?.lemma ?? '');
}

const COURSE = wordList(`doorgaan kiezen houden stoppen starten beginnen wachten handhaven volgen`);

const LABELS = new Set(['conclusie', 'slotsom', 'uitkomst']);
