import { ASIDE, AWAY } from './lexicon';
import { phraseKey } from './phraseKey';

/** A word beside a name that says he was not there: "afwezig", "m.k.". */
export function isAway(note: string): boolean {
  return AWAY.has(phraseKey(note));
}

/** How many came, whom somebody follows. */
const NUMBER_OR_PREDECESSOR =
  /^(?:\d{1,2}\s?(?:x|pers\.?|personen)|(?:opvolger|t\.?b\.?v\.?|vervangen door)\s?.*)$/i;

/** What stands beside a name and does not say where he is from. */
export function isAside(note: string): boolean {
  return ASIDE.has(phraseKey(note)) || NUMBER_OR_PREDECESSOR.test(note);
}
