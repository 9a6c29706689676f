import { AUXILIARIES } from './lexicon/auxiliaries';
import { TIME_WORDS } from './lexicon/closedClasses';
import { isOfClass, verbForms, withParticle, type VerbForm } from './lexicon/verbForms';
import type { Segment } from './segment';
import { isCapitalised } from './token';
import { canBeFinite, isStem, isWhole, lemmaOf, type Word } from './word';

/** The finite verb of a clause: the surest word first; -1 in an infinitive clause and in the words of notes. */
export function finiteAt({ words, kind, link, isFronted, isAgreeing }: Segment): number {
  if (kind === 'infinitive') return -1;
  const isMain = kind === 'main';
  const sure = isMain ? sureAt(words) : words.findLastIndex(({ isSure }) => isSure);
  if (sure >= 0) return sure;
  if (isAgreeing) return words.findIndex((word) => word.isParticiple && canBeFinite(word));
  const stem = words.findIndex((_, at) => isSpoken(words, at));
  const plural = isMain
    ? pluralAt(words, isFronted || (link === 'en' && goesOn(words)))
    : words.findLastIndex((_, at) => isLoose(words, at));
  if (plural >= 0 && (stem < 0 || plural < stem)) return plural;
  if (stem >= 0) return stem;
  const past = pastAt(words);
  if (past >= 0 || !isMain) return past >= 0 ? past : Math.max(lastAt(words), mineAt(words));
  return Math.max(secondAt(words), decidingAt(words), namedAt(words), link === ',' ? firstAt(words) : -1);
}

/**
 * In a main clause a verb parts from its particle: "de nieuwe opzet" and "opzet voor het stuk" are nouns, where another verb
 * agrees or stands before it, or nothing does.
 */
function sureAt(words: readonly Word[]): number {
  const parted = words.findIndex((word) => word.isSure && !isWhole(word));
  const whole = words.findIndex(({ isSure }) => isSure);
  if (parted >= 0 || whole <= 0) return parted;
  const isBehind = words.some((_, at) => at < whole && (isSpoken(words, at) || isLoose(words, at)));
  return isBehind ? -1 : whole;
}

/** A plural form without "te" before it. */
function isLoose(words: readonly Word[], at: number): boolean {
  return (words[at] as Word).isPlural && words[at - 1]?.tag !== 'te';
}

/**
 * In a main clause a plural form is finite in second place, behind a subject of more than one, and in the first where a clause or
 * what is shared with one stands before it; else it is an infinitive.
 */
function pluralAt(words: readonly Word[], isFirst: boolean): number {
  const at = words.findIndex((_, index) => isLoose(words, index));
  const word = words[at];
  if (!word || !word.forms.some(({ kind, particle }) => kind === 'plural' && particle === null)) return -1;
  const isAuxiliary = AUXILIARIES.has(lemmaOf(word));
  if (at === 0) return isFirst || isAuxiliary || isPronoun(words[1]) ? 0 : -1;
  if (isWished(words, at)) return -1;
  const many = isMany(words.slice(0, at));
  if (!many && isCausative(words, at)) return -1;
  if (isAuxiliary || isPronoun(words[at + 1])) return at;
  return many || isSplit(words, at) || isInverted(words, at) ? at : -1;
}

/** "Graag allemaal de data in de lijst zetten", "opmerkingen graag mailen": the words of notes. */
function isWished(words: readonly Word[], at: number): boolean {
  const isAsked = words.some(({ lower }, index) => index < at && lower === 'graag');
  return isAsked && at > 1 && !isPronoun(words[at + 1]);
}

/** "... en leveren een voorstel aan"; "en betrekken van gemeenten" is a noun. */
function goesOn(words: readonly Word[]): boolean {
  const tag = words[1]?.tag;
  return tag === 'determiner' || tag === 'pronoun' || isSplit(words, 0);
}

/** "Na de pauze bespreken de leden": no subject stands before it, and several people behind it. */
function isInverted(words: readonly Word[], at: number): boolean {
  const [first] = words;
  const [determiner, people] = words.slice(at + 1);
  const isOpen =
    first?.tag === 'preposition' || first?.tag === 'adverb' || TIME_WORDS.has(first?.lower ?? '');
  const isThing = first?.tag === 'determiner' && words.length > at + NAMES + 1;
  if ((isOpen || isThing) && areNames(words.slice(at + 1))) return true;
  return isOpen && determiner?.lower === 'de' && people?.tag === 'noun' && /(?:en|s)$/.test(people.lower);
}

/** Two names and what joins them; behind "de brief sturen BZK en VWS" the clause goes on. */
const NAMES = 3;

/** "In mei bellen BZK en VWS": names that are joined. */
function areNames([one, joint, other]: readonly Word[]): boolean {
  const isJoint = joint?.lower === 'en' || JOINTS.has(joint?.text ?? '');
  return isJoint && [one, other].every((name) => name?.tag === 'noun' && isCapitalised(name));
}

/** "Kast laten keuren": the words of notes. */
function isCausative(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return words[at]?.lower === 'laten' && next !== undefined && next.isPlural;
}

/** "Vandaag leggen BZK en VWS de brief voor": an infinitive would have its particle before it. */
function isSplit(words: readonly Word[], at: number): boolean {
  const last = words.findLastIndex(({ tag }) => tag !== 'mark');
  const particle = words[last]?.lower ?? '';
  return last > at + 1 && withParticle(lemmaOf(words[at] as Word), particle) !== null;
}

function isPronoun(word: Word | undefined): boolean {
  return word !== undefined && PLURALS.has(word.lower);
}

const PLURALS = new Set(['we', 'wij', 'jullie', 'ze', 'zij', 'u', 'allen']);

const JOINTS = new Set(['/', '&', '+', ',']);

/** "de departementen", "VWS en BZK", "wij", "overige drie". */
function isMany(words: readonly Word[]): boolean {
  const [first] = words;
  if (isPronoun(first)) return true;
  if (words.some(({ lower, text }) => lower === 'en' || JOINTS.has(text))) return true;
  if (words.every(({ tag }) => tag === 'determiner')) return true;
  return words.some(({ tag, lower }) => tag === 'noun' && lower.length > 3 && /(?:en|s)$/.test(lower));
}

/** "ik stuur", "stuur je": a stem is a finite verb beside these only. */
function isSpoken(words: readonly Word[], at: number): boolean {
  if (!isStem(words[at] as Word)) return false;
  const before = words[at - 1]?.lower;
  const after = words[at + 1]?.lower;
  return (
    before === 'ik' ||
    after === 'ik' ||
    after === 'je' ||
    after === 'jij' ||
    isMisspelt(words, at) ||
    (at === 0 && isImperative(words))
  );
}

/** "Anna word gevraagd", "Anna verzend de brief": a d for a dt behind a name, as people write it. */
function isMisspelt([name, verb, next]: readonly Word[], at: number): boolean {
  if (at !== 1 || !name || name.tag !== 'noun' || !isCapitalised(name) || !verb?.lower.endsWith('d'))
    return false;
  return next !== undefined && next.tag !== 'mark' && next.tag !== 'noun';
}

/** "Stuur de notitie rond", "werk voorbeelden uit", "denk na over": a stem at the head, before what it is done to. */
function isImperative(words: readonly Word[]): boolean {
  const [first, second] = words;
  if (!first || second?.kind !== 'word' || !isStemFirst(first, second)) return false;
  if (second.tag === 'determiner' || second.tag === 'adverb' || second.tag === 'pronoun') return true;
  if (words[2]?.tag === 'preposition' && withParticle(lemmaOf(first), second.lower) !== null) return true;
  return isSplit(words, 0) || (second.tag === 'noun' && VERBAL.test(first.lower));
}

/** "Bereid een reactie voor": a stem that is a participle too counts before an article. */
function isStemFirst({ forms }: Word, { tag }: Word): boolean {
  const others = forms.filter(({ kind }) => kind !== 'stem');
  if (others.length === forms.length) return false;
  return others.length === 0 || (tag === 'determiner' && others.every(({ kind }) => kind === 'participle'));
}

/** Stems that are no nouns: "formuleer", "verzamel". */
const VERBAL = /^(?!beheer|verkeer).{4,}eer$|^(?:verzamel|verstuur|verwerk|verspreid|bekijk|bespreek)$/;

/**
 * "De raad besluit de nota te wijzigen", "de OR beslist | dat ...": a third person that is a noun or a participle too, right behind
 * "de raad" and before what it is about.
 */
function decidingAt(words: readonly Word[]): number {
  const at = words.findIndex(({ forms }) => forms.some(({ kind }) => kind === 'third'));
  const isSubject = at === 2 && words[0]?.tag === 'determiner' && words[1]?.tag === 'noun';
  const next = words[at + 1];
  if (!isSubject) return -1;
  if (!next) return isOfClass(lemmaOf(words[at] as Word), 'agree') ? at : -1;
  return next.tag !== 'mark' && next.tag !== 'noun' ? at : -1;
}

/** "BZK test de koppeling", "Anna start de proef op", "Anna start met de proef": a third person that is a noun too, behind a name and before its object. */
function namedAt(words: readonly Word[]): number {
  const at = words.findIndex(({ forms }) => forms.some(({ kind }) => kind === 'third'));
  const isName = at > 0 && words.slice(0, at).every((word) => isCapitalised(word) || OF.has(word.lower));
  const next = words[at + 1];
  if (!isName || !next) return -1;
  const isObject = next.tag === 'determiner' || next.tag === 'pronoun' || next.lower === 'met';
  return isObject || isSplit(words, at) ? at : -1;
}

/** Inside a name: "Anna van den Berg". */
const OF = new Set(['van', 'de', 'den', 'der', 'en']);

function pastAt(words: readonly Word[]): number {
  if (words.some(({ isPlural }) => isPlural)) return -1;
  return words.findIndex(
    ({ forms }, at) =>
      at > 0 &&
      forms.some(({ kind }) => kind === 'pasts') &&
      forms.every(({ kind }) => kind !== 'participle'),
  );
}

/** "dat BZK een overzicht verstrekt": a form that is a participle too, at the end of a verb-final clause without another verb. */
function lastAt(words: readonly Word[]): number {
  const last = words.findLastIndex(({ tag }) => tag !== 'mark');
  const isThird = words[last]?.forms.some(({ kind }) => kind === 'third') ?? false;
  return isThird ? last : -1;
}

/** "dat ik de lijst stuur", "dat ik het uitzoek": a stem at the end of a verb-final clause of mine. */
function mineAt(words: readonly Word[]): number {
  const last = words.findLastIndex(({ tag }) => tag !== 'mark');
  const word = words[last];
  return word && isStem(word) && words.some(({ lower }) => lower === 'ik') ? last : -1;
}

/**
 * A form that is a participle too, in second place with something behind it: "Anna verwerkt de reacties", "Anna verzocht BZK te
 * komen"; also with a d for a t, as people write it: "Anna benaderd de gemeente"; "uitstel verleend tot mei" is a note.
 */
function secondAt(words: readonly Word[]): number {
  const at = words.findIndex((word) => word.isParticiple);
  const word = words[at];
  if (!word || at === 0 || at > 5) return -1;
  const agreeing = agreeingForm(word);
  if (!agreeing || !isFollowed(words, at, agreeing.lemma)) return -1;
  if (word.lower.endsWith('d') && words[at + 1]?.tag === 'preposition') return -1;
  const before = words.slice(0, at);
  return before.every(({ tag }) => tag === 'noun' || tag === 'determiner') || isBeforeSubject(words, at)
    ? at
    : -1;
}

/** "Anna akkoord, | verwerkt dit": who does it stands before the comma. */
function firstAt([verb, next]: readonly Word[]): number {
  const isObject = next?.tag === 'determiner' || next?.tag === 'pronoun';
  return verb?.isParticiple && isObject && agreeingForm(verb) ? 0 : -1;
}

function agreeingForm({ lower, forms }: Word): VerbForm | undefined {
  const third = verbForms(lower.replace(/d$/, 't')).find(({ kind }) => kind === 'third');
  return third ?? forms.find(({ kind }) => kind === 'past');
}

/** Something stands behind it, or its content was a clause of its own: "Anna verwacht | het te kunnen sturen". */
function isFollowed(words: readonly Word[], at: number, lemma: string): boolean {
  const next = words[at + 1];
  return next ? next.tag !== 'mark' : isOfClass(lemma, 'think', 'promise');
}

/** "Morgen verwerkt Anna de reacties". */
function isBeforeSubject(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return at === 1 && words[0]?.tag === 'adverb' && (next?.tag === 'noun' || next?.tag === 'pronoun');
}
