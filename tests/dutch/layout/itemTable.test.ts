import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../../src/departments/resolver';
import { readMinutes } from '../../../src/dutch/readMinutes';

const read = (text: string) =>
  readMinutes(text, {
    departments: createDepartments,
    date: '2026-09-07',
    today: '2026-09-07',
    calendar: [],
  });
const titles = (text: string) => read(text).agenda.map(({ number, title }) => `${number} ${title}`);
const found = (text: string) => {
  const { findings, passages } = read(text);
  return findings.map(({ kind, passage, action }) => `${passages[passage]?.item} ${kind} ${action?.title}`);
};

describe('minutes that are a table', () => {
  const table =
    'Verslag teamoverleg\n\nNr | Onderwerp | Actie\n1 | Opening. Iedereen is er. | \n2 | Fietsenstalling. De stalling is vol. | Offerte vragen voor meer rekken\n3 | Rondvraag. Geen. | ';

  it('have an item in each row, with what is to be done in its last cell', () => {
    expect(titles(table)).toEqual(['1 Opening', '2 Fietsenstalling', '3 Rondvraag']);
    expect(found(table)).toEqual(['1 action Offerte vragen voor meer rekken']);
    expect(read(table).passages.map(({ text, item }) => [item, text.trim()])).toContainEqual([
      1,
      'De stalling is vol.',
    ]);
  });

  it('tell what was decided from what is to be done by whom', () => {
    const mixed =
      'Nr\tPunt\tBesluit/actie\tWie\tWanneer\n1\tVaststellen agenda\tAkkoord met de agenda.\t\t\n2\tParkeren\tBord laten plaatsen\tBZK\t1 oktober';
    expect(titles(mixed)).toEqual(['1 Vaststellen agenda', '2 Parkeren']);
    const [action] = read(mixed).findings.filter(({ kind }) => kind === 'action');
    expect(action?.action?.responsible).toMatchObject({ departments: ['BZK'] });
  });

  it('leave a list of actions alone', () => {
    const list =
      'Nr | Onderwerp | Actie\n26-11 | Parkeren | Bord laten plaatsen\n26-12 | Kantine | Prijzen vergelijken';
    expect(titles(list)).toEqual([]);
  });

  it('find the title where a cell has its paragraphs in one', () => {
    const joined =
      'Nr.\tOnderwerp\tActie\n1.\tOpening De voorzitter heet allen welkom.\t\n2.\tBegroting VWS heeft nog vragen.\tVWS\n3.\tRondvraag\t';
    expect(titles(joined)).toEqual(['1 Opening', '2 Begroting', '3 Rondvraag']);
  });
});

describe('numbered paragraphs with a title before a colon', () => {
  it('are items, where nothing else is the agenda', () => {
    const mail =
      'Dag allen,\n\nDit bespraken we vanmiddag.\n\n1. Stalling: de rekken zijn besteld.\n2. Kantine: de prijzen blijven gelijk.\n3. Parkeren: we wachten op de gemeente.\n\nGroet,\nAnna';
    expect(titles(mail)).toEqual(['1 Stalling', '2 Kantine', '3 Parkeren']);
    expect(read(mail).passages.map(({ text }) => text)).toContain('de prijzen blijven gelijk.');
  });

  it('are none where who takes a task stands before the colon', () => {
    expect(titles('1. BZK: stuurt de brief.\n2. VWS: zoekt een zaal.\n3. FIN: rekent de kosten na.')).toEqual(
      [],
    );
  });
});

describe('the number of an action', () => {
  it('is no date, though it may look like one', () => {
    const table =
      'Actielijst\n\nNr.\tActie\tWie\tWanneer\n26-11\tHekwerk laten plaatsen\tBZK\t1 december\n26-12\tSleutels laten bijmaken\tVWS\t';
    const actions = read(table).findings.filter(({ kind }) => kind === 'action');
    expect(actions.map(({ action, deadline }) => [action?.title, deadline?.words ?? null])).toEqual([
      ['Hekwerk laten plaatsen', '1 december'],
      ['Sleutels laten bijmaken', null],
    ]);
  });
});
