import type { Clause } from '../grammar/clause';
import { finiteWord, isEach } from '../grammar/clauseFacts';
import { governorOf } from '../grammar/clauseTree';
import { subjectWords } from '../grammar/subjectWords';
import { isCapitalised } from '../grammar/token';
import type { Word } from '../grammar/word';
import type { Actor } from '../parties/actor';
import { homeBehind } from '../parties/homeBehind';
import { PREFIXES } from '../parties/nameForms';
import { areBoth, isOwnHome } from '../parties/thoseNamed';
import { lies, overlap, type Span } from '../span';
import { GROUPS, isBody, MINISTERS } from './lexicon';
import type { Reading } from './reading';

/** What kind of doer the subject of a clause is. */
export type Performer =
  /** A department or a person of the meeting, by name. */
  | 'named'
  /** A working group, the secretariat, the project leader. */
  | 'body'
  /** A proper name that nobody in the attendance list has. */
  | 'stranger'
  /** One word with a capital and no article: a first name, or a thing with its article left out. */
  | 'perhaps'
  | 'everybody'
  | 'self'
  | 'we'
  | 'you'
  /** "hij", "zij". */
  | 'earlier'
  /** No subject: whoever speaks. */
  | 'speaker'
  /** "departementen", "gemeenten": nobody in particular. */
  | 'anybody';

/** Words that may stand before a name without becoming the head of the phrase. */
const LEADING =
  /^(?:(?:o\.?a\.?|de|het|een|sg|sg's|psg|dg|dg's|directeuren|pdg|wsg|wdg|min|ministerie|van|collega|dhr\.?|mw\.?|heer|heren|dames|mevrouw|alle|namens|zowel|directie|afdeling|team|programma|gemeente|provincie|stichting)[\s']*)*$/i;

/** Who a phrase names at its head; null: a thing. */
export function performerIn(phrase: Span, words: readonly Word[], reading: Reading): Performer | null {
  const actor = reading.actors().find(({ span }) => overlap(span, phrase));
  const lead = actor && reading.text.slice(phrase.start, Math.max(phrase.start, actor.span.start));
  if (actor && lead !== undefined && LEADING.test(lead.trim() === '' ? '' : `${lead.trim()} `))
    return ofActor(actor, reading);
  const inside = words.filter((word) => lies(word, phrase));
  return ofWords(inside, reading);
}

function ofActor({ who, span }: Actor, { text }: Reading): Performer {
  if (who.kind === 'named' || who.kind === 'everybody' || who.kind === 'you') return who.kind;
  if (who.kind === 'self') return /^ik$/i.test(text.slice(span.start, span.end)) ? 'self' : 'we';
  return 'earlier';
}

function ofWords(words: readonly Word[], reading: Reading): Performer | null {
  const head = words.find(({ tag }) => tag !== 'determiner');
  if (!head) return null;
  if (MINISTERS.has(head.lower)) return null;
  if (head.tag === 'pronoun') return head.lower === 'men' ? null : 'earlier';
  const nouns = words.filter(({ tag }) => tag === 'noun').map(({ lower }) => lower);
  const main = upToJoint(words)
    .filter(({ tag }) => tag === 'noun')
    .map(({ lower }) => lower);
  if (main.some((noun) => isBody(noun) || OFFICES.has(noun)) && !main.some((noun) => ABROAD.has(noun)))
    return 'body';
  if (nouns.length > 0 && GROUPS.has(main.at(-1) ?? '')) return 'anybody';
  return properName(words, reading);
}

/** The words before "van" or "en": "de trekker | van het team". */
function upToJoint(words: readonly Word[]): readonly Word[] {
  const joint = words.findIndex(({ lower }) => lower === 'van' || lower === 'en');
  return joint > 0 ? words.slice(0, joint) : words;
}

/** "De DG Wonen", who is not in the list. */
const OFFICES = new Set(['sg', 'psg', 'dg', 'pdg', 'hdfez', 'cio']);
/** "De Europese Commissie". */
const ABROAD = new Set(['europese', 'europees']);

/** Every word with a capital and no article: "Han van Dijk"; one word at the head of a sentence may be a thing. */
function properName(words: readonly Word[], { text }: Reading): Performer | null {
  const [first] = words;
  if (!first || first.tag !== 'noun') return null;
  const capitals = words.filter(isCapitalised);
  const rest = words.filter((word) => !isCapitalised(word) && !JOINTS.has(word.lower));
  if (rest.length > 0 || capitals.length === 0) return null;
  if (capitals.length > 1) return 'stranger';
  return isSentenceStart(first, text) && THINGS.test(first.lower) && !hasHome(first, text) ? null : 'perhaps';
}

/** "Ruben (COA)": somebody from somewhere. */
function hasHome({ end }: Word, text: string): boolean {
  return /^\s?\(\p{Lu}{2,}[^()]{0,20}\)/u.test(text.slice(end, end + 30));
}

/** Endings of nouns that are no names. */
const THINGS = /(?:ing|tie|heid|ment|teit|schap|isme|en|sel|stuk|lijst|plan|voorstel|versie)$/;

/** Between names, or before one. */
const JOINTS: ReadonlySet<string> = new Set([...PREFIXES, 'en', ',', '/', '&']);

function isSentenceStart({ start }: Word, text: string): boolean {
  return /(?:^|[.!?:;•–-])\s*$/.test(text.slice(Math.max(0, start - 4), start));
}

/** Who does what a clause says. */
export function performerOf(clause: Clause, reading: Reading): Performer | null {
  if (clause.subject) {
    const named = subjectWords(clause, reading.clauses);
    const performer = performerIn(clause.subject, named, reading);
    if (performer === null && isOneByName(clause, reading)) return 'perhaps';
    if (performer === null && isItself(named, clause, reading)) return 'earlier';
    // "Partijen gaan ieder na".
    if (performer === 'anybody' && isEach(clause)) return 'everybody';
    // "Beide departementen", "haar departement": those who were named.
    if (areBoth(named) || isOwnHome(named)) return 'earlier';
    const isPerson = performer === 'perhaps' || performer === 'stranger';
    return isPerson && homeBehind(clause.subject, reading) ? 'named' : performer;
  }
  return clause.kind === 'main' && startsWithVerb(clause) ? 'speaker' : null;
}

/** "SZW geeft aan dat het dit oppakt". */
function isItself([it, ...more]: readonly Word[], clause: Clause, reading: Reading): boolean {
  if (it?.lower !== 'het' || more.length > 0 || clause.link !== 'dat') return false;
  const teller = governorOf(clause, reading.clauses);
  return teller?.subject ? performerIn(teller.subject, teller.words, reading) === 'named' : false;
}

/** "Arjen neemt": what looks like a plural, before a verb in the singular. */
function isOneByName(clause: Clause, { clauses }: Reading): boolean {
  const [name, ...others] = subjectWords(clause, clauses);
  const verb = finiteWord(clause);
  const isSingular =
    verb !== undefined && verb.forms.length > 0 && verb.forms.every(({ kind }) => kind === 'third');
  if (!name || others.length > 0 || !isSingular) return false;
  return (
    name.tag === 'noun' &&
    isCapitalised(name) &&
    PLURAL.test(name.lower) &&
    !THINGS.test(`${name.lower.slice(0, -2)}`)
  );
}

const PLURAL = /^[\p{L}-]{2,8}en$/u;

/** "Stuurt de notitie rond", "Zal dit nagaan": who speaks is left out. */
function startsWithVerb({ words, finite }: Clause): boolean {
  const first = words.find(({ tag }) => tag !== 'mark' && tag !== 'adverb');
  return finite !== null && first?.start === finite.start;
}
