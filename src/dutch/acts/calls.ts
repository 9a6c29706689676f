import type { Clause } from '../grammar/clause';
import { behind, goesBehind } from '../grammar/clauseFacts';
import { clausesIn, governorOf } from '../grammar/clauseTree';
import { isNamedPaper, isProduct } from '../grammar/lexicon/papers';
import { isOfClass } from '../grammar/lexicon/verbForms';
import { lemmaOf, type Word } from '../grammar/word';
import { REQUESTS } from '../parties/lexicon';
import type { Span } from '../span';
import { lies } from '../span';
import { actOf } from './act';
import type { FindAct } from './finder';
import { OWED } from './lexicon';
import { performerIn, performerOf } from './performer';
import { deadlineIn, type Reading } from './reading';
import { ENDING, taskOf } from './task';

/** "Verzoek aan BZK: ...", "aan allen het verzoek ... te lezen": the words of asking stand before the task. */
export const headedRequest: FindAct = (clause, reading) => {
  const head = headOf(clause, reading);
  if (!head || head.finite || clause.mood === 'question' || !(taskOf(clause) || isReported(clause, reading)))
    return null;
  const noun = head.words.find(({ lower }) => REQUESTS.has(lower));
  const to = behind(head, 'aan');
  if (!noun || !to || performerIn(to, head.words, reading) === null) return null;
  if (head !== clause) return actOf('request', clause, [head.span], { frame: head });
  const task = {
    ...clause,
    span: { start: noun.end + 1, end: clause.span.end },
    words: wordsBehind(noun, clause),
  };
  return actOf('request', task, [{ start: clause.span.start, end: noun.end }], { frame: clause });
};

/** "Signalen melden bij de inspectie": asked of somebody, telling is a task. */
function isReported(clause: Clause, reading: Reading): boolean {
  return isOfClass(clause.predicate?.lemma ?? '', 'report') && performerOf(clause, reading) === null;
}

function wordsBehind({ end }: Word, { words }: Clause): readonly Word[] {
  return words.filter(({ start }) => start >= end);
}

function headOf(clause: Clause, { clauses }: Reading): Clause | null {
  const governor = clause.link === ':' || clause.link === 'om' ? governorOf(clause, clauses) : null;
  if (governor) return governor;
  return clause.kind === 'fragment' && clause.words.some(({ tag }) => tag === 'te') ? clause : null;
}

/** "Maak een lijst", "denk na over de vraag": said to whoever must do it; not "lees meer". */
export const commanded: FindAct = (clause) => {
  const { mood, kind, isNegated, object, complements, predicate } = clause;
  if (mood !== 'imperative' || kind !== 'main' || isNegated || !(object ?? complements[0])) return null;
  const task = taskOf(clause);
  if (!task || !ENDING.has(task.name) || READING.has(predicate?.lemma ?? '')) return null;
  return actOf('assignment', clause, task.cues);
};

/** What a page asks its readers. */
const READING = new Set(['lezen', 'bekijken', 'bellen', 'mailen', 'bestellen']);

/** "Vraagt VWS om een overzicht", "VWS wordt gevraagd om een overzicht": a thing that somebody has to make. */
export const askedThing: FindAct = (clause, reading) => {
  const { predicate, words, voice, tense, mood } = clause;
  if (!predicate || !ASKING.has(predicate.lemma) || tense !== 'present' || mood !== 'statement') return null;
  const asked = voice === 'active' ? clause.object : clause.subject;
  if (clause.isNegated || !asked || performerIn(asked, words, reading) === null) return null;
  const thing = behind(clause, 'om');
  const isMade = thing && words.some(({ lower, start }) => start >= thing.start && isProduct(lower));
  return isMade
    ? actOf('request', clause, [...predicate.spans, thing], { certainty: 'possible', thing })
    : null;
};

const ASKING = new Set(['vragen', 'verzoeken']);

/** "Verlangt van SZW een planning": a thing that somebody owes. */
export const demandedThing: FindAct = (clause, reading) => {
  const { predicate, words, voice, mood, isNegated, modal } = clause;
  if (!predicate || !DEMANDING.has(predicate.lemma) || voice !== 'active' || mood !== 'statement')
    return null;
  const from = behind(clause, 'van', 'vanuit');
  if (isNegated || modal !== null || !from || performerIn(from, words, reading) !== 'named') return null;
  if (!words.some(({ lower, start }) => start > from.start && isProduct(lower))) return null;
  const thing = { start: from.end, end: clause.span.end };
  return actOf('request', clause, [...predicate.spans, from], { thing });
};

const DEMANDING = new Set(['verlangen', 'verwachten', 'eisen']);

/** "Reacties worden uiterlijk woensdag verwacht", "kunnen tot woensdag worden gestuurd": whoever has one gives it. */
export const expectedThing: FindAct = (clause, reading) => {
  const { predicate, subject, words, voice, tense, isNegated } = clause;
  const isCalledFor =
    voice === 'passive' ? isExpected(clause) || isInvited(clause) : isInvitedBriefly(clause);
  if (!predicate || tense !== 'present' || !isCalledFor) return null;
  const thing = words.find(
    (word) => subject !== null && lies(word, subject) && (OWED.has(word.lower) || isNamedPaper(word.lower)),
  );
  if (isNegated || !thing) return null;
  const day = deadlineIn(clause.sentence, reading) ?? fromWhom(clause, reading);
  return day && actOf('request', clause, [...predicate.spans, day], { thing: subject ?? thing });
};

/** "Van SZW wordt nog een reactie verwacht". */
function fromWhom(clause: Clause, reading: Reading): Span | null {
  const from = behind(clause, 'van', 'vanuit');
  return from && performerIn(from, clause.words, reading) === 'named' ? from : null;
}

function isExpected({ predicate, modal }: Clause): boolean {
  return predicate?.lemma === 'verwachten' && modal === null;
}

/** "Kunnen worden doorgegeven". */
function isInvited(clause: Clause): boolean {
  return clause.modal === 'kunnen' && taskOf(clause)?.name === 'deliver';
}

/** "Kunnen tot vrijdag naar Anna": the verb is left out. */
function isInvitedBriefly(clause: Clause): boolean {
  const isMain = clause.kind === 'main' && clause.predicate?.lemma === 'kunnen';
  return isMain && goesBehind(clause, 'naar', 'aan', 'bij');
}

/** "@Anna stuur jij de notitie rond?", "@VWS: overzicht aanleveren". */
export const calledUpon: FindAct = (clause, reading) => {
  if (!reading.text.includes('@') || clause.isNegated || clause.kind === 'subordinate' || !taskOf(clause))
    return null;
  const called = reading
    .actors()
    .find(
      ({ span }) =>
        span.start <= clause.span.end &&
        span.start >= clause.sentence.start &&
        reading.text[span.start - 1] === '@',
    );
  if (!called || isOfClass(clause.predicate?.lemma ?? '', 'report', 'think')) return null;
  return actOf('request', clause, [called.span]);
};

/** "Wie mee wil, meldt zich bij Anna", "wie nog niet reageerde, doet dat voor vrijdag", "reageren kan tot vrijdag": whoever it is. */
export const openCall: FindAct = (clause, reading) => {
  const { kind, tense, mood, modal, isNegated, predicate } = clause;
  if (kind !== 'main' || tense !== 'present' || mood !== 'statement' || modal !== null || isNegated)
    return null;
  if (!predicate || !(isOfWhoever(clause, reading) || isOpenUntil(clause, reading))) return null;
  const act = actOf('request', { ...clause, subject: null }, predicate.spans, { certainty: 'possible' });
  // "Doet dat": the line says better than a title what.
  return predicate.lemma === 'doen' ? { ...act, task: null, frame: clause } : act;
};

function isOfWhoever(clause: Clause, reading: Reading): boolean {
  // Most sentences begin with something else: looked at first, since every clause is asked.
  if (!/^wie\s/i.test(reading.text.slice(clause.sentence.start, clause.sentence.start + WHO))) return false;
  const who = clausesIn(clause.sentence, reading.clauses).find(({ link }) => link === 'wie');
  if (!who || who.span.end > clause.span.start) return false;
  if (clause.predicate?.lemma === 'doen') return deadlineIn(clause.span, reading) !== null;
  const isReporting =
    clause.predicate?.lemma === 'melden' && clause.words.some(({ lower }) => lower === 'zich');
  return isReporting || isOfClass(clause.predicate?.lemma ?? '', 'deliver', 'contact');
}

const WHO = 4;

function isOpenUntil(clause: Clause, reading: Reading): boolean {
  const [first] = clause.words;
  const isWork = first?.isPlural === true && isOfClass(lemmaOf(first), 'show', 'deliver', 'contact');
  return isWork && clause.predicate?.lemma === 'kunnen' && deadlineIn(clause.span, reading) !== null;
}
