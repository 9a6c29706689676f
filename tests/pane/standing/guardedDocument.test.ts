import { describe, expect, it, vi } from 'vitest';
import { guardedDocument } from '../../../src/pane/standing/guardedDocument';
import { createMinutesDocument } from '../../../src/workspace/createMinutesDocument';
import { attendee, header, item, line } from '../../minutes/build';

const by = 'Voorbeeld, Anna';

function guarded() {
  const document = createMinutesDocument();
  document.seed({ header: header(), attendees: [attendee('a')], blocks: [item('p1'), line('r1')] });
  return guardedDocument(document);
}

describe('adopted minutes', () => {
  it('refuse every change of what was said, and say that they do, until they are opened again', () => {
    const document = guarded();
    const minutes = document.minutes();
    const told = vi.fn();
    document.onRefusal(told);
    const adopted = { kind: 'adopted', on: '2026-11-30', meeting: null, amendment: null, minutes } as const;
    document.write.takeStep({ ...adopted, at: '2026-11-30T10:00:00.000Z', by });
    document.changeHeader({ title: 'Anders' });
    document.putAttendee(attendee('b'));
    document.removeAttendee('a');
    document.changeLine('r1', { kind: 'decision' });
    document.changeItem('p1', { outcome: { kind: 'postponed' } });
    document.divideLine('r1', 2, [line('r2')]);
    document.add({ header: { title: 'Anders' }, attendees: [], insertions: [], unused: ['r1'] });
    expect(document.minutes()).toEqual(minutes);
    expect([document.refusals(), told.mock.calls.length]).toEqual([7, 7]);

    document.write.takeStep({ kind: 'draft', at: '2026-12-01T10:00:00.000Z', by });
    document.changeHeader({ title: 'Anders' });
    expect(document.minutes().header.title).toBe('Anders');
    expect(document.refusals()).toBe(7);
  });
});
