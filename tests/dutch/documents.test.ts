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

export { decisions };
