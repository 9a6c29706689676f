import { expect, it } from 'vitest';
import { recipientsOf } from '../../src/delivery/recipients';
import { action, attendee, line, minutesOf } from '../minutes/build';

const minutes = {
  ...minutesOf([
    line('a', { kind: 'action', action: action({ responsible: { kind: 'joint', departments: ['OCW'] } }) }),
  ]),
  attendees: [
    attendee('a', { name: 'Voorbeeld, Anna', email: 'anna@minbzk.nl' }),
    attendee('b', { name: 'Voorbeeld, Bram', email: 'bram@minvws.nl', presence: { kind: 'absent' } }),
    attendee('c', { name: null, department: 'DEF' }),
  ],
};
const none = { informed: [] };

it('sends to everybody on the list who has an address, present or not', () => {
  const { to, cc } = recipientsOf(minutes, {}, none);
  expect(to.map(({ address, because }) => [address, because])).toEqual([
    ['anna@minbzk.nl', 'present'],
    ['bram@minvws.nl', 'absent'],
  ]);
  expect(cc).toEqual([]);
});

it('adds the address of a department without a plan that must do something', () => {
  const routes = {
    OCW: { kind: 'mail', address: 'coordinatie@minocw.nl' },
    SZW: { kind: 'mail', address: 'coordinatie@minszw.nl' },
  } as const;
  const { to } = recipientsOf(minutes, routes, none);
  expect(to.at(-1)).toMatchObject({ address: 'coordinatie@minocw.nl', because: 'actionsByMail' });
  expect(to).toHaveLength(3);
});

it('names each address once, whatever its capitals, and informs in Cc only who gets it not already', () => {
  const habit = { informed: ['Bram@minvws.nl', 'archief@minbzk.nl', 'ARCHIEF@minbzk.nl'] };
  const { cc } = recipientsOf(minutes, {}, habit);
  expect(cc.map(({ address }) => address)).toEqual(['archief@minbzk.nl']);
});
