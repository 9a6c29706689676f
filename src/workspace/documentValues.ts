import * as v from 'valibot';
import type { ActionPoint } from '../minutes/actionPoint';
import type { Attendee } from '../minutes/attendee';
import type { ItemOutcome } from '../minutes/block';
import type { MeetingHeader } from '../minutes/minutes';
import type { Proposal } from '../minutes/proposal';
import type { ActionEvent } from '../delivery/actionEvent';
import type { LedgerEntry } from '../delivery/ledger';
import type { Mailing, MailPurpose } from '../delivery/mailing';
import type { Minutes } from '../minutes/minutes';

/** Shapes of the plain values inside the document. Another device, or a newer version, may have written anything. */
const text = v.string();
const textOrNull = v.nullable(text);
const codes = v.array(text);

const responsible = v.variant('kind', [
  v.object({ kind: v.literal('joint'), departments: codes }),
  v.object({ kind: v.literal('sequence'), departments: codes }),
  v.object({ kind: v.literal('everybody'), except: codes }),
]);

const action = v.object({
  title: textOrNull,
  responsible,
  involved: codes,
  deadline: v.nullable(v.object({ date: text, words: textOrNull })),
});

const proposal = v.object({
  kind: v.picklist(['action', 'decision']),
  certainty: v.picklist(['firm', 'possible']),
  action: v.nullable(action),
  words: v.array(text),
});

const outcome = v.variant('kind', [
  v.object({ kind: v.literal('postponed') }),
  v.object({ kind: v.literal('referred'), body: text }),
  v.object({ kind: v.literal('adopted'), amendment: textOrNull }),
]);

const presence = v.variant('kind', [
  v.object({ kind: v.literal('present') }),
  v.object({ kind: v.literal('absent') }),
  v.object({ kind: v.literal('phone') }),
  v.object({
    kind: v.literal('partial'),
    note: text,
    from: v.exactOptional(text),
    until: v.exactOptional(text),
  }),
]);

const attendee = v.object({
  id: text,
  name: textOrNull,
  email: textOrNull,
  userId: textOrNull,
  department: textOrNull,
  departmentSource: v.nullable(v.picklist(['secretary', 'directory', 'name', 'domain'])),
  unit: textOrNull,
  position: textOrNull,
  roles: v.array(v.picklist(['chair', 'secretary', 'minuteTaker', 'guest', 'deputy'])),
  deputyFor: textOrNull,
  guestForItem: textOrNull,
  presence,
});

const header = v.object({
  title: v.fallback(text, ''),
  start: v.fallback(text, ''),
  end: v.fallback(text, ''),
  place: v.fallback(text, ''),
  held: v.fallback(textOrNull, null),
  reference: v.fallback(textOrNull, null),
  firstNumber: v.fallback(v.picklist([0, 1]), 1),
  iCalUId: v.fallback(textOrNull, null),
  seriesId: v.fallback(textOrNull, null),
  webLink: v.fallback(textOrNull, null),
});

const taskContent = v.object({
  title: text,
  due: textOrNull,
  description: text,
  assignees: v.array(text),
});

const ledgerEntry = v.object({
  lineId: text,
  department: text,
  planId: text,
  state: v.picklist(['claimed', 'released', 'posted', 'closed']),
  claimedBy: text,
  claimedAt: text,
  taskId: textOrNull,
  written: v.nullable(taskContent),
  revision: v.exactOptional(text),
  announced: v.exactOptional(v.literal(true)),
});

const mailing = v.object({
  id: text,
  mark: v.exactOptional(text),
  purpose: v.custom<MailPurpose>((value) => typeof value === 'string'),
  version: v.number(),
  state: v.picklist(['claimed', 'draft', 'sending', 'sent', 'released']),
  claimedBy: text,
  claimedAt: text,
  sender: text,
  messageId: textOrNull,
  webLink: textOrNull,
  subject: text,
  to: v.array(text),
  cc: v.array(text),
  fingerprint: text,
  sentAt: textOrNull,
  minutes: v.custom<Minutes>((value) => typeof value === 'object' && value !== null && 'blocks' in value),
});

const actionEvent = v.object({
  id: text,
  lineId: text,
  department: text,
  at: text,
  by: textOrNull,
  what: v.variant('kind', [
    v.object({ kind: v.picklist(['done', 'reopened', 'deleted', 'confirmed']) }),
    v.object({ kind: v.literal('moved'), from: textOrNull, to: textOrNull }),
    v.object({ kind: v.literal('reassigned'), from: text, to: text }),
    v.object({ kind: v.literal('remark'), text }),
  ]),
});

function reader<T>(schema: v.GenericSchema<unknown, T>): (value: unknown) => T | null {
  return (value) => {
    const result = v.safeParse(schema, value);
    return result.success ? result.output : null;
  };
}

/** Each gives the value, or null when it is not one. */
export const readAction: (value: unknown) => ActionPoint | null = reader(action);
export const readProposal: (value: unknown) => Proposal | null = reader(proposal);
export const readOutcome: (value: unknown) => ItemOutcome | null = reader(outcome);
export const readAttendee: (value: unknown) => Attendee | null = reader(attendee);
export const readLedgerEntry: (value: unknown) => LedgerEntry | null = reader(ledgerEntry);
export const readMailing: (value: unknown) => Mailing | null = reader(mailing);

export const readActionEvent: (value: unknown) => ActionEvent | null = reader(actionEvent);

/** What is missing or wrong reads as empty. */
export function readHeader(fields: Readonly<Record<string, unknown>>): MeetingHeader {
  const filled = Object.fromEntries(Object.keys(header.entries).map((key) => [key, fields[key]]));
  return v.parse(header, filled);
}
