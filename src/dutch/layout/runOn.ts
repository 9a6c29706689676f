import { grouped } from '../../minutes/grouped';
import { headKeys } from './lexicon';
import type { SourceLine } from './sourceLine';
import { isPlainTitle, isUsualTitle } from './titles';

/** A line that holds more than one paragraph is longer. */
const LEAST_LETTERS = 160;
const LONGEST_TITLE = 120;
/** A number with a title behind it, wherever it stands. */
const NUMBERED = /(\d{1,2})(\.?[A-Za-z])?(?:[.)]\s*|\s+)(?=\p{Lu})/gu;
/** Before these a number is no item's. */
const REFERENCE =
  /(?<!\p{L})(?:(?:agenda)?punte?n?|pagina|pag|blz|nr|nummer|no|art|artikel|bijlage|fase|groep|week|wk|lid|hoofdstuk|paragraaf|issue|versie|t\/m|en|of|van|op|om|tot|per|in)\.?$/iu;
/** A sentence begins: a capital, and behind that word a small letter; or what parts a title from what is said of it. */
const AFTER_TITLE = /\s+(?=\p{Lu}\p{Ll}*\s\p{Ll})|\s+(?=[-–]\s)|[.:;](?=\s|$)|\s{2,}(?=\p{Lu})/u;
const WIDE = /^\s{2,}/;
const LEAST_ITEMS = 2;
/** A document begins once. */
const MOST_STARTS = 5;
/** A field of the head, up to its colon. */
const FIELD = new RegExp(
  `(?<=^|\\s)(?:${(['present', 'absent', 'guests', 'chair', 'secretary', 'minuteTaker'] as const)
    .flatMap((field) => headKeys[field])
    .join('|')})(?:/\\p{L}{3,20}|\\s(?:met|zonder|van)\\s[^:.]{0,40})?\\s?:`,
  'giu',
);

interface Item {
  readonly line: number;
  /** Where its number stands in the line, and where its title ends. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly lettered: boolean;
  readonly title: string;
  /** It stands in a line that holds more. */
  readonly isLong: boolean;
  /** Two spaces or more behind the title. */
  readonly isWide: boolean;
}

/**
 * The lines of a document of which many were put in one: its items, each with its title on a line of its own, and the fields of
 * its head, wherever in a line they stood. Any other document stays as it is. Linear.
 */
export function withRunOnParted(sources: readonly SourceLine[]): readonly SourceLine[] {
  const chain = runOnChain(sources.flatMap(itemsIn));
  const first = chain[0];
  if (!first) return sources;
  const byLine = grouped(chain, ({ line }) => line);
  const isLost = chain.some(({ from }) => from > 0);
  return sources.flatMap((source, index) => {
    const before =
      index < first.line ? source.text : index === first.line ? source.text.slice(0, first.from) : '';
    const all = [
      ...(isLost ? fieldsIn(before) : []),
      ...(byLine.get(index) ?? []).flatMap(({ from, to }) => [from, to]),
    ];
    return all.length === 0 ? [source] : parted(source, all);
  });
}

/** What may be an item in a line: at its start, or within it when it is long. In a row of a table a number is a cell's. */
function itemsIn({ text }: SourceLine, line: number): readonly Item[] {
  if (text.includes('\t', text.indexOf('\t') + 1)) return [];
  const isLong = text.length >= LEAST_LETTERS;
  if (!isLong && !/^\d/.test(text)) return [];
  const found = [...(isLong ? text : text.slice(0, LEAST_LETTERS)).matchAll(NUMBERED)];
  return found.flatMap((match) => {
    const [whole, number = '', letter] = match;
    const begins = match.index + whole.length;
    const rest = text.slice(begins, begins + LONGEST_TITLE);
    const end = AFTER_TITLE.exec(rest);
    const title = rest.slice(0, end?.index ?? rest.length);
    const item = { line, from: match.index, to: begins + title.length, value: Number(number), title };
    const isWide = WIDE.test(rest.slice(title.length));
    const isTitle = isPlainTitle(title) && (end !== null || rest.length < LONGEST_TITLE);
    return isTitle && stands(text, match)
      ? [{ ...item, lettered: letter !== undefined, isLong, isWide }]
      : [];
  });
}

/** At the start, behind the end of a sentence, or, with a point or a title that every meeting has, behind what is no reference. */
function stands(text: string, { index, 0: whole }: RegExpExecArray): boolean {
  if (index === 0) return true;
  const before = text.slice(Math.max(0, index - 20), index);
  const isSigned = /[.)]/.test(whole);
  if (/[.!?:)]$/.test(before)) return isSigned && !/\d[.:]$/.test(before);
  if (!/\s$/.test(before)) return false;
  const word = before.trimEnd();
  if (/[.!?:)]$/.test(word)) return true;
  const title = text.slice(index + whole.length, index + whole.length + LONGEST_TITLE);
  return !REFERENCE.test(word) && (isSigned || isUsualTitle(title));
}

/** Items that count on from 0 or 1, some within a line, or with a wide space behind their titles; of two such the longer, or the later. */
function runOnChain(items: readonly Item[]): readonly Item[] {
  const atStart = new Set(items.filter(({ from }) => from === 0).map(({ value }) => value));
  const starts = items.filter(({ value, lettered }) => value <= 1 && !lettered).slice(0, MOST_STARTS);
  const chains = starts.map((start) => chainFrom(start, items, atStart)).filter(isRunOn);
  return chains.reduce<readonly Item[]>((best, chain) => (chain.length >= best.length ? chain : best), []);
}

function chainFrom(start: Item, items: readonly Item[], atStart: ReadonlySet<number>): readonly Item[] {
  const chain = [start];
  for (const item of items.slice(items.indexOf(start) + 1)) {
    const last = chain.at(-1) ?? start;
    const isNext = item.lettered
      ? item.value === last.value || item.value === last.value + 1
      : item.value === last.value + 1 && (item.from === 0 || !atStart.has(item.value));
    if (isNext) chain.push(item);
  }
  return chain;
}

function isRunOn(chain: readonly Item[]): boolean {
  if (chain.length < LEAST_ITEMS) return false;
  const within = chain.filter(({ from }) => from > 0);
  const usual = chain.filter(({ title }) => isUsualTitle(title));
  const wide = chain.filter(({ isWide }) => isWide);
  if (wide.length >= LEAST_ITEMS && usual.length > 0) return true;
  const areAllLong = chain.every(({ isLong }) => isLong);
  return (
    within.length > 0 &&
    usual.length > (areAllLong || within.some(({ title }) => isUsualTitle(title)) ? 0 : 1)
  );
}

/** Where the fields of the head begin: "... Aanwezig: ... Afwezig: ...". */
function fieldsIn(text: string): readonly number[] {
  return [...text.matchAll(FIELD)].map(({ index }) => index);
}

/** A line cut in pieces that stand apart. */
function parted({ text, start }: SourceLine, cuts: readonly number[]): readonly SourceLine[] {
  const places = [0, ...cuts, text.length];
  return places.slice(1).flatMap((to, at) => {
    const written = text.slice(places[at], to);
    const piece = written.trim();
    const begins = start + (places[at] ?? 0) + written.length - written.trimStart().length;
    return piece === ''
      ? []
      : [
          { text: '', start: begins, indent: 0 },
          { text: piece, start: begins, indent: 0 },
        ];
  });
}
