import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/minutes/block';
import type { Minutes } from '../../src/minutes/minutes';
import { draftMerge } from '../../src/proposals/draftMerge';
import { createMinutesDocument } from '../../src/workspace/createMinutesDocument';
import { attendee, header, item, line } from '../minutes/build';
import { document, draftFrom } from './reading';

const draft = draftFrom(document);

/** What minutes become when a draft is added to them. */
function added(existing: Minutes): Minutes {
  const opened = createMinutesDocument();
  opened.seed(existing);
  opened.add(draftMerge(opened.minutes(), draft));
  return opened.minutes();
}

function written(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => (block.type === 'line' ? `- ${block.text}` : block.title));
}

const none: Minutes = { header: header(), attendees: [], blocks: [] };

describe('a document added to minutes', () => {
  it('puts its lines under the item with the same title, and a new item behind the one before it', () => {
    const blocks = [
      item('a', { title: 'Opening en mededelingen' }),
      line('b', { text: 'Welkom.' }),
      item('c', { title: 'Rondvraag' }),
    ];
    const after = written(added({ ...none, blocks }).blocks);
    expect(after.slice(0, 4)).toEqual([
      'Opening en mededelingen',
      '- Welkom.',
      '- BZK meldt dat de verhuizing op schema ligt.',
      'Verslag vorige vergadering',
    ]);
    expect(after.filter((each) => each === 'Rondvraag')).toHaveLength(1);
  });

  it('adds nothing the second time', () => {
    const once = added(none);
    expect(added(once)).toEqual(once);
  });

  it('takes out the items that Notulist proposed and nobody used', () => {
    const blocks = [item('a', { title: 'Voorstel', proposed: true }), item('b', { title: 'Eigen punt' })];
    const after = written(added({ ...none, blocks }).blocks);
    expect(after).not.toContain('Voorstel');
    expect(after).toContain('Eigen punt');
  });

  it('knows an item again by its title, whatever is said of it in brackets', () => {
    const blocks = [item('a', { title: 'Verslag vorige vergadering (bijlage 1)' })];
    const after = written(added({ ...none, blocks }).blocks);
    expect(after.filter((each) => each.startsWith('Verslag vorige'))).toEqual([blocks[0]!.title]);
  });

  it('lists a unit once of which somebody is there', () => {
    const there = [attendee('x', { name: 'N. Staal', department: 'BZK', unit: 'DGOO' })];
    const opened = createMinutesDocument();
    opened.seed({ ...none, attendees: there });
    const unit = attendee('y', { name: null, department: 'DGOO' });
    opened.add(draftMerge(opened.minutes(), { ...draft, attendees: [unit], blocks: [] }));
    expect(opened.minutes().attendees).toHaveLength(1);
  });

  it('lists nobody twice', () => {
    const there = [attendee('x', { name: 'B. Monster', department: 'VWS' })];
    const names = added({ ...none, attendees: there }).attendees.map(({ name }) => name);
    expect(names.filter((name) => name === 'B. Monster')).toHaveLength(1);
  });

  it('changes nothing of what is there, whatever that is', () => {
    const block = fc.oneof(
      fc
        .constantFrom('Rondvraag', 'Planning', 'Eigen punt')
        .map((title) => (id: string) => item(id, { title })),
      fc.string({ maxLength: 20 }).map((text) => (id: string) => line(id, { text })),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (made) => {
        const blocks = made.map((make, index) => make(`b${index}`));
        const after = added({ ...none, blocks }).blocks.filter(({ id }) => id.startsWith('b'));
        expect(after).toEqual(blocks);
      }),
      { numRuns: 30 },
    );
  });
});
