import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../src/departments/resolver';
import { readMinutes } from '../../src/dutch/readMinutes';
import type { Responsible } from '../../src/minutes/actionPoint';

/** A document read whole; the date is a Thursday. */
function read(text: string) {
  return readMinutes(text, {
    departments: createDepartments,
    date: '2026-03-12',
    today: '2026-03-12',
    calendar: [],
  });
}

const owners = (responsible: Responsible | undefined) =>
  responsible?.kind === 'everybody' ? 'ALL' : (responsible?.departments.join('+') ?? '');
/** Each action as "owners | due | words". */
const actions = (text: string) => {
  const { findings, passages } = read(text);
  return findings
    .filter(({ kind }) => kind === 'action')
    .map(({ action, deadline, clause, passage }) =>
      [
        owners(action?.responsible),
        deadline?.due ?? '-',
        passages[passage]?.text.slice(clause.start, clause.end).trim(),
      ].join(' | '),
    );
};
const ownerAndDay = (line: string) => line.split(' | ').slice(0, 2).join(' | ');
const decisions = (text: string) => {
  const { findings, passages } = read(text);
  return findings
    .filter(({ kind }) => kind === 'decision')
    .map(({ clause, passage }) => passages[passage]?.text.slice(clause.start, clause.end));
};

const HEAD = 'Aanwezig: Anna Voorbeeld (BZK, vz), Bram Proef (VWS), Cor Figurant (SZW)\n\n';

describe('an action list', () => {
  it('between bars is read by its rows, whoever stands first', () => {
    const table = [
      '| Wie | Wat | Wanneer | Status |',
      '|---|---|---|---|',
      '| BZK | Parkeerbeleid bijwerken | 3 april | open |',
      '| Allen | Verlofdagen doorgeven | - | nieuw |',
      '| VWS | Kantine bezoeken | - | vervallen |',
    ].join('\n');
    expect(actions(`${HEAD}### Actielijst\n\n${table}`).map(ownerAndDay)).toEqual([
      'BZK | 2026-04-03',
      'ALL | -',
    ]);
  });

  it('says when a task was raised apart from when it is due', () => {
    const table = [
      'Nr\tDatum\tActie\tWie\tGereed',
      '12\t12-03\tFietsenstalling laten keuren\tVWS\t10 april',
      '13\t12-03\tSleutelplan afmaken\tSZW\t',
    ].join('\n');
    expect(actions(`${HEAD}Actielijst\n${table}`).map(ownerAndDay)).toEqual(['VWS | 2026-04-10', 'SZW | -']);
  });

  it('finds a name between dashes', () => {
    expect(actions(`${HEAD}Acties\n- Fietsenstalling laten keuren - Bram - 10 april`)).toEqual([
      'VWS | 2026-04-10 | Fietsenstalling laten keuren - Bram - 10 april',
    ]);
  });
});

describe('the table of topics', () => {
  const topics = [
    { name: 'Fietsparkeren', lead: 'SZW', involved: ['BZK'], words: ['stallingen'] },
    { name: 'Kantine', lead: null, involved: [], words: [] },
  ];
  const withTopics = (text: string) =>
    readMinutes(text, {
      departments: createDepartments,
      date: '2026-03-12',
      today: '2026-03-12',
      calendar: [],
      topics,
    }).findings.map(({ action, isOwnerInferred }) => [owners(action?.responsible), isOwnerInferred]);

  it('tells whose a task is where nobody is named, unless the document has its own', () => {
    const item = `${HEAD}1. Opening\n\n2. Gebouw\n`;
    expect(withTopics(`${item}De notitie over stallingen wordt rondgestuurd.`)).toEqual([['SZW', true]]);
    expect(withTopics(`${item}VWS stuurt de notitie over stallingen rond.`)).toEqual([['VWS', false]]);
    expect(withTopics(`${item}De notitie over de kantine wordt rondgestuurd.`)).toEqual([['', false]]);
    const own = 'Onderwerp | Trekker\nStallingen | BZK\n\n';
    expect(
      withTopics(`${HEAD}${own}1. Opening\n\n2. Gebouw\nDe notitie over stallingen wordt rondgestuurd.`),
    ).toEqual([['BZK', true]]);
  });
});

describe('initials', () => {
  const list = 'Aanwezig: Belinda Dummy (BD, RVO), Anna Voorbeeld (AV, BZK)\n\n1. Opening\n';
  it('that the attendance list gives are names, though an agency has the same letters', () => {
    expect(actions(`${list}BD zoekt dit uit en AV stuurt de brief rond.`)[0]).toMatch(/^RVO/);
    expect(actions(`${list}Sleutels laten bijmaken (actie AV)`)[0]).toMatch(/^BZK/);
  });
});

describe('an action of an earlier list', () => {
  it('is none when it tells how it stands', () => {
    expect(actions(`${HEAD}2. Actielijst\nActiepunt 9: VWS heeft de kaarten verzonden.`)).toEqual([]);
    expect(actions(`${HEAD}2. Rondvraag\nActiepunt 9: VWS verzendt de kaarten alsnog.`)).toHaveLength(1);
  });
});

describe('a label before a sentence', () => {
  it('is none of its words', () => {
    const list = `${HEAD}Hierbij de actiepunten van vandaag:\n1) VWS: sleutelplan aanpassen, uiterlijk 20 maart\n2) SZW checkt de sleutels.`;
    expect(actions(list).map(ownerAndDay)).toEqual(['VWS | 2026-03-20', 'SZW | -']);
  });
});

describe('below a sentence that ends in "Afgesproken:"', () => {
  it('a thing with a name in brackets is a task', () => {
    const list = `${HEAD}1. Opening\n\n2. Sleutels\nHet is lang besproken. Afgesproken:\n- navraag bij de portier over reservesleutels (Cor)`;
    expect(actions(list).map(ownerAndDay)).toEqual(['SZW | -']);
    expect(actions(list.replace('Afgesproken:', 'Genoemd is:'))).toEqual([]);
    const address = `${HEAD}1. Opening\n\n2. Sleutels\nAfgesproken:\n- Fietsclub: Otto, Wim (VWS); [e-mail]`;
    expect(actions(address)).toEqual([]);
  });
});

describe('who is asked', () => {
  const item = `${HEAD}1. Opening\n`;
  it('is whom the sentence calls or turns to', () => {
    expect(actions(`${item}Bram, kun jij de sleutels tellen?`).map(ownerAndDay)).toEqual(['VWS | -']);
    expect(actions(`${item}Aan Cor wordt gevraagd de sleutels te tellen.`).map(ownerAndDay)).toEqual([
      'SZW | -',
    ]);
    expect(
      actions(`${item}Aan alle klankbordleden wordt gevraagd de sleutels te tellen.`).map(ownerAndDay),
    ).toEqual(['ALL | -']);
    expect(actions(`${item}Aan de portier wordt gevraagd de sleutels te tellen.`)).toEqual([]);
    expect(actions(`${item}Aan de directeur wordt gevraagd de sleutels te tellen.`).map(ownerAndDay)).toEqual(
      [' | -'],
    );
  });

  it('are those of the umbrella bodies who are there', () => {
    const list = 'Aanwezig: Anna Voorbeeld (BZK), Iris Dummy (IPO), Udo Fictie (UvW)\n\n1. Opening\n';
    expect(actions(`${list}De koepels leveren vrijdag een overzicht aan.`).map(ownerAndDay)).toEqual([
      'IPO+UVW | 2026-03-13',
    ]);
  });

  it('may be named by the address of a mail alone', () => {
    const mail = [
      'Van: Voorbeeld, Anna <anna@minbzk.nl>',
      'Verzonden: donderdag 12 maart 2026 10:00',
      'Aan: Proef, Bram <bram@minvws.nl>; Figurant, Cor <cor@minszw.nl>',
      'Onderwerp: sleutels',
      '',
      'Dag allen,',
      '',
      'Cor telt de sleutels en stuurt de lijst rond.',
      '',
      'Groet, Anna',
      'Secretariaat Sleutels',
    ].join('\n');
    expect(actions(mail).map(ownerAndDay)).toEqual(['SZW | -']);
    expect(read(mail).attendees.map(({ departments }) => departments.join())).toEqual(['BZK', 'VWS', 'SZW']);
  });
});

describe('a decision', () => {
  const item = `${HEAD}1. Opening\n\n2. Sleutelplan\n`;
  it('is what the table adopts, takes note of, takes over or waits for', () => {
    for (const sentence of [
      'De beheergroep stelt het sleutelplan vast.',
      'Het overleg neemt kennis van het sleutelplan.',
      'De sleutelraad onderschrijft de aanpak.',
      'De werkgroep concludeert dat het plan als leidraad wordt gebruikt.',
    ])
      expect(decisions(item + sentence)).toEqual([sentence]);
  });

  it('is not what another table does, or what is only found', () => {
    for (const sentence of [
      'De ministerraad onderschrijft de aanpak.',
      'De gemeenten concluderen dat het plan te duur is.',
    ])
      expect(decisions(item + sentence)).toEqual([]);
  });

  it('is told once where no remarks are followed by the adoption', () => {
    const minutes = `${HEAD}1. Opening\n\n2. Verslag vorig overleg\nEr zijn geen opmerkingen; het verslag wordt vastgesteld.`;
    expect(decisions(minutes)).toEqual(['het verslag wordt vastgesteld.']);
  });
});
