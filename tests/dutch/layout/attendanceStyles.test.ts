import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../../src/departments/resolver';
import { readLayout } from '../../../src/dutch/layout/readLayout';
import type { AttendeeReading } from '../../../src/dutch/minutesReading';

const departments = createDepartments('2026-06-01');

/** Everybody as "name, departments/unit, role"; who was absent behind a dash. */
function people(...list: readonly string[]): readonly string[] {
  const text = ['Verslag overleg', ...list, '', '1. Opening', 'Tekst.'].join('\n');
  const { attendees, absentees } = readLayout(text, departments, null);
  return [...attendees.map(printed), ...absentees.map((one) => `- ${printed(one)}`)];
}

function printed({ name, departments: codes, unit, role }: AttendeeReading): string {
  return [name, [codes.join('+'), unit].filter(Boolean).join('/'), role].filter(Boolean).join(', ');
}

describe('a list in haste', () => {
  it('says "erbij" and "niet" or "afm", and calls its writer "ik"', () => {
    expect(
      people('erbij: Anna (VWS, zit voor), Bert (IenW), ik = Bo (OCW)', 'niet: Hilde van BZK is ziek'),
    ).toEqual(['Anna, VWS, chair', 'Bert, IENW', 'Bo, OCW, minuteTaker', '- Hilde, BZK']);
    expect(people('erbij: BZK (vz), ik (Bo, SZW); afm: VNG')).toEqual([
      'BZK, chair',
      'Bo, SZW, minuteTaker',
      '- VNG',
    ]);
  });

  it('may be groups by department without a word before them', () => {
    expect(people('ocw: Anna (vz), Jan / bzk: Bert / vws: niemand, afgemeld')).toEqual([
      'Anna, OCW, chair',
      'Jan, OCW',
      'Bert, BZK',
      '- VWS',
    ]);
    expect(people('bzk: de brief is weg / en dat blijft zo')).toEqual([]);
  });
});

it('a list ends where a heading in capitals stands apart', () => {
  const text = [
    'niet: Trudy van VNG is ziek',
    '',
    'STAND VAN ZAKEN',
    'Goed.',
    '',
    'WONEN EN VERVOER',
    '- niets',
  ];
  expect(people('erbij: BZK', ...text)).toEqual(['BZK', '- Trudy, VNG']);
});

it('a list may stand below a bullet that only says who they are', () => {
  const list = [
    'Deelnemers',
    '• Aanwezig',
    'Anna Voorbeeld (BZK)',
    'Bert Proef (SZW)',
    '• Afwezig',
    'Eva Staal (FIN)',
  ];
  expect(people(...list)).toEqual(['Anna Voorbeeld, BZK', 'Bert Proef, SZW', '- Eva Staal, FIN']);
});

describe('who came from a department', () => {
  it('may be one by a given name, or several', () => {
    expect(
      people('Aanwezig: BZK (Anna, vz), VWS (Carla + Jan), ministerie van SZW (Eva Staal, Bert Proef)'),
    ).toEqual(['Anna, BZK, chair', 'Carla, VWS', 'Jan, VWS', 'Eva Staal, SZW', 'Bert Proef, SZW']);
    expect(people('Aanwezig: gemeente Voorbeeldstad (Eva Staal), SZW (DGW)')).toEqual([
      'Eva Staal, GEMEENTE VOORBEELDSTAD',
      'SZW/DGW',
    ]);
  });

  it('may stand before it in a table, also where nobody knows it', () => {
    const rows = ['| Voorbeeldbedrijf | Anna Voorbeeld |', '| BZK | Bert van Proef (online) |'];
    expect(people('Aanwezig', ...rows)).toEqual(['Anna Voorbeeld, VOORBEELDBEDRIJF', 'Bert van Proef, BZK']);
  });

  it('may be told for all of them behind the last, and in square brackets', () => {
    expect(people('Aanwezig: Anna Voorbeeld, Bert Proef, Carla Klad (allen BZK), Daan Model [SZW]')).toEqual([
      'Anna Voorbeeld, BZK',
      'Bert Proef, BZK',
      'Carla Klad, BZK',
      'Daan Model, SZW',
    ]);
  });
});

describe('who was away', () => {
  it('stands behind "niet aanwezig", "m.k." or a full stop on the same line', () => {
    expect(people('Aanwezig: BZK, SZW', 'Niet aanwezig: AZ')).toEqual(['BZK', 'SZW', '- AZ']);
    expect(people('Aanwezig: BZK, SZW', 'Afwezig m.k.: AZ')).toEqual(['BZK', 'SZW', '- AZ']);
    expect(people('Aanwezig: BZK, SZW. Afwezig: AZ.')).toEqual(['BZK', 'SZW', '- AZ']);
    expect(people('Aanwezig | BZK, SZW', 'Afwezig | AZ')).toEqual(['BZK', 'SZW', '- AZ']);
  });

  it('may have had somebody in his place, who was there', () => {
    expect(people('Aanwezig: BZK', 'Afwezig: Daan Proef (DEF), vervangen door Anne Staal (DEF)')).toEqual([
      'BZK',
      'Anne Staal, DEF',
      '- Daan Proef, DEF',
    ]);
  });

  it('is nobody in "Afwezig: niemand"', () => {
    expect(people('Aanwezig: BZK', 'Afwezig: niemand')).toEqual(['BZK']);
  });
});

it('the words "Verslag overleg" above a date name nobody who took minutes', () => {
  expect(people('3 maart 2026', 'Aanwezig: BZK')).toEqual(['BZK']);
});

it('a capital inside one word is that of an organisation', () => {
  expect(people('Deelnemers: BZK, VoorbeelD, ProefNet, Anna, McProef')).toEqual([
    'BZK',
    'VOORBEELD',
    'PROEFNET',
    'Anna',
    'McProef',
  ]);
});

it('a list may be the answer to "Wie waren er?"', () => {
  expect(people('Wie waren er? Anna Voorbeeld (BZK), Bert Proef (SZW)')).toEqual([
    'Anna Voorbeeld, BZK',
    'Bert Proef, SZW',
  ]);
});

describe('a list that does not stand in the head', () => {
  const read = (...lines: readonly string[]) =>
    readLayout(lines.join('\n'), departments, null).attendees.map(printed);

  it('is found where a page put it beside the text, broken anywhere, also inside a name', () => {
    expect(
      read(
        '1. Opening',
        'Anna opent het overleg en heet iedereen welkom.',
        '',
        'Deelnemers overleg:',
        'Anna Voorbeeld (BZK), Bert Proef',
        '(SZW),  Carla van',
        'Klad (VWS),  Daan Model',
        '(SZW, verslaglegging)',
        'Aanwezig',
        'Leveranciers, SZW, VWS',
        '',
        '2. Rondvraag',
        'Geen.',
      ),
    ).toEqual([
      'Anna Voorbeeld, BZK',
      'Bert Proef, SZW',
      'Carla van Klad, VWS',
      'Daan Model, SZW, minuteTaker',
    ]);
    expect(read('1. Opening', 'Tekst.', '', 'Aanwezig: BZK', '', '2. Rondvraag', 'Geen.')).toEqual([]);
  });

  it('gets where people are from out of how they introduced themselves', () => {
    expect(
      read(
        'Overleg team Voorbeeld',
        '',
        'Aanwezig Anna Voorbeeld',
        'Bert Proef',
        'Carla Klad',
        '',
        'Introductie en voorstellen',
        '• Anna Voorbeeld, adviseur BZK',
        '• Bert Proef, hoofd beheer gemeente Voorbeeldstad',
        '• Carla Klad, Denker Over Grote Dingen',
      ),
    ).toEqual(['Anna Voorbeeld, BZK', 'Bert Proef, GEMEENTE VOORBEELDSTAD', 'Carla Klad']);
  });
});

it('who may come counts where only organisations are said to have come', () => {
  expect(people('Deelnemers: Anna Voorbeeld (BZK), Bert Proef (SZW)', 'Aanwezig: leveranciers')).toEqual([
    'Anna Voorbeeld, BZK',
    'Bert Proef, SZW',
  ]);
  expect(people('Leden: Anna Voorbeeld (BZK), Bert Proef (SZW)', 'Aanwezig: Anna Voorbeeld')).toEqual([
    'Anna Voorbeeld',
  ]);
});
