import { isPlain, type Line } from './line';

const GREETING =
  /^(?:met (?:de )?(?:vriendelijke|hartelijke|beste) groet(?:en)?|(?:hartelijke |vriendelijke |hartelijk |beste )?groet(?:en|jes)?|mvg|m\.?v\.?g\.?|kind regards|best regards|regards|vr\.? ?gr\.?)\b.{0,40}$/i;
const DISCLAIMER =
  /(?:bestemd voor de geadresseerde|niet voor u is bestemd|niet de geadresseerde|aanvaardt geen aansprakelijkheid|not intended for you|for the addressee only|accepts no liability|e-mail is uitsluitend bestemd|this (?:message|e-?mail) (?:may contain|is intended))/i;
const OPENING =
  /^(?:hoi|hallo|beste|dag|geachte|goede(?:morgen|middag|navond)|dear|hi|hello|collega['’]?s)\b[^.?!]{0,60}[,!]$/i;
/** Who disclaims stands below it, in either language. */
const MINISTRY = /^(?:ministerie van|ministry of)\s[^.:;]{3,60}$/i;
/** "Hierbij het verslag.", "Het verslag is als bijlage meegestuurd.", "Er zijn geen acties afgesproken.": of what is sent, not in it. */
const SENT =
  /^(?:(?:hierbij|bijgaand|bijgevoegd)\b[^.?!:]{0,40}\b(?:verslag|notulen|actielijst|besluitenlijst)\b[^.?!:]{0,60}|(?:het|de)\b[^.?!:]{0,40}\bals bijlage meegestuurd|er zijn geen (?:acties afgesproken|besluiten genomen))[.!]?$/i;
/** A signature's lines are short, and there are not many. */
const LONGEST = 70;
const MOST = 14;

/** Lines of a message that say nothing about its matter: salutation, greeting with signature, disclaimers. */
export function formalities(lines: readonly Line[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (isDisclaimer(line) || OPENING.test(line.text) || SENT.test(line.text)) out.add(index);
    if (MINISTRY.test(line.text) && isDisclaimer(lines[index - 1])) out.add(index);
    if (GREETING.test(line.text)) for (let at = index; at < signatureEnd(lines, index); at += 1) out.add(at);
  }
  for (let at = senderAtEnd(lines); at < lines.length; at += 1) out.add(at);
  return out;
}

/** Lines of the sender's name and unit that may stand below everything else. */
const MOST_OF_SENDER = 4;

/** Where the sender stands at the end without a greeting: "Ministerie van Voorbeelden", and units below it. */
function senderAtEnd(lines: readonly Line[]): number {
  const from = Math.max(1, lines.length - MOST_OF_SENDER);
  const at = lines.findIndex(({ text }, index) => index >= from && MINISTRY.test(text));
  if (at < 0) return lines.length;
  const isName = (line: Line) => isPlain(line) && line.text.length <= LONGEST && !/[.!?:]$/.test(line.text);
  return lines.slice(at).every(isName) ? at : lines.length;
}

function isDisclaimer(line: Line | undefined): boolean {
  return DISCLAIMER.test(line?.text.slice(0, 1000) ?? '');
}

/** A signature ends at the first line that reads as text. */
function signatureEnd(lines: readonly Line[], start: number): number {
  for (let at = start + 1; at < Math.min(lines.length, start + MOST); at += 1) {
    const line = lines[at];
    if (!line || line.text.length > LONGEST || line.hashes > 0 || line.bullet || /[.!?:]$/.test(line.text))
      return at;
  }
  return Math.min(lines.length, start + MOST);
}
