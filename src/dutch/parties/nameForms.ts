import { wordList } from '../grammar/lexicon/wordList';

/** How people's names are written; most of it as parts of regular expressions. */

/** Before a surname: "Anna van der Voorbeeld", "Jan in 't Proef". */
const SMALL = wordList(`van de den der het ter ten te vd vden vder von in la le el 't ’t`);
export const PREFIX = `(?:${[...SMALL].join('|')})`;

/** The same by themselves, also as they are compared: there "op", which is seldom one, can be nothing else. */
export const PREFIXES: ReadonlySet<string> = new Set([...SMALL, 't', 'op']);

/** The same where the surname stands first: "De Voorbeeld, Anna". */
export const FIRST_PREFIX = PREFIX.replace(
  /(?<=[:|])[a-z]/g,
  (letter) => `[${letter}${letter.toUpperCase()}]`,
);

/** "Voorbeeld", "Proef-Voorbeeld". */
export const SURNAME = "\\p{Lu}[\\p{L}'’-]+";

/** Before a name, out of courtesy or for a degree: "de heer", "drs.". */
export const COURTESY =
  '(?:de (?:heer|heren|dames?)|mevrouw(?:en)?|meneer|dhr|mw|mevr|drs|ir|ing|mr|dr|prof)\\.?';

/** How a name begins that was made unreadable: "5.1.2e", "[naam]", "<sup>". */
export const UNREADABLE = '5\\.1|\\[|<';
