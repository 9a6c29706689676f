import { describe, expect, it } from 'vitest';
import { subjectOf, surfaceOf } from '../../src/hosts/outlook/outlookItem';
import { createItem } from '../../sandbox/hosts/office/item';
import { createLiveItem } from '../../sandbox/hosts/office/openItem';
import type { ItemForm } from '../../sandbox/hosts/office/protocol';
import type { OutlookItem } from '../../src/hosts/outlook/outlookItem';
import { emptyMessage } from './emptyMessage';

/** An item as the stand-in for Office.js hands it out. */
function item(form: ItemForm, itemId: string | null): OutlookItem {
  const open = { ...emptyMessage, form, itemId, conversationId: 'AAQk/c+1', subject: 'Proefoverleg' };
  return createItem(createLiveItem(open, () => {})) as OutlookItem;
}

const toRestId = (id: string) => `rest:${id}`;

describe('an item in Outlook', () => {
  it('gives the surface', () => {
    expect(surfaceOf(item('appointmentOrganizer', 'A'))).toBe('appointment');
    expect(surfaceOf(item('appointmentAttendee', 'A'))).toBe('appointment');
    expect(surfaceOf(item('messageRead', 'A'))).toBe('messageRead');
    expect(surfaceOf(item('messageCompose', null))).toBe('messageCompose');
    expect(surfaceOf(null)).toBe('messageRead');
  });

  it.each(['appointmentOrganizer', 'appointmentAttendee'] as const)(
    'gives the event of an %s',
    async (form) => {
      expect(await subjectOf(item(form, 'A/b+'), toRestId)).toEqual({
        kind: 'appointment',
        eventId: 'rest:A/b+',
      });
    },
  );

  it('has no id before it is saved', async () => {
    expect(await subjectOf(item('appointmentOrganizer', null), toRestId)).toEqual({
      kind: 'appointment',
      eventId: null,
    });
  });

  it('gives message and conversation', async () => {
    expect(await subjectOf(item('messageRead', 'M'), toRestId)).toEqual({
      kind: 'message',
      messageId: 'rest:M',
      conversationId: 'rest:AAQk/c+1',
    });
  });

  it('is nothing when a pinned pane has none', async () => {
    expect(await subjectOf(null, toRestId)).toEqual({ kind: 'none' });
  });
});
