import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../../src/departments/resolver';
import { readLayout } from '../../../src/dutch/layout/readLayout';

const departments = createDepartments('2026-11-20');
const passages = (...lines: string[]) =>
  readLayout(['1. Opening', '2. Wonen', '', ...lines].join('\n'), departments, null).passages.map(
    ({ text, section }) => `${section}: ${text}`,
  );

describe('a line that somebody began anew to mark', () => {
  it.each(['To do:', 'Toezegging SZW:', 'Acties:', 'Besluit:'])(
    'is no part of the bullet above: %s',
    (mark) =>
      expect(passages('- de cijfers zijn besproken', `  ${mark}`)).toContain(
        'minutes: de cijfers zijn besproken',
      ),
  );

  it('says what stands below it', () => {
    const below = passages(
      '- de cijfers zijn besproken',
      '  to do:',
      '  - lijst nalopen',
      '  - brief opstellen',
    );
    expect(below.slice(-2)).toEqual(['actionList: lijst nalopen', 'actionList: brief opstellen']);
  });

  it('is none where the word only begins the line', () =>
    expect(passages('- de cijfers zijn besproken, en een', '  actie van de leden is nodig')).toEqual([
      'minutes: de cijfers zijn besproken, en een actie van de leden is nodig',
    ]));
});
