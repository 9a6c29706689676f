import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../src/departments/resolver';
import { readMinutes } from '../../src/dutch/readMinutes';

/** Title, departments and day of each action of minutes. */
function tasks(...lines: string[]): readonly (readonly [string | null, string, string | null])[] {
  const text = ['Aanwezig: Anna Voorbeeld (BZK), Bert Proef (SZW)', '', '## Taken', ...lines].join('\n');
  const { findings } = readMinutes(text, {
    departments: createDepartments,
    date: '2026-11-23',
    today: '2026-11-23',
    calendar: [],
  });
  return findings.flatMap(({ action }) => {
    if (!action) return [];
    const { title, responsible, deadline } = action;
    const codes = responsible.kind === 'everybody' ? 'ALL' : responsible.departments.join('+');
    return [[title, codes, deadline?.date ?? null] as const];
  });
}

describe('a task with lines below that tell of it', () => {
  it('is whose the last says, by when another says', () => {
    expect(
      tasks(
        '- **Plan een overleg**',
        '  - Doel: afstemmen',
        '  - Deadline: 4 december',
        '  - **Verantwoordelijke:** Anna',
        '- **Werk de voorbeelden uit**',
        '  - Trekker: Bert',
      ),
    ).toEqual([
      ['Overleg plannen', 'BZK', '2026-12-04'],
      ['Voorbeelden uitwerken', 'SZW', null],
    ]);
  });

  it('is a task too where nobody knows whose', () => {
    expect(tasks('- Stuur de lijst rond', '  - Verantwoordelijke: Cleo')).toEqual([
      ['Lijst rondsturen', '', null],
    ]);
  });

  it.each(['Wie: dat is de vraag.', 'Verantwoordelijke: nog te bepalen', 'Deadline: is dat nodig?'])(
    'is none by itself: %s',
    (line) => expect(tasks('- De zaal is klaar', `  - ${line}`)).toEqual([]),
  );
});
