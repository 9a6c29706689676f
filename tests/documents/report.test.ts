import { describe, expect, it } from 'vitest';
import { neutralStyle } from '../../src/documents/houseStyle';
import type { Report } from '../../src/documents/report';
import { header, item, line } from '../minutes/build';
import { filledStyle, minutes, reportOf } from './samples';

function field(label: string, report = reportOf()): string | undefined {
  return report.fields.find((one) => one.label === label)?.value;
}

describe('a document as a value', () => {
  it('has the header table of the house, in its order and words', () => {
    expect(reportOf().fields).toEqual([
      { label: 'Omschrijving', value: 'Proefoverleg, verslag' },
      { label: 'Vergaderdatum en -tijd', value: '23 november 2026, 16.30 - 18.00 uur' },
      { label: 'Vergaderplaats', value: 'Zaal 1' },
      {
        label: 'Aanwezig',
        value: 'Voorbeeld, Anna (AZ, vz), Proef, Bram (VWS, eerste 15 min), Monster, Cato (secretaris)',
      },
      { label: 'Afwezig', value: 'Def' },
    ]);
    const style = {
      ...filledStyle,
      headerFields: [
        { field: 'description', label: 'Betreft' },
        { field: 'reference', label: 'Kenmerk' },
      ] as const,
    };
    expect(reportOf(minutes, { style }).fields).toEqual([
      { label: 'Betreft', value: 'Proefoverleg, verslag' },
      { label: 'Kenmerk', value: '123-456' },
    ]);
  });

  it('prints who was there by department when the house does', () => {
    const style = { ...filledStyle, attendance: 'departments' as const };
    expect(field('Aanwezig', reportOf(minutes, { style }))).toBe(
      'AZ (vz), VWS (eerste 15 min), Monster, Cato (secretaris)',
    );
  });

  it('numbers items as the minutes do, and gives an inserted one no number', () => {
    expect(reportOf().items.map(({ label, title }) => [label, title])).toEqual([
      ['1', 'Opening'],
      ['2', 'Vorig verslag'],
      ['', 'Ingelast agendapunt: Huisvesting'],
      ['3', 'Begroting'],
    ]);
    expect(reportOf().items[3]?.items.map(({ label, path }) => [label, path])).toEqual([['a', '3a']]);
  });

  it('marks actions with number, owners and date, in the text and in the list alike', () => {
    const { actions, items } = reportOf();
    expect(actions).toMatchObject([
      {
        number: 1,
        itemPath: '3a',
        title: 'Cijfers leveren',
        responsible: 'VWS en SZW',
        involved: 'Fin',
        dueText: '1 december 2026',
      },
      { number: 2, responsible: 'allen, behalve AZ', departments: ['VWS'], dueText: 'geen datum' },
    ]);
    expect(items[3]?.items[0]?.lines.map(({ action }) => action)).toEqual(actions);
  });

  it('lists what was decided, also by what became of an item', () => {
    expect(reportOf().decisions.map(({ number, itemPath, text }) => [number, itemPath, text])).toEqual([
      [1, '2', 'Het verslag is vastgesteld.'],
      [2, '', 'De norm blijft gelijk.'],
    ]);
  });

  it('puts a speaker above what was said in one go when the house does', () => {
    const style = { ...filledStyle, speakers: 'above' as const };
    const blocks = ['een', 'twee', 'drie'].map((text) =>
      line(text, { text, speaker: text === 'drie' ? 'BZK' : 'AZ' }),
    );
    const speech = (value: Report) => value.lead.map((said) => said.speech);
    expect(speech(reportOf({ ...minutes, blocks }, { style }))).toEqual(['begins', 'goesOn', 'begins']);
    expect(speech(reportOf({ ...minutes, blocks }))).toEqual(['before', 'before', 'before']);
  });

  it('says once who said a line and what stands below it', () => {
    const said = (id: string, depth: number, speaker: string) => line(id, { text: id, depth, speaker });
    const blocks = [said('a', 0, 'AZ'), said('b', 1, 'AZ'), said('c', 1, 'BZK'), said('d', 2, 'BZK')];
    const { lead } = reportOf({ ...minutes, blocks });
    expect(lead.map(({ speaker }) => speaker)).toEqual(['AZ', null, 'BZK', null]);
  });

  it('prints who presents an item in one pair of brackets', () => {
    const blocks = [item('i', { title: 'Woordvoering', presenter: 'DCo (i.a.v. Gijs Gast)' })];
    expect(reportOf({ ...minutes, blocks }).items[0]?.title).toBe('Woordvoering (DCo, i.a.v. Gijs Gast)');
  });

  it('names the meeting once, and an inserted item as such once', () => {
    const read = {
      ...minutes,
      header: header({ title: 'Proefoverleg, verslag' }),
      blocks: [item('i', { inserted: true, title: 'Ingelast agendapunt: huisvesting' })],
    };
    const { title, fields, items } = reportOf(read);
    expect([title, fields[0]?.value, items[0]?.title]).toEqual([
      'Verslag Proefoverleg 23 november 2026',
      'Proefoverleg, verslag',
      'Ingelast agendapunt: huisvesting',
    ]);
  });

  it('prints no times where none are known', () => {
    const midnight = '2026-11-23T00:00:00+01:00';
    const read = { ...minutes, header: header({ start: midnight, end: midnight }) };
    expect(field('Vergaderdatum en -tijd', reportOf(read))).toBe('23 november 2026');
  });

  it('says how far it is', () => {
    const adopted = { kind: 'adopted', on: '2026-11-30', amendment: 'punt 2' } as const;
    expect(reportOf().status).toBe('concept');
    expect(reportOf(minutes, { status: adopted }).status).toBe(
      'vastgesteld op 30 november 2026, met inachtneming van: punt 2',
    );
  });

  it('is one of the lists by itself when asked', () => {
    const list = reportOf(minutes, { kind: 'actions' });
    expect([list.items.length, list.actions.length, list.decisions.length]).toEqual([0, 2, 0]);
    expect(list.title).toBe('Actielijst Proefoverleg 23 november 2026');
  });

  it('has neither letterhead nor address until a house fills them in', () => {
    const { letterhead, colophon } = reportOf(minutes, { style: neutralStyle });
    expect(letterhead).toEqual([]);
    expect(colophon.map(({ heading }) => heading)).toEqual(['Datum', 'Onze referentie']);
  });
});
