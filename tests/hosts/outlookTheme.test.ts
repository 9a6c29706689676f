import fc from 'fast-check';
import { expect, it } from 'vitest';
import { themeOfColours } from '../../src/hosts/outlook/outlookTheme';

const look = (bodyBackgroundColor: string, bodyForegroundColor = '#242424') =>
  themeOfColours({ bodyBackgroundColor, bodyForegroundColor });

it('reads light, dark and high contrast from the colours', () => {
  expect(look('#FFFFFF')).toBe('light');
  expect(look('#f0f0f0')).toBe('light');
  expect(look('#292929', '#FFFFFF')).toBe('dark');
  expect(look('1F1F1F', 'FFFFFF')).toBe('dark');
  expect(look('#000000', '#FFFFFF')).toBe('contrast');
  expect(look('#000000', '#D6D6D6')).toBe('dark');
});

it('knows nothing of missing or odd colours, and never throws', () => {
  expect(themeOfColours(undefined)).toBeNull();
  fc.assert(
    fc.property(fc.string(), fc.string(), (ground, text) => {
      expect([null, 'light', 'dark', 'contrast']).toContain(look(ground, text));
    }),
  );
});
