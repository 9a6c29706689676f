import type { Topic } from '../../minutes/topic';
import { wordList } from '../grammar/lexicon/wordList';
import type { Cast } from './cast';
import { keysOf } from './keys';
import { onlyParties } from './onlyParties';
import { codesOf } from './parties';

/** Who answers for a subject, and whom it involves: as a document divides them, or the table of the settings. */
export interface TopicOwner {
  /** The words by which it is known again. */
  readonly keys: readonly string[];
  readonly lead: readonly string[];
  readonly involved: readonly string[];
}

const SUBJECT = /^(?:onderwerp|thema|dossier|opgave|opdracht|werkstroom|spoor|deelproject|topic|subject)$/i;
const LEAD =
  /^(?:minister(?:ie)?|(?:ver)?trekker|trekkend.*|lead|penvoerder|co[oö]rdinat.*|verantwoordelijke?(?:\s.*)?|eerstverantwoordelijke?|kartrekker|departement|bewindspersoon)$/i;
const INVOLVED = /^(?:betrokken.*|ondersteun.*|deelnem.*|medebetrokken.*|overige departementen|involved)$/i;
/** Words that many subjects share. */
const COMMON = wordList(
  `voor van het een den der met over naar door bij aanpak werkgroep team overig overige`,
);
const MOST_LETTERS = 600;
const MOST = 200;

/** The topics of a table by every word they are known by; without those that nobody leads. */
export function topicOwners(topics: readonly Topic[]): readonly TopicOwner[] {
  return topics.flatMap(({ name, words, lead, involved }) =>
    lead === null
      ? []
      : [name, ...words]
          .map((known) => ({ keys: tellingKeys(known), lead: [lead], involved }))
          .filter(({ keys }) => keys.length > 0),
  );
}

interface Columns {
  readonly subject: number;
  readonly lead: number;
  readonly involved: number;
}

/** The tables of a document that give subjects to departments: "Onderwerp | Trekker | Betrokken departement". */
export function readTopics(text: string, cast: Cast): readonly TopicOwner[] {
  const topics: TopicOwner[] = [];
  let columns: Columns | null = null;
  for (const line of text.split('\n')) {
    if (line.length > MOST_LETTERS || topics.length >= MOST) continue;
    const cells = cellsOf(line);
    if (cells.length < 2) {
      if (line.trim() !== '') columns = null;
      continue;
    }
    const header = columnsOf(cells);
    if (header) columns = header;
    else if (columns) topics.push(...topicIn(cells, columns, cast));
  }
  return topics;
}

function cellsOf(line: string): readonly string[] {
  const separator = line.includes('\t') ? '\t' : '|';
  if (!line.includes(separator)) return [line];
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(separator)
    .map((cell) => cell.replace(/[*_]{2}|<\/?u>/g, '').trim());
}

function columnsOf(cells: readonly string[]): Columns | null {
  const at = (pattern: RegExp) => cells.findIndex((cell) => pattern.test(cell));
  const columns = { subject: at(SUBJECT), lead: at(LEAD), involved: at(INVOLVED) };
  return columns.subject >= 0 && columns.lead >= 0 ? columns : null;
}

function topicIn(cells: readonly string[], columns: Columns, cast: Cast): readonly TopicOwner[] {
  const subject = cells[columns.subject] ?? '';
  const lead = codesIn(cells[columns.lead] ?? '', cast);
  if (lead.length === 0) return [];
  const involved = codesIn(cells[columns.involved] ?? '', cast).filter((code) => !lead.includes(code));
  return subject
    .split('/')
    .map((name) => ({ keys: tellingKeys(name), lead, involved }))
    .filter(({ keys }) => keys.length > 0);
}

function codesIn(cell: string, cast: Cast): readonly string[] {
  return codesOf(onlyParties(cell, cast));
}

function tellingKeys(subject: string): readonly string[] {
  return [...new Set(keysOf(subject))].filter((key) => key.length > 3 && !COMMON.has(key));
}

/** The one topic that a text is about: most of its words stand in it, and of no other as many; null when none does. */
export function topicOf(text: string, topics: readonly TopicOwner[]): TopicOwner | null {
  const words = new Set(keysOf(text));
  const found = topics
    .map((topic) => ({ topic, shared: topic.keys.filter((key) => words.has(key)).length }))
    .filter(({ topic, shared }) => shared > 0 && shared * 3 >= topic.keys.length * 2)
    .sort((one, other) => other.shared - one.shared);
  const [best, next] = found;
  const isUnique =
    !next || next.shared < (best?.shared ?? 0) || next.topic.lead.join() === best?.topic.lead.join();
  return best && isUnique ? best.topic : null;
}
