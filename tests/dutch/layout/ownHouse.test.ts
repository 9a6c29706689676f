import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../../src/departments/resolver';
import { readLayout } from '../../../src/dutch/layout/readLayout';

const departments = createDepartments('2025-01-20');

/** The departments of everybody in a list below a head. */
function from(head: string, list: string): readonly string[] {
  const { attendees, absentees } = readLayout(`${head}\n\n${list}\n\n1. Opening\nTekst.`, departments, null);
  return [...attendees, ...absentees].map(({ departments: codes, unit }) =>
    [...codes, ...(unit ? [unit] : [])].join(' '),
  );
}

describe('a meeting inside one ministry', () => {
  const inside = 'Directieoverleg Proefzaken\nMinisterie van Onderwijs, Cultuur en Wetenschap';

  it('gives everybody its ministry, with the unit that stands beside the name', () => {
    expect(
      from(inside, 'Aanwezig: Anna (directeur, vz), Bert (unit Proef), Carla (FEZ)\nAfwezig: Daan (ziek)'),
    ).toEqual(['OCW', 'OCW', 'OCW FEZ', 'OCW']);
  });

  it('leaves units that the meeting goes by', () => {
    expect(from(inside, 'Aanwezig: Anna Proef (DGX, vz), Bert Model (PGA), Carla Staal (FEZ)')).toEqual([
      'DGX',
      'PGA',
      'FEZ',
    ]);
  });

  it.each([
    ['somebody is from elsewhere', inside, 'Aanwezig: Anna (voorzitter), Bert (unit Proef), Carla (VNG)'],
    [
      'two ministries are named',
      `${inside}\nMinisterie van Financiën`,
      'Aanwezig: Anna (vz), Bert (unit Proef)',
    ],
    ['nothing stands beside the names', inside, 'Aanwezig: Anna Proef, Bert Model'],
  ])('is none where %s', (_, head, list) => {
    expect(from(head, list)[1]).toBe('');
  });

  it('takes two people whom "en" joins for two', () => {
    expect(from('Bilateraal', 'Aanwezig: Femke en Wouter (SZW), Anouk en Driss (VWS)')).toEqual([
      'SZW',
      'SZW',
      'VWS',
      'VWS',
    ]);
  });
});
