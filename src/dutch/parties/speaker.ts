import type { DepartmentResolver } from '../../departments/department';
import { withoutTitles } from '../../departments/spelling';
import { ROLES } from './lexicon';
import { misreadMinistry } from './scanned';

/** Who said a line, and the line without it. */
export interface Speaker {
  /** As the minutes print it: "BZK", "SG BZK", "vz". */
  readonly speaker: string;
  readonly rest: string;
}

const HEAD = /^\s*([^:\n]{1,40}):(?:\s+|$)/;
const JOINING = new RegExp(`^(?:[\\s,/+&()]|\\b(?:en|and|${[...ROLES.chair].join('|')})\\b)+`, 'i');
const SPEAKING = new Set([...ROLES.chair, ...ROLES.secretary]);

/**
 * Reads "BZK: ..." or "SG BZK: ..." at the start of a line. Only departments, units and roles speak so: any other word
 * before a colon is just a word. Ministries may be typed in small letters, or scanned with a slip.
 */
export function readSpeaker(text: string, departments: DepartmentResolver): Speaker | null {
  const found = HEAD.exec(text);
  const head = found?.[1]?.trim();
  if (!found || !head) return null;
  const speaker = speakerName(head, departments);
  if (speaker === null) return null;
  return { speaker, rest: text.slice(found[0].length) };
}

function speakerName(head: string, departments: DepartmentResolver): string | null {
  if (SPEAKING.has(head.toLowerCase().replace(/^de\s+/, ''))) return head;
  if (namesOnly(head, departments)) return head;
  const name = withoutTitles(head);
  const typedSmall = name === name.toLowerCase() ? departments.byName(name) : null;
  if (typedSmall?.kind !== 'ministry') return misreadMinistry(head, departments)?.abbreviation ?? null;
  return head.slice(0, head.length - name.length).toUpperCase() + typedSmall.abbreviation;
}

/** "SG BZK", "BZK/VWS", "BZK en SG VWS", "SG AZ (vz)": departments with their functions and what joins them. */
function namesOnly(head: string, departments: DepartmentResolver): boolean {
  const name = withoutTitles(head);
  const [mention] = departments.mentions(name);
  if (mention?.start !== 0) return false;
  const rest = name.slice(mention.end).replace(JOINING, '');
  return rest === '' || namesOnly(rest, departments);
}
