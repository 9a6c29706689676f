import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPeople, writePeople } from '../../../sandbox/hosts/outlook/people';

it('reads addresses with and without a name', () => {
  expect(readPeople('Voorbeeld, A. (Anna) <anna.voorbeeld@minbzk.nl>; bram.proef@minvws.nl;')).toEqual([
    { displayName: 'Voorbeeld, A. (Anna)', emailAddress: 'anna.voorbeeld@minbzk.nl' },
    { displayName: 'bram.proef@minvws.nl', emailAddress: 'bram.proef@minvws.nl' },
  ]);
});

it('reads back what it wrote', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{1,8}(, [A-Z]\.)?( \([A-Z]{2,4}\))?$/);
  const person = fc.record({ displayName: name, emailAddress: fc.emailAddress() });
  fc.assert(
    fc.property(fc.array(person), (people) => {
      expect(readPeople(writePeople(people))).toEqual(people);
    }),
  );
});
