import { bodyLines } from './bodyLines';
import type { Invitation } from './invitation';
import { messageParts } from './messageParts';

/** Who the text of the invitation gives a part in the meeting: names or departments, as written. */
export interface StatedRoles {
  readonly chair: readonly string[];
  readonly secretary: readonly string[];
  readonly minuteTaker: readonly string[];
  readonly absent: readonly string[];
  readonly phone: readonly string[];
  /** [who, for whom] of "X neemt voor Y waar", "X vervangt Y". */
  readonly deputies: readonly (readonly [deputy: string, replaced: string])[];
  /** [who, which part] of "X is er alleen het eerste kwartier". */
  readonly partial: readonly (readonly [who: string, part: string])[];
}

const LABELS: readonly (readonly [Part, RegExp])[] = [
  ['chair', /^(?:voorzitter|vz|chair)\s*:\s*(\S.*)$/i],
  ['secretary', /^(?:secretaris|secretary)\s*:\s*(\S.*)$/i],
  ['minuteTaker', /^(?:notulist|notulen|verslag|verslaglegging|minutes)\s*:\s*(\S.*)$/i],
  ['absent', /^(?:afwezig|afgemeld|verhinderd|afmeldingen|absent)\s*:\s*(\S.*)$/i],
  ['phone', /^(?:telefonisch|belt in|per telefoon|by phone)\s*:\s*(\S.*)$/i],
];
const DEPUTY =
  /^(.{2,60}?)\s{1,3}(?:neemt|treedt|valt)\s{1,3}(?:voor\s{1,3})?(.{2,60}?)\s{1,3}(?:waar|in|op)$/i;
const SENTENCE_ABSENT = /^(.{2,40}?)\s+is\s+(?:deze keer\s+|dit keer\s+|helaas\s+)?(?:afwezig|verhinderd)$/i;
const SENTENCE_PART =
  /(?:^|\s)(\p{Lu}[\p{L}.-]*(?:\s+\p{L}[\p{L}-]*){0,3}?)\s+(?:is er alleen|is alleen aanwezig|sluit alleen aan)\s+(?:bij\s+)?(?:de\s+|het\s+)?(.{3,40})$/u;
const SENTENCE_CHAIR = /^(.{2,40}?)\s+(?:zit voor|is voorzitter)\b/i;

/** Reads the lines that give people a part ("Voorzitter: SG AZ"), and the short sentences that do. */
export function statedRoles(invitation: Invitation): StatedRoles {
  const roles: Draft = {
    chair: [],
    secretary: [],
    minuteTaker: [],
    absent: [],
    phone: [],
    deputies: [],
    partial: [],
  };
  const [own = []] = messageParts(bodyLines(invitation.body));
  for (const part of own.flatMap(({ text }) => sentences(text))) readPart(part, roles);
  return roles;
}

type Pairs = 'deputies' | 'partial';
type Part = keyof Omit<StatedRoles, Pairs>;
type Draft = Record<Part, string[]> & Record<Pairs, (readonly [string, string])[]>;

function readPart(part: string, roles: Draft): void {
  for (const [role, label] of LABELS) {
    const found = label.exec(part)?.[1];
    if (found) return addNames(found, role, roles);
  }
  const deputy = DEPUTY.exec(part);
  if (deputy?.[1] && deputy[2]) roles.deputies.push([deputy[1], deputy[2]]);
  const absent = SENTENCE_ABSENT.exec(part)?.[1];
  if (absent) roles.absent.push(absent);
  const partial = SENTENCE_PART.exec(part);
  if (partial?.[1] && partial[2]) roles.partial.push([partial[1], partial[2]]);
  const chair = SENTENCE_CHAIR.exec(part)?.[1];
  if (chair) roles.chair.push(chair);
}

function addNames(names: string, role: Part, roles: Draft): void {
  const parts = names
    .split(/\s*(?:,|;|\ben\b|\band\b)\s*/)
    .map((name) => name.replace(/\s*\((?:vz|verslag)\)\s*/i, '').trim());
  roles[role].push(...parts.map((name) => name.replace(/\s+belt in\b.*$/i, '')).filter(Boolean));
}

/** A line as the short statements in it: lines of this kind hold several, with points and semicolons between. */
function sentences(text: string): readonly string[] {
  if (text.length > 400) return [];
  return text.split(/(?<=\p{L}{2})\.\s+|;\s*/u).map((part) => part.replace(/\.$/, '').trim());
}
