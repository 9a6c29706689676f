import { isTableWord } from '../parties/table';

/** "De staten besluiten:", "De bestuursraad besluit om:". */
const RESOLVING = /(?:^|\s)(?:besluit(?:en)?|beslis(?:t|sen))(?:\s+om)?\s*:\s*$/i;
/** "De bestuursraad:", "Het MT:". */
const TABLE = /^\s*(?:de|het)\s+(\p{L}[\p{L}-]*)\s*:\s*$/iu;
/** "De brief vast te stellen", "b. stemt in met": what stands below a lead goes on with its sentence. */
const ITEM = /\ste\s+\p{L}+|^\s*(?:(?:\p{L}|\d{1,2})[.)]\s+|[•–-]\s*)?\p{Ll}/u;

/** The line that the list began with in which a line stands; "" where there is none. */
export function leadAbove(before: readonly string[]): string {
  return before.findLast((line) => !ITEM.test(line)) ?? '';
}

/** Whether a lead says that what stands below it is decided. */
export function isResolving(lead: string): boolean {
  return RESOLVING.test(lead);
}

/** Whether a lead is the table itself, of which each line below tells what it does. */
export function isTableLead(lead: string): boolean {
  const noun = TABLE.exec(lead)?.[1] ?? '';
  return isTableWord(noun.toLowerCase()) || /^\p{Lu}{2,}$/u.test(noun);
}
