import { leadingParties, movedParties } from '../parties/parties';
import { withCapitals } from '../parties/smallLetters';
import type { FindOwner } from './finder';
import { ownerOf } from './owner';

/** "Actie BZK: ...", "(actie Anna)"; and "Actie: BZK stuurt ..." by who stands first behind the mark. */
export const ownerByMark: FindOwner = ({ mark, task }, { text, context }) => {
  if (!mark) return null;
  if (mark.parties) return ownerOf(mark.parties);
  if (task?.subject) return null;
  const behind = leadingParties(withCapitals(text.slice(mark.span.end), context), context);
  return behind && ownerOf(movedParties(behind, mark.span.end));
};
