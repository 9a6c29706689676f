import type { LineContext } from '../lineContext';
import type { TitleParts } from './clauseTitle';

/** Words that stand for something said before. */
const REFERENCE = /^(?:dit|dat|het|deze|die|hem|haar|ze|hen|hiervan|daarvan)$/i;
/** "daar op", "haar collega's hier over", "daar met VNG over". */
const PLACE =
  /^(?:(.*)\s)?(?:daar|hier|er)\s{1,3}(?:(.*)\s)?(op|naar|over|aan|bij|voor|van|in|uit|mee|toe)$/i;
/** What two prepositions are called in front of their noun. */
const BEFORE_NOUN: Readonly<Record<string, string>> = { mee: 'met', toe: 'tot' };
const THIS_ITEM = /\b(?:dit|het) (?:agenda)?(?:punt|onderwerp)\b|\bdit item\b/i;
/** Titles of items that are about nothing in particular. */
const GENERAL =
  /\b(?:opening|mededelingen|rondvraag|sluiting|afsluiting|actualiteiten|w\.?v\.?t\.?t\.?k|actiepunten|actielijst|besluiten|agenda|verslag|notulen|voortgang|terugkoppeling)\b/i;
const LONGEST_ITEM = 50;

/** "En deze rondsturen". */
const JOINT = /^(?:en|maar)\s+(?=\S)/i;
/** "Het verslag op dit punt": where in it, not what it is about. */
const ON_THIS = /(?<=\S)\s+op (?:dit|het) punt(?!\p{L})|^op (?:dit|het) punt(?=\s\p{L})/iu;
/** A thing that was spoken of: "deze", not "dit", which may be all that was said. */
const THING = /^(?:deze|die|hem|ze)$/i;

/**
 * "Dit punt" is the item; a bare "dit" becomes the item's title in front, a bare "deze" the thing that was spoken of before, where
 * there is one.
 */
export function withReferences(
  parts: TitleParts,
  { itemTitle }: LineContext,
  thing: () => string | null,
): TitleParts | null {
  const said = { ...parts, before: parts.before.replace(JOINT, '').replace(ON_THIS, '').trimStart() };
  const topic = topicOf(itemTitle);
  if (topic !== null && THIS_ITEM.test(said.before))
    return { ...said, before: said.before.replace(THIS_ITEM, () => topic) };
  const [first = '', ...others] = said.before.split(' ');
  const place = PLACE.exec(said.before);
  if (place) return { ...said, before: placed(place, CONTENT.test(parts.after.trimStart()) ? null : topic) };
  if (!REFERENCE.test(first) || !isBare(others)) return said;
  const spokenOf = THING.test(first) ? thing() : null;
  if (spokenOf !== null) return { ...said, before: [spokenOf, ...others].join(' ') };
  return topic === null ? null : { ...said, before: [`${topic}:`, ...others].join(' ') };
}

/** A verb by itself with the item in front: "Huisvesting: reageren"; null where that is about nothing in particular. */
export function withTopic(parts: TitleParts, { itemTitle }: LineContext): TitleParts | null {
  const topic = topicOf(itemTitle);
  if (topic === null || parts.verb === '') return null;
  return { ...parts, before: [`${topic}:`, parts.before].filter(Boolean).join(' ') };
}

function topicOf(itemTitle: string | null): string | null {
  return itemTitle !== null && isTopic(itemTitle) ? itemTitle.trim().replace(/[?!.:]+$/, '') : null;
}

/** "Er voor zorgen dat ...": what it stands for comes behind it. */
const CONTENT = /^(?:dat|om|of)(?!\p{L})/u;

/** "Haar collega's over het dashboard"; where it is not known about what, her colleagues alone. */
function placed([, before, after, joint = '']: RegExpExecArray, topic: string | null): string {
  const about = topic === null ? null : `${BEFORE_NOUN[joint] ?? joint} ${topic}`;
  return [before, after, about].filter(Boolean).join(' ');
}

/** "dit met VNG", "dit": not "dit voorstel". */
function isBare([next]: readonly string[]): boolean {
  return (
    next === undefined ||
    /^(?:met|aan|bij|in|op|naar|voor|over|tijdens|via|of|om|ook|schriftelijk|mondeling|telefonisch|samen|gezamenlijk|verder|apart|intern|nader|nogmaals|alsnog|tijdig|zelf)$/i.test(
      next,
    )
  );
}

function isTopic(title: string): boolean {
  return title.length <= LONGEST_ITEM && !GENERAL.test(title);
}

/** Two words at least besides small ones: "Bellen" or "Terugkomen" tells nobody what to do. */
export function standsAlone({ lead = '', before, verb, after }: TitleParts): boolean {
  if (TAKING_ON.test([before, verb, after].filter(Boolean).join(' '))) return false;
  const words = `${lead} ${before} ${verb} ${after}`.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  return words.filter((word) => word.length > 2 || /^\p{Lu}/u.test(word)).length >= 2;
}

/** Who takes the lead, and not in what. */
const TAKING_ON =
  /^(?:(?:de|het) )?(?:initiatief|voortouw|regie|actie|trekkersrol|coördinatie) (?:nemen|oppakken)$/i;
