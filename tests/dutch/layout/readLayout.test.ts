import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../../src/departments/resolver';
import { readLayout } from '../../../src/dutch/layout/readLayout';
import { toSource } from '../../../src/dutch/layout/toSource';

const departments = createDepartments('2020-09-09');
const read = (text: string) => readLayout(text, departments, null);
const people = (text: string) =>
  read(text).attendees.map(({ departments: codes, role, part }) =>
    [codes.join('+'), role, part].filter(Boolean).join(' '),
  );
const titles = (text: string) =>
  read(text).agenda.flatMap(({ number, title, children }) => [
    `${number ?? '-'} ${title}`,
    ...children.map((child) => `  ${child.number ?? '-'} ${child.title}`),
  ]);

describe('the attendance list', () => {
  it('reads departments, roles and parts of the meeting in brackets', () => {
    const list = 'Aanwezig\t5.1.2e (AZ, vz), 5.1.2e (IenW), 5.1.2e (eerste 15 min) en 5.1.2e (BZK, verslag)';
    expect(people(list)).toEqual(['AZ chair', 'IENW', 'eerste 15 min', 'BZK minuteTaker']);
  });

  it('reads lines broken anywhere, two brackets, and a name beside its body', () => {
    const list =
      'Aanwezig:\nA. Voorbeeld (BZK)(vz), B. Proef\n(VWS), C. Figurant (VNG tot 11:00 uur)\n\n1. Opening\nWelkom.';
    expect(people(list)).toEqual(['BZK chair', 'VWS', 'VNG tot 11:00 uur']);
    expect(people('Aanwezig:\n- Anna Voorbeeld, BZK\n- Bram Proef, VWS')).toEqual(['BZK', 'VWS']);
    expect(people('Aanwezig:\nAnna Voorbeeld | gemeente Voorbeeldstad')).toEqual(['GEMEENTE VOORBEELDSTAD']);
  });

  it('gives a bracket behind "en" to both, and a stated role to who has it', () => {
    const list = 'Aanwezig: Anna Voorbeeld en Bram Proef (BZK), Cor Figurant (VWS)\nNotulist: Cor Figurant';
    expect(people(list)).toEqual(['BZK', 'BZK', 'VWS minuteTaker']);
  });

  it('takes a unit without a person and whoever sent word as absent', () => {
    const { absentees } = read('Aanwezig: A. Voorbeeld (BZK)\nAfwezig: OCW (m.k.), PDC-19');
    expect(absentees.map(({ departments: codes, name }) => [codes[0], name])).toEqual([
      ['OCW', null],
      ['PDC-19', null],
    ]);
  });
});

describe('the agenda', () => {
  it('has numbers, an inserted item and letters', () => {
    const text =
      '## 1. Opening\n\nWelkom.\n\n## Ingelast agendapunt: parkeren\n\nBesproken.\n\n## 2. Stukken\n\n### a. Nota\n\n### b. Brief\n\nBesproken.';
    expect(titles(text)).toEqual([
      '1 Opening',
      '- Ingelast agendapunt: parkeren',
      '2 Stukken',
      '  a Nota',
      '  b Brief',
    ]);
  });

  it('counts an item once that the agenda lists and a heading repeats', () => {
    const text =
      'Agenda:\n1. Opening\n2. Begroting\n\n1. Opening\nDe voorzitter opent.\n2. Begroting\nDe begroting is besproken.';
    expect(titles(text)).toEqual(['1 Opening', '2 Begroting']);
  });

  it('is no list inside an item', () => {
    const text =
      '1. Opening\nWelkom allen.\n2. Plan\nDe stappen:\n1) meten\n2) weten\n3) doen\n3. Rondvraag\nNiets.';
    expect(titles(text)).toEqual(['1 Opening', '2 Plan', '3 Rondvraag']);
  });

  it('goes without numbers where the document does', () => {
    const text =
      'Mededelingen\nEr zijn er geen.\n\nNieuw pand\nHet pand is in mei klaar.\n\nRondvraag\nNiemand vraagt iets.';
    expect(titles(text)).toEqual(['- Mededelingen', '- Nieuw pand', '- Rondvraag']);
  });
});

describe('the passages', () => {
  const cut =
    '## 1. Rondvraag\n\nBZK:\n\n- SZW neemt het\n\n**Datum**\n\n10 mei 2020\n\nvoortouw bij de brief.\n- Tweede punt.\n\nEen slotwoord.';

  it('hold no letterhead, though the names in it were broken before a small letter', () => {
    const text =
      'Aanwezig: Anna Voorbeeld (BZK)\n\n**Secretaris Generaal / plv.\nSecretaris Generaal**\nDirectie Voorbeelden en\nProeven\nBureau Bestuurlijke\nadvisering\n\nBezoekadres:\nVoorbeeldplein 5\n\nWelkom.';
    expect(read(text).passages.map((passage) => passage.text)).toEqual(['Welkom.']);
  });

  it('join what page furniture cut, and say where both halves stand', () => {
    const [first] = read(cut).passages;
    expect(first).toMatchObject({
      text: 'SZW neemt het voortouw bij de brief.',
      speaker: 'BZK',
      shape: 'bullet',
    });
    const spans = first ? toSource(first, { start: 0, end: first.text.length }) : [];
    expect(spans.map(({ start, end }) => cut.slice(start, end))).toEqual([
      'SZW neemt het',
      'voortouw bij de brief.',
    ]);
  });

  it('leave a speaker at the end of his bullets', () => {
    expect(read(cut).passages.map(({ speaker }) => speaker)).toEqual(['BZK', 'BZK', null]);
  });

  it('know the rows of a list of actions', () => {
    const { passages } = read(
      '1. Opening\nWelkom.\n2. Rondvraag\nNiets.\n\nActie\tWie\tWanneer\nNota maken\tBZK\t9 mei',
    );
    expect(passages.at(-1)).toMatchObject({ shape: 'row', section: 'actionList' });
  });

  it('of a mail know who wrote to whom, and leave the greeting out', () => {
    const mail =
      'Van: A. Voorbeeld <a@minszw.nl>\nVerzonden: 3 november 2020\nAan: b@minbzk.nl; c@vng.nl\nOnderwerp: Brief\n\nBeste collega,\nGraag uiterlijk vrijdag een reactie.\nMet vriendelijke groet,\nA. Voorbeeld';
    const { passages, attendees } = read(mail);
    expect(passages.map(({ text }) => text)).toEqual(['Graag uiterlijk vrijdag een reactie.']);
    expect(passages[0]?.correspondents).toEqual({ sender: ['SZW'], addressees: ['BZK', 'VNG'] });
    expect(attendees).toHaveLength(3);
  });
});

it('a ministry below a disclaimer belongs to it', () => {
  const { passages } = read(
    [
      'De notitie is klaar.',
      '',
      'This message may contain information that is not intended for you.',
      '',
      'Ministry of Foreign Affairs',
      '',
      'Ministry of Foreign Affairs',
      '',
      'De brief volgt later.',
    ].join('\n'),
  );
  expect(passages.map(({ text }) => text)).toEqual([
    'De notitie is klaar.',
    'Ministry of Foreign Affairs',
    'De brief volgt later.',
  ]);
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '\n',
      '\n\n',
      '1. Opening\n',
      'Aanwezig: ',
      'BZK:\n',
      '- ',
      '# ',
      '**',
      '|a|b|\n',
      'Datum\n',
      'Van: a\nAan: b\n',
      '\t',
      '(',
      '5.1.2e',
    ),
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('has a layout whose pieces stand in it', () => {
    fc.assert(
      fc.property(text, (document) => {
        for (const passage of read(document).passages)
          for (const { at, source, length } of passage.pieces)
            expect(document.slice(source, source + length).replaceAll('|', '\t')).toBe(
              passage.text.slice(at, at + length).replaceAll('|', '\t'),
            );
      }),
    );
  });

  it('of thousands of lines has one', () => {
    for (const unit of [
      '1. Opening\n',
      'Aanwezig: A. Bee (BZK), ',
      '- a\n',
      'Datum\n1\n',
      '**',
      '(',
      'Kop een\n\n',
      'Van: a\nAan: b\n',
    ])
      expect(read(unit.repeat(60_000 / unit.length)).passages).toBeDefined();
  });
});

describe('a word broken at the end of a line', () => {
  const joined = (first: string, second: string) =>
    read(
      [
        'De leden spreken af dat de werkgroep het voorstel deze maand verder uitwerkt.',
        '',
        'Alle leden lezen de stukken die de werkgroep deze maand heeft rondgestuurd nog.',
        'De voorzitter vraagt of iemand bezwaar heeft tegen de wijze waarop dat nu gaat.',
        `De werkgroep vraagt alle leden om nog deze week te reageren op het ${first}`,
        `${second} van de leden, dat daarna naar het bestuur en naar de griffie kan gaan.`,
        'Daarmee is dit punt voor vandaag en voor de rest van het jaar wel afgehandeld.',
      ].join('\n'),
    )
      .passages.map(({ text }) => text)
      .join(' ');

  it('is made whole; a hyphen of its own stays', () => {
    expect(joined('gezamen-', 'lijke stuk')).toContain('op het gezamenlijke stuk van');
    expect(joined('actie-', 'en besluitenlijstje')).toContain('op het actie- en besluitenlijstje van');
    expect(joined('Zuid-', 'Hollandse stuk')).toContain('op het Zuid-Hollandse stuk van');
    expect(joined('zee-', 'eendenplan')).toContain('op het zee-eendenplan van');
  });
});
