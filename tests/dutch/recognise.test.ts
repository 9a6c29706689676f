import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../src/departments/resolver';
import { readDeadline } from '../../src/dutch/deadline/readDeadline';
import type { LineContext } from '../../src/dutch/lineContext';
import { readSpeaker } from '../../src/dutch/parties/speaker';
import { readPassage } from '../../src/dutch/readPassage';

const departments = createDepartments('2026-11-23');
/** A Monday. */
const context: LineContext = {
  departments,
  meetingDate: '2026-11-23',
  itemTitle: null,
  speaker: null,
  present: [],
  participants: [],
  calendar: [],
  correspondents: null,
  section: 'minutes',
  before: [],
};

function read(text: string): string {
  const [found] = readPassage(text, context);
  if (!found) return '-';
  if (!found.action) return found.kind;
  const { responsible, involved, deadline } = found.action;
  const who =
    responsible.kind === 'everybody'
      ? `allen${responsible.except.map((code) => ` -${code}`).join('')}`
      : `${responsible.kind} ${responsible.departments.join(' ')}`;
  return [who, involved.length ? `met ${involved.join(' ')}` : '', deadline?.date ?? '']
    .filter(Boolean)
    .join(' | ');
}

describe('an explicit mark', () => {
  it.each([
    ['Actie SZW: overzicht maken', 'joint SZW'],
    ['actie: BZK stuurt de brief rond', 'joint BZK'],
    ['Actie: BZK en VWS maken samen een voorstel met SZW', 'joint BZK VWS | met SZW'],
    ['Actiepunt 3: SG BZK belt', 'joint BZK'],
    ['AP BZK: notitie', 'joint BZK'],
    ['Namen doorgeven (actie allen)', 'allen'],
    ['Namen doorgeven (actie allen, behalve JenV)', 'allen -JENV'],
    ['Notitie maken (actie VWS, BZK)', 'joint VWS BZK'],
    ['Schone versie (actie VWS, daarna BZK)', 'sequence VWS BZK'],
    ['Schone versie (actie VWS -> BZK)', 'sequence VWS BZK'],
    ['Overleg (actie I&W i.s.m. VNG)', 'joint IENW | met VNG'],
    ['Actie SG SZW: overzicht', 'joint SZW'],
    ['Actie (SZW): overzicht', 'joint SZW'],
    ['Actie door SZW: overzicht', 'joint SZW'],
    ['- actie SZW: overzicht', 'joint SZW'],
    ['actie szw: overzicht', 'joint SZW'],
    ['actie: szw en i&w maken een overzicht', 'joint SZW IENW'],
    ['Overzicht (actie vws, bzk)', 'joint VWS BZK'],
    ['actie: def versie rondsturen', 'joint '],
    ['Actie SZW, uiterlijk 27 november: overzicht', 'joint SZW | 2026-11-27'],
    ['Actie SZW z.s.m.: overzicht', 'joint SZW'],
    ['Actie VWS met BZK: overzicht', 'joint VWS | met BZK'],
    ['Overzicht (actie BZK, in overleg met FIN)', 'joint BZK | met FIN'],
    ['Actie alle departementen: namen', 'allen'],
    ['Actie: alle departementen geven namen door', 'allen'],
    ['Namen (actie ieder departement)', 'allen'],
    ['Overzicht (actie eerst VWS, dan BZK)', 'sequence VWS BZK'],
    ['Actie Anna: belt', 'joint '],
    ['Bellen (actie Anna)', 'joint '],
    ['Brief (actie BZK belt VWS)', 'joint BZK'],
    ['actie: allen behalve JenV leveren namen', 'allen -JENV'],
    ['Bellen (actie vz)', 'joint '],
    ['Actie SZW: overzicht uiterlijk 27 november', 'joint SZW | 2026-11-27'],
    ['Overzicht (actie SZW, 27-11)', 'joint SZW | 2026-11-27'],
    ['actie: iets uitzoeken', 'joint '],
    ['Besluit: de lijn blijft', 'decision'],
    ['De lijn blijft (besluit)', 'decision'],
    ['Action BZK: send the letter', 'joint BZK'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    'Actie is nodig: dat vindt iedereen',
    'De actie van vorige week is gedaan',
    'AP: vindt het advies te mager',
    'Het overzicht (actie uit het vorige verslag) is er',
    'Het overzicht (actie van VWS is gereed)',
    'Besluit Digitale Toegankelijkheid: geldt al',
    'De norm (Besluit Bouwwerken) verandert',
    '',
  ])('is not in: %s', (text) => expect(readPassage(text, context)).toEqual([]));

  it('rests on words of the line, whatever the line', () => {
    const bits = fc.constantFrom(
      'actie',
      ' (',
      ')',
      ': ',
      'BZK',
      ', ',
      'daarna ',
      'allen',
      ' uiterlijk 3 december',
      'x ',
      'Besluit',
      '🙂',
    );
    fc.assert(
      fc.property(fc.array(bits), (parts) => {
        const text = parts.join('');
        for (const { start, end } of readPassage(text, context).flatMap(({ cues }) => cues)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('shows the very words', () => {
    const text = 'Overzicht (actie SZW, daarna VWS) uiterlijk 27 november';
    expect(readPassage(text, context)[0]?.cues.map(({ start, end }) => text.slice(start, end))).toEqual([
      '(actie SZW, daarna VWS)',
      'SZW',
      'VWS',
      'uiterlijk 27 november',
    ]);
  });
});

describe('a deadline from Monday 23 November 2026', () => {
  it.each([
    ['uiterlijk 27 november', '2026-11-27'],
    ['vóór 1 december 2026', '2026-11-30'],
    ['op vr 27 nov', '2026-11-27'],
    ['27-11', '2026-11-27'],
    ['27/11/2026', '2026-11-27'],
    ['2026-12-01', '2026-12-01'],
    ['3 februari', '2027-02-03'],
    ['volgende week woensdag', '2026-12-02'],
    ['eind van de week', '2026-11-27'],
    ['eind volgende week', '2026-12-04'],
    ['morgen', '2026-11-24'],
    ['overmorgen', '2026-11-25'],
    ['aanstaande vrijdag', '2026-11-27'],
    ['maandag', '2026-11-30'],
    ['uiterlijk wo', '2026-11-25'],
    ['vóór maandag', '2026-11-27'],
    ['niet na 1 december maar op 3 december', '2026-12-03'],
  ])('%s is %s', (words, date) =>
    expect(readDeadline(`graag ${words} klaar`, { meetingDate: '2026-11-23', calendar: [] })?.due).toBe(date),
  );

  it.each([
    'de brief van 23-09',
    '18 november jl.',
    '31 februari',
    'week',
    'domein',
    'artikel 5.1.2',
    '24/7 bereikbaar',
    'de 27 gemeenten',
    'zo snel mogelijk',
    'op zo korte termijn',
    "voor zo'n bedrag",
    'dat is zo',
    'de do en de wo',
    'afgelopen maandag',
    'vorige week maandag',
    'vanaf maandag',
    'per 1 januari',
    'na 1 december',
    '10-12 mensen',
    'artikel 3-4',
    '3/4 van de leden',
  ])('is not in: %s', (words) =>
    expect(readDeadline(words, { meetingDate: '2026-11-23', calendar: [] })).toBeNull(),
  );
});

describe('a speaker', () => {
  it.each([
    ['BZK: meldt iets', 'BZK', 'meldt iets'],
    ['SG BZK: meldt', 'SG BZK', 'meldt'],
    ['I&W: x', 'I&W', 'x'],
    ['bzk: x', 'BZK', 'x'],
    ['sg bzk: x', 'SG BZK', 'x'],
    ['PG: x', 'PG', 'x'],
    ['VNG: x', 'VNG', 'x'],
    ['vz: opent', 'vz', 'opent'],
    ['BZK:', 'BZK', ''],
    ['BZK/VWS: x', 'BZK/VWS', 'x'],
    ['BZK en SG VWS: x', 'BZK en SG VWS', 'x'],
    ['SG AZ (vz): x', 'SG AZ (vz)', 'x'],
    ['VWS (PG): x', 'VWS (PG)', 'x'],
  ])('%s', (text, speaker, rest) => expect(readSpeaker(text, departments)).toEqual({ speaker, rest }));

  it.each(['Let op: dit', 'BZK meldt: iets', '10:30 uur', 'om: x', 'http://x', 'tekst', 'BZK over VWS: x'])(
    'is not in: %s',
    (text) => expect(readSpeaker(text, departments)).toBeNull(),
  );
});
