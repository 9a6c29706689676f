import type { DepartmentResolver } from '../../departments/department';
import type { Correspondents } from '../correspondents';
import type { Line } from './line';
import { statedDate } from './statedDate';

/** One message of a chain, or the whole document where it is no mail. */
export interface Message {
  readonly lines: readonly Line[];
  /** Null for what is no mail. */
  readonly header: MailHeader | null;
}

export interface MailHeader {
  readonly correspondents: Correspondents;
  /** Departments of the copies. */
  readonly copies: readonly string[];
  readonly subject: string | null;
  /** ISO date on which it was sent. */
  readonly sent: string | null;
}

type Field = 'from' | 'sent' | 'to' | 'copy' | 'subject' | 'other';

const FIELDS: readonly (readonly [Field, RegExp])[] = [
  ['from', /^(?:van|from|von|afzender)\s*:\s*/i],
  ['sent', /^(?:verzonden|verstuurd|datum|date|sent|gesendet)\s*:\s*/i],
  ['to', /^(?:aan|to|an)\s*:\s*/i],
  ['copy', /^(?:cc|bcc|kopie)\s*:\s*/i],
  ['subject', /^(?:onderwerp|subject|betreft)\s*:\s*/i],
  ['other', /^(?:bijlage[n]?|attachments?|prioriteit|importance|urgentie|reply-to|categorie[ën]*)\s*:\s*/i],
];
const MOST_HEADER_LINES = 60;

/** The messages in a document, as they stand: what is above the first mail header, then each mail. */
export function messagesOf(lines: readonly Line[], departments: DepartmentResolver): readonly Message[] {
  const messages: Message[] = [];
  let from = 0;
  let header: MailHeader | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    if (!startsHeader(lines, index)) continue;
    if (index > from || header) messages.push({ lines: lines.slice(from, index), header });
    const end = headerEnd(lines, index);
    header = readHeader(lines.slice(index, end), departments);
    from = end;
    index = end - 1;
  }
  messages.push({ lines: lines.slice(from), header });
  return messages;
}

function fieldOf({ text }: Line): { field: Field; length: number } | null {
  const head = text.slice(0, 40);
  if (!head.includes(':')) return null;
  for (const [field, pattern] of FIELDS) {
    const found = pattern.exec(head);
    if (found) return { field, length: found[0].length };
  }
  return null;
}

function startsHeader(lines: readonly Line[], index: number): boolean {
  const first = lines[index];
  if (!first || fieldOf(first)?.field !== 'from') return false;
  return lines.slice(index + 1, index + 5).some((line) => {
    const field = fieldOf(line)?.field;
    return field === 'sent' || field === 'to';
  });
}

/** The header goes on over empty lines as long as fields follow; addresses run on over lines of their own. */
function headerEnd(lines: readonly Line[], start: number): number {
  let end = start;
  let field: Field = 'from';
  for (let index = start; index < Math.min(lines.length, start + MOST_HEADER_LINES); index += 1) {
    const line = lines[index];
    if (!line) break;
    const found = fieldOf(line);
    if (index > start && found?.field === 'from') break;
    const goesOn =
      field !== 'subject' && line.gap === 0 && (/@|\[/.test(line.text) || field === 'to' || field === 'copy');
    if (!found && !goesOn) break;
    if (found) field = found.field;
    end = index + 1;
  }
  return end;
}

function readHeader(lines: readonly Line[], departments: DepartmentResolver): MailHeader {
  const values: Record<Field, string> = { from: '', sent: '', to: '', copy: '', subject: '', other: '' };
  let current: Field = 'other';
  for (const line of lines) {
    const found = fieldOf(line);
    if (found) current = found.field;
    values[current] += ` ${line.text.slice(found?.length ?? 0)}`;
  }
  return {
    correspondents: {
      sender: partiesIn(values.from, departments).slice(0, 1),
      addressees: partiesIn(values.to, departments),
    },
    copies: partiesIn(values.copy, departments),
    subject: values.subject.trim() || null,
    sent: statedDate(values.sent),
  };
}

/** The departments of the people in an address field: of the domain, else as the display name says. */
function partiesIn(value: string, departments: DepartmentResolver): readonly string[] {
  const codes = value.split(/[;]|,(?=\s*\S{1,60}@)|(?<=[>)\]])\s*,/).flatMap((person) => {
    const domain = /@\s*([\w.-]{3,80})/.exec(person)?.[1];
    const department = domain ? departments.byMail(domain.replace(/[.-]+$/, '')) : null;
    if (department) return [department.code];
    const [mention] = departments.mentions(person);
    return mention ? [mention.department.code] : [];
  });
  return [...new Set(codes)];
}
