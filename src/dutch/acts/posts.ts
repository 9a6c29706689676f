import type { Clause } from '../grammar/clause';
import { isProduct } from '../grammar/lexicon/papers';
import { wordList } from '../grammar/lexicon/wordList';
import type { Word } from '../grammar/word';
import { REPLACING } from './lexicon';
import { performerIn } from './performer';
import type { Reading } from './reading';
import { wordIn } from './signWords';

/** "Zorgt voor verbinding en regie": a role, not a task. */
export function isRole(clause: Clause): boolean {
  return clause.predicate?.lemma === 'zorgen' && wordIn(clause, VIRTUES) !== null;
}

const VIRTUES = wordList(`
  verbinding regie aansturing coördinatie samenhang draagvlak uitwisseling continuïteit kwaliteit dilemma dilemma's onrust
  duidelijkheid vertraging problemen ruimte rust druk host toezicht uitvoering beheer
`);

/** "Neemt de werkzaamheden over", "vervangt Jan": somebody else sits in the chair from now on. */
export function isSuccessionOfPeople(clause: Clause, reading: Reading): boolean {
  const lemma = clause.predicate?.lemma ?? '';
  if (REPLACING.has(lemma) && clause.voice === 'active') return isOfPeople(clause, reading);
  if (lemma === 'nemen' && wordIn(clause, CHAIRING)) return true;
  if (lemma === 'nemen' && wordIn(clause, CHAIR)) return wordIn(clause, POSTS) !== null;
  if (isOfThing(clause)) return false;
  if (lemma === 'overnemen' && clause.object === null && clause.voice === 'active' && clause.kind === 'main')
    return true;
  return PASSING_ON.has(lemma) && wordIn(clause, POSTS) !== null;
}

/** "Het persplan neemt Anna over": a thing stands before the verb, and nobody's seat. */
function isOfThing({ predicate, words, subject, finite }: Clause): boolean {
  const [first, second] = words;
  const isFronted =
    first?.tag === 'determiner' && subject !== null && finite !== null && subject.start > finite.start;
  return predicate?.lemma === 'overnemen' && isFronted && second !== undefined && isProduct(second.lower);
}

/** "Neemt tot die tijd de rol van voorzitter op zich". */
const CHAIR = new Set(['voorzitter', 'notulist']);
const CHAIRING = new Set(['voorzitterschap', 'voorzittersrol', 'voorzittershamer']);

/** Who is replaced ("vervangt tot de zomer Jan"), or who replaces somebody that was named before ("die Jan zal vervangen"). */
function isOfPeople({ object, link, words, subject }: Clause, reading: Reading): boolean {
  const other = object ?? (link === 'die' ? subject : nounAtEnd(words));
  return other !== null && performerIn(other, words, reading) !== null;
}

function nounAtEnd(words: readonly Word[]): Word | null {
  const last = words.findLast(({ tag }) => tag !== 'mark');
  return last?.tag === 'noun' ? last : null;
}

const PASSING_ON = wordList(`
  overnemen overdragen overgaan invullen opvolgen beschikbaarstellen neerleggen opzeggen vervullen bekleden
`);
const POSTS = wordList(`
  werkzaamheden functie rol taken voorzitterschap voorzittershamer hamer portefeuille plek stokje trekkerschap
`);
