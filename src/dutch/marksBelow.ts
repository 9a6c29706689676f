import { namesRole, readLoneMark } from './explicitMark';
import type { Passage, Piece } from './passage';
import type { LineContext } from './recognition';

/** A mark that stood on a line of its own begins so in the passage it marks. */
const JOINT = '\n• ';
/** What may stand between a passage and its mark: the end of the line, an empty one, a bullet or bracket. */
const BETWEEN = /^[^\S\n]*\n(?:[^\S\n]*\n)?[\s([*_•–-]{0,6}$/;

/**
 * "Actie 1: VWS · 27 november 2026", "(actie allen)" on a line of its own says who does what stands above it: each such line goes with the
 * passage right above. Behind the words themselves it stands on a new line, as on the page.
 */
export function withMarksBelow(
  passages: readonly Passage[],
  document: string,
  context: Pick<LineContext, 'departments' | 'participants' | 'meetingDate' | 'calendar'>,
): readonly Passage[] {
  const found: Passage[] = [];
  for (const passage of passages) {
    const above = found.at(-1);
    if (above && isBelow(above, passage, document) && readLoneMark(passage.text, context))
      found[found.length - 1] = joined(above, passage);
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

function isBelow(above: Passage, { shape, item, section, pieces, text }: Passage, document: string): boolean {
  if (above.shape === 'row' || shape === 'row' || above.item !== item) return false;
  if (section !== above.section || above.text.includes(JOINT)) return false;
  if (section !== 'minutes' && !namesRole(text)) return false;
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
