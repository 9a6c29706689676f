import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../src/departments/resolver';
import { makeReport } from '../../src/documents/makeReport';
import { byDepartment } from '../../src/documents/mail/mailReport';
import { renderMail } from '../../src/documents/mail/renderMail';
import type { Report } from '../../src/documents/report';
import { renderWord } from '../../src/documents/word/renderWord';
import type { Minutes } from '../../src/minutes/minutes';
import { council, councilStyle } from './meetings/council';
import { mailedGroup } from './meetings/mailedGroup';
import { recap } from './meetings/recap';
import { team, teamStyle } from './meetings/team';
import { teamFromZero } from './meetings/teamFromZero';
import { neutralStyle, type HouseStyle } from '../../src/documents/houseStyle';
import { wordText } from './wordText';

function report(minutes: Minutes, style: HouseStyle): Report {
  const date = minutes.header.start.slice(0, 10);
  const departments = createDepartments(date);
  return makeReport(minutes, { kind: 'minutes', style, status: { kind: 'toAdopt' }, departments, date });
}

function values({ fields }: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.map(({ label, value }) => [label, value]));
}

describe('a council with a letterhead', () => {
  const made = report(council, councilStyle);

  it('has address, contact, date and reference beside the header table, and the reference on later pages', () => {
    expect(made.colophon.map(({ heading }) => heading)).toEqual([
      '',
      'Contactpersoon',
      'Datum',
      'Onze referentie',
    ]);
    expect(made.running.map(({ heading, lines }) => [heading, ...lines])).toEqual([
      ['', 'Ministerie van Voorbeelden', 'Kabinet Proef'],
      ['Datum', '24 november 2026'],
      ['Onze referentie', '7654321'],
    ]);
  });

  it('prints everybody with department and role, and who rings in', () => {
    expect(values(made)).toMatchObject({
      Omschrijving: 'Proefberaad, verslag',
      'Vergaderdatum en -tijd': '24 november 2026, 16.30 - 18.00 uur',
      Aanwezig:
        'A. Voorbeeld (AZ, vz), B. Proef (Def), C. Monster (BZK/DGOO, per telefoon), D. Schijn (secretaris)',
      Afwezig: '',
    });
  });

  it('keeps the order, with an item inserted without a number, letters below, and speakers above what they said', () => {
    expect(made.items.map(({ label, title }) => `${label}|${title}`)).toEqual([
      '1|Opening',
      '|Ingelast agendapunt: bezetting',
      '2|Verslag vorige keer',
      '3|Afstemming',
      '4|Rondvraag',
    ]);
    expect(made.items[3]?.items.map(({ label }) => label)).toEqual(['a', 'b']);
    expect(made.items[4]?.lines.map(({ speaker, speech }) => [speaker, speech])).toEqual([
      ['JenV', 'begins'],
      ['JenV', 'goesOn'],
      ['BZK', 'begins'],
    ]);
    expect(made.items[2]?.outcome).toContain('met deze wijziging: de tweede zin van punt 4 vervalt');
  });
});

describe('a management team with a colophon', () => {
  const made = report(team, teamStyle);

  it('calls its fields as the team does, and counts the pages', () => {
    expect(made.fields.map(({ label }) => label)).toEqual([
      'Betreft',
      'Vergaderdatum en -tijd',
      'Vergaderplaats',
      'Aanwezig',
      'Afwezig',
    ]);
    expect([made.hasPageCount, made.colophon.map(({ heading }) => heading)]).toEqual([
      true,
      ['', 'Inlichtingen bij', 'Datum'],
    ]);
  });

  it('prints units as departments, a guest with the item, and an action of everybody', () => {
    expect(values(made)['Aanwezig']).toBe(
      'Voorbeeld, Anna (PG), Proef, Bram (Sport), Gast, Gijs (gast, punt 2)',
    );
    expect(made.items[1]?.title).toBe('Werken op afstand (i.a.v. Gijs Gast)');
    expect(made.actions).toMatchObject([{ responsible: 'allen', departments: ['PG', 'Sport'] }]);
    expect(made.items[1]?.lines.map(({ depth }) => depth)).toEqual([0, 1, 1, 0]);
  });

  it('keeps items under which nothing was said', () => {
    expect(made.items.slice(2).map(({ title, lines }) => [title, lines.length])).toEqual([
      ['Collegiale toetsing', 0],
      ['Sluiting', 0],
    ]);
  });
});

describe('a working group that meets by mail', () => {
  const made = report(mailedGroup, neutralStyle);

  it('gives every department its own part of what everybody must do, with the day', () => {
    const groups = byDepartment(made.actions);
    expect(groups.map(({ department }) => department)).toEqual(['VWS', 'BZK', 'SZW', 'JenV']);
    expect(groups[1]?.actions[0]).toMatchObject({
      title: 'Ingevuld overzicht sturen',
      dueText: '25 november 2026',
    });
  });
});

describe('a management team that counts from nothing', () => {
  const made = report(teamFromZero, teamStyle);

  it('begins at 0, in Word too', async () => {
    expect(made.items.map(({ label }) => label)).toEqual(['0', '1']);
    expect((await wordText(await renderWord(made, teamStyle))).numbers).toEqual(['0.', '1.', 'a.', 'b.']);
  });

  it('prints a double seat once, who took the minutes, and who was there for a part', () => {
    expect(values(made)).toMatchObject({
      Aanwezig:
        'Voorbeeld, Anna (WDGV + VGP), Proef, Bram (PG + IZ), Schijn, Dora (BPZ, verslag), Monster, Cato (eerste 15 min)',
      Afwezig: 'PDC-19',
    });
  });

  it('says what comes back without anybody to do it', () => {
    expect(made.actions).toMatchObject([
      { responsible: 'DCo, daarna PG, daarna IZ' },
      { responsible: 'nog niemand', dueText: '30 november 2026' },
    ]);
  });
});

describe('a recap as the body of a mail', () => {
  const made = report(recap, neutralStyle);
  const { html, text } = renderMail({
    report: made,
    form: 'short',
    greeting: 'Dag allen,',
    changes: null,
    hasAttachment: false,
  });

  it('says who does what, one after the other or together', () => {
    expect(text).toContain('1. Schone versie van de brief maken (geen datum; VWS, daarna BZK)');
    expect(text).toContain('2. Over de doorgang overleggen (geen datum; samen met BZK)');
  });

  it('says what was put off and what goes to another body', () => {
    for (const words of ['Aangehouden.', 'Doorgeleid naar het bestuurlijk beraad.']) {
      expect(html).toContain(words);
      expect(text).toContain(words);
    }
  });

  it('has as many decisions and actions as the minutes', () => {
    expect([made.actions.length, made.decisions.length]).toEqual([2, 3]);
  });
});
