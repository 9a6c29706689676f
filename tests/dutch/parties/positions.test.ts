import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../../src/departments/resolver';
import { findActors } from '../../../src/dutch/parties/actors';
import { readMinutes } from '../../../src/dutch/readMinutes';

const setting = { departments: createDepartments, date: '2026-03-12', today: '2026-03-12', calendar: [] };

function read(people: string, said: string) {
  const { attendees, findings } = readMinutes(`Aanwezig: ${people}\n\n${said}`, setting);
  const owners = findings.flatMap(({ action }) =>
    action?.responsible.kind === 'joint' ? [action.responsible.departments.join('+')] : [],
  );
  return { attendees: attendees.map(({ departments }) => departments.join('+')), owners };
}

describe('somebody who is called by what he is', () => {
  it('comes from where that is', () => {
    const { attendees } = read('Minister van VWS (vz), Staatssecretaris JenV, Nationale Politie', '');
    expect(attendees).toEqual(['VWS', 'JENV', 'POLITIE']);
  });

  it('owns what he takes upon himself', () => {
    const people = 'Wethouder Voorbeeld (VNG), Staatssecretaris JenV, Inspecteur-generaal Proef (IGJ)';
    expect(read(people, 'De wethouder zal een overzicht aanleveren.').owners).toEqual(['VNG']);
    expect(read(people, 'De staatssecretaris zal de brief rondsturen.').owners).toEqual(['JENV']);
    expect(read(people, 'De inspecteur-generaal zal de cijfers nasturen.').owners).toEqual(['IGJ']);
  });

  it('may be either of two', () => {
    const people = 'directeur Voorbeeld (VWS), directeur Proef (SZW)';
    expect(read(people, 'De directeur zal een overzicht aanleveren.').owners).not.toContain('VWS');
  });
});

it('a body of two letters is named in capitals only, since "De" begins every other sentence', () => {
  const cast = {
    departments: createDepartments('2026-03-12'),
    participants: [member('DE'), member('REGIO')],
  };
  const codes = (text: string) =>
    findActors(text, cast).flatMap(({ who }) => (who.kind === 'named' ? who.departments : []));
  expect(codes('DE stuurt de nota')).toEqual(['DE']);
  expect(codes('De minister stuurt de nota')).toEqual([]);
  expect(codes('Regio stuurt de nota')).toEqual(['REGIO']);
});

function member(department: string) {
  return { name: null, departments: [department], position: null, role: null };
}
