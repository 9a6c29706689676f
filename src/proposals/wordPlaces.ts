import type { Span } from '../dutch/span';

/** A word that was found, after the words before it. */
interface Step extends Span {
  /** Where the first of the words starts. */
  readonly from: number;
  readonly before: Step | null;
}

const letter = /[\p{L}\p{N}]/u;

/**
 * Where the words that something rests on stand in its text: in their order and as near to each other as they do, for a name or
 * a small word often stands elsewhere too. Words that do not stand there are left out; out of order each is where it stands first.
 */
export function wordPlaces(text: string, words: readonly string[]): readonly Span[] {
  const [first, ...rest] = words.map((word) => placesOf(text, word)).filter(({ length }) => length > 0);
  if (!first) return [];
  const begun = first.map((place): Step => ({ ...place, from: place.start, before: null }));
  const ways = rest.reduce(stepped, begun);
  if (ways.length === 0) return [first, ...rest].map((places) => places[0]!);
  return walked(ways.reduce((best, way) => (way.end - way.from < best.end - best.from ? way : best)));
}

/** Every place goes on from the last step that ends before it: no other is nearer. */
function stepped(before: readonly Step[], places: readonly Span[]): Step[] {
  let passed = 0;
  return places.flatMap((place): Step[] => {
    while (passed < before.length && before[passed]!.end <= place.start) passed += 1;
    const last = before[passed - 1];
    return last ? [{ ...place, from: last.from, before: last }] : [];
  });
}

function walked(last: Step): readonly Span[] {
  const places: Span[] = [];
  for (let step: Step | null = last; step; step = step.before) {
    places.push({ start: step.start, end: step.end });
  }
  return places.reverse();
}

/** Where a word stands whole, or else where its letters do. */
function placesOf(text: string, word: string): readonly Span[] {
  const places: Span[] = [];
  const { length } = word;
  if (length === 0) return places;
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + length)) {
    places.push({ start, end: start + length });
  }
  const whole = places.filter(({ start, end }) => isEdge(text, start) && isEdge(text, end));
  return whole.length > 0 ? whole : places;
}

function isEdge(text: string, at: number): boolean {
  return !letter.test(text.charAt(at - 1)) || !letter.test(text.charAt(at));
}
