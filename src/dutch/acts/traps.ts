import type { Clause } from '../grammar/clause';
import { isOfClass } from '../grammar/lexicon/verbForms';
import type { Span } from '../recognition';
import { HEDGES, ONGOING, SMALL_PRINT } from './lexicon';
import type { Reading } from './reading';

/** Conjunctions of clauses that give a reason, a time or a further description: never the task itself. */
const ADVERBIAL = new Set([
  'omdat',
  'zodat',
  'opdat',
  'doordat',
  'nadat',
  'voordat',
  'totdat',
  'zolang',
  'terwijl',
  'hoewel',
  'ofschoon',
  'wanneer',
  'als',
  'indien',
  'mits',
  'tenzij',
  'aangezien',
  'alvorens',
  'of',
  'die',
  'wie',
  'wat',
  'hoe',
  'hoeveel',
  'waarom',
  'waarin',
  'waarop',
  'waaraan',
  'waarmee',
  'waardoor',
  'waarvan',
  'waarvoor',
  'waarover',
  'waaruit',
  'waartoe',
  'waar',
  'waaronder',
  'waarnaar',
  'zodra',
]);

/** Over and done with: "heeft gestuurd", "stuurde", "is afgerond". */
export function isDone({ tense }: Clause): boolean {
  return tense === 'past' || tense === 'perfect';
}

/** A clause that only explains, describes or asks. "..., die BZK zal sturen" says what BZK will do. */
export function isAside(clause: Clause): boolean {
  if (clause.mood === 'question') return true;
  if (isRelativePromise(clause)) return false;
  return clause.kind === 'subordinate' && clause.link !== null && ADVERBIAL.has(clause.link);
}

export function isRelativePromise({ kind, link, tense, auxiliaries, subject }: Clause): boolean {
  const isFuture = tense === 'future' && auxiliaries.includes('zullen');
  return kind === 'subordinate' && link === 'die' && isFuture && subject !== null;
}

/** "Als het akkoord is, ...": true for the clause that hangs on a condition about others. */
export function isConditional(clause: Clause, { clauses }: Reading): boolean {
  return clauses.some(
    ({ link, parent, sentence }) =>
      sentence.start === clause.sentence.start &&
      parent !== null &&
      clauses[parent] === clause &&
      link !== null &&
      CONDITIONS.has(link),
  );
}

const CONDITIONS = new Set(['als', 'indien', 'mits', 'tenzij', 'wanneer', 'zodra']);

/** The clause this one is the content of, when that tells or holds an opinion: "meldt dat", "vindt dat". */
export function reporterOf(clause: Clause, { clauses }: Pick<Reading, 'clauses'>): Clause | null {
  for (let at = clause.parent, depth = 0; at !== null && depth < 8; depth += 1) {
    const governor = clauses[at];
    if (!governor || governor.sentence.start !== clause.sentence.start) return null;
    if (clause.link === 'dat' || clause.kind !== 'main') {
      const lemma = governor.predicate?.lemma ?? '';
      if (isOfClass(lemma, 'report', 'think')) return governor;
    }
    at = governor.parent;
  }
  return null;
}

/** "geeft door dat ...", "hierbij stuur ik": it is said or done in these very words. */
export function isTold(clause: Clause, { clauses }: Reading): boolean {
  if (wordIn(clause, HEREBY) && isOfClass(clause.predicate?.lemma ?? '', 'deliver')) return true;
  if (!isOfClass(clause.predicate?.lemma ?? '', 'report', 'show')) return false;
  return clauses.some(
    ({ parent, link }) => parent !== null && clauses[parent] === clause && TELLING.has(link ?? ''),
  );
}

/** "Zorgt voor verbinding en regie": a role, not a task. */
export function isRole(clause: Clause): boolean {
  return clause.predicate?.lemma === 'zorgen' && wordIn(clause, VIRTUES) !== null;
}

const VIRTUES = new Set([
  'verbinding',
  'regie',
  'aansturing',
  'coördinatie',
  'samenhang',
  'draagvlak',
  'uitwisseling',
  'continuïteit',
  'kwaliteit',
  'dilemma',
  "dilemma's",
  'onrust',
  'duidelijkheid',
  'vertraging',
  'problemen',
  'ruimte',
  'rust',
  'druk',
  'host',
  'toezicht',
  'uitvoering',
  'beheer',
]);

/** "Neemt de werkzaamheden over": somebody else sits in the chair from now on. */
export function isSuccessionOfPeople(clause: Clause): boolean {
  const lemma = clause.predicate?.lemma ?? '';
  if (lemma === 'overnemen' && clause.object === null && clause.voice === 'active' && clause.kind === 'main')
    return true;
  return PASSING_ON.has(lemma) && wordIn(clause, POSTS) !== null;
}

const PASSING_ON = new Set(
  'overnemen overdragen overgaan invullen opvolgen beschikbaarstellen neerleggen opzeggen vervullen bekleden'.split(
    ' ',
  ),
);
const POSTS = new Set([
  'werkzaamheden',
  'functie',
  'rol',
  'taken',
  'voorzitterschap',
  'portefeuille',
  'plek',
  'stokje',
  'trekkerschap',
]);

const TELLING = new Set(['dat', 'of', ':', 'waarom', 'hoe', 'wat', 'wie', 'welke']);
const HEREBY = new Set(['hierbij', 'bijgaand', 'bijgevoegd', 'hiermee', 'zojuist']);

/** The first word of a clause that says it goes on anyway. */
export function ongoingIn(clause: Clause): Span | null {
  return wordIn(clause, ONGOING);
}

/** The first word of a clause that takes back what it says. */
export function hedgeIn(clause: Clause): Span | null {
  const word = clause.words.find(
    ({ lower }, at) => HEDGES.has(lower) && !DEGREES.has(clause.words[at - 1]?.lower ?? ''),
  );
  return word ? { start: word.start, end: word.end } : null;
}

/** "Zo snel mogelijk" takes nothing back. */
const DEGREES = new Set([
  'snel',
  'spoedig',
  'veel',
  'goed',
  'min',
  'vroeg',
  'kort',
  'breed',
  'concreet',
  'weinig',
]);

/** The first word of a clause that stands in a list. */
export function wordIn({ words }: Clause, list: ReadonlySet<string>): Span | null {
  const word = words.find(({ lower }) => list.has(lower));
  return word ? { start: word.start, end: word.end } : null;
}

/** The small print under a mail asks whoever gets it by mistake. */
export function isSmallPrint({ clauses }: Reading, { sentence }: Clause): boolean {
  return clauses.some(
    (clause) => clause.sentence.start === sentence.start && wordIn(clause, SMALL_PRINT) !== null,
  );
}
