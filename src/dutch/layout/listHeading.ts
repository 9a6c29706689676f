import { wordList } from '../grammar/lexicon/wordList';

/** What a list below its heading holds. */
export type ListKind = 'actionList' | 'decisionList';

const ACTIONS = wordList(`
  actie acties actielijst actiepunt actiepunten actiepuntenlijst actieoverzicht actiepuntenoverzicht takenlijst
  toezeggingen toezeggingenlijst huiswerk todo todo's todolijst todos afspraken afsprakenlijst vervolgacties
  vervolgafspraken vervolgstappen vervolgpunten action actions
`);
const DECISIONS = wordList(
  `besluiten besloten besluitenlijst besluitenoverzicht beslispunten beslissingen decisions decision`,
);
/** Words that stand in such a heading without making it one. */
const BESIDE = wordList(`
  openstaande open nieuwe lopende overige concrete belangrijke belangrijkste gemaakte genomen volgende vervolg
  overzicht lijst samenvatting conclusies opmerkingen deadlines termijnen data punten list items points
  van met en de het alle and
`);
/** "Wie / wat / wanneer": the columns of a list of actions, above it. */
const COLUMNS = /^wie(?:\s[/|–-]\s|\/|,?\s)(?:doet\s)?wat(?:(?:\s[/|–-]\s|\/|,?\s)wanneer)?$/;
/** What comes behind is of which meeting, or by when. */
const TAIL =
  /^(?:uit|van|voor|n\.a\.v\.|naar|d\.d\.|per|t\/m|tot|vorige?|volgende?|\d{4}|\d{1,2}[-/.]\d.{0,8}|\(.*)$/;
/** The day in "Actielijst 3 maart". */
const DAY = /^\d{1,2}$/;
/** "Actie 3: nog niemand" is one action, and its number. */
const ONE = new Set(['actie', 'action', 'decision']);

/** What is one word of these headings, written as two. */
const IN_TWO: readonly (readonly [RegExp, string])[] = [
  [/\bto[ -]do\b/g, 'todo'],
  [/\b(?:next steps|volgende stappen)\b/g, 'vervolgstappen'],
  [/’/g, "'"],
];
const WORD = /\s*[/&+,:]\s*|-?\s+|-\/|\s*[–—]\s*/;

/**
 * What kind of list a heading names: "Actielijst", "Besluiten en acties:", "Openstaande actiepunten (vorige keer)". Null for any
 * other title: every word of it but what stands behind the name of the list has to be one of such headings.
 */
export function listKindOf(title: string): ListKind | null {
  const name = joined(title.toLowerCase().replace(/[\s:.]+$/, ''));
  if (COLUMNS.test(name)) return 'actionList';
  const words = name.split(WORD);
  let kind: ListKind | null = null;
  for (const [index, word] of words.entries()) {
    const isTail = TAIL.test(word) || (DAY.test(word) && index + 1 < words.length);
    if (ACTIONS.has(word)) kind = 'actionList';
    else if (DECISIONS.has(word)) kind ??= 'decisionList';
    else if (kind !== null && isTail) return ONE.has(words[index - 1] ?? '') ? null : kind;
    else if (!BESIDE.has(word)) return null;
  }
  return kind;
}

function joined(text: string): string {
  return IN_TWO.reduce((all, [words, one]) => all.replace(words, one), text);
}
