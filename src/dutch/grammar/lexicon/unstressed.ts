import { wordList } from './wordList';

/** Verbs in -eren whose last syllable has no stress, so that their stem keeps one e: "leveren", "lever". */
export const UNSTRESSED = wordList(`
  leveren verbeteren veranderen bevorderen vorderen herinneren vergaderen verzekeren verminderen luisteren vermeerderen
  hinderen verhinderen veroveren naderen benaderen verankeren filteren monsteren ijveren koesteren verhelderen mopperen
  versnipperen zonderen slingeren verslechteren verouderen verzilveren minderen verwijderen
`);
