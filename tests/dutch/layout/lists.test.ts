import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../../src/departments/resolver';
import { readLayout } from '../../../src/dutch/layout/readLayout';
import { statedTimes } from '../../../src/dutch/layout/statedDate';

const read = (text: string) => readLayout(text, createDepartments('2026-11-23'), '2026-11-23');

describe('where a list ends', () => {
  it('behind an empty line, also in small letters without full stops', () => {
    const { passages } = read(
      '1 rondvraag\n- BZK stuurt de lijst, week 49\n\nvolgend overleg ma 7/12, zelfde tijd\n',
    );
    expect(passages.map(({ text }) => text).slice(-2)).toEqual([
      'BZK stuurt de lijst, week 49',
      'volgend overleg ma 7/12, zelfde tijd',
    ]);
  });

  it('not at a bullet that begins and ends in bold', () => {
    const { passages } = read('### Actiepunten\n\n- **Anna** — nazoeken **wie**\n- **Jan** — bellen\n');
    expect(passages.map(({ section }) => section)).toEqual(['actionList', 'actionList']);
  });

  it('a box to tick makes a task of its line, wherever it stands, and a dated heading is one', () => {
    const { passages } = read('Overleg\n\n• Pers\n\t☐ vragen opstellen – Anna\n\tDat is veel werk.\n');
    expect(passages.find(({ text }) => text.startsWith('vragen'))?.section).toBe('actionList');
    const { passages: boxes } = read('Overleg\n\n• Pers\n\t☐ vragen opstellen\n\t☒ zaal boeken – Anna\n');
    expect(boxes.map(({ text }) => text).slice(-2)).toEqual(['vragen opstellen', '☒ zaal boeken – Anna']);
    const { passages: dated } = read('Verslag\n\nBesluitenlijst 13 maart 2025\nDe proef stopt.\n');
    expect(dated.at(-1)).toMatchObject({ text: 'De proef stopt.', section: 'decisionList' });
  });

  it('at an appendix: what stands below that is no action', () => {
    const { passages } = read(
      '# Verslag\n\n## Rondvraag\n\nGeen punten.\n\n## Actielijst\n\n- Notitie rondsturen\n\nBijlage 1: Reacties\n\nReactie van de beheerder\n',
    );
    expect(passages.find(({ text }) => text === 'Notitie rondsturen')?.section).toBe('actionList');
    expect(passages.at(-1)).toMatchObject({ text: 'Reactie van de beheerder', section: 'minutes' });
  });
});

describe('a list of what is to be done or was decided', () => {
  const sectionsOf = (text: string) => read(text).passages.map(({ section, text }) => [section, text]);

  it.each(['Opmerkingen/besluiten', 'Besluiten en conclusies', 'Conclusies & besluiten'])(
    'may be headed by %s',
    (heading) => {
      expect(sectionsOf(`## ${heading}\n\n1. De proef is verlengd.\n`)).toEqual([
        ['decisionList', 'De proef is verlengd.'],
      ]);
    },
  );

  it.each(['Anna noemt de volgende verbeteracties:', 'Next steps:', 'Dit zijn de to do’s:'])(
    'may stand below: %s',
    (lead) => {
      expect(sectionsOf(`${lead}\n- Lijst nalopen\n`).at(-1)).toEqual(['actionList', 'Lijst nalopen']);
    },
  );

  it.each(['Een rondje reacties:', 'De fracties zeggen hierover:', 'Anna meldt over de transacties:'])(
    'does not stand below: %s',
    (lead) => {
      expect(sectionsOf(`${lead}\n- Lijst nalopen\n`).at(-1)).toEqual(['minutes', 'Lijst nalopen']);
    },
  );

  it('may be a table with a column for the planning', () => {
    const table = '\tActie\tWie\tPlanning\tStatus\n14\tModel uitwerken\tBZK\tBegin 2027\tLopend\n';
    expect(sectionsOf(`Verslag\n\nStand (vaste nummers)\n${table}`).at(-1)?.[0]).toBe('actionList');
  });

  it('may be a table with a column for who has the action, and ends with its rows', () => {
    const text =
      'Verslag\n\nNr\tPunt\tNiveau\tActie houder\n1\tTekst verbeteren\tM\tAnna\nToelichting op punt 1.\n';
    expect(sectionsOf(text).map(([section]) => section)).toEqual(['actionList', 'minutes']);
  });

  it('may have boxes to tick', () => {
    expect(sectionsOf('## Acties\n\n- [ ] Lijst nalopen\n- [x] Brief sturen\n')).toEqual([
      ['actionList', 'Lijst nalopen'],
      ['actionList', '[x] Brief sturen'],
    ]);
  });
});

describe('the time of a meeting', () => {
  it.each([
    ['22 maart 2026 12:00-13.00 uur', '12:00', '13:00'],
    ['23-11-2026, 16.30 - 18.00 uur', '16:30', '18:00'],
  ])('%s', (text, start, end) => expect(statedTimes(text)).toEqual({ start, end }));
});

describe('a round by department', () => {
  const text = [
    'Overleg opvang',
    'Aanwezig: BZK, VWS, SZW',
    '',
    'Rondje langs de deelnemers',
    '',
    'VWS',
    'Geen nieuws. Komt volgende week met een voorstel.',
    '',
    'SZW',
    'De cijfers zijn er.',
    '',
    'Afspraken en afsluiting',
    'BZK stuurt de lijst rond.',
  ].join('\n');

  it('has speakers where other minutes have items', () => {
    const { agenda, passages } = read(text);
    expect(agenda.map(({ title }) => title)).toEqual([
      'Rondje langs de deelnemers',
      'Afspraken en afsluiting',
    ]);
    expect(passages.slice(-3).map(({ speaker }) => speaker)).toEqual(['VWS', 'SZW', null]);
  });
});
