import type { Clause } from '../grammar/clause';
import { behind, goesBehind } from '../grammar/clauseFacts';
import { GETTING } from '../grammar/lexicon/arriving';
import { PLACE_PRONOUNS } from '../grammar/lexicon/closedClasses';
import { isNamedPaper, isProduct } from '../grammar/lexicon/papers';
import { isOfClass } from '../grammar/lexicon/verbForms';
import { LATER, MINISTERS } from './lexicon';
import type { Word } from '../grammar/word';
import { lies } from '../span';
import { performerIn, performerOf, type Performer } from './performer';
import { deadlineIn, type Reading } from './reading';
import { isSaidReady, namesItem, wordIn } from './signWords';
import { PASSIVE } from './weights';

/** How much something is said to come later, by whoever it is: "volgt nog", "komt hier op terug", "van FIN ontvangt ... nog". */
export function arrivalWeight(clause: Clause, reading: Reading): number {
  if (isGotFromMe(clause, reading)) return PASSIVE.follow;
  if (isReceivedFrom(clause, reading))
    return isDue(clause, reading) || isGiven(clause, reading) || isSent(clause) ? PASSIVE.follow : 0;
  if (clause.agent && wordIn(clause, MINISTERS)) return 0;
  if (isGotSent(clause, reading) || isPaperDue(clause, reading)) return PASSIVE.follow;
  if (isBrought(clause, reading)) return PASSIVE.follow;
  if (clause.predicate?.lemma === 'komen' && clause.agent)
    return isMadeBy(clause, reading) ? PASSIVE.follow : 0;
  if (!isOfClass(clause.predicate?.lemma ?? '', 'follow') || namesItem(clause) || isByName(clause, reading))
    return 0;
  return isReturn(clause) || isPaper(clause, reading) || isDue(clause, reading) ? PASSIVE.follow : 0;
}

/** "Den Haag volgt in oktober", "VNG komt donderdag langs": somebody whose turn it is, or who visits. */
function isByName(clause: Clause, reading: Reading): boolean {
  if (clause.predicate?.lemma === 'langskomen') return performerOf(clause, reading) !== null;
  return clause.predicate?.lemma === 'volgen' && performerOf(clause, reading) === 'stranger';
}

/** Said to be later, or by a day. */
function isDue(clause: Clause, reading: Reading): boolean {
  return wordIn(clause, LATER) !== null || deadlineIn(clause.sentence, reading) !== null;
}

/** "Er komt een stuk hierover door Jan". */
function isMadeBy({ agent, words }: Clause, reading: Reading): boolean {
  return agent !== null && performerIn(agent, words, reading) === 'named';
}

/** "Van FIN ontvangt de werkgroep nog de cijfers": it comes from somebody. */
function isReceivedFrom(clause: Clause, reading: Reading): boolean {
  if (!GETTING.has(clause.predicate?.lemma ?? '')) return false;
  const from = behind(clause, 'van', 'vanuit');
  return from !== null && performerIn(from, clause.words, reading) === 'named';
}

/** "Krijgen jullie van me", "de leden ontvangen van ons nog de lijst": from whoever says it. */
function isGotFromMe(clause: Clause, reading: Reading): boolean {
  if (!GETTING.has(clause.predicate?.lemma ?? '') || !AT_TABLE.has(performerOf(clause, reading)))
    return false;
  return clause.words.some(({ lower }, at) => lower === 'van' && ME.has(clause.words[at + 1]?.lower ?? ''));
}

const ME = new Set(['me', 'mij', 'ons']);

/** "Anna krijgt van Jan zijn versie", "de leden krijgen bericht van Jan": what goes from one at the table to another. */
function isGiven(clause: Clause, reading: Reading): boolean {
  const isThing = ({ lower }: Word) => isNamedPaper(lower) || isProduct(lower) || ACCESS.has(lower);
  return AT_TABLE.has(performerOf(clause, reading)) && clause.words.some(isThing);
}

const AT_TABLE = new Set<Performer | null>([
  'you',
  'named',
  'everybody',
  'earlier',
  'body',
  'we',
  'stranger',
]);
const ACCESS = new Set(['inlog', 'toegang', 'account']);

/** "De leden krijgen haar volgende week toegezonden". */
function isGotSent(clause: Clause, reading: Reading): boolean {
  return isSent(clause) && isDue(clause, reading);
}

/** "Krijgen de leden toegezonden". */
function isSent({ predicate, auxiliaries }: Clause): boolean {
  return predicate?.lemma === 'krijgen' && auxiliaries.some((lemma) => isOfClass(lemma, 'deliver'));
}

/** "De oplegger komt van BZK", "de tekst komt vanuit SZW": a paper, and who makes it. */
function isBrought(clause: Clause, reading: Reading): boolean {
  if (clause.predicate?.lemma !== 'komen' || !isAboutPaper(clause)) return false;
  const from = behind(clause, 'van', 'vanuit');
  const isBehind = from !== null && from.start > (clause.subject?.end ?? 0);
  return isBehind && performerIn(from, clause.words, reading) === 'named';
}

/** A paper with the day it will be there, or on its way: whose it is to see to that is not said. */
export function isPaperDue(clause: Clause, reading: Reading): boolean {
  return isReady(clause, reading) || isOnItsWay(clause, reading);
}

/** "De notitie is vrijdag gereed", "de cijfers zijn er maandag". */
function isReady(clause: Clause, reading: Reading): boolean {
  return isAboutPaper(clause) && isSaidReady(clause) && deadlineIn(clause.span, reading) !== null;
}

/** "De nota gaat vrijdag naar de leden", "gaat er vrijdag uit": a paper, where it goes, and when. */
function isOnItsWay(clause: Clause, reading: Reading): boolean {
  if (clause.tense !== 'present' || !isAboutPaper(clause)) return false;
  const lemma = clause.predicate?.lemma;
  const isSent =
    (lemma === 'gaan' && goesBehind(clause, 'naar')) ||
    (lemma === 'uitgaan' && clause.words.some(({ lower }) => lower === 'er'));
  return isSent && deadlineIn(clause.span, reading) !== null;
}

function isAboutPaper({ words, subject }: Clause): boolean {
  const isPaper = ({ lower }: Word) => isNamedPaper(lower) || isProduct(lower);
  return words.some((word) => subject !== null && lies(word, subject) && isPaper(word));
}

/** "Komt hier op terug", "komt er later op terug", "komt erop terug". */
function isReturn({ predicate, words }: Clause): boolean {
  const at = words.findIndex(({ lower }) => PLACE_PRONOUNS.has(lower));
  if (predicate?.lemma === 'terugkomen' && words.some(({ lower }) => ON_THIS.has(lower))) return true;
  return predicate?.lemma === 'terugkomen' && at >= 0 && words.slice(at).some(({ lower }) => lower === 'op');
}

const ON_THIS = new Set(['erop', 'hierop', 'daarop']);

/** "Hierover volgt een aparte mail", "het verslag wordt gemaakt en volgt": what comes is a paper. */
function isPaper({ words, finite, subject, isSubjectShared }: Clause, { text }: Reading): boolean {
  if (subject && isSubjectShared)
    return text.slice(subject.start, subject.end).toLowerCase().split(/\s+/).some(isNamedPaper);
  return words[0]?.start !== finite?.start && words.some(({ lower }) => isNamedPaper(lower));
}
