import type { Act } from '../acts/act';
import { performerOf } from '../acts/performer';
import type { Reading } from '../acts/reading';
import { taskOf } from '../acts/task';
import type { Clause } from '../grammar/clause';
import { finiteWord } from '../grammar/clauseFacts';
import { ARRIVING } from '../grammar/lexicon/arriving';
import { idiomOf } from '../grammar/lexicon/idioms';
import type { Word } from '../grammar/word';
import { actorsAt } from '../parties/actorsAt';
import { lies, type Span } from '../span';
import type { Utterance } from '../utterance';
import { bringing, isComing, isThing } from './arrivals';
import { askedAt } from './asked';
import { AUXILIARY_FORMS } from './hedges';
import { leftOut } from './leftOut';
import { joined, keptWords } from './titleWords';
import { whole } from './whole';

/** What a title is made of: the words around the place of the infinitive. */
export interface TitleParts {
  /** What stands at the head of the sentence and is not what it is done to ("vanwege de kosten"): the first to go. */
  readonly lead?: string;
  readonly before: string;
  readonly verb: string;
  readonly after: string;
}

/**
 * A clause as an infinitive, in the order of Dutch: "VWS levert de cijfers aan voor het overleg" is "de cijfers aanleveren voor
 * het overleg". What only comes or is got is brought by somebody: that is the infinitive.
 */
export function clauseTitle(task: Clause, act: Act, reading: Reading): TitleParts | null {
  const { text } = reading;
  const isBare = isBareInfinitive(task, reading);
  if (!isBare && !isTask(task, reading)) return null;
  const kept = keptWords(task.span, act, reading, isBare ? [] : leftOut(task, reading));
  const words = upToNext(whole(withoutAuxiliaries(kept, task).filter((word) => !isPredicate(word, task))));
  const verb = task.predicate?.lemma ?? '';
  if (isThing(task)) {
    const things = words.filter((word) => !isComing(word, task));
    return arrival(task, joined(things, text), reading);
  }
  if (verb === '') return { before: joined(words, text), verb, after: '' };
  const place = askedAt(words) ?? (isBare ? (task.finite?.start ?? 0) : placeOf(task, words));
  const before = words.filter(({ start }) => start < place);
  const after = withInfinitive(
    words.filter(({ start }) => start >= place),
    task,
  );
  const isIdiom = idiomOf(verb, task.words) !== null;
  const lead = leadOf(before, task);
  if (place === Infinity && !isIdiom && lead.length === 0 && isOnePhrase(before, task))
    return { before: '', verb, after: joined(before, text) };
  const fixed = isIdiom && after.length === 0 ? fixedPhrase(before, task) : [];
  return {
    lead: joined(lead, text),
    before: joined(before.slice(lead.length, before.length - fixed.length), text),
    verb: `${joined(fixed, text)} ${causing(task)}${asWritten(verb)}`.trim(),
    after: joined(after, text),
  };
}

/** "Beschikbaar stellen" is written apart. */
function asWritten(verb: string): string {
  return verb.replace(/^(?:beschikbaar|openbaar|bezig|goed)(?=houden|maken|stellen|vinden)/, '$& ');
}

/** "Wordt aangepast en aan de leden aangeboden": the second of two in a passive is an infinitive too. */
function withInfinitive(words: readonly Word[], { voice }: Clause): readonly Word[] {
  const last = words.at(-1);
  if (voice !== 'passive' || !last || !last.isParticiple || words[0]?.lower !== 'en') return words;
  const lemma = last.forms.find(({ kind }) => kind === 'participle')?.lemma;
  return lemma === undefined ? words : [...words.slice(0, -1), { ...last, text: lemma }];
}

/** "Vanwege de kosten": a phrase before the finite verb, when more stands behind it. */
function leadOf(words: readonly Word[], { kind, finite }: Clause): readonly Word[] {
  if (kind !== 'main' || !finite || words[0]?.tag !== 'preposition') return [];
  const lead = words.filter(({ start }) => start < finite.start);
  return lead.length < words.length ? lead : [];
}

/** "In kaart" brengen, "op de hoogte" stellen: what makes the verb mean what it does stays with it. */
function fixedPhrase(words: readonly Word[], task: Clause): readonly Word[] {
  const noun = idiomOf(task.predicate?.lemma ?? '', task.words)?.noun;
  if (words.at(-1)?.start !== noun?.start) return [];
  const from = words.findLastIndex(({ tag }) => tag !== 'noun' && tag !== 'determiner');
  return words[from]?.tag === 'preposition' ? words.slice(from) : [];
}

/** "Laat een handleiding maken": not made by himself. */
function causing(clause: Clause): string {
  const verb = finiteWord(clause)?.lower;
  return verb === 'laat' || verb === 'laten' ? 'laten ' : '';
}

/** "Volgt nog een voorstel" is "voorstel aanleveren"; of somebody who comes back to something that is the title. */
function arrival(task: Clause, things: string, utterance: Reading): TitleParts | null {
  const isPerson =
    task.subject !== null &&
    ARRIVING.has(task.predicate?.lemma ?? '') &&
    (actorsAt(task.subject, utterance).length > 0 || performerOf(task, utterance) !== null);
  if (isPerson || task.isSubjectShared) return null;
  const verb = bringing(task, things);
  return verb === LETTING ? { before: '', verb, after: '' } : { before: things, verb, after: '' };
}

/** What one lets know comes behind it. */
const LETTING = 'laten weten';

/** Up to a comma behind which somebody else does something: "schrijft de tekst, BZK leest mee"; and on behind the next one. */
function upToNext(words: readonly Word[]): readonly Word[] {
  const verb = words.findLastIndex((word) => word.isSure || (word.isPlural && !word.isParticiple));
  const comma = words.findIndex(({ lower }) => lower === ',');
  if (comma <= 0 || verb < comma) return words;
  const close = words.findIndex(({ lower }, at) => at > verb && lower === ',');
  return close < 0 ? words.slice(0, comma) : [...words.slice(0, comma), ...words.slice(close + 1)];
}

/** "over het budget", "of dat kan": nothing but what stands behind a preposition or conjunction, so the infinitive goes first. */
function isOnePhrase(words: readonly Word[], { complements, agent, kind, words: all }: Clause): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return false;
  const isPointing = kind === 'main' && first.start === all[0]?.start;
  if (!isPointing && (first.tag === 'subordinator' || first.lower === 'of' || first.lower === 'dat'))
    return true;
  const phrases = [...complements.map(({ span }) => span), ...(agent ? [agent] : [])];
  return first.tag === 'preposition' && phrases.some((phrase) => lies(last, phrase));
}

/** "Fieldlab organiseren": what looks like a plural verb with its subject, but the subject is nobody. */
function isBareInfinitive({ finite, predicate, subject }: Clause, utterance: Utterance): boolean {
  if (!finite || !predicate || !subject || subject.start > finite.start) return false;
  const word = utterance.text.slice(finite.start, finite.end).toLowerCase();
  return word === predicate.lemma && actorsAt(subject, utterance).length === 0;
}

/** Somebody does it, or it is done, or it is the kind of thing that somebody does. */
function isTask(task: Clause, utterance: Reading): boolean {
  if (task.kind === 'subordinate' && task.mood === 'question') return task.link === 'wie';
  if (task.voice === 'passive' || !task.subject || isThing(task)) return true;
  const isDoing = DOING.has(taskOf(task)?.name ?? '');
  return isDoing || actorsAt(task.subject, utterance).length > 0 || performerOf(task, utterance) === 'body';
}

const DOING = new Set<string>(['deliver', 'make', 'inquire', 'contact', 'assume']);

function isPredicate(word: Span, { predicate }: Clause): boolean {
  return predicate?.spans.some((span) => lies(word, span)) ?? false;
}

/** "te" before an infinitive, and auxiliaries directly beside the verb. */
function withoutAuxiliaries(words: readonly Word[], task: Clause): readonly Word[] {
  const all = task.words;
  const out = new Set(task.kind === 'infinitive' ? startsOf(all.filter(({ tag }) => tag === 'te')) : []);
  all.forEach((word, index) => {
    if (!isPredicate(word, task)) return;
    for (const step of [-1, 1])
      for (let at = index + step; AUXILIARY_FORMS.has(all[at]?.lower ?? ''); at += step)
        out.add((all[at] as Word).start);
  });
  return words.filter(({ start }) => !out.has(start));
}

function startsOf(words: readonly Word[]): readonly number[] {
  return words.map(({ start }) => start);
}

/** Where the infinitive goes: at the particle or the last verb; at the end when the only verb stands second. */
function placeOf({ predicate, finite, kind }: Clause, words: readonly Word[]): number {
  const last = predicate?.spans.at(-1);
  if (!last) return Infinity;
  const isSecond =
    kind === 'main' && finite !== null && lies(last, finite) && words.some(({ start }) => start > last.end);
  return isSecond ? Infinity : last.start;
}
