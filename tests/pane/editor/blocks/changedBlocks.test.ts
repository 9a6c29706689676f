import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedBlocks, mapOf } from '../../../../src/pane/editor/blocks/changedBlocks';
import { nodeOf, schema } from '../../../../src/pane/editor/blocks/schema';
import { line } from '../../../minutes/build';

const pool = Array.from({ length: 12 }, (_, nth) => nodeOf(line(`${nth}`, { text: 'x'.repeat(nth) })));
const some = fc.uniqueArray(fc.nat(11), { minLength: 1 });

it('finds a run outside which both documents are the same blocks', () => {
  fc.assert(
    fc.property(some, some, (one, two) => {
      const before = schema.node(
        'doc',
        null,
        one.map((nth) => pool[nth]!),
      );
      const after = schema.node(
        'doc',
        null,
        two.map((nth) => pool[nth]!),
      );
      const change = changedBlocks(before, after);
      const kept = before.content.content.slice(0, change.fromIndex);
      expect(after.content.content.slice(0, change.fromIndex)).toEqual(kept);
      expect(after.content.content.slice(change.newToIndex)).toEqual(
        before.content.content.slice(change.oldToIndex),
      );
      expect(before.slice(0, change.from).content.childCount).toBe(change.fromIndex);
      expect(mapOf(change).map(before.content.size)).toBe(after.content.size);
    }),
  );
});
