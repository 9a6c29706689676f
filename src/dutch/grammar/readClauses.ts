import { pieces } from '../pieces';
import type { Span } from '../span';
import { withInfinitives } from './bareInfinitive';
import type { Clause } from './clause';
import { clusterOf, modalOf, type Cluster } from './cluster';
import { fieldsOf, type Fields } from './fields';
import { isCapitalised } from './token';
import { NEGATIONS, QUESTION_WORDS } from './lexicon/closedClasses';
import { segmentsOf, type Segment } from './segment';
import { sentencesOf } from './sentence';
import { wordsOf } from './tagging';
import type { Word } from './word';

/** The clauses of a text, in order of their sentences. Pure, total, linear. */
export function readClauses(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const { start, end } of pieces(text))
    for (const words of sentencesOf(wordsOf(text.slice(start, end), start)))
      for (const clause of clausesOf(words, clauses.length)) clauses.push(clause);
  return clauses;
}

function clausesOf(words: readonly Word[], offset: number): readonly Clause[] {
  const segments = withInfinitives(segmentsOf(words));
  const isQuestion = words.at(-1)?.text === '?';
  const kept = segments.map(({ words }) => words.some(({ tag }) => tag !== 'mark'));
  const positions = positionsOf(kept, offset);
  const clauses: Clause[] = [];
  segments.forEach((segment, index) => {
    if (!kept[index]) return;
    const parent = keptParent(segments, kept, segment.parent);
    const governor = parent === null ? null : (clauses[(positions[parent] ?? 0) - offset] ?? null);
    clauses.push(clauseOf(segment, sentenceOf(words), positions[parent ?? -1] ?? null, governor, isQuestion));
  });
  return clauses;
}

/** Where each kept segment comes to stand in the list of clauses. */
function positionsOf(kept: readonly boolean[], offset: number): readonly number[] {
  let next = offset;
  return kept.map((isKept) => (isKept ? next++ : next));
}

/** An empty segment is passed over: what hangs on it hangs on what that hangs on. */
function keptParent(
  segments: readonly Segment[],
  kept: readonly boolean[],
  parent: number | null,
): number | null {
  let at = parent;
  while (at !== null && !kept[at]) at = segments[at]?.parent ?? null;
  return at;
}

function clauseOf(
  segment: Segment,
  sentence: Span,
  parent: number | null,
  governor: Clause | null,
  isQuestion: boolean,
): Clause {
  const cluster = clusterOf(segment);
  const fields = fieldsOf(segment, cluster, isQuestion);
  const finite = segment.words[cluster.finite];
  const isShared = sharesSubject(segment, cluster, fields, governor);
  return {
    span: spanOf(segment.words),
    sentence,
    kind: segment.kind === 'main' && !finite ? 'fragment' : segment.kind,
    mood: moodOf(segment, cluster, isShared || fields.subject !== null, isQuestion),
    link: segment.link,
    parent,
    predicate: cluster.predicate,
    finite: finite ? { start: finite.start, end: finite.end } : null,
    ...fields,
    subject: isShared ? (governor?.subject ?? null) : fields.subject,
    isSubjectShared: isShared,
    auxiliaries: cluster.auxiliaries,
    voice: voiceOf(cluster),
    tense: tenseOf(cluster),
    modal:
      cluster.auxiliaries.includes('zullen') && cluster.isPast ? 'zouden' : modalOf(cluster, segment.words),
    isNegated: segment.words.some((_, at) => isDenied(segment.words, at)),
    words: segment.words,
  };
}

/** "BZK zoekt het uit en komt erop terug": the second verb has the subject of the first. */
function sharesSubject(
  { link, words, kind }: Segment,
  { finite }: Cluster,
  { subject }: Fields,
  governor: Clause | null,
): boolean {
  if (governor?.subject === undefined || governor?.subject === null || finite < 0) return false;
  if (link === null || !JOINING.has(link)) return false;
  if (kind === 'main') return finite === firstWord(words);
  return link !== 'of' && (subject === null || isLone(words, subject));
}

/** "en deze rondstuurt": a lone demonstrative in a verb-final clause is its object. */
function isLone(words: readonly Word[], { start, end }: Span): boolean {
  const word = words.find((one) => one.start === start);
  return word?.end === end && word.tag === 'determiner';
}

const JOINING = new Set(['en', 'maar', ',', 'of', 'doch']);

function firstWord(words: readonly Word[]): number {
  return words.findIndex(({ tag }) => tag !== 'mark' && tag !== 'adverb');
}

function moodOf(
  { words, kind, isFronted, link }: Segment,
  { finite }: Cluster,
  hasSubject: boolean,
  isQuestion: boolean,
): Clause['mood'] {
  if (kind === 'subordinate' && link !== null && QUESTION_WORDS.has(link)) return 'question';
  if (isQuestion) return 'question';
  const stem = words[finite]?.forms.every(({ kind }) => kind === 'stem') ?? false;
  if (finite === 0 && stem && !hasSubject && !isFronted) return 'imperative';
  return 'statement';
}

function voiceOf({ auxiliaries, hasParticiple }: Cluster): Clause['voice'] {
  return hasParticiple && auxiliaries.includes('worden') ? 'passive' : 'active';
}

function tenseOf({ auxiliaries, hasParticiple, isPast }: Cluster): Clause['tense'] {
  if (hasParticiple && (auxiliaries.includes('hebben') || auxiliaries.includes('zijn'))) return 'perfect';
  if (auxiliaries.includes('hebben') && auxiliaries.some((lemma) => INSTEAD.has(lemma))) return 'perfect';
  if (isPast && !auxiliaries.includes('zullen')) return 'past';
  return auxiliaries.includes('zullen') || auxiliaries.includes('gaan') ? 'future' : 'present';
}

/** "Heeft laten aanpassen", "had willen komen": their infinitive takes the place of a participle. */
const INSTEAD = new Set(['laten', 'kunnen', 'moeten', 'willen', 'mogen', 'komen', 'gaan']);

/** From the first word to the last, marks at both ends left out. */
function spanOf(words: readonly Word[]): Span {
  const first = words.findIndex(({ tag }) => tag !== 'mark');
  const last = words.findLastIndex(({ tag }) => tag !== 'mark');
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** "niet", but not "al dan niet" and "niet alleen", nor "voor A en niet voor B", "Utrecht, niet Delft". */
function isDenied(words: readonly Word[], at: number): boolean {
  if (!NEGATIONS.has(words[at]?.lower ?? '')) return false;
  if (words[at - 1]?.lower === 'dan' || words[at + 1]?.lower === 'alleen') return false;
  const next = words[at + 1];
  const isName = next?.tag === 'noun' && isCapitalised(next);
  // "27 graden, niet 25": the other is what is denied.
  if (words[at - 1]?.text === ',' && next?.kind === 'number') return false;
  return !(CONTRASTING.has(words[at - 1]?.lower ?? '') && (isName || next?.tag === 'preposition'));
}

const CONTRASTING = new Set(['en', 'maar', ',']);

function sentenceOf(words: readonly Word[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
