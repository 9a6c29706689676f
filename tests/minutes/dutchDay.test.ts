import { expect, it } from 'vitest';
import { dutchDay } from '../../src/minutes/dutchDay';

it('is the day in the Netherlands, in winter and in summer', () => {
  expect(dutchDay('2026-01-14T22:59:59Z')).toBe('2026-01-14');
  expect(dutchDay('2026-01-14T23:00:00Z')).toBe('2026-01-15');
  expect(dutchDay('2026-07-14T22:00:00Z')).toBe('2026-07-15');
});

it('is empty for what another device wrote that is no instant', () => {
  expect(dutchDay('gisteren')).toBe('');
});
