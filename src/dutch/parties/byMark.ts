import { NOBODY } from './owner';
import { leadingParties, movedParties } from './parties';
import type { FindOwner } from './readOwner';
import { withCapitals } from './smallLetters';

/** "Actie BZK: ...", "(actie Anna)"; and "Actie: BZK stuurt ..." by who stands first behind the mark. */
export const ownerByMark: FindOwner = ({ mark, task }, { text, context }) => {
  if (!mark) return null;
  if (mark.parties) return { ...NOBODY, ...ownership(mark.parties) };
  if (task?.subject) return null;
  const behind = leadingParties(withCapitals(text.slice(mark.span.end), context), context);
  return behind && { ...NOBODY, ...ownership(movedParties(behind, mark.span.end)) };
};

function ownership({ responsible, involved, spans }: NonNullable<ReturnType<typeof leadingParties>>) {
  return { responsible, involved, spans };
}
