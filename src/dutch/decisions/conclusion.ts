import type { Clause } from '../grammar/clause';
import { goesBehind, has, isAbout, isPassive } from '../grammar/clauseFacts';
import { governorOf } from '../grammar/clauseTree';
import { wordList } from '../grammar/lexicon/wordList';
import type { Utterance } from '../utterance';
import { decided, type FindDecision } from './finder';
import { isNeedless } from './here';
import { PROPOSALS } from './lexicon';

/** What came out of the talk: "er is overeenstemming over ...", "geen bezwaar", "Conclusie: ... wordt verlengd". */
export const findConclusion: FindDecision = (clause, utterance) => {
  if (isUnopposed(clause)) return decided(clause);
  if ((clause.isNegated && !isNeedless(clause)) || clause.tense === 'past') return null;
  const isSettled = isAgreed(clause) || isBacked(clause) || isConcluded(clause, utterance);
  return isSettled ? decided(clause) : null;
};

/** "Geen bezwaar", "geen bezwaren geuit", "er zijn geen bezwaren tegen het plan", "niemand heeft bezwaar". */
function isUnopposed(clause: Clause): boolean {
  const { kind, words, predicate, tense } = clause;
  const at = words.findIndex(({ lower }) => OBJECTIONS.has(lower));
  if (at < 0 || tense === 'past') return false;
  const isNone = words[at - 1]?.lower === 'geen';
  if (isNone && at === 1 && (words[2]?.text === ',' || words[2]?.lower === 'tegen')) return true;
  if (kind === 'fragment') return isNone && at === 1 && words.filter(({ tag }) => tag !== 'mark').length <= 4;
  const lemma = predicate?.lemma ?? '';
  if (BEING.has(lemma)) return isNone && words.some(({ lower }) => lower === 'er');
  return HAVING.has(lemma) && isAbout(clause, NOBODY);
}

const HAVING = new Set(['hebben', 'maken']);
const NOBODY = new Set(['niemand']);

const OBJECTIONS = new Set(['bezwaar', 'bezwaren']);

/** "Er is overeenstemming over", "daarover bestaat consensus". */
function isAgreed(clause: Clause): boolean {
  if (!BEING.has(clause.predicate?.lemma ?? '') || !isAbout(clause, CONSENSUS)) return false;
  return goesBehind(clause, 'over') || has(clause, ABOUT_IT);
}

const ABOUT_IT = new Set(['daarover', 'hierover', 'erover']);

const BEING = new Set(['zijn', 'bestaan']);
const CONSENSUS = new Set(['overeenstemming', 'consensus', 'eensgezindheid', 'unanimiteit']);

/** "Het voorstel krijgt brede steun". */
function isBacked(clause: Clause): boolean {
  return clause.predicate?.lemma === 'krijgen' && isAbout(clause, PROPOSALS) && has(clause, SUPPORT);
}

const SUPPORT = new Set(['steun', 'bijval']);

/**
 * What is to be done with a thing, what we go on to do, or which was taken, behind the colon; what is found there is no decision.
 * Behind "Werkafspraak:" whatever stands there was settled.
 */
function isConcluded(clause: Clause, { clauses }: Utterance): boolean {
  if (clause.link !== ':') return false;
  const [label, subject, ...more] = governorOf(clause, clauses)?.words ?? [];
  if (!label || more.length > 0) return false;
  if (SETTLED.has(label.lower)) return subject === undefined;
  const isOption = clause.kind === 'fragment' && has(clause, PROPOSALS);
  const isOpen = (clause.tense === 'present' && isPassive(clause)) || isOurCourse(clause) || isOption;
  return isOpen && LABELS.has(label.lower);
}

const SETTLED = wordList(`werkafspraak werkafspraken afgetikt consensus besluitpunt`);

/** "We gaan door met variant 2", "we hoeven dit niet te melden". */
function isOurCourse(clause: Clause): boolean {
  const { words, predicate, voice, modal } = clause;
  const isOurs = words.some(({ lower }) => lower === 'we' || lower === 'wij');
  if (!isOurs || voice !== 'active') return false;
  return isNeedless(clause) || (modal === null && COURSE.has(predicate?.lemma ?? ''));
}

const COURSE = wordList(
  `doorgaan kiezen houden stoppen starten beginnen wachten handhaven volgen gebruiken hanteren spreken`,
);

const LABELS = new Set(['conclusie', 'slotsom', 'uitkomst']);
