/** What fits on a task card. */
const MOST = 80;
/** A title that is cut shorter than this says too little. */
const LEAST = 25;
/** A phrase begins here, so what stands before it is whole. */
const PHRASE =
  /\s+(?=\(|(?:aan|bij|binnen|door|in|met|naar|om|op|over|per|rond|tijdens|tot|tussen|uit|van|vanuit|via|voor|zodat|waarbij|die|dat|of|en|-|–)\s)|[,;:]\s/g;

/** The title at most as long as fits, cut where a phrase begins; null when that leaves too little. */
export function fit(title: string): string | null {
  if (title.length <= MOST) return title;
  const cuts = [...title.matchAll(PHRASE)]
    .map(({ index }) => index)
    .filter((at) => at <= MOST && at >= LEAST);
  const cut = cuts.at(-1);
  return cut === undefined ? null : title.slice(0, cut);
}
