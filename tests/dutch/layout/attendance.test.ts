import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../../src/departments/resolver';
import { readLayout } from '../../../src/dutch/layout/readLayout';
import type { AttendeeReading } from '../../../src/dutch/minutesReading';

const departments = createDepartments('2021-06-01');

/** Name, departments and role of everybody; those who were absent behind a dash. */
function people(list: string): string {
  const { attendees, absentees } = readLayout(
    `Verslag overleg\n${list}\n\n1. Opening\nTekst.`,
    departments,
    null,
  );
  return [...attendees.map(printed), ...absentees.map((one) => `- ${printed(one)}`)].join('\n');
}

function printed({ name, departments: codes, role, part }: AttendeeReading): string {
  return [name, codes.join('+'), role, part].filter(Boolean).join(' | ');
}

describe('a list of people', () => {
  it('may stand below the parts of the body that meets, which are no organisations', () => {
    expect(
      people(
        'Aanwezig:\n\nLeden OR:\n\nVan Voorbeeld, Proef, Monster (vz)\n\nDirectie:\n\nVan Dam, Figurant\n\nGriffie:\n\nVan Klad (Secretariaat - verslag)\n\nAfwezig:\n\nSchets (m.k.)',
      ),
    ).toBe('Van Voorbeeld\nProef\nMonster | chair\nVan Dam\nFigurant\nVan Klad | minuteTaker\n- Schets');
    expect(people('Aanwezig:\n\nRaad: Voorbeeld, Monster, Proef (vz)\n\nGriffie: Klad (verslag)')).toBe(
      'Voorbeeld\nMonster\nProef | chair\nKlad | minuteTaker',
    );
  });

  it('that is empty takes no sentence below it, and the text may tell who does what', () => {
    expect(
      people(
        'Aanwezig: Anna, Jan en Piet\nAfwezig:\n\nHet verslag van maart wordt vastgesteld.\nJan notuleert. Anna is vandaag voorzitter.',
      ),
    ).toBe('Anna | chair\nJan | minuteTaker\nPiet');
  });

  it.each([
    [
      'with two roles of one person',
      'Aanwezig: Anna Voorbeeld (plv voorzitter en notulen), Bram Proef (lid en secretaris)',
      'Anna Voorbeeld | chair\nBram Proef | secretary',
    ],
    [
      'with the kind of a public body shortened',
      'Aanwezig: Anna Voorbeeld (Prov Noord Holland), Bram Proef (Gem. Voorbeeldstad)',
      'Anna Voorbeeld | PROVINCIE NOORD-HOLLAND\nBram Proef | GEMEENTE VOORBEELDSTAD',
    ],
    [
      'with where they are from before the name',
      'Aanwezig: BZK (Anna Voorbeeld, voorzitter), VWS (Bram van Proef), SZW',
      'Anna Voorbeeld | BZK | chair\nBram van Proef | VWS\nSZW',
    ],
    [
      'in small letters behind their departments',
      'Aanw: ocw: Anna (vz), Henk-Jan / jenv: Cleo / bzk: Dirk',
      'Anna | OCW | chair\nHenk-Jan | OCW\nCleo | JENV\nDirk | BZK',
    ],
    [
      'with what they did there, which is no organisation',
      'Aanwezig: Anna Voorbeeld (BZK), Bram Proef (facilitator)',
      'Anna Voorbeeld | BZK\nBram Proef',
    ],
    [
      'with the surname first',
      'Aanwezig: Voorbeeld, Anna (BZK), Proef, Jan (VWS)\nAfwezig met kennisgeving: Test, P. de (FIN)',
      'Voorbeeld, Anna | BZK\nProef, Jan | VWS\n- Test, P. de | FIN',
    ],
    ['parted by semicolons', 'Aanwezig: Voorbeeld, A.; Proef, J. (VWS)', 'Voorbeeld, A.\nProef, J. | VWS'],
    [
      'in columns',
      'Aanwezig\nA. Voorbeeld\tBZK\tvoorzitter\nJ. Proef\tVWS\nAfwezig\nP. Test\tFIN',
      'A. Voorbeeld | BZK | chair\nJ. Proef | VWS\n- P. Test | FIN',
    ],
    [
      'in a table with a header row',
      '| Naam | Organisatie | Rol |\n| --- | --- | --- |\n| Anna Voorbeeld | BZK | voorzitter |\n| Jan Proef | gemeente Proefstad | afwezig |',
      'Anna Voorbeeld | BZK | chair\n- Jan Proef | GEMEENTE PROEFSTAD',
    ],
    [
      'by organisation',
      'Aanwezig: BZK: Anna Voorbeeld (vz), Jan Proef; VWS: Piet Test',
      'Anna Voorbeeld | BZK | chair\nJan Proef | BZK\nPiet Test | VWS',
    ],
    [
      'below the name of an organisation',
      'Deelnemers:\nBZK\nAnna Voorbeeld\nJan Proef\nVWS\nPiet Test',
      'Anna Voorbeeld | BZK\nJan Proef | BZK\nPiet Test | VWS',
    ],
    [
      'by whom they come for',
      'Aanwezig namens BZK: Anna Voorbeeld, Jan Proef\nNamens de gemeenten: Piet Test (VNG)',
      'Anna Voorbeeld | BZK\nJan Proef | BZK\nPiet Test | VNG',
    ],
    ['by how they were there', 'Aanwezig: Anna (BZK); online: Jan (VWS)', 'Anna | BZK\nJan | VWS | online'],
    ['in turns', 'Aanwezig: Anna Voorbeeld, BZK, Jan Proef, VWS', 'Anna Voorbeeld | BZK\nJan Proef | VWS'],
    [
      'one a line with what they are',
      'Aanwezig:\nAnna Voorbeeld, BZK, voorzitter\nJan Proef, VWS',
      'Anna Voorbeeld | BZK | chair\nJan Proef | VWS',
    ],
    [
      'numbered',
      'Aanwezig:\n1. Anna Voorbeeld (BZK)\n2. Jan Proef (VWS)',
      'Anna Voorbeeld | BZK\nJan Proef | VWS',
    ],
    [
      'with initials',
      'Aanwezig\n\nAnna Voorbeeld (AV), BZK\nJan Proef (JP), VWS',
      'Anna Voorbeeld | BZK\nJan Proef | VWS',
    ],
    [
      'of departments',
      'Aanwezig: BZK (2x), SZW (vz), JenV/NCTV, FEZ\nAfwezig: OCW en DEF',
      'BZK\nSZW | chair\nJENV\nFEZ\n- OCW\n- DEF',
    ],
    [
      'in bold and in part',
      '**Aanwezig:** Anna Voorbeeld (BZK, tot 11.00 uur), Jan Proef (VWS; vervangt Piet Test)\n**Afwezig:** Piet Test (VWS)',
      'Anna Voorbeeld | BZK | tot 11.00 uur\nJan Proef | VWS\n- Piet Test | VWS',
    ],
    [
      'as a sentence',
      'Aanwezig zijn: Anna Voorbeeld (BZK) en Jan Proef (VWS).\nAfwezig is Piet Test (FIN).',
      'Anna Voorbeeld | BZK\nJan Proef | VWS\n- Piet Test | FIN',
    ],
    [
      'with addresses',
      'Aanwezig: Jan Proef <j.proef@minvws.nl>, Piet Test (p.test@vng.nl)',
      'Jan Proef | VWS\nPiet Test | VNG',
    ],
    [
      'with members, guests and a unit beside its ministry',
      'Leden: Anna Voorbeeld (DGOO, BZK)\nGasten: Jan Proef (TNO)\nNotulen: Anna Voorbeeld',
      'Anna Voorbeeld | BZK | minuteTaker\nJan Proef | TNO | guest',
    ],
    [
      'of names under superscript',
      'Aanwezig: <sup>5.1.2e</sup> (PG), <sup>5.1.2e</sup> (BPZ, verslag)',
      '5.1.2e | PG\n5.1.2e | BPZ | minuteTaker',
    ],
  ])('%s', (_, list, expected) => expect(people(list)).toBe(expected));
});

describe('who was there when no list says so', () => {
  it('is whoever speaks, or is said to be there', () => {
    const text =
      'Beste collega,\n\nDe VNG geeft een korte terugkoppeling van het gesprek. BZK vraagt of dit kan. Vanuit SZW is Anna aanwezig. De brief van FIN is verstuurd. Namens OCW is niemand aanwezig.';
    expect(readLayout(text, departments, null).attendees.map(printed)).toEqual(['VNG', 'BZK', 'SZW']);
  });

  it('is who wrote and was written to, with a guest for each copy', () => {
    const mail =
      'Van: Anna Voorbeeld <a.voorbeeld@minjenv.nl>\nVerzonden: maandag 3 mei 2021 10:00\nAan: Jan Proef - DGSC-19; p.test@minvws.nl\nCC: o.verzonnen@scp.nl\nOnderwerp: overleg\n\nHierbij de stukken.';
    expect(readLayout(mail, departments, null).attendees.map(printed)).toEqual([
      'JENV',
      'VWS',
      'SCP | guest',
    ]);
  });
});

describe('a table of people', () => {
  const table = (heading: string, ...rows: string[]) =>
    [
      `## ${heading}`,
      '| Voornaam | Achternaam | Organisatie |',
      '| :--- | :--- | ---: |',
      ...rows,
      '| | | |',
      '',
    ].join('\n');

  it('may have first names and surnames in columns of their own, and two words above it', () => {
    expect(
      people(
        `${table('Aanwezigen', '| Anna | Voorbeeld | Waternet |', '| Jan Jaap | van Proef | Kadaster |')}\n${table('Afwezig / Afgemeld', '| Cor | Monster | Enable U |', '| Piet | Schets | |')}`,
      ),
    ).toBe(
      'Anna Voorbeeld | WATERNET\nJan Jaap van Proef | KADASTER\n- Cor Monster | ENABLE U\n- Piet Schets',
    );
  });

  it('may have a group of civil servants on a line of its own', () => {
    const { attendees } = readLayout(
      'Deelnemers\nMinister Proef (BZK, voorzitter)\nWethouder Monster (VNG)\nAmbtelijk: Voorbeeld (BZK, secretaris), Staal (VWS)\n\n1. Opening\nWelkom.',
      createDepartments('2026-03-01'),
      null,
    );
    expect(attendees.map(({ name }) => name).slice(-2)).toEqual(['Voorbeeld', 'Staal']);
  });

  it('may have where they are from in front', () => {
    expect(
      people('| rol | naam |\n| --- | --- |\n| VWS | Anna van Voorbeeld |\n| Facilitator | Bram Proef |\n'),
    ).toBe('Anna van Voorbeeld | VWS\nBram Proef');
  });

  it('may have spaces between its columns', () => {
    expect(
      people(
        'Aanwezig:  Dhr. A. Voorbeeld          Voorbeelddorp (voorzitter)\n\n           Mw. B. Proef      Proefwijk\n\nDhr. C. van Monster         RWS\n\nAfwezig:   Dhr. D. Schets (mk)       Proefwijk',
      ),
    ).toBe(
      'A. Voorbeeld | VOORBEELDDORP | chair\nB. Proef | PROEFWIJK\nC. van Monster | RWS\n- D. Schets | PROEFWIJK',
    );
  });
});

describe('a list of people', () => {
  it.each([
    [
      'with a bracket behind a comma',
      'Aanwezig: A. Voorbeeld, (VVD), B. Proef (CDA), C. Monster (D66)',
      'A. Voorbeeld | VVD\nB. Proef | CDA\nC. Monster | D66',
    ],
    [
      'that addresses them by two and says of all where they are from',
      'Aanwezig: mevrouw A. Voorbeeld en de heren B. Proef, C. Monster en D. Schets, allen vertegenwoordiger van de fractie Water; mevrouw E. Test en de heer F. Klad, beiden lid; alsmede de heer G. Figurant',
      'A. Voorbeeld\nB. Proef\nC. Monster\nD. Schets\nE. Test\nF. Klad\nG. Figurant',
    ],
    [
      'of surnames only',
      'Aanwezig:\nLeden OR: Voorbeeld, Proef, Van Monster, Schets\nGriffie: Klad, Test-Figurant (Bureau, verslag)\n\nAfwezig: Visser, Bakker (allen m.k.)',
      'Voorbeeld\nProef\nVan Monster\nSchets\nKlad\nTest-Figurant | BUREAU | minuteTaker\n- Visser\n- Bakker',
    ],
    [
      'of offices and directorates',
      'Aanwezig: OCW/HO&S (vz), DUO, MT-secretaris\nVerslag: Anna Voorbeeld',
      'OCW | chair\nDUO\nMT-secretaris | secretary\nAnna Voorbeeld | minuteTaker',
    ],
  ])('%s', (_, list, expected) => expect(people(list)).toBe(expected));

  it('may stand in a page whose title has a number', () => {
    const page =
      '3. Verslag overleg 2026-03-03\n\nAanwezig: Anna Voorbeeld (vz), Jan Proef (VWS)\n\n1. Opening\nWelkom.';
    expect(readLayout(page, departments, null).attendees.map(printed)).toEqual([
      'Anna Voorbeeld | chair',
      'Jan Proef | VWS',
    ]);
  });

  it('may be a round of introductions, and somebody may come for an item', () => {
    const text =
      '# Overleg, 19 februari 2026\n\n## Rondje aanwezigen\nAnna / Kadaster\n- Er is een handleiding.\n\nJan Proef, VNG\n- Veel vragen.\n\n## Stand van zaken\nCor Monster (RVO) sluit aan bij agendapunt 2. De notitie is klaar.';
    expect(readLayout(text, departments, null).attendees.map(printed)).toEqual([
      'Anna | KADASTER',
      'Jan Proef | VNG',
      'Cor Monster | RVO | guest | bij agendapunt 2',
    ]);
  });
});

describe('whom somebody stands in for', () => {
  const deputies = (list: string) =>
    readLayout(`Aanwezig: ${list}`, createDepartments('2026-11-23'), null).attendees.map(
      ({ departments: codes, deputyFor }) => [codes.join('+'), deputyFor],
    );

  it('stands beside where he is from', () => {
    const list =
      'Anna Voorbeeld (BZK, namens K. Proefman), Bram Proef (VWS, plv.), Cato Monster (SZW, vervangt L.)';
    expect(deputies(list)).toEqual([
      ['BZK', 'K. Proefman'],
      ['VWS', ''],
      ['SZW', 'L.'],
    ]);
  });

  it('is where he is from, when nothing else says that', () => {
    expect(deputies('Anna Voorbeeld (namens BZK), Bram Proef (vz, namens VWS)')).toEqual([
      ['BZK', undefined],
      ['VWS', undefined],
    ]);
  });
});

it('gives a role to both who share it, and knows a place by its old article', () => {
  expect(people('Aanwezig: Anna, Bram, Cato\nNotulist: Anna/Cato')).toBe(
    'Anna | minuteTaker\nBram\nCato | minuteTaker',
  );
  expect(people('Aanwezig:\nDhr. B. Proef     ’s-Voorbeeldskerke')).toContain('’S-VOORBEELDSKERKE');
});
