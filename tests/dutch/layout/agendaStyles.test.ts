import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../../src/departments/resolver';
import { readLayout } from '../../../src/dutch/layout/readLayout';

const departments = createDepartments('2026-03-12');
const HEAD = [
  'Verslag overleg fietsbeleid',
  'Datum: 3 maart 2026',
  'Aanwezig: Anna Voorbeeld (BZK, vz), Bert Proef (SZW)',
  '',
];
const ITEMS: readonly (readonly [title: string, ...said: string[]])[] = [
  ['Mededelingen', 'De voorzitter heet iedereen welkom.', 'Er is geen nieuws.'],
  ['Verslag vorige keer', 'Het verslag is vastgesteld.'],
  ['Fietspaden', 'BZK licht de stand toe.', 'SZW meldt dat de tellingen er zijn.'],
  ['ICT', 'De overgang loopt uit.'],
  ['Rondvraag', 'Geen.'],
];
const TITLES = ITEMS.map(([title]) => title);

const read = (lines: readonly string[]) =>
  readLayout(lines.join('\n'), departments, null).agenda.flatMap(({ number, title, children }) => [
    `${number ?? '-'} ${title}`,
    ...children.map((child) => `  ${child.number ?? '-'} ${child.title}`),
  ]);

interface Style {
  readonly head: (title: string, at: number) => string;
  readonly mark?: string;
  readonly below?: readonly string[];
  readonly after?: readonly string[];
}

const minutes = ({ head, mark = '', below = [], after = [''] }: Style) => [
  ...HEAD,
  ...ITEMS.flatMap(([title, ...said], at) => [
    head(title, at),
    ...below,
    ...said.map((line) => mark + line),
    ...after,
  ]),
];

describe('titles without numbers', () => {
  const plain = (title: string) => title;
  const styles: Record<string, Style> = {
    'above prose': { head: plain },
    'above bullets': { head: plain, mark: '- ' },
    'above bullets, an empty line between': { head: plain, mark: '- ', below: [''] },
    'above bullets, no empty line anywhere': { head: plain, mark: '- ', after: [] },
    'with a colon above prose': { head: (title) => `${title}:` },
    'with a colon, no empty line anywhere': { head: (title) => `${title}:`, mark: '- ', after: [] },
    'in bold, with a colon': { head: (title) => `**${title}**:`, mark: '- ', below: [''] },
  };
  it.each(Object.entries(styles))('stand %s', (_, style) => {
    expect(read(minutes(style))).toEqual(TITLES.map((title) => `- ${title}`));
  });

  it('stand in capitals', () => {
    const upper = minutes({ head: (title) => title.toUpperCase(), mark: '- ' });
    expect(read(upper)).toEqual(TITLES.map((title) => `- ${title.toUpperCase()}`));
  });

  it('are no department or person that speaks, and no list of what was agreed', () => {
    const all = ['Mededelingen', 'BZK', 'Verslag vorige keer', 'Bert', 'Acties', 'Rondvraag'].flatMap(
      (title) => [`${title}:`, '- Geen punten.', ''],
    );
    expect(read([...HEAD, ...all])).not.toEqual(expect.arrayContaining([expect.stringMatching(/BZK|Bert/)]));
  });

  it('may all be unusual where it says who came, and each stand above bullets', () => {
    const notes = [
      'Fietspaden',
      '',
      '- een telling',
      '',
      'Stallingen:',
      '- een foto',
      '',
      'Bruggen',
      '- een kaart',
    ];
    expect(read([...HEAD, ...notes])).toEqual(['- Fietspaden', '- Stallingen', '- Bruggen']);
    expect(read(['Fietsbeleid', '', ...notes])).toEqual([]);
  });
});

describe('titles with numbers', () => {
  const numbers: Record<string, (at: number) => string> = {
    'as "Ad 1."': (at) => `Ad ${at + 1}. `,
    'as "Punt 1"': (at) => `Punt ${at + 1} `,
    'as "Agendapunt 1:"': (at) => `Agendapunt ${at + 1}: `,
    'with a bracket': (at) => `${at + 1}) `,
  };
  it.each(Object.entries(numbers))('have them %s', (_, number) => {
    const lines = minutes({ head: (title, at) => number(at) + title });
    expect(read(lines)).toEqual(TITLES.map((title, at) => `${at + 1} ${title}`));
  });

  it('have capital letters, which are no initials', () => {
    const lines = minutes({ head: (title, at) => `${'ABCDE'[at]}. ${title}` });
    expect(read(lines)).toEqual(TITLES.map((title, at) => `${'ABCDE'[at]} ${title}`));
  });

  it('have marked-up ones without a number among them, also before the first', () => {
    const marked = [
      '# Start',
      'Welkom.',
      '# 1. Verslag',
      'Vastgesteld.',
      '# 2. Fietsen',
      'BZK licht toe.',
      '# Einde',
    ];
    expect(read([...HEAD, ...marked])).toEqual(['- Start', '1 Verslag', '2 Fietsen', '- Einde']);
    expect(read(['# Verslag fietsbeleid', ...HEAD, ...marked])).not.toContain('- Verslag fietsbeleid');
    const list = [
      '# Acties',
      '# SZW',
      '- Lijst sturen',
      '# 1. Verslag',
      'Vastgesteld.',
      '# 2. Rondvraag',
      'Geen.',
    ];
    expect(read([...HEAD, ...list])).toEqual(['1 Verslag', '2 Rondvraag']);
  });
});

describe('items below an item', () => {
  it('are the headings one level deeper, but for lists of actions', () => {
    const lines = [
      '## Opening',
      'Welkom.',
      '## Voortgang',
      '### Paden',
      'Goed.',
      '### Acties',
      '- geen',
      '## Rondvraag',
    ];
    expect(read([...HEAD, ...lines])).toEqual(['- Opening', '- Voortgang', '  - Paden', '- Rondvraag']);
  });

  it('are bullets below a bullet of the agenda, or letters below a number', () => {
    const bullets = [
      '## Agenda',
      '* Opening',
      '* Voortgang',
      '  * Paden',
      '  * Bruggen',
      '* Rondvraag',
      '',
      '## Verslag',
      'Goed.',
    ];
    expect(read([...HEAD, ...bullets])).toEqual([
      '- Opening',
      '- Voortgang',
      '  - Paden',
      '  - Bruggen',
      '- Rondvraag',
    ]);
    const letters = [
      'Agenda',
      '1. Opening',
      '2. Voortgang',
      '   a. Paden',
      '   b. Bruggen',
      '3. Rondvraag',
      '',
      'BZK licht toe.',
    ];
    expect(read([...HEAD, ...letters])).toEqual([
      '1 Opening',
      '2 Voortgang',
      '  a Paden',
      '  b Bruggen',
      '3 Rondvraag',
    ]);
  });
});
