import { wordList } from '../grammar/lexicon/wordList';

/** The words people mark with, as parts of regular expressions: a mark is known by its signs as much as by its words. */

/** What somebody is to do. */
export const ACTION = 'acties?|actiepunt(?:en)?|vervolgacties?|toezegging|to[- ]?do|action(?: point| item)?';

/** What was decided. */
export const DECISION = 'besluit(?:punt)?|beslissing|decision';

/** Whose a task is, before a colon: "Verantwoordelijke: Anna". */
export const ROLE =
  '(?:verantwoordelijk(?:en?)?|eigena(?:ar|ren)|actiehouders?|trekkers?|uitvoerders?|wie|door)(?=[*_]*:)';

/** What may stand before a mark at the beginning of a line: bullets, arrows, brackets, bold. */
export const OPENING = '^[\\s•→>*_<[(#–-]*';

/** A place that is left open says so. */
export const OPEN = 'nog niemand|geen datum|no date';

/** What may stand beside a name in a mark, and nowhere else. */
export const BESIDE = wordList(`of werkgroep werkgroepje groepje ligt`);
