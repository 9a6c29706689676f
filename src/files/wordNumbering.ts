import type { NumberingPlace } from './wordStyles';
import { readWordXml } from './wordXml';

interface Level {
  format: string;
  /** "%1.", "%1.%2" */
  pattern: string;
  start: number;
}

interface List {
  readonly abstract: string;
  /** It counts for itself, not on from other lists of its kind. */
  readonly restarts: boolean;
}

/** Gives a paragraph its label: "1", "2.1", "b", "•"; null for none. Asked in the order of the document, for it counts. */
export type NextLabel = (place: NumberingPlace) => string | null;

const MOST_LEVELS = 9;
const ROMANS: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** The numbering of a Word file, ready to count. */
export function wordNumbering(xml: string): NextLabel {
  const { kinds, lists } = readNumbering(xml);
  const counters = new Map<string, number[]>();
  return ({ list, level }) => {
    const found = lists.get(list);
    const levels = kinds.get(found?.abstract ?? '') ?? [];
    const own = levels[level];
    if (!found || !own || level >= MOST_LEVELS || own.format === 'none') return null;
    if (own.format === 'bullet') return '•';
    const key = found.restarts ? `list ${list}` : `kind ${found.abstract}`;
    const counts = counters.get(key) ?? [];
    counters.set(key, counts);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    return labelOf(own, levels, counts);
  };
}

function labelOf(
  { pattern }: Level,
  levels: readonly Level[],
  counts: readonly (number | undefined)[],
): string | null {
  const label = pattern.replace(/%([1-9])/g, (_, place: string) => {
    const level = Number(place) - 1;
    return written(counts[level] ?? levels[level]?.start ?? 1, levels[level]?.format ?? 'decimal');
  });
  return label.replace(/[^\p{L}\p{N}.]|\.+$/gu, '') || null;
}

function written(count: number, format: string): string {
  if (format === 'lowerLetter' || format === 'upperLetter') {
    const letter = String.fromCharCode(96 + Math.min(Math.max(count, 1), 26));
    return format === 'upperLetter' ? letter.toUpperCase() : letter;
  }
  if (format === 'lowerRoman') return roman(count);
  return format === 'upperRoman' ? roman(count).toUpperCase() : String(count);
}

function roman(count: number): string {
  const [value, letters] = ROMANS.find(([least]) => count >= least && count < 40) ?? [0, ''];
  return value === 0 ? '' : letters + roman(count - value);
}

function readNumbering(xml: string): { kinds: Map<string, Level[]>; lists: Map<string, List> } {
  const kinds = new Map<string, Level[]>();
  const lists = new Map<string, List>();
  let levels: Level[] | null = null;
  let level: Level | null = null;
  let list: string | null = null;
  readWordXml(xml, {
    open(name, attributes) {
      const value = attributes['val'] ?? '';
      if (name === 'abstractNum') kinds.set(attributes['abstractNumId'] ?? '', (levels = []));
      else if (name === 'lvl' && levels && levels.length < MOST_LEVELS) {
        level = { format: 'decimal', pattern: '', start: 1 };
        levels.push(level);
      } else if (name === 'numFmt' && level) level.format = value;
      else if (name === 'lvlText' && level) level.pattern = value;
      else if (name === 'start' && level) level.start = Number(value) || 0;
      else if (name === 'num') list = attributes['numId'] ?? '';
      else if (name === 'abstractNumId' && list !== null)
        lists.set(list, { abstract: value, restarts: false });
      else if (name === 'startOverride' && list !== null)
        lists.set(list, { abstract: lists.get(list)?.abstract ?? '', restarts: true });
    },
    close(name) {
      if (name === 'abstractNum') levels = null;
      if (name === 'lvl') level = null;
      if (name === 'num') list = null;
    },
  });
  return { kinds, lists };
}
