import { Doc, encodeStateAsUpdate, encodeStateVectorFromUpdate, XmlText, type XmlElement } from 'yjs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMinutesDocument } from '../../src/workspace/createMinutesDocument';
import { elementOf } from '../../src/workspace/outlineBlocks';
import type { MinutesDocument, Seed } from '../../src/workspace/minutesDocument';
import { action, attendee, header, item, line } from '../minutes/build';

const seed: Seed = {
  header: header(),
  attendees: [attendee('b', { roles: ['chair'] }), attendee('a')],
  blocks: [
    item('p1', { outcome: { kind: 'adopted', amendment: 'met wijziging' }, presenter: 'DGOO' }),
    line('r1', { speaker: 'BZK', depth: 2 }),
    line('r2', { kind: 'action', action: action({ deadline: { date: '2026-11-27', words: 'vrijdag' } }) }),
    line('r3', { text: '', dismissed: true }),
  ],
};

function seeded(): MinutesDocument {
  const document = createMinutesDocument();
  document.seed(seed);
  return document;
}

function type(document: MinutesDocument, nth: number, words: string): void {
  const element = document.outline.get(nth) as XmlElement;
  const text = element.get(0) as XmlText;
  text.insert(text.length, words);
}

describe('the document', () => {
  it('reads what it was seeded with', () => {
    expect(seeded().minutes()).toEqual(seed);
  });

  it('gives the same bytes for the same seed on every device', () => {
    const reversedKeys = Object.fromEntries(
      Object.entries(seed.header).reverse(),
    ) as unknown as Seed['header'];
    const other = createMinutesDocument();
    other.seed({ ...seed, header: reversedKeys });
    expect(other.encode()).toEqual(seeded().encode());
  });

  it('gives other bytes for another seed, from another client', () => {
    const other = createMinutesDocument();
    other.seed({ ...seed, blocks: seed.blocks.slice(1) });
    expect(other.encode()).not.toEqual(seeded().encode());
  });

  it('merges two first openings into one copy, with what each typed before they met', () => {
    const [one, two] = [seeded(), seeded()];
    type(one, 0, ' en mededelingen');
    two.outline.push([elementOf(line('r9', { text: 'Offline getypt' }))]);
    two.changeHeader({ place: 'Zaal 2' });
    one.changeHeader({ reference: 'K-1' });
    const [ofOne, ofTwo] = [one.encode(), two.encode()];
    one.merge(ofTwo);
    two.merge(ofOne);
    expect(one.minutes()).toEqual(two.minutes());
    expect(one.minutes().blocks.map(({ id }) => id)).toEqual(['p1', 'r1', 'r2', 'r3', 'r9']);
    expect(one.minutes().blocks[0]).toMatchObject({ title: 'Punt p1 en mededelingen' });
    expect(one.minutes().header).toMatchObject({ place: 'Zaal 2', reference: 'K-1' });
    expect(one.minutes().attendees).toEqual(seed.attendees);
  });

  it('keeps the same value until something changes, and what did not change after that', () => {
    const document = seeded();
    const before = document.minutes();
    expect(document.minutes()).toBe(before);
    type(document, 1, '!');
    const after = document.minutes();
    expect(after).not.toBe(before);
    expect(after.header).toBe(before.header);
    expect(after.attendees).toBe(before.attendees);
    expect(after.blocks.map((block, nth) => block === before.blocks[nth])).toEqual([true, false, true, true]);
  });

  it('tells of every change until asked to stop', () => {
    const document = seeded();
    let count = 0;
    const stop = document.subscribe(() => (count += 1));
    document.changeLine('r1', { kind: 'decision' });
    document.merge(document.encode());
    stop();
    document.changeLine('r1', { kind: 'note' });
    expect(count).toBe(1);
  });

  it('changes a line and lets its action go with its kind', () => {
    const document = seeded();
    document.changeLine('r2', { kind: 'note' });
    document.changeLine('r1', { kind: 'action', action: action() });
    expect(document.minutes().blocks.slice(1, 3)).toMatchObject([
      { kind: 'action', action: action(), speaker: 'BZK' },
      { kind: 'note', action: null },
    ]);
    document.changeLine('nergens', { kind: 'action' });
  });

  it('keeps attendees in their place and puts new ones last', () => {
    const document = seeded();
    document.putAttendee(attendee('0'));
    document.putAttendee(attendee('b', { presence: { kind: 'absent' } }));
    document.removeAttendee('a');
    expect(document.minutes().attendees.map(({ id, presence }) => [id, presence.kind])).toEqual([
      ['b', 'absent'],
      ['0', 'present'],
    ]);
  });

  it('keeps the ledger by action and department', () => {
    const document = seeded();
    const entry = {
      lineId: 'r2',
      department: 'SZW',
      planId: 'plan',
      state: 'claimed' as const,
      claimedBy: 'dit apparaat',
      claimedAt: '2026-11-23T18:00:00Z',
      taskId: null,
      written: null,
    };
    document.putLedgerEntry(entry);
    document.putLedgerEntry({ ...entry, state: 'posted', taskId: 'taak' });
    expect([...document.ledger().values()]).toEqual([{ ...entry, state: 'posted', taskId: 'taak' }]);
  });

  it('is empty until seeded', () => {
    const document = createMinutesDocument();
    expect(document.isEmpty()).toBe(true);
    expect(document.minutes().blocks).toEqual([]);
    document.seed(seed);
    expect(document.isEmpty()).toBe(false);
  });

  it('refuses bytes that are no document, without harm', () => {
    const document = seeded();
    const whole = document.encode();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(whole.length - 1), (junk, cut) => {
        for (const bytes of [junk, whole.slice(0, cut)]) {
          try {
            document.merge(bytes);
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
          }
        }
      }),
    );
    expect(document.minutes()).toEqual(seed);
  });

  it('refuses a part that builds on what is not there', () => {
    const doc = new Doc();
    doc.getMap('header').set('title', 'een');
    const before = encodeStateAsUpdate(doc);
    doc.getMap('header').set('title', 'twee');
    const part = encodeStateAsUpdate(doc, encodeStateVectorFromUpdate(before));
    expect(() => createMinutesDocument().merge(part)).toThrow(RangeError);
  });

  it('reads junk in the outline and the maps as absent', () => {
    const document = seeded();
    const element = document.outline.get(2) as XmlElement;
    element.setAttribute('action', { responsible: 'niemand' } as unknown as string);
    element.setAttribute('depth', 99 as unknown as string);
    document.outline.doc!.getMap('attendees').set('x', { id: 1 });
    document.outline.doc!.getMap('ledger').set('x', 'onzin');
    document.outline.doc!.getMap('header').set('firstNumber', 7);
    document.outline.push([new XmlText('los')]);
    expect(document.minutes().blocks).toHaveLength(4);
    expect(document.minutes().blocks[2]).toMatchObject({ kind: 'action', depth: 4, action: { title: null } });
    expect(document.minutes().attendees).toHaveLength(2);
    expect(document.minutes().header.firstNumber).toBe(1);
    expect(document.ledger().size).toBe(0);
  });
});
