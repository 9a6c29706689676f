import type { BodyLine } from '../markup/bodyLine';

/** One agenda item as it was read, before it is an item of the minutes. */
export interface AgendaEntry {
  readonly title: string;
  /** Number as written, or null: a letter, a bullet or nothing. */
  readonly number: number | null;
  readonly level: 0 | 1;
  readonly inserted: boolean;
  readonly presenter: string | null;
  /** True when a number, letter, bullet, time or "ingelast" stood before it. */
  readonly marked: boolean;
  readonly timed: boolean;
}

const TIME = /^(?:om\s+)?\d{1,2}[.:]\d{2}(?:\s*(?:-|–|—|tot)\s*\d{1,2}[.:]\d{2})?(?:\s*uur)?\s*[:|–-]?\s+/i;
const NUMBER = /^(?:(?:agenda)?punt\s+)?(\d{1,2})\s{0,3}([a-z])?\s{0,3}(?:[.):–-]\s*|\s+)(?=\S)/i;
/** "2.1 Nota": an item below item 2. */
const SUB_NUMBER = /^\d{1,2}\.\d{1,2}\.?\s+(?=\p{L})/u;
const ROMAN = /^(I{1,3}|IV|VI{0,3}|IX|X)[.)]\s+/;
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const LETTER = /^([a-z])\s*[.)]\s+/i;
const BULLET = /^(?:[•·▪o–*-])\s+/;
const INSERTED = /^ingelast(?:\s+(?:agenda)?punt)?\s*[:–-]?\s*/i;
const TITLE_MOST = 300;

/** Reads a line as an agenda item. The title is null-safe: "" when nothing is left of it. */
export function agendaEntry({ text, label, depth }: BodyLine, listed: boolean): AgendaEntry {
  const typed = typedLabel(text.replace(TIME, ''));
  const number = numberOf(label) ?? typed.number;
  const timed = TIME.test(text);
  const nested = listed && depth > 1;
  const { title, presenter } = withPresenter(typed.rest.replace(TIME, ''));
  const inserted = INSERTED.test(title);
  return {
    title: title.replace(INSERTED, '').slice(0, TITLE_MOST),
    number: nested || typed.letter ? null : number,
    level: nested || typed.letter || isLetter(label) ? 1 : 0,
    inserted,
    presenter,
    marked: label !== null || typed.marked || timed || inserted,
    timed,
  };
}

interface Typed {
  readonly rest: string;
  readonly number: number | null;
  /** Stands below the item before it: a letter, or a number such as 2.1. */
  readonly letter: boolean;
  readonly marked: boolean;
}

function typedLabel(text: string): Typed {
  const roman = ROMAN.exec(text);
  if (roman) {
    const number = ROMANS.indexOf(roman[1] ?? '') + 1;
    return { rest: text.slice(roman[0].length), number, letter: false, marked: true };
  }
  const below = SUB_NUMBER.exec(text) ?? LETTER.exec(text);
  if (below) return { rest: text.slice(below[0].length), number: null, letter: true, marked: true };
  const number = NUMBER.exec(text);
  if (number && !/^\d{1,2}\s+\p{Ll}/u.test(text)) {
    return {
      rest: text.slice(number[0].length),
      number: Number(number[1]),
      letter: Boolean(number[2]),
      marked: true,
    };
  }
  const bullet = BULLET.exec(text);
  if (bullet) return { rest: text.slice(bullet[0].length), number: null, letter: false, marked: true };
  return { rest: text, number: null, letter: false, marked: false };
}

function numberOf(label: string | null): number | null {
  return label && /^\d+$/.test(label) ? Number(label) : null;
}

function isLetter(label: string | null): boolean {
  return label !== null && /^[a-z]$/i.test(label);
}

/** A bracket at the end names people when it starts like a name: "(i.a.v. X)", "(BZK)"; "(bijlage 1)" is part of the title. */
const PRESENTER = /\s*\(((?:i\.?a\.?v\.?\s|\p{Lu}|allen\b|vz\b|voorzitter\b|door\s)[^()]{0,80})\)\s*\??$/u;

const NO_PEOPLE =
  /^(?:bijlage|ter|concept|mondeling|stuk|schriftelijk|vertrouwelijk|nazending|hamerstuk|annex|for)\b/i;

function withPresenter(text: string): { title: string; presenter: string | null } {
  const found = PRESENTER.exec(text);
  if (!found?.[1] || found.index === 0 || NO_PEOPLE.test(found[1])) return { title: text, presenter: null };
  return { title: text.slice(0, found.index).trim(), presenter: found[1].trim() };
}
