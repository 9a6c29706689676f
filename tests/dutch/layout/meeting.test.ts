import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../../src/departments/resolver';
import { readLayout } from '../../../src/dutch/layout/readLayout';

const meeting = (...lines: string[]) =>
  readLayout([...lines, '', '1. Opening', 'Geen punten.'].join('\n'), createDepartments('2026-03-01'), null)
    .meeting;

describe('the meeting at the top of a document', () => {
  it.each([
    [
      ['CIO-beraad', 'Besluiten- en actieverslag 17 maart 2026 (di), 15:00u'],
      ['CIO-beraad', '2026-03-17', '15:00'],
    ],
    [
      ['Bestuurlijk Overleg Water', 'Conclusies en afspraken', 'Woensdag 5 november 2025, 9.30 - 11.00 uur'],
      ['Bestuurlijk Overleg Water', '2025-11-05', '09:30'],
    ],
    [
      ['Ministerie van VWS', 'MT Zorg - verslag', '3 maart 2026'],
      ['MT Zorg', '2026-03-03', null],
    ],
    [
      ["IDO opvang ma 3 feb '25 13u teams", 'aanw: VWS (vz), BZK'],
      ['IDO opvang', '2025-02-03', '13:00'],
    ],
    [
      ['Overleg projectteam Mobiliteit', 'woensdag 9 sept. 2026'],
      ['Overleg projectteam Mobiliteit', '2026-09-09', null],
    ],
    [
      ['Directieoverleg Proefzaken', 'Ministerie van VWS', 'woensdag 18 maart 2026'],
      ['Directieoverleg Proefzaken', '2026-03-18', null],
    ],
    [
      ['Ministerie van Binnenlandse Zaken', 'en Koninkrijksrelaties', 'woensdag 18 maart 2026', 'MT Proef'],
      ['MT Proef', '2026-03-18', null],
    ],
    [
      ['Verslag', 'van de vergadering van de Programmaraad Proef', 'gehouden op 12 maart 2026 te Delft'],
      ['Programmaraad Proef', '2026-03-12', null],
    ],
    [
      ['Programmaraad Proef | 12 maart 2026 | 9.10-12.00 | Teams'],
      ['Programmaraad Proef', '2026-03-12', '09:10'],
    ],
    [
      ['Bila VWS - SZW over proeven', 'di 3 maart 2026, 11u-12u, kamer C-17'],
      ['Bila VWS - SZW over proeven', '2026-03-03', '11:00'],
    ],
    [['Weekstart Proef - ma 2 maart 2026'], ['Weekstart Proef', '2026-03-02', null]],
    [
      ['Afdelingsoverleg Proef', 'maandag 2 maart 2026'],
      ['Afdelingsoverleg Proef', '2026-03-02', null],
    ],
    [
      ['2) Terugblik op het ambtelijk overleg van 25-9', '3) Planning'],
      [null, null, null],
    ],
    [
      ['Opening v. vergadering: 10:19', 'Iedereen is er.'],
      [null, null, null],
    ],
    [
      ['Beste allen,', 'Hierbij de punten van gisteren.'],
      [null, null, null],
    ],
  ])('%j', (lines, expected) => {
    const { body, date, start } = meeting(...lines);
    expect([body, date, start]).toEqual(expected);
  });
});
