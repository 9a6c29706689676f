import type { TitleParts } from './clauseTitle';
import { polish } from './polish';

/** What fits on a task card. */
const MOST = 80;
/** A title that is cut shorter than this says too little. */
const LEAST = 12;
/** A phrase begins here, so what stands before it is whole. */
const PHRASE =
  /\s+(?=\(|(?:aan|bij|binnen|door|in|met|naar|om|op|over|per|rond|tijdens|tot|tussen|uit|vanuit|via|voor|zodat|waarna|waarbij|die|dat|of|en|[-–])\s)|[,;:]\s/g;

/** A clause begins here: a title loses it whole or not at all. */
const CLAUSE = /,?\s+(?=(?:zodat|om|of|wanneer|waar\p{L}+|die|dat|als|omdat)\s)/gu;

/**
 * The title, at most as long as fits: without what led the sentence, then cut where a clause or a phrase begins, never without its
 * verb; else null.
 */
export function fit({ lead, before: words, ...parts }: TitleParts): string | null {
  const before = words.replace(/^([^,]*[^\s,;])[\s,;]+$/, '$1');
  const all = titleOf(lead, before, parts.verb, parts.after);
  return all.length <= MOST ? all : fitted({ ...parts, before });
}

function fitted({ before, verb, after }: TitleParts): string | null {
  const all = titleOf(before, verb, after);
  if (all.length <= MOST) return all;
  const head = titleOf(before, verb);
  if (verb !== '' && head.length <= MOST) return cutAt(all, head.length, MOST);
  const cut = cutAt(polish(before), LEAST, MOST - verb.length - 1);
  return cut && polish(`${cut} ${verb}`);
}

function titleOf(...parts: readonly (string | undefined)[]): string {
  return polish(parts.filter(Boolean).join(' '));
}

/** The longest part of a title between two lengths that ends before a clause, or else before a phrase. */
function cutAt(title: string, least: number, most: number): string | null {
  const places = (pattern: RegExp) =>
    [...title.matchAll(pattern)].map(({ index }) => index).filter((at) => least <= at && at <= most);
  const clause = places(CLAUSE)[0];
  const cut = clause ?? places(PHRASE).at(-1) ?? (least > LEAST ? least : undefined);
  return cut === undefined ? null : polish(title.slice(0, cut));
}
