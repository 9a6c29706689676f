import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { grouped } from '../../src/minutes/grouped';

it('has every value once, under its key, in the order in which they stood', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), (values) => {
      const groups = grouped(values, (value) => value % 3);
      for (const [key, members] of groups)
        expect(members).toEqual(values.filter((value) => value % 3 === key));
      expect([...groups.keys()]).toEqual([...new Set(values.map((value) => value % 3))]);
    }),
  );
});
