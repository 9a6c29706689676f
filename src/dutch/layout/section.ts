import type { Section } from '../lineContext';
import type { Cell } from './line';
import { listKindOf } from './listHeading';

/** What was said: it ends a list of actions that stood above it. */
const REPORT =
  /^(?:(?:kort|verder|overig|uitgebreid|inhoudelijk|gedetailleerd)e?\s+)?(?:verslag|samenvatting|aantekeningen|bespreking|notulen|toelichting)(?:\s+(?:van|bij|op)\s+(?:\p{L}+\s){0,3}\p{L}+)?\s*:?$/iu;
/** Words of tasks, before the colon that a list stands below. */
const ACTION_LEAD =
  /(?<!\p{L})(?:(?:verbeter|vervolg|herstel|beheers|hoofd)?-?acties|actiepunten|action points|next steps|to[ -]?do['’]?s|afgesproken|afspraken|vervolgstappen)(?!\p{L})[^.?!]{0,80}:$/iu;
const LEADS_TO_DECISIONS = /^(?:besluit|besluiten|besloten(?: (?:is|wordt))?)\s*:$/i;

/** "Bijlage 1: actielijst": the list itself, wherever it was put. */
const AS_APPENDIX = /^bijlagen?(?:\s+[\dA-Z]{1,3})?\s*[:.–-]\s*(?=\S)/i;

/** What a heading says of what stands below it; null when it names neither a list nor what was said. */
export function sectionOf(title: string): Section | null {
  const text = title.slice(0, 120).trim().replace(AS_APPENDIX, '');
  return listKindOf(text) ?? (REPORT.test(text) ? 'minutes' : null);
}

/** True for the heading of a list of actions or decisions. */
export function headsList(title: string): boolean {
  const section = sectionOf(title);
  return section === 'actionList' || section === 'decisionList';
}

/** True for "De volgende acties zijn benoemd:": the bullets below it are actions. */
export function leadsToActions(sentence: string): boolean {
  const end = sentence.slice(-160);
  return end.endsWith(':') && ACTION_LEAD.test(end);
}

/** True for "Besluit:" by itself: what stands below it was decided. */
export function leadsToDecisions(sentence: string): boolean {
  return LEADS_TO_DECISIONS.test(sentence.trim());
}

const COLUMNS =
  /^(?:nr\.?|no\.?|#|actie(?:punt(?:en)?|nr\.?|houder)?|wie|wat|wanneer|uiterlijk|termijn|status|stand|deadline|gereed|datum|door|(?:agenda)?punt|onderwerp|omschrijving|verantwoordelijke?|eigenaar|houder|trekker|opmerkingen?|toelichting|planning|streefdatum|einddatum|prioriteit|prio|voortgang|resultaat|op actielijst|sinds|besluit|action|who|what|when|due|owner)(?:\s.{0,20})?$/i;

/** A column that no other table has, whatever the other columns are called. */
const HOLDER = /^actie\s?(?:houders?|nemers?)$/i;

/** What a table's header row says of its rows; null for a row of data. */
export function sectionOfTable(cells: readonly Cell[]): Section | null {
  const named = cells.filter(({ text }) => text !== '');
  if (named.length > 2 && named.some(({ text }) => HOLDER.test(text))) return 'actionList';
  if (named.length < 2 || !named.every(({ text }) => COLUMNS.test(text.replace(/:$/, '')))) return null;
  const words = named.map(({ text }) => text.toLowerCase()).join(' ');
  if (/acti|wie|who|verantwoordelijk|eigenaar|trekker|owner|wat\b/.test(words)) return 'actionList';
  return /besluit|decision/.test(words) ? 'decisionList' : 'minutes';
}

const RAISED = /^(?:datum|vergadering|overleg|d\.?d\.?|ingebracht|bijeenkomst|date)(?:\s.{0,20})?$/i;
const DUE =
  /^(?:gereed|deadline|wanneer|termijn|planning|uiterlijk|streefdatum|afgerond|due|einddatum)(?:\s.{0,20})?$/i;

/** The column that tells when an action was raised, where another tells when it is due; else null. */
export function raisedColumn(cells: readonly Cell[]): number | null {
  const raised = cells.findIndex(({ text }) => RAISED.test(text));
  const due = cells.findIndex(({ text }, index) => index !== raised && DUE.test(text));
  return raised >= 0 && due >= 0 ? raised : null;
}

const NUMBERS = /^(?:(?:actie)?nr\.?|no\.?|#|nummer|actienummer)$/i;
/** "26-11": the eleventh action of the year, and no day. */
const LIKE_A_DATE = /^\d{1,2}[-/.]\d{1,2}$/;

/** True for the header of a column of numbers. */
export function isNumberColumn(cell: Cell | undefined): boolean {
  return NUMBERS.test(cell?.text ?? '');
}

/** True for a number of an action that looks like a date. */
export function isLikeADate(cell: Cell | undefined): boolean {
  return LIKE_A_DATE.test(cell?.text ?? '');
}
