import { refuse, succeed, type Rest } from './asyncResult';
import { createAttachments } from './attachments';
import { createBody } from './body';
import type { LiveItem } from './openItem';
import { createRecipients, details } from './recipients';
import { refusals } from './refusals';

const LONGEST_SUBJECT = 255;

/** `Office.context.mailbox.item`: its members differ by form, as they do in Outlook. */
export function createItem(live: LiveItem): object {
  switch (live.current().form) {
    case 'appointmentOrganizer':
      return { ...appointment(live), ...writtenAppointment(live) };
    case 'appointmentAttendee':
      return { ...appointment(live), ...readAppointment(live) };
    case 'messageCompose':
      return { ...message(live), ...writtenMessage(live) };
    case 'messageRead':
      return { ...message(live), ...readMessage(live) };
  }
}

function appointment(live: LiveItem) {
  return { itemType: 'appointment' as Office.MailboxEnums.ItemType.Appointment, body: createBody(live) };
}

function message(live: LiveItem) {
  return {
    itemType: 'message' as Office.MailboxEnums.ItemType.Message,
    body: createBody(live),
    conversationId: live.current().conversationId ?? '',
  };
}

function writtenAppointment(live: LiveItem): Partial<Record<keyof Office.AppointmentCompose, unknown>> {
  return {
    ...saved(live),
    subject: subject(live),
    requiredAttendees: createRecipients(live, 'to'),
    optionalAttendees: createRecipients(live, 'cc'),
    start: time(live, 'start'),
    end: time(live, 'end'),
    location: { getAsync: (...rest: Rest) => succeed(rest, live.current().location) },
    organizer: { getAsync: (...rest: Rest) => succeed(rest, details(live.current().from)) },
  };
}

function readAppointment(live: LiveItem): Partial<Office.AppointmentRead> {
  const { itemId, subject, start, end, location, from, to, cc } = live.current();
  return {
    itemId: itemId ?? '',
    subject,
    normalizedSubject: subject,
    start: new Date(start ?? 0),
    end: new Date(end ?? 0),
    location,
    organizer: details(from),
    requiredAttendees: to.map(details),
    optionalAttendees: cc.map(details),
  };
}

function writtenMessage(live: LiveItem): Partial<Record<keyof Office.MessageCompose, unknown>> {
  return {
    ...saved(live),
    ...createAttachments(live),
    subject: subject(live),
    to: createRecipients(live, 'to'),
    cc: createRecipients(live, 'cc'),
    bcc: createRecipients(live, 'bcc'),
    from: { getAsync: (...rest: Rest) => succeed(rest, details(live.current().from)) },
  };
}

function readMessage(live: LiveItem): Partial<Office.MessageRead> {
  const { itemId, subject, from, to, cc, start } = live.current();
  return {
    itemId: itemId ?? '',
    subject,
    dateTimeCreated: new Date(start ?? 0),
    normalizedSubject: subject.replace(/^((re|fw|fwd|antw|doorst):\s*)+/i, ''),
    from: details(from),
    sender: details(from),
    to: to.map(details),
    cc: cc.map(details),
    attachments: [],
  };
}

/** Ids and saving of an item that is written: there is no id before the first save. */
function saved(live: LiveItem): Partial<Record<keyof Office.MessageCompose, unknown>> {
  return {
    getItemIdAsync(...rest: Rest) {
      const { itemId } = live.current();
      if (itemId) succeed(rest, itemId);
      else refuse(rest, refusals.itemNotSaved);
    },
    saveAsync(...rest: Rest) {
      const itemId = live.current().itemId ?? `AAMk${crypto.randomUUID().replaceAll('-', '')}=`;
      live.edit({ itemId });
      succeed(rest, itemId);
    },
  };
}

function subject(live: LiveItem): Pick<Office.Subject, 'getAsync' | 'setAsync'> {
  return {
    getAsync: (...rest: Rest) => succeed(rest, live.current().subject),
    setAsync(text: string, ...rest: Rest) {
      if (text.length > LONGEST_SUBJECT) return refuse(rest, refusals.subjectTooLong);
      live.edit({ subject: text });
      succeed(rest, undefined);
    },
  };
}

function time(live: LiveItem, edge: 'start' | 'end'): Pick<Office.Time, 'getAsync'> {
  return { getAsync: (...rest: Rest) => succeed(rest, new Date(live.current()[edge] ?? 0)) };
}
