import { createDepartments } from '../../src/departments/resolver';
import { readMinutes } from '../../src/dutch/readMinutes';
import { readPassage } from '../../src/dutch/readPassage';
import type { LineContext } from '../../src/dutch/recognition';
import { median, type Measurement } from './measurement';

const date = '2026-11-23';
const departments = createDepartments(date);

const head = [
  'Verslag',
  'Betreft\tVoorbeeldoverleg',
  'Vergaderdatum en -tijd\t23 november 2026, 10.00 - 11.30 uur',
  'Aanwezig\tVoorbeeld, Anna (BZK, vz); Proef, Bram (SZW); Monster, Cleo (VWS, verslag)',
  '',
];

const item = (number: number) => [
  `## ${number}. Onderwerp ${number}`,
  'BZK: meldt dat de voortgang op schema ligt en dat de cijfers van oktober zijn verwerkt.',
  '- SZW zorgt voor een nieuwe versie van de notitie en stuurt die uiterlijk vrijdag 4 december rond.',
  '- Vraagt of de planning voor 2027 al bekend is. Daarover is nog geen besluit genomen.',
  '- Afgesproken wordt dat VWS de tekst aanpast, waarna BZK die in het volgende overleg terug laat komen.',
  '- Benadrukt dat gemeenten voldoende tijd nodig hebben en dat de gevolgen voor de uitvoering duidelijk moeten zijn.',
  '- Het voorstel wordt met een kleine wijziging vastgesteld (actie allen: reactie voor het kerstreces).',
  '',
];

/** About 3,000 characters are a page of minutes. */
const PAGES = 100;
const document = [
  ...head,
  ...Array.from({ length: (PAGES * 3000) / item(1).join('\n').length }, (_, n) => item(n + 1)).flat(),
].join('\n');

const context: LineContext = {
  departments,
  meetingDate: date,
  itemTitle: 'Voorbeeld',
  speaker: 'BZK',
  present: ['BZK', 'SZW', 'VWS'],
  participants: [],
  calendar: [],
  correspondents: null,
  section: 'minutes',
  before: [],
};

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Reading Dutch in Node: a long document, and the line that somebody types. */
export async function measureReading(): Promise<readonly Measurement[]> {
  const setting = { departments: createDepartments, date, today: date, calendar: [] };
  const whole = Array.from({ length: 7 }, () => milliseconds(() => readMinutes(document, setting)));
  const lines = Array.from({ length: 500 }, (_, n) => item(n)[(n % 6) + 1] ?? '');
  const typed = lines.map((line) => milliseconds(() => readPassage(line, context)));
  return [
    { bench: `reading a document of ${PAGES} pages`, value: median(whole), unit: 'ms' },
    { bench: 'reading a typed line', value: median(typed), unit: 'ms' },
  ];
}
