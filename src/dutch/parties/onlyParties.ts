import type { Cast } from './cast';
import { joiningOf } from './joining';
import { partiesByInitials } from './initials';
import { joinedActors, partiesOf, type Parties } from './parties';
import { withCapitals } from './smallLetters';

/** Somebody who is not in the attendance list is still a name: it has capitals. */
const NAME = /\p{Lu}[\p{L}\p{M}'’.-]*/gu;
const LONGEST = 120;

/**
 * The parties of a phrase that has names only, as in "(Anna, Jan)" or the cell of an action list: "BZK/VWS", "Han & Maarten". Null
 * when it says anything else, or names nobody we know.
 */
export function onlyParties(phrase: string, cast: Cast): Parties | null {
  if (phrase.length > LONGEST) return null;
  const words = withCapitals(phrase, cast);
  const actors = joinedActors(words, cast);
  const parties = partiesOf(actors);
  if (!parties) return partiesByInitials(phrase, cast);
  const ends = [0, ...actors.map(({ span }) => span.end)];
  const starts = [...actors.map(({ span }) => span.start), words.length];
  const gaps = starts.map((start, index) => words.slice(ends[index], start).replace(NAME, ' '));
  return gaps.every((gap) => joiningOf(gap) !== 'apart') ? parties : null;
}
