import type { Predicate } from './clause';
import { finiteAt } from './finite';
import { AUXILIARIES, MODALS } from './lexicon/auxiliaries';
import { particleOf } from './particle';
import type { Segment } from './segment';
import { lemmaOf, type Word } from './word';

/** The verbs of a clause, sorted out. */
export interface Cluster {
  /** Position of the finite verb; -1 in an infinitive clause and in a fragment. */
  readonly finite: number;
  readonly predicate: Predicate | null;
  /** Lemmas of the verbs that stand over the main one. */
  readonly auxiliaries: readonly string[];
  readonly isPast: boolean;
  readonly hasParticiple: boolean;
}

/** Finds the finite verb of a clause, its main verb with the particle, and what stands over that. */
export function clusterOf(segment: Segment): Cluster {
  const { words } = segment;
  const finite = finiteAt(segment);
  const group = groupOf(segment, finite);
  const main = mainOf(words, finite, group);
  const others = [finite, ...group].filter((at) => at >= 0 && at !== main);
  return {
    finite,
    predicate: main < 0 ? null : predicateOf(words, main, main === finite),
    auxiliaries: others.map((at) => lemmaOf(words[at] as Word)),
    isPast: finite >= 0 && isPastForm(words[finite] as Word),
    hasParticiple: main >= 0 && main !== finite && isBareParticiple(words, main),
  };
}

/** The verb that says what is done: the finite one, unless it only helps another. */
function mainOf(words: readonly Word[], finite: number, group: readonly number[]): number {
  if (finite >= 0 && !AUXILIARIES.has(lemmaOf(words[finite] as Word))) return finite;
  const content = group.filter(
    (at) => isBareParticiple(words, at) || !AUXILIARIES.has(lemmaOf(words[at] as Word)),
  );
  return content.at(-1) ?? group.at(-1) ?? finite;
}

/**
 * The other verbs of the cluster. In a main clause they are the first run behind the finite verb ("zal worden rondgestuurd"), or
 * a participle before it ("Afgesproken wordt"); in a verb-final clause they stand around it; in an infinitive clause behind "te".
 */
function groupOf({ words, kind }: Segment, finite: number): readonly number[] {
  if (kind === 'infinitive') return runFrom(words, words.findIndex(({ tag }) => tag === 'te') + 1);
  if (kind === 'subordinate' && finite >= 0)
    return [...runBefore(words, finite), ...runFrom(words, finite + 1)];
  const runs = runsBehind(words, finite).filter((run) => canFollow(words, finite, run));
  const first = runs.find(
    (run) => !awaitsInfinitive(words[finite]) || run.some((at) => (words[at] as Word).isPlural),
  );
  if (first ?? runs[0]) return first ?? runs[0] ?? [];
  return words.map((_, at) => at).filter((at) => at < finite && isBareParticiple(words, at));
}

/** "Is verhinderd door overleggen": on "zijn" no infinitive hangs without "te". */
function canFollow(words: readonly Word[], finite: number, run: readonly number[]): boolean {
  if (finite < 0 || lemmaOf(words[finite] as Word) !== 'zijn') return true;
  return run.some((at) => (words[at] as Word).isParticiple || words[at - 1]?.tag === 'te');
}

/** Every run of verbs behind the finite one. */
function runsBehind(words: readonly Word[], finite: number): readonly (readonly number[])[] {
  const runs: (readonly number[])[] = [];
  for (let at = finite + 1; at < words.length; at += 1) {
    if (!isVerbal(words, at)) continue;
    const run = runFrom(words, at);
    runs.push(run);
    at = run.at(-1) ?? at;
  }
  return runs;
}

/** "Zal het onderzoek, eerder uitgevoerd door VWS, rondsturen": a participle by itself is not what comes of "zal". */
function awaitsInfinitive(finite: Word | undefined): boolean {
  return finite?.forms.some(({ lemma }) => lemma === 'zullen') ?? false;
}

function runFrom(words: readonly Word[], from: number): readonly number[] {
  const run: number[] = [];
  for (let at = from; at >= 0 && (isVerbal(words, at) || words[at]?.tag === 'te'); at += 1) {
    if (words[at]?.tag === 'verb') run.push(at);
  }
  return run;
}

function runBefore(words: readonly Word[], until: number): readonly number[] {
  const run: number[] = [];
  for (let at = until - 1; at >= 0 && (isVerbal(words, at) || words[at]?.tag === 'te'); at -= 1) {
    if (words[at]?.tag === 'verb') run.unshift(at);
  }
  return run;
}

/** An infinitive, or a participle that describes no noun. */
function isVerbal(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && (word.isPlural || isBareParticiple(words, at));
}

function isBareParticiple(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !word.isParticiple || isAsBefore(words, at)) return false;
  return next?.tag !== 'noun' || next.lower === 'zoals';
}

/** "Wordt vastgesteld zoals verzonden", "zoals eerder besproken". */
function isAsBefore(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.lower === 'zoals' || words[at - 2]?.lower === 'zoals';
}

function isPastForm({ forms }: Word): boolean {
  const isPast = forms.some(({ kind }) => kind === 'past' || kind === 'pasts');
  return isPast && !forms.some(({ kind }) => kind === 'third' || kind === 'plural');
}

/** The main verb with its particle: "levert ... aan", "aan te leveren". */
function predicateOf(words: readonly Word[], main: number, isFinite: boolean): Predicate {
  const word = words[main] as Word;
  const participle = isFinite ? undefined : word.forms.find(({ kind }) => kind === 'participle');
  const lemma = participle?.lemma ?? lemmaOf(word);
  const particle = words[particleOf(words, main, lemma, isFinite)];
  if (!particle) return { lemma, spans: [spanOf(word)] };
  return { lemma: particle.lower + lemma, spans: [spanOf(word), spanOf(particle)] };
}

function spanOf({ start, end }: Word): { start: number; end: number } {
  return { start, end };
}

/** The verb over the main one that says how likely, needed or wanted it is. "Is aan te passen" says that it can be done. */
export function modalOf(
  { finite, auxiliaries, hasParticiple }: Cluster,
  words: readonly Word[],
): string | null {
  const [first] = auxiliaries;
  const isOpen =
    first === 'zijn' && finite >= 0 && lemmaOf(words[finite] as Word) === first && !hasParticiple;
  return auxiliaries.find((lemma) => MODALS.has(lemma)) ?? (isOpen ? 'kunnen' : null);
}
