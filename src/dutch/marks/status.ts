/** How people say of an action that it is done, or that there will be nothing to do. */
const CLOSED =
  '(?:gesloten|vervallen|vervalt|afgerond|afgehandeld|gereed|voldaan|gedaan|afgedaan|done|closed|completed|uitgevoerd)';
const NOT_YET =
  /\b(?:niet|nog niet|deels|gedeeltelijk|bijna)\s+(?:gesloten|afgerond|afgehandeld|gereed|gedaan)/i;
const SAID = new RegExp(`(?:^|[\\s(:])${CLOSED}(?![\\p{L}-])`, 'iu');
/** In a column of its own, or as the last word: "G". */
const LETTER = /(?:^|[\s,])[GV]\??(?=\s|$)/;
/** "(afgerond)", and "Is afgerond." as a sentence of its own. */
const AT_END = new RegExp(`(?:\\(|(?:^|[.;!?–—-]\\s+)(?:is\\s+)?)${CLOSED}\\)?[\\s.,;]*$`, 'iu');
const ONLY = new RegExp(`^(?:(?:is|staat)\\s+)?(?:nog\\s+)?(?:open|lopend|${CLOSED})[\\s.,;]*$`, 'i');

/** "[x] Lijst rondsturen", "☒ lijst rondsturen": a box that is ticked. */
const TICKED = /^\s*(?:\[[xX]\]|[☑☒✔✅])\s/u;

/** Whether a line begins with a ticked box, which it keeps: that says how it stands. */
export function isTicked(line: string): boolean {
  return TICKED.test(line);
}

/** True for a row of an action list that says behind its task, or in a box before it, that it is done or dropped. */
export function isClosedRow(text: string): boolean {
  if (TICKED.test(text)) return true;
  const cells = text.trim().split('\t');
  const status = cells.length > 1 ? cells.slice(1).join(' ') : text;
  if (NOT_YET.test(status)) return false;
  return SAID.test(status) || (LETTER.test(status) && /\d/.test(text.slice(0, 12)));
}

/** True for what ends with how it stands, when that is done: "Actie Anna: notitie rondsturen (afgerond)"; or begins with it: "[x]". */
export function endsClosed(text: string): boolean {
  if (TICKED.test(text)) return true;
  return AT_END.test(text.slice(-60));
}

/** True for a line that only says how what stands above it stands: "nog open", "is verstuurd (afgerond)". */
export function isStatus(line: string): boolean {
  return ONLY.test(line.slice(0, 40)) || endsClosed(line);
}
