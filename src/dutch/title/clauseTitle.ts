import type { Act } from '../acts/act';
import type { Clause } from '../grammar/clause';
import type { Word } from '../grammar/word';
import type { Utterance } from '../parties/utterance';
import type { Span } from '../recognition';
import { AUXILIARY_FORMS, COMING, GETTING } from './hedges';
import { joined, keptWords, lies } from './titleWords';

/** What a title is made of: the words around the place of the infinitive. */
export interface TitleParts {
  readonly before: string;
  readonly verb: string;
  readonly after: string;
}

/**
 * A clause as an infinitive, in the order of Dutch: "VWS levert de cijfers aan voor het overleg" is "de cijfers aanleveren voor
 * het overleg". What only comes or is got has no infinitive: then the thing itself is the title.
 */
export function clauseTitle(task: Clause, act: Act, utterance: Utterance): TitleParts {
  const { text } = utterance;
  const lemma = task.predicate?.lemma ?? null;
  const isThing = lemma !== null && ((COMING.has(lemma) && !act.task?.agent) || GETTING.has(lemma));
  const words = withoutAuxiliaries(keptWords(task.span, act, utterance, leftOut(task, isThing)), task);
  const rest = words.filter((word) => !isPredicate(word, task));
  if (lemma === null || isThing) return { before: joined(rest, text), verb: '', after: '' };
  const place = placeOf(task, words);
  const before = rest.filter(({ start }) => start < place);
  const after = rest.filter(({ start }) => start >= place);
  const isFirst = before[0]?.tag === 'preposition';
  if (place === Infinity && isFirst) return { before: '', verb: lemma, after: joined(before, text) };
  return { before: joined(before, text), verb: lemma, after: joined(after, text) };
}

/** The subject of what is done, the agent of what is done by somebody, and the finite verb. */
function leftOut(task: Clause, isThing: boolean): readonly Span[] {
  const subject =
    task.subject && task.voice === 'active' && isSubjectLeft(task, isThing) ? [task.subject] : [];
  const agent = task.agent ? [{ start: task.agent.start - 'door '.length, end: task.agent.end }] : [];
  return [...subject, ...agent, ...(task.finite ? [task.finite] : [])];
}

function isSubjectLeft({ predicate }: Clause, isThing: boolean): boolean {
  return !isThing || GETTING.has(predicate?.lemma ?? '');
}

function isPredicate(word: Span, { predicate }: Clause): boolean {
  return predicate?.spans.some((span) => lies(word, span)) ?? false;
}

/** "te" and auxiliaries directly beside the verb. */
function withoutAuxiliaries(words: readonly Word[], task: Clause): readonly Word[] {
  const out = new Set<Word>();
  words.forEach((word, index) => {
    if (!isPredicate(word, task)) return;
    for (const step of [-1, 1])
      for (let at = index + step; AUXILIARY_FORMS.has(words[at]?.lower ?? ''); at += step)
        out.add(words[at] as Word);
  });
  return words.filter((word) => !out.has(word));
}

/** Where the infinitive goes: at the particle or the last verb; at the end when the only verb stands second. */
function placeOf({ predicate, finite }: Clause, words: readonly Word[]): number {
  const last = predicate?.spans.at(-1);
  if (!last) return Infinity;
  const isSecond = finite !== null && lies(last, finite) && words.some(({ start }) => start > last.end);
  return isSecond ? Infinity : last.start;
}
