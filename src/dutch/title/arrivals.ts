import type { Clause } from '../grammar/clause';
import { ARRIVING, GETTING } from '../grammar/lexicon/arriving';
import { TIME_WORDS } from '../grammar/lexicon/closedClasses';
import { compoundOf } from '../grammar/lexicon/compounds';
import { isNamedPaper } from '../grammar/lexicon/papers';
import { isOfClass, type VerbForm } from '../grammar/lexicon/verbForms';
import type { Word } from '../grammar/word';
import { lies, type Span } from '../span';

/** True when the title is the thing that comes or is got, not something done to it. */
export function isThing({ predicate, voice, complements, words }: Clause): boolean {
  const lemma = predicate?.lemma ?? '';
  const by = REACHING.get(lemma);
  if (complements.some(({ preposition, span }) => by?.has(preposition) && !isDay(span, words))) return false;
  return voice === 'active' && (ARRIVING.has(lemma) || GETTING.has(lemma));
}

/** "Met een voorstel komen", "tot een norm komen", "op het plan terugkomen". */
const REACHING = new Map([
  ['komen', new Set(['met', 'tot'])],
  ['terugkomen', new Set(['op'])],
]);

/** "Terugkomen op 7 december": when, not on what. */
function isDay(phrase: Span, words: readonly Word[]): boolean {
  const inside = words.filter((word) => lies(word, phrase));
  return inside.some(({ lower }) => TIME_WORDS.has(lower) || /^\d/.test(lower));
}

/** What somebody has to do so that a thing comes or is got: "volgt nog een voorstel" is "voorstel aanleveren". */
export function bringing(task: Clause, things: string): string {
  const lemma = task.predicate?.lemma ?? '';
  if (RETURNING.has(lemma)) return 'agenderen';
  if (HEARING.has(lemma)) return things === '' ? 'laten weten' : 'doorgeven';
  const sending = task.words.find((word) => isComing(word, task))?.forms.find(isSentForm);
  return sending?.lemma ?? bringingOf(things);
}

/** Whether a word tells how the thing comes, so that the verb of the title says it: "krijgen de notitie toegezonden". */
export function isComing({ forms, lower }: Word, { predicate }: Clause): boolean {
  if (isNamedPaper(lower)) return false;
  const isGot = predicate?.lemma === 'krijgen';
  return isGot && forms.some(isSentForm);
}

function isSentForm({ kind, lemma }: VerbForm): boolean {
  return kind === 'participle' && isOfClass(lemma, 'deliver');
}

/** The verb by which a thing gets there: a session is held, a letter sent, an explanation given. */
export function bringingOf(things: string): string {
  const words = things.toLowerCase().split(' ');
  if (words.some(isHeld)) return 'organiseren';
  if (words.some(isMeeting)) return 'plannen';
  if (words.some(isSpoken)) return 'geven';
  return words.some(isSent) ? 'sturen' : 'aanleveren';
}

/** Who it is got or comes from, with the preposition: he does it, so a title leaves him out. */
export function giverOf({ predicate, complements, finite }: Clause): Span | null {
  const lemma = predicate?.lemma ?? '';
  const from = complements.find(
    ({ preposition, span }) =>
      (preposition === 'van' || preposition === 'vanuit') &&
      (GETTING.has(lemma) || (lemma === 'komen' && span.start > (finite?.end ?? 0))),
  );
  return from ? { start: from.span.start - from.preposition.length - 1, end: from.span.end } : null;
}

const ME = new Set(['me', 'mij', 'ons']);

/** "Van mij". */
export function fromMe({ words }: Clause): Span | null {
  const at = words.findIndex(({ lower }, index) => lower === 'van' && ME.has(words[index + 1]?.lower ?? ''));
  const [from, me] = words.slice(at, at + 2);
  return at >= 0 && from && me ? { start: from.start, end: me.end } : null;
}

const RETURNING = new Set(['terugkomen', 'langskomen']);
const HEARING = new Set(['horen', 'vernemen', 'zien']);

const isHeld = compoundOf(`sessie bijeenkomst workshop webinar themadag`);
const isMeeting = compoundOf(`overleg gesprek vergadering`);
const isSpoken = compoundOf(`
  terugkoppeling toelichting presentatie demonstratie uitleg reactie advies antwoord commentaar
`);
const isSent = compoundOf(`mail bericht brief uitnodiging datumprikker`);
