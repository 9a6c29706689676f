import type { Passage, Piece } from '../passage';
import { namesRole, readLoneMark } from './explicitMark';
import type { MarkContext } from './onlyNames';
import { isTerm } from './term';

/** A mark that stood on a line of its own begins so in the passage it marks. */
const JOINT = '\n• ';
/** What may stand between a passage and its mark: the end of the line, an empty one, a bullet or bracket. */
const BETWEEN = /^[*_]{0,3}[^\S\n]*\n(?:[^\S\n]*\n)?[\s([*_•–-]{0,6}$/;

/**
 * "Actie 1: VWS · 27 november 2026", "(actie allen)" on a line of its own says who does what stands above it: each such line goes with the
 * passage right above. Behind the words themselves it stands on a new line, as on the page.
 */
export function withMarksBelow(
  passages: readonly Passage[],
  document: string,
  context: MarkContext,
): readonly Passage[] {
  const found: Passage[] = [];
  for (const passage of passages) {
    const at = isOfBlock(passage.text) ? taskAbove(found) : found.length - 1;
    const above = found[at];
    const isRight = above !== undefined && isBelow(above, passage, found.length - 1 - at, document);
    const isMark = isTerm(passage.text) || readLoneMark(passage.text, context) !== null;
    if (isRight && isMark) found[at] = joined(above, passage);
    else found.push(passage);
  }
  return found;
}

/** "[Actie 3: VWS, 27 november 2026]" behind the words: as a document counts its actions. */
const COUNTED = /\s*[([](?:actie|actiepunt)\s+\d{1,3}\s*[:·][^()[\]\n]{0,160}[)\]]\s*$/i;

/** The words of a passage without the mark below them, or the one behind them that only counts them. */
export function withoutMarkBelow(text: string): string {
  return (text.split(JOINT, 1)[0] ?? text).replace(COUNTED, '');
}

/** "Verantwoordelijke: Anna" and "Deadline: 4 december" are said of the task of their block. */
function isOfBlock(text: string): boolean {
  return namesRole(text) || isTerm(text);
}

/** "Doel: ...", "Resultaat: ..." between a task and the line that says whose it is. */
const DETAIL =
  /^(?:doel|resultaat|toelichting|achtergrond|reden|status|deadline|termijn|wanneer|let op)\s*:/i;
/** Who and by when. */
const MOST_MARKS = 2;
/** A block of more such lines is none. */
const MOST_DETAILS = 6;

/** Where the task stands that "Verantwoordelijke: Anna" is said of: above the lines that tell more of it. */
function taskAbove(found: readonly Passage[]): number {
  const last = found.length - 1;
  let at = last;
  while (at > 0 && last - at < MOST_DETAILS && DETAIL.test(found[at]?.text ?? '')) at -= 1;
  return at;
}

function isBelow(
  above: Passage,
  { shape, item, section, pieces, text }: Passage,
  between: number,
  document: string,
): boolean {
  if (above.shape === 'row' || shape === 'row' || above.item !== item) return false;
  if (section !== above.section || above.text.split(JOINT).length > MOST_MARKS) return false;
  if (section !== 'minutes' && !isOfBlock(text)) return false;
  if (between > 0) return true;
  const [end, start] = [endOf(above.pieces.at(-1)), pieces[0]?.source ?? 0];
  return start - end < 20 && BETWEEN.test(document.slice(end, start));
}

function endOf(piece: Piece | undefined): number {
  return piece ? piece.source + piece.length : 0;
}

function joined(above: Passage, { text, pieces }: Passage): Passage {
  const offset = above.text.length + JOINT.length;
  const below = pieces.map((piece) => ({ ...piece, at: piece.at + offset }));
  return { ...above, text: `${above.text}${JOINT}${text}`, pieces: [...above.pieces, ...below] };
}
