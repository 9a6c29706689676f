import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Department } from '../../src/departments/department';
import { createDepartments } from '../../src/departments/resolver';

const now = createDepartments('2026-11-23');
const then = createDepartments('2020-09-09');

const days = fc
  .integer({ min: 0, max: 365 * 10 })
  .map((day) => new Date(Date.UTC(2017, 9, 26 + day)).toISOString().slice(0, 10));

describe('a department by its name', () => {
  it.each([
    [
      'IENW',
      ['I&W', 'IenW', 'I en W', 'i&w', 'MinIenW', 'ministerie van Infrastructuur en Waterstaat', 'SG I&W'],
    ],
    ['JENV', ['J&V', 'JenV', 'J en V', 'MinJenV', 'Ministerie van Justitie en Veiligheid']],
    [
      'BZK',
      [
        'BZK',
        'MinBZK',
        'SG BZK',
        'SG van BZK',
        'wnd. SG BZK',
        'BiZa',
        'min. van Binnenlandse Zaken en Koninkrijksrelaties',
      ],
    ],
    ['FIN', ['Fin', 'FIN', 'Financien', 'Financiën', 'Min. Fin']],
    ['OCW', ['OCW', 'OC&W', 'OCenW', 'OCV']],
    ['VWS', ['VWS', 'WWS']],
    ['DGSC-19', ['DGC-19', 'BD/DGC-19', 'DSC-19']],
    ['VNG', ['VNG', 'Vereniging van Nederlandse Gemeenten']],
  ])('knows %s in all its spellings', (code, spellings) => {
    expect(spellings.map((spelling) => now.byName(spelling)?.code)).toEqual(spellings.map(() => code));
  });

  it('does not guess', () => {
    expect(['', 'XYZ', 'Sportief', 'BZKK', '   '].map((name) => now.byName(name))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('answers with the ministry of that time', () => {
    expect(then.byName('LNV')?.code).toBe('LNV');
    expect(then.byName('EZK')?.code).toBe('EZK');
    expect(now.byName('LNV')?.code).toBe('LVVN');
    expect(createDepartments('2025-05-01').byName('EZK')?.code).toBe('EZ');
    expect(now.byName('EZ')?.code).toBe('EZK');
    expect(now.byName('V&J')?.code).toBe('JENV');
    expect(now.byName('I&M')?.code).toBe('IENW');
    expect(then.byName('LVVN')?.code).toBe('LNV');
    expect(now.byName('MinIenM')?.code).toBe('IENW');
    expect(createDepartments('2015-05-01').byName('MinIenM')?.code).toBe('IENM');
    expect(now.byName('MinJus')?.code).toBe('JENV');
  });

  it('knows every spelling of whoever is in force, on any day', () => {
    fc.assert(
      fc.property(days, (day) => {
        const resolver = createDepartments(day);
        for (const department of resolver.departments) {
          const { code, abbreviation, name, aliases } = department;
          for (const spelling of [code, abbreviation, name, ...aliases]) {
            expect(resolver.byName(spelling)?.code, `${spelling} on ${day}`).toBe(code);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has each code once, on any day, and parents that exist', () => {
    fc.assert(
      fc.property(days, (day) => {
        const resolver = createDepartments(day);
        const codes = resolver.departments.map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
        for (const { parent } of resolver.departments)
          if (parent) expect(resolver.byCode(parent), `${parent} on ${day}`).not.toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  it('does not care about case, accents, & or points', () => {
    const spelling = fc.constantFrom(...now.departments.flatMap(({ code, name }) => [code, name]));
    fc.assert(
      fc.property(spelling, fc.boolean(), (text, upper) => {
        const variant = (upper ? text.toUpperCase() : text.toLowerCase())
          .replace(/ en /i, ' & ')
          .split('')
          .join('');
        expect(now.byName(`${variant}.`)?.code).toBe(now.byName(text)?.code);
      }),
    );
  });
});

describe('a department by a mail address', () => {
  it('goes by the domain, longest first', () => {
    expect(now.byMail('anna.voorbeeld@minbzk.nl')?.code).toBe('BZK');
    expect(now.byMail('Anna.Voorbeeld@MINIENW.NL')?.code).toBe('IENW');
    expect(now.byMail('a@nctv.minjenv.nl')?.code).toBe('NCTV');
    expect(now.byMail('a@iets.minjenv.nl')?.code).toBe('JENV');
    expect(now.byMail('a@minlnv.nl')?.code).toBe('LVVN');
    expect(then.byMail('a@minlnv.nl')?.code).toBe('LNV');
    expect(now.byMail('a@example.nl')).toBeNull();
    expect(now.byMail('geen adres')).toBeNull();
  });
});

describe('departments in a text', () => {
  const found = (text: string) =>
    now.mentions(text).map(({ department, start, end }) => [department.code, text.slice(start, end)]);

  it('are whole words, the longest first', () => {
    expect(found('BZK en BZ overleggen met I&W, J en V en OC&W.')).toEqual([
      ['BZK', 'BZK'],
      ['BZ', 'BZ'],
      ['IENW', 'I&W'],
      ['JENV', 'J en V'],
      ['OCW', 'OC&W'],
    ]);
    expect(found('J & V met OC & W')).toEqual([
      ['JENV', 'J & V'],
      ['OCW', 'OC & W'],
    ]);
    expect(found('Financiën'.normalize('NFD'))[0]?.[0]).toBe('FIN');
    expect(found('SZW/VWS stemt af')).toEqual([
      ['SZW', 'SZW'],
      ['VWS', 'VWS'],
    ]);
    expect(found('een BZKer uit Binnenlandse Zaken en Koninkrijksrelaties')).toEqual([
      ['BZK', 'Binnenlandse Zaken en Koninkrijksrelaties'],
    ]);
  });

  it('tell a name from a word by its capitals', () => {
    expect(found('om te sporten met sport, pg en def')).toEqual([]);
    expect(found('het OM')).toEqual([['OM', 'OM']]);
  });

  it('never overlap, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('BZK', 'BZ', ' ', '/', '&', 'J', 'V', ' en ', 'BD/DGC-19', 'x', '-19')),
        (parts) => {
          const text = parts.join('');
          let last = 0;
          for (const { start, end } of now.mentions(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
        },
      ),
    );
  });
});

describe("the workspace's own departments", () => {
  it('are known beside ours and win under the same code', () => {
    const own: Department = {
      code: 'PBK',
      abbreviation: 'PBK',
      name: 'Programmabureau Kust',
      kind: 'unit',
      parent: 'IENW',
      aliases: ['Kustbureau'],
      mailDomains: ['kust.example.nl'],
      validFrom: null,
      validTo: null,
    };
    const resolver = createDepartments('2026-11-23', [own]);
    expect(resolver.byName('kustbureau')?.code).toBe('PBK');
    expect(resolver.byMail('x@kust.example.nl')?.code).toBe('PBK');
    expect(resolver.mentions('PBK doet mee')[0]?.department.code).toBe('PBK');
  });
});
