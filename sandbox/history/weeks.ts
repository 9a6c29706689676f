import type { PastAction, PastLine, PastMeeting } from './pastMeeting';

const previous = 'Actiepunten vorige week';
const ahead = 'Wat komt er aan';
const bottlenecks = 'Knelpunten per departement';
const anyOther = 'Rondvraag';

function note(item: string, speaker: string | null, text: string): PastLine {
  return { item, speaker, text, action: null };
}

function action(item: string, text: string, point: PastAction): PastLine {
  return { item, speaker: null, text, action: point };
}

/** The weeks before today's meeting of the series, the oldest first. */
export const weeks: readonly PastMeeting[] = [
  {
    key: 'weekoverleg-3',
    lines: [
      note(previous, null, 'De lijst van oktober is afgerond; er staat niets meer open.'),
      note(ahead, 'AZ', 'De agenda voor de eerste ministerraad na het reces is nog dun.'),
      action(ahead, 'BZK stuurt de planning voor de uitvoeringstoetsen rond.', {
        departments: ['BZK'],
        dueIn: 4,
        since: { BZK: 'done' },
      }),
      action(ahead, 'SZW en VWS stemmen hun inbreng voor de werkgroep zorg en werk op elkaar af.', {
        departments: ['SZW', 'VWS'],
        dueIn: 9,
        since: { SZW: 'done' },
      }),
      action(bottlenecks, 'IenW zoekt uit welke bouwprojecten door de stikstofregels stilliggen.', {
        departments: ['IENW'],
        dueIn: 14,
        since: { IENW: { movedTo: 28 } },
      }),
      action(bottlenecks, 'Defensie levert de cijfers over de bezetting van de kantoren aan.', {
        departments: ['DEF'],
        dueIn: 11,
        since: {},
      }),
      action(anyOther, 'Ieder departement geeft een vaste vervanger voor dit overleg door.', {
        departments: 'everybody',
        dueIn: 7,
        since: { AZ: 'done', BZK: 'done', DEF: 'done', IENW: 'done', JENV: 'done', LVVN: 'underWay' },
      }),
    ],
  },
  {
    key: 'weekoverleg-2',
    lines: [
      note(previous, null, 'De planning van BZK is binnen. Van de vaste vervangers ontbreken er nog enkele.'),
      note(ahead, 'JenV', 'Het wetsvoorstel is door de Raad van State teruggestuurd.'),
      action(ahead, 'JenV schrijft een korte notitie over de gevolgen voor de andere departementen.', {
        departments: ['JENV'],
        dueIn: 10,
        since: { JENV: 'underWay' },
      }),
      action(ahead, 'BZ vraagt bij de ambassades na wie in december beschikbaar is.', {
        departments: ['BZ'],
        dueIn: 7,
        since: { BZ: 'done' },
      }),
      action(bottlenecks, 'EZK en LVVN komen samen met een voorstel voor de verdeling van de trainees.', {
        departments: ['EZK', 'LVVN'],
        dueIn: 12,
        since: { EZK: 'done', LVVN: { movedTo: 21 } },
      }),
      action(bottlenecks, 'OCW zoekt een oplossing voor de zaalruimte in het voorjaar.', {
        departments: ['OCW'],
        dueIn: 12,
        since: {},
      }),
      action(anyOther, 'DGV stelt de vragenlijst voor de gemeenten bij.', {
        departments: ['DGV'],
        dueIn: null,
        since: { DGV: 'gone' },
      }),
    ],
  },
  {
    key: 'weekoverleg-1',
    lines: [
      note(previous, null, 'Van de openstaande punten zijn er drie afgemeld; IenW heeft meer tijd gevraagd.'),
      note(ahead, 'VWS', 'De campagne begint een week later dan gepland.'),
      action(ahead, 'VWS zet de nieuwe data van de campagne in de gedeelde kalender.', {
        departments: ['VWS'],
        dueIn: 3,
        since: {},
      }),
      action(ahead, 'AZ bewaakt dat de stukken voor de onderraad een dag eerder binnen zijn.', {
        departments: ['AZ'],
        dueIn: 10,
        since: { AZ: 'underWay' },
      }),
      action(bottlenecks, 'SZW, BZK en JenV leggen de vertraging uit in een gezamenlijke brief.', {
        departments: ['SZW', 'BZK', 'JENV'],
        dueIn: 14,
        since: { BZK: 'done', SZW: 'underWay' },
      }),
      action(bottlenecks, 'Defensie en BZK kijken of de loods in het oosten gedeeld kan worden.', {
        departments: ['DEF', 'BZK'],
        dueIn: 17,
        since: { DEF: 'underWay' },
      }),
      action(anyOther, 'EZK deelt het verslag van de werkbezoeken.', {
        departments: ['EZK'],
        dueIn: 2,
        since: {},
      }),
    ],
  },
];
