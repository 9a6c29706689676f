import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../../src/departments/resolver';
import { newDepartmentOf } from '../../../src/pane/settings/newDepartmentOf';

describe('a department of the workspace itself', () => {
  it('is found by abbreviation, name and mail from then on', () => {
    const own = newDepartmentOf({
      abbreviation: ' PbKust ',
      name: 'Programmabureau Kust',
      mailDomain: 'post@Kust.example.nl',
    });
    const departments = createDepartments('2026-11-23', own ? [own] : []);
    expect(departments.byName('pbkust')?.name).toBe('Programmabureau Kust');
    expect(departments.byName('Programmabureau Kust')?.code).toBe('PBKUST');
    expect(departments.byMail('anna@kust.example.nl')?.code).toBe('PBKUST');
  });

  it('needs an abbreviation and nothing else', () => {
    expect(newDepartmentOf({ abbreviation: '  ', name: 'Kust', mailDomain: '' })).toBeNull();
    expect(newDepartmentOf({ abbreviation: 'PbK', name: '', mailDomain: '' })).toMatchObject({
      name: 'PbK',
      mailDomains: [],
    });
  });
});
