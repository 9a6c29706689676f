import { wordList } from './wordList';

/** Abbreviations written with one dot at the end. Those with a dot behind each letter need no list. */
const ABBREVIATIONS = wordList(`
  aanst afd afz alg art bijl bijv blz bv ca cf dd dhr div dl dr drs ed etc evt excl fig gem hfst hr hoofdst incl ing inz ir jl
  max mevr mln mr mrd mw nl nr nrs ong opm par pag plv prof prov ref resp sec secr tel tgv uitg vgl vlg vnl vz wnd zgn
`);

/** True for "bijv", "dhr" and for an initial, whose dot ends no sentence; "MR" in capitals is a body, not "mr.". */
export function isAbbreviation(word: string): boolean {
  if (/^\p{Lu}$/u.test(word)) return true;
  if (/^\p{Lu}{2}/u.test(word)) return false;
  return ABBREVIATIONS.has(word.toLowerCase());
}
