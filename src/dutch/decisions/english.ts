import type { Clause } from '../grammar/clause';
import { AGREEING } from '../grammar/lexicon/english';
import { wordList } from '../grammar/lexicon/wordList';
import type { Word } from '../grammar/word';
import { decided, type FindDecision } from './finder';

/** English at a basic level: "the minutes were adopted", "the group decided to", "it was agreed that", "this item is postponed". */
export const findEnglishDecision: FindDecision = (clause) => {
  const { words } = clause;
  if (!words.some(({ lower }) => CUES.has(lower)) || words.some(({ lower }) => OPEN.has(lower))) return null;
  const cue = adopted(words) ?? agreed(words) ?? postponed(words);
  if (!cue) return null;
  const outcome = outcomeOf(cue, clause);
  return decided(clause, { cues: [{ start: cue.start, end: cue.end }], outcome });
};

/** "were adopted", not "adopted by the Council". */
function adopted(words: readonly Word[]): Word | null {
  return passive(words, ADOPTED);
}

function postponed(words: readonly Word[]): Word | null {
  return passive(words, PUT_OFF);
}

function passive(words: readonly Word[], verbs: ReadonlySet<string>): Word | null {
  const at = words.findIndex(
    ({ lower }, index) =>
      verbs.has(lower) && words.slice(Math.max(0, index - 2), index).some((word) => BE.has(word.lower)),
  );
  return at > 0 && words[at + 1]?.lower !== 'by' ? (words[at] ?? null) : null;
}

/** The table together: "the group decided", "it was agreed", "agreed to meet". */
function agreed(words: readonly Word[]): Word | null {
  const at = words.findIndex(({ lower }) => AGREEING.has(lower));
  const before = words.slice(0, at).filter(({ lower }) => !['the', 'has', 'have', 'also'].includes(lower));
  const isOfAll = before.length > 0 && before.length <= 2 && TABLE.has(before.at(-1)?.lower ?? '');
  const isImpersonal = before.length === 2 && before[0]?.lower === 'it' && BE.has(before[1]?.lower ?? '');
  const isNote = at === 0 && ['to', 'that', 'on'].includes(words[1]?.lower ?? '');
  return isOfAll || isImpersonal || isNote ? (words[at] ?? null) : null;
}

function outcomeOf({ lower }: Word, { words }: Clause) {
  const isAbout = (list: ReadonlySet<string>) => words.some((word) => list.has(word.lower));
  if (PUT_OFF.has(lower) && isAbout(ITEM)) return { kind: 'postponed' } as const;
  if (ADOPTED.has(lower) && isAbout(MINUTES)) return { kind: 'adopted', amendment: null } as const;
  return null;
}

const BE = wordList(`is are was were been`);
const ADOPTED = wordList(`adopted approved endorsed ratified accepted`);
const PUT_OFF = wordList(`postponed deferred adjourned`);
const CUES = new Set([...ADOPTED, ...PUT_OFF, ...AGREEING]);
const TABLE = wordList(
  `group committee board council meeting members participants we all everyone attendees team`,
);
const MINUTES = wordList(`minutes`);
const ITEM = wordList(`item point agenda discussion`);
/** Not yet, not so, or not here. */
const OPEN = wordList(
  `not if whether unless once when will would should can could may might must be last previously earlier`,
);
