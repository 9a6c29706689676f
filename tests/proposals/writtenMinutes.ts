import fc from 'fast-check';
import type { ActionPoint, Responsible } from '../../src/minutes/actionPoint';
import type { Attendee, Presence } from '../../src/minutes/attendee';
import type { Block, ItemOutcome, LineBlock } from '../../src/minutes/block';
import type { Minutes } from '../../src/minutes/minutes';
import { action, attendee, header, item, line } from '../minutes/build';

const codes = [
  'AZ',
  'BZK',
  'VWS',
  'SZW',
  'FIN',
  'OCW',
  'JENV',
  'IENW',
  'EZ',
  'DEF',
  'BZ',
  'LVVN',
  'VNG',
  'IPO',
];
const names = [
  'Voorbeeld, Anna',
  'Proef, Bram',
  'Monster, Cato van',
  'Schijn-Dummy, Dora',
  'A. Figurant',
  'E.J. van der Proef',
  'Gijs de Voorbeeld',
  'Hanneke Monster',
];
const units: Readonly<Record<string, string>> = { BZK: 'DGOO', VWS: 'PG', SZW: 'ASEA', FIN: 'FEZ' };
const speakerNames: Readonly<Record<string, string>> = {
  BZK: 'Spreker, Bas',
  VWS: 'V. Woordvoerder',
  SZW: 'Sanne Spreker',
};
const middle = [
  'Stand van zaken digitale dienstverlening',
  'Werkplekken en huisvesting',
  'Voorjaarsnota: planning en inzet',
  'Begroting 2027',
  'Uitvoeringstoets wetsvoorstel',
  'Evaluatie pilot thuiswerken',
  'Voortgang programma Samen Sterk',
  'Communicatie rond de campagne',
];
const subItems = ['Raming', 'Planning komend kwartaal', 'Brief aan de Kamer', 'Stand bij de uitvoerders'];
const notes = [
  'De cijfers van vorig jaar vielen lager uit dan verwacht.',
  'De planning is krap, maar haalbaar.',
  'Er is veel waardering voor het werk van de afgelopen maanden.',
  'De voorzitter licht de stukken kort toe en dankt allen voor de voorbereiding.',
  'Uit de eerste gesprekken blijkt dat gemeenten vooral behoefte hebben aan duidelijkheid over de financiering van de komende twee jaar',
  'Dit sluit aan bij wat in de vorige vergadering is besproken.',
  'De kosten: 1,2 miljoen in 2026 en 0,8 miljoen in 2027.',
  'Geen bijzonderheden',
];
const decisions = [
  'De norm voor werkplekken blijft gelijk.',
  'Het voorstel gaat door naar de ministerraad.',
  'De pilot wordt met een jaar verlengd',
  'Akkoord met de nota, mits de financiële paragraaf wordt aangevuld.',
  'De werkgroep begint in januari.',
];
const tasks: readonly (readonly [words: string, title: string | null])[] = [
  ['Een nieuwe planning rondsturen', null],
  ['De notitie wordt herschreven en opnieuw voorgelegd.', 'Notitie herschrijven en opnieuw voorleggen'],
  ['Cijfers over het vierde kwartaal aanleveren bij het secretariaat', null],
  ['Zorgt dat de brief aan de Kamer wordt afgestemd met de uitvoerders.', 'Brief aan de Kamer afstemmen'],
  ['Namen van deelnemers doorgeven', null],
  ['Zoekt uit of de regeling ook voor de waterschappen geldt', 'Regeling voor waterschappen uitzoeken'],
  ['Afspraak maken met de inspectie over het toezicht', null],
  ['Neemt het voortouw om een gezamenlijke reactie op te stellen.', null],
];

const noteLine = fc.record({
  text: fc.constantFrom(...notes),
  speaker: fc.constantFrom(null, null, 'BZK', 'VWS', 'SG SZW'),
  depth: fc.constantFrom(0, 0, 1),
});
const decisionLine = fc.record({
  text: fc.constantFrom(...decisions),
  kind: fc.constant('decision' as const),
});
const some = fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 });
const responsible = fc.oneof(
  { weight: 4, arbitrary: some.map((departments): Responsible => ({ kind: 'joint', departments })) },
  { weight: 1, arbitrary: fc.constant<Responsible>({ kind: 'joint', departments: [] }) },
  {
    weight: 1,
    arbitrary: fc
      .uniqueArray(fc.constantFrom(...codes), { minLength: 2, maxLength: 2 })
      .map((departments): Responsible => ({ kind: 'sequence', departments })),
  },
  {
    weight: 1,
    arbitrary: fc
      .uniqueArray(fc.constantFrom(...codes), { maxLength: 1 })
      .map((except): Responsible => ({ kind: 'everybody', except })),
  },
);
const deadline = fc
  .constantFrom(null, '2026-11-27', '2026-12-01', '2027-01-15', '2027-03-31')
  .map((date) => date && { date, words: null });
const task = fc
  .tuple(fc.constantFrom(...tasks), responsible, deadline, fc.boolean())
  .map(([[text, title], who, due, titled]): Partial<LineBlock> => {
    const agreed: ActionPoint = action({ responsible: who, deadline: due, title: titled ? title : null });
    return { kind: 'action', text, action: agreed };
  });
const said: fc.Arbitrary<Partial<LineBlock>> = fc.oneof(
  { weight: 5, arbitrary: noteLine },
  { weight: 2, arbitrary: decisionLine },
  { weight: 3, arbitrary: task },
);
const lines = fc.uniqueArray(said, { maxLength: 4, selector: ({ text }) => text });

const outcome = fc.constantFrom<ItemOutcome | null>(
  null,
  { kind: 'adopted', amendment: null },
  { kind: 'adopted', amendment: 'de tweede zin van punt 4 vervalt' },
);
const agenda = fc.record({
  opening: fc.constantFrom('Opening', 'Opening en mededelingen', 'Opening en vaststelling agenda'),
  openingLines: lines,
  adopted: fc.option(outcome, { nil: undefined }),
  topics: fc.uniqueArray(
    fc.record({
      title: fc.constantFrom(...middle),
      inserted: fc.constantFrom(false, false, false, true),
      lines,
      below: fc.uniqueArray(fc.record({ title: fc.constantFrom(...subItems), lines }), {
        maxLength: 2,
        selector: ({ title }) => title,
      }),
    }),
    { minLength: 1, maxLength: 3, selector: ({ title }) => title },
  ),
  closing: fc.constantFrom('Rondvraag', 'Rondvraag en sluiting', 'W.v.t.t.k. en sluiting'),
  closingLines: lines,
});

const presence = fc.constantFrom<Presence>(
  { kind: 'present' },
  { kind: 'present' },
  { kind: 'present' },
  { kind: 'phone' },
  { kind: 'partial', note: 'eerste 15 min' },
  { kind: 'absent' },
);
const seat = fc.record({
  name: fc.constantFrom(...names),
  department: fc.constantFrom(...codes),
  withUnit: fc.boolean(),
  presence,
});
const attendance = fc
  .tuple(
    fc.uniqueArray(seat, { minLength: 2, maxLength: 6, selector: ({ name }) => name }),
    fc.constantFrom(...codes, null),
  )
  .map(([seats, away]): readonly Attendee[] => {
    const speakers = ['BZK', 'VWS', 'SZW'].filter(
      (code) => !seats.some(({ department }) => department === code),
    );
    const silent = speakers.map((department) =>
      attendee(department, { name: speakerNames[department] ?? null, department }),
    );
    const people = seats.map(({ name, department, withUnit, presence: part }, at) =>
      attendee(`p${at}`, {
        name,
        department,
        unit: withUnit ? (units[department] ?? null) : null,
        presence: at < 2 ? { kind: 'present' } : part,
        ...inRole(at, withUnit),
      }),
    );
    const absent = attendee('away', { name: null, department: away, presence: { kind: 'absent' } });
    const all = [...people, ...silent];
    return away === null || all.some(({ department }) => department === away) ? all : [...all, absent];
  });

/** The first has the chair, the second is secretary or takes the minutes; of the others one stands in, and one comes for an item. */
function inRole(at: number, isSo: boolean): Partial<Attendee> {
  if (at === 0) return { roles: ['chair'] };
  if (at === 1) return { roles: [isSo ? 'secretary' : 'minuteTaker'] };
  if (at === 2 && isSo) return { roles: ['deputy'], deputyFor: 'K. Proefman' };
  return at === 3 && isSo ? { roles: ['guest'], guestForItem: 't0', presence: { kind: 'present' } } : {};
}

/** Minutes as ministries write them: an agenda, who was there, what was said, decided and agreed. */
export const writtenMinutes: fc.Arbitrary<Minutes> = fc
  .record({
    agenda,
    attendees: attendance,
    title: fc.constantFrom('Overleg Voorbeeldzaken', 'Kernteam Huisvesting', 'Directieberaad'),
    reference: fc.constantFrom(null, '2026-0000123'),
  })
  .map(({ agenda: parts, attendees, title, reference }) => ({
    header: header({ title, reference, place: 'Zaal 3, Proefgebouw' }),
    attendees,
    blocks: blocksOf(parts),
  }));

type Agenda = typeof agenda extends fc.Arbitrary<infer Value> ? Value : never;

/** No words stand twice in the same minutes: who agrees the same twice means one action. */
function blocksOf(parts: Agenda): readonly Block[] {
  const used = new Set<string>();
  const fresh = (id: string, all: readonly Partial<LineBlock>[]) =>
    all
      .filter(({ text = '' }) => !used.has(text) && used.add(text))
      .map((change, at) => line(`${id}-${at}`, change));
  return [
    item('opening', { title: parts.opening }),
    ...fresh('opening', parts.openingLines),
    ...(parts.adopted === undefined
      ? []
      : [item('previous', { title: 'Verslag vorige vergadering', outcome: parts.adopted })]),
    ...parts.topics.flatMap((topic, at) => [
      item(`t${at}`, { title: topic.title, inserted: topic.inserted }),
      ...fresh(`t${at}`, topic.lines),
      ...topic.below.flatMap((sub, nth) => [
        item(`t${at}s${nth}`, { title: sub.title, level: 1 }),
        ...fresh(`t${at}s${nth}`, sub.lines),
      ]),
    ]),
    item('closing', { title: parts.closing }),
    ...fresh('closing', parts.closingLines),
  ];
}
