import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../../src/departments/resolver';
import { readLayout } from '../../../src/dutch/layout/readLayout';

const departments = createDepartments('2026-03-12');
const read = (text: string) => readLayout(text, departments, null);
const titles = (text: string) =>
  read(text).agenda.flatMap(({ number, title, children }) => [
    `${number} ${title}`,
    ...children.map((child) => `${child.number} ${child.title}`),
  ]);

describe('the title of an item', () => {
  it('has neither the time nor the minutes it takes, but keeps other brackets', () => {
    expect(
      titles(
        '1. Opening (9.30 uur)\nTekst.\n\n2. Fietsen (10.00 - 10.15 uur)\nTekst.\n\n3. Kantine (10 min.)\nTekst.\n\n4. Rondvraag (vz)\nGeen.',
      ),
    ).toEqual(['1 Opening', '2 Fietsen', '3 Kantine', '4 Rondvraag (vz)']);
  });

  it('stands behind a number and a tab', () => {
    expect(titles('1\tOpening\nTekst.\n\n2\tFietsen\nTekst.\n\n3\tRondvraag\nGeen.')).toEqual([
      '1 Opening',
      '2 Fietsen',
      '3 Rondvraag',
    ]);
  });

  it('may be put in afterwards: 2bis', () => {
    expect(
      titles(
        '1. Opening\nTekst.\n\n2. Fietsen\nTekst.\n\n2bis. Nagekomen brief\nTekst.\n\n3. Rondvraag\nGeen.',
      ),
    ).toEqual(['1 Opening', '2 Fietsen', '2bis Nagekomen brief', '3 Rondvraag']);
  });
});

describe('a list of people', () => {
  it('keeps those apart who are addressed in small letters, with a role and where it is held', () => {
    const list =
      'Aanwezig:\n- mw. A. Voorbeeld (voorzitter bestuur COA)\n- dhr. B. Proef (IND)\n\n1. Opening\nTekst.';
    expect(read(list).attendees.map(({ departments: codes, role }) => [codes.join(), role])).toEqual([
      ['COA', 'chair'],
      ['IND', null],
    ]);
  });

  it('knows organisations before names, also those nobody knows', () => {
    const list =
      'Aanwezig:\nBZK: Anna Voorbeeld\nRWS: Bram Proef\nWandelclub: Cor Figurant\n\n1. Opening\nTekst.';
    expect(read(list).attendees.map(({ name, departments: codes }) => [name, codes.join()])).toEqual([
      ['Anna Voorbeeld', 'BZK'],
      ['Bram Proef', 'RWS'],
      ['Cor Figurant', 'WANDELCLUB'],
    ]);
  });
});

describe('the title of the document', () => {
  const title = (text: string) => read(`${text}\n\n1. Opening\nTekst.\n2. Rondvraag\nGeen.\n`).meeting.title;

  it('is the heading where "verslag" only says which meeting it was', () => {
    expect(title('# Werkgroep Voorbeeld\n\n**Verslag van de 6e bijeenkomst, donderdag 12 maart 2026**')).toBe(
      'Werkgroep Voorbeeld',
    );
    expect(title('Overleg Proef\nVerslag 14e overleg, 9 maart 2026')).toBe('Overleg Proef');
    expect(title('# Map\n\nVerslag werkgroep Voorbeeld, 12 maart 2026')).toBe(
      'Verslag werkgroep Voorbeeld, 12 maart 2026',
    );
  });

  it('is not what is said of earlier minutes', () => {
    expect(title('Verslag vorige keer is vastgesteld met dank aan Anna')).toBeNull();
  });
});
