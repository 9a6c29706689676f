import type { Clause } from '../grammar/clause';
import { idiomOf } from '../grammar/lexicon/idioms';
import { classesOf } from '../grammar/lexicon/verbForms';
import type { VerbClass } from '../grammar/lexicon/verbClasses';
import type { Span } from '../span';
import { occasionalTask } from './occasionalTask';

/** The kinds of verb that can be a task. */
export type TaskClass = Extract<
  VerbClass,
  'deliver' | 'make' | 'inquire' | 'contact' | 'assume' | 'sustain' | 'act' | 'show'
>;

/** Work that has an end, which somebody can be told or asked to come to. */
export const ENDING: ReadonlySet<TaskClass> = new Set(['deliver', 'make', 'inquire', 'contact']);

const KINDS: readonly TaskClass[] = [
  'show',
  'deliver',
  'contact',
  'inquire',
  'make',
  'assume',
  'sustain',
  'act',
];

/** What work a clause tells of, with the words that say so; null when it tells of none. */
export function taskOf(clause: Clause): { readonly name: TaskClass; readonly cues: readonly Span[] } | null {
  const { predicate, words } = clause;
  if (!predicate) return null;
  const idiom = idiomOf(predicate.lemma, words);
  if (idiom) {
    if (!isTaskClass(idiom.name)) return null;
    const { start, end } = idiom.noun;
    return { name: idiom.name, cues: [...predicate.spans, { start, end }] };
  }
  const name = occasionalTask(clause) ?? kindOf(predicate.lemma);
  return name === undefined ? secondTask(clause) : { name, cues: predicate.spans };
}

function kindOf(lemma: string): TaskClass | undefined {
  const classes = classesOf(lemma);
  return KINDS.find((kind) => classes.has(kind));
}

/** "Zal daarin voorzien en de gegevens doorgeven": the second of two infinitives, where the first is no work. */
function secondTask({
  words,
  predicate,
  auxiliaries,
}: Clause): { name: TaskClass; cues: readonly Span[] } | null {
  if (auxiliaries.length === 0) return null;
  const from = words.findIndex(
    ({ lower, start }) => lower === 'en' && start > (predicate?.spans[0]?.end ?? 0),
  );
  const verb = from < 0 ? undefined : words.slice(from).findLast(({ tag }) => tag !== 'mark');
  const lemma = verb?.forms.find(({ kind }) => kind === 'plural')?.lemma ?? '';
  const name = verb?.isPlural ? kindOf(lemma) : undefined;
  return verb && name !== undefined ? { name, cues: [{ start: verb.start, end: verb.end }] } : null;
}

function isTaskClass(name: VerbClass): name is TaskClass {
  return KINDS.some((kind) => kind === name);
}
