import { describe, expect, it } from 'vitest';
import type { Routes } from '../../../../src/delivery/route';
import type { Minutes } from '../../../../src/minutes/minutes';
import { addressesIn, departmentMails } from '../../../../src/pane/sending/departments/departmentMails';
import { action, attendee, line } from '../../../minutes/build';
import { departments, minutes, reportOf } from '../../../documents/samples';

const people = [
  attendee('a', { name: 'Voorbeeld, Anna', department: 'VWS', email: 'anna@minvws.nl' }),
  attendee('b', { name: 'Proef, Bram', department: 'VWS', email: 'bram@minvws.nl' }),
  attendee('c', { name: 'Monster, Cato', department: 'SZW' }),
];

function mailsOf(value: Minutes = { ...minutes, attendees: people }, routes: Routes = {}) {
  const report = reportOf(value);
  return departmentMails({ report, minutes: value }, { routes, departments, greeting: 'Beste collega,' });
}

describe('a mail for each department', () => {
  it('has its own actions and no other, in the order in which departments are named', () => {
    const mails = mailsOf();
    expect(mails.map(({ code, actions }) => [code, actions])).toEqual([
      ['VWS', 2],
      ['SZW', 2],
    ]);
    const [vws] = mails;
    expect(vws?.mail.subject).toBe('Acties voor VWS uit verslag Proefoverleg 23 november 2026 (concept)');
    for (const words of ['Beste collega,', 'Cijfers leveren', 'samen met SZW']) {
      expect(vws?.mail.html).toContain(words);
      expect(vws?.mail.text).toContain(words);
    }
  });

  it('leaves out what another has to do, what was decided and what was said', () => {
    const own = (id: string, department: string) =>
      line(id, {
        kind: 'action',
        text: `Taak ${id}`,
        action: action({ responsible: { kind: 'joint', departments: [department] } }),
      });
    const blocks = [...minutes.blocks, own('van VWS', 'VWS'), own('van SZW', 'SZW')];
    const szw = mailsOf({ ...minutes, attendees: people, blocks }).find(({ code }) => code === 'SZW');
    expect(szw?.mail.html).toContain('Taak van SZW');
    for (const words of ['Taak van VWS', 'De norm blijft gelijk', 'De voorzitter opent']) {
      expect(szw?.mail.html).not.toContain(words);
      expect(szw?.mail.text).not.toContain(words);
    }
  });

  it('goes to the address of the department, else to who sat there for it', () => {
    const route = { kind: 'mail', address: 'acties@minszw.nl' } as const;
    expect(mailsOf(undefined, { SZW: route }).map(({ addresses }) => addresses)).toEqual([
      ['anna@minvws.nl', 'bram@minvws.nl'],
      ['acties@minszw.nl'],
    ]);
    expect(mailsOf().at(-1)?.addresses).toEqual([]);
  });

  it('is not made of minutes without actions', () => {
    expect(mailsOf({ ...minutes, blocks: [] })).toEqual([]);
  });
});

describe('addresses that were typed', () => {
  it('are taken with any sign between them, and nothing else', () => {
    expect(addressesIn(' a@x.nl; b@x.nl,c@x.nl\nAnna d@x.nl <e@x.nl>')).toEqual([
      'a@x.nl',
      'b@x.nl',
      'c@x.nl',
      'd@x.nl',
      'e@x.nl',
    ]);
    expect(addressesIn('geen adres @ x')).toEqual([]);
  });
});
