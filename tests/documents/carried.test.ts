import { describe, expect, it } from 'vitest';
import { documentStatus } from '../../src/documents/documentStatus';
import { ofDepartment } from '../../src/documents/mail/mailReport';
import { mailText } from '../../src/documents/mail/mailText';
import { agreed, decided, seen } from '../carryOver/build';
import { hostile, minutes, reportOf } from './samples';

const szw = agreed('2026-11-09', 'l1', { title: 'Cijfers leveren', due: '2026-12-01' });
const vws = agreed('2026-11-09', 'l1', { title: 'Cijfers leveren', due: '2026-12-01', department: 'VWS' });

describe('what came back, in the document', () => {
  it('says of each action where it was agreed and what became of it; shares of which the same is said stand together', () => {
    const same = reportOf(minutes, { carried: [seen(szw, 'underWay'), seen(vws, 'underWay')] }).carried;
    expect(same).toMatchObject([
      {
        born: '9 november 2026',
        departments: ['SZW', 'VWS'],
        dueText: '1 december 2026',
        stand: 'bezig',
      },
    ]);
    const apart = reportOf(minutes, {
      carried: [seen(szw, 'done'), seen(vws, 'open', { kind: 'closed' })],
    }).carried;
    expect(apart.map(({ departments, stand }) => [...departments, stand])).toEqual([
      ['SZW', 'gereed'],
      ['VWS', 'gesloten'],
    ]);
  });

  it('says the day as it was moved, with what it was and why', () => {
    const moved = seen(szw, 'open');
    const verdict = { kind: 'moved', from: '2026-12-01', due: '2027-01-15' } as const;
    const entry = { ...moved, decisions: [decided(szw.key, verdict, { remark: 'na het reces' })] };
    const { carried } = reportOf(minutes, { carried: [entry] });
    expect(carried[0]).toMatchObject({
      dueText: '15 januari 2027',
      stand: 'nieuwe termijn (was: 1 december 2026); na het reces',
    });
  });

  it('is no action of this meeting, and stands in no decision list', () => {
    const { actions } = reportOf(minutes, { carried: [seen(szw, 'open')] });
    expect(actions).toEqual(reportOf().actions);
    expect(reportOf(minutes, { kind: 'decisions', carried: [seen(szw, 'open')] }).carried).toEqual([]);
  });

  it('stands in the mail, to one department only its own, hostile words as text', () => {
    const report = reportOf(minutes, {
      carried: [seen({ ...szw, title: hostile }, 'open'), seen(vws, 'open')],
    });
    const own = ofDepartment(report, 'VWS');
    const rest = { form: 'short', greeting: '', changes: null, hasAttachment: false } as const;
    expect(mailText({ report, ...rest })).toContain('Acties uit eerdere vergaderingen\n1. ');
    expect(own.carried.map(({ departments }) => departments)).toEqual([['VWS']]);
  });
});

describe('how far the minutes are', () => {
  it('is said by the document', () => {
    const step = { at: '2026-11-30T10:00:00.000Z', by: 'Voorbeeld, Anna' };
    const adopted = {
      kind: 'adopted',
      on: '2026-11-30',
      meeting: null,
      amendment: 'punt 2',
      minutes,
    } as const;
    const said = (standing: Parameters<typeof documentStatus>[0]) =>
      reportOf(minutes, { status: documentStatus(standing) }).status;
    expect(said({ kind: 'new' })).toBe('concept');
    expect(said({ kind: 'toAdopt', ...step })).toBe('ter vaststelling');
    expect(said({ ...adopted, ...step })).toBe(
      'vastgesteld op 30 november 2026, met inachtneming van: punt 2',
    );
  });
});
