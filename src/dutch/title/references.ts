import type { LineContext } from '../recognition';
import type { TitleParts } from './clauseTitle';

/** Words that stand for something said before. */
const REFERENCE = /^(?:dit|dat|het|deze|die|hem|haar|ze|hen|hiervan|daarvan)$/i;
/** "daar op", "daar dan naar". */
const PLACE = /^(?:daar|hier|er)\s+(?:(?:dan|ook|wel)\s+)?(op|naar|over|aan|bij|voor|mee)$/i;
const THIS_ITEM = /\b(?:dit|het) (?:agenda)?(?:punt|onderwerp)\b|\bdit item\b/i;
/** Titles of items that are about nothing in particular. */
const GENERAL =
  /\b(?:opening|mededelingen|rondvraag|sluiting|afsluiting|actualiteiten|w\.?v\.?t\.?t\.?k|actiepunten|actielijst|besluiten|agenda|verslag|voortgang|terugkoppeling)\b/i;
const LONGEST_ITEM = 50;

/** "Dit punt" is the item; a bare "dit" becomes the item's title in front. */
export function withReferences(parts: TitleParts, { itemTitle }: LineContext): TitleParts | null {
  const topic = itemTitle !== null && isTopic(itemTitle) ? itemTitle.trim() : null;
  if (topic !== null && THIS_ITEM.test(parts.before))
    return { ...parts, before: parts.before.replace(THIS_ITEM, () => topic) };
  const [first = '', ...others] = parts.before.split(' ');
  if (PLACE.test(parts.before))
    return topic === null
      ? null
      : { ...parts, before: parts.before.replace(PLACE, (_, joint: string) => `${joint} ${topic}`) };
  if (!REFERENCE.test(first) || !isBare(others)) return parts;
  return topic === null ? null : { ...parts, before: [`${topic}:`, ...others].join(' ') };
}

/** "dit met VNG", "dit": not "dit voorstel". */
function isBare([next]: readonly string[]): boolean {
  return (
    next === undefined ||
    /^(?:met|aan|bij|in|op|naar|voor|over|tijdens|via|of|om|ook|schriftelijk|samen|gezamenlijk|verder|apart)$/i.test(
      next,
    )
  );
}

function isTopic(title: string): boolean {
  return title.length <= LONGEST_ITEM && !GENERAL.test(title);
}

/** Two words at least besides small ones: "Bellen" or "Terugkomen" tells nobody what to do. */
export function standsAlone({ before, verb, after }: TitleParts): boolean {
  const words = `${before} ${verb} ${after}`.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  return words.filter((word) => word.length > 2 || /^\p{Lu}/u.test(word)).length >= 2;
}
