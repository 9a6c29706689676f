import { wordsOf } from '../grammar/tagging';

/** Items that nearly every meeting has: they tell an agenda from any other numbered list. */
const USUAL =
  /^(?:(?:welkom|opening|introductie|inleiding$|mededeling|medeling|vaststell|vastell|notulen|a[ck]tielijst|actiepunten$|actie- en|acties$|besluitenlijst|besluiten$|rondvraag|rondvr|w\.?v\.?t\.?t\.?k|wat verder ter tafel|sluiting|afsluiting|afronding|(?:binnen|in)gekomen|ingelast|voorstelrond|vragenrond|agenda|volgend|datum volgend|rondje|terugkoppeling|terugblik|actualiteiten|stand van zaken|stavaza|start$|einde$|kennismaking|lopende zaken|overige? (?:punten|zaken)|vervolg(?:afspra|stap)|bespreekpunten|hamerstukken|ter (?:informatie|besluitvorming|bespreking|kennisname)$|announcements|minutes of|any other business|aob|action (?:points|items))|verslag(?:en)?\s+(?:van\s+)?(?:de\s+|het\s+)?(?:en|vorig|vergadering|bijeenkomst|overleg|d\.d|\p{Lu}|\d)|verslag$)/iu;
const LEADING = /^[\s"'‘“(]*(?:(?:openbaar|concept|ontwerp)[\s-])?/i;
const MOST_LETTERS = 160;
const MOST_WORDS = 24;
/** What a sentence has and a title has not. Of the verbs only those that stand in no title. */
const FINITE =
  /(?<![\p{L}-])(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|zal|zullen|gaat|gaan|moet|moeten|kan|kunnen|wil|willen|geeft|geven|vraagt|meldt|stelt|zou|zouden|komt|komen|neemt|maakt|maken|staat|staan|doet|blijft|ligt|zorgt|stuurt|levert|licht|we|wij|ik|hij|zij|ze|er|dat)(?![\p{L}-])/iu;

/** True for a heading's words: short, and without the end of a sentence. */
export function isTitleLike(text: string): boolean {
  if (text.length > MOST_LETTERS || !/\p{L}{2}/u.test(text)) return false;
  return !isEnded(text) && countWords(text) <= MOST_WORDS;
}

const ABBREVIATED = /\b(?:etc|e\.d|enz|o\.a|nr|dd|a\.s|jl|vz|Wvttk|w\.v\.t\.t\.k)\.$/i;

/** True behind a comma, a semicolon, or a full stop that is no abbreviation's. */
function isEnded(text: string): boolean {
  const last = text.slice(-1);
  return last === ',' || last === ';' || (last === '.' && !ABBREVIATED.test(text));
}

/** True for a title that needs no number to be known as one: it begins with a capital, and has no finite verb. */
export function isPlainTitle(text: string): boolean {
  if (!isTitleLike(text) || countWords(text) > 12 || FINITE.test(text) || /[:/]\/|@|\t/.test(text))
    return false;
  return !saysWhatIsDone(text);
}

/** "Anna belt nog met VNG": a verb that can be nothing else, behind who does it. */
function saysWhatIsDone(text: string): boolean {
  return wordsOf(text).some(({ isSure }, at) => isSure && at > 0);
}

/** True for a title such as "Opening en mededelingen" or "Rondvraag". */
export function isUsualTitle(text: string): boolean {
  return USUAL.test(text.slice(0, MOST_LETTERS).replace(LEADING, ''));
}

/** What somebody marked as an action, a decision or a remark is no title. */
const MARK = /^(?:actie(?:punt)?|ap|action|besluit|besloten|afspraak|let op|nb)\b/i;

/** True for words that somebody marked: "Actie Anna", "Besloten is". */
export function isMarked(text: string): boolean {
  return MARK.test(text);
}

/** True for a sentence: it ends as one, and somebody does something in it. */
export function isSentence(text: string): boolean {
  return /[.!?]$/.test(text) && FINITE.test(text.slice(0, 2 * MOST_LETTERS));
}

function countWords(text: string): number {
  return text.split(/\s+/, MOST_WORDS + 2).length;
}
