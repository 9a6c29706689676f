import { joinBlockHtml } from '../bodies/joinBlock';
import { emptyLine, paragraph, wordPage } from '../bodies/outlook';
import { coming, declined, optional, silent, type MeetingDraft } from '../meeting';

type Row = readonly [number: string, subject: string, who: string, time: string];

const rows: readonly Row[] = [
  ['0', 'Woordvoering door deskundigen van de directies', 'DCo (i.a.v. Femke Spreekbeurt)', '09.30'],
  ['1', 'Opening en actualiteiten', 'vz', '09.50'],
  ['1a', 'Rondje directies', 'allen', ''],
  ['1b', 'Terugkoppeling Bestuursraad', 'WDGV', ''],
  ['2', 'Preventie-aanpak en sportakkoord naast elkaar gelegd', 'Sport', '10.10'],
  ['3', 'Collegiale toetsing', 'IZ', '10.40'],
  ['4', 'Rondvraag en sluiting', 'vz', '10.55'],
];

function cell(text: string): string {
  return `<td style="border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt" valign="top">${paragraph(text || '&nbsp;')}</td>`;
}

function tableRow(row: Row): string {
  return `<tr style="mso-yfti-irow:0">${row.map(cell).join('')}</tr>`;
}

const agendaTable = `<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse">
<tbody>${tableRow(['Nr', 'Onderwerp', 'Wie', 'Tijd'])}
${rows.map(tableRow).join('\n')}</tbody></table>`;

/** A management team that starts at item 0, with its agenda in a table and people who fill two seats. */
export const mtMaart: MeetingDraft = {
  key: 'mt-maart',
  subject: 'MT maandag (WDGV + directeuren)',
  from: '09:30',
  until: '11:00',
  location: 'Parnassus, zaal 2; Microsoft Teams Meeting',
  createdIn: 'teams',
  organizer: 'evert.aantekening',
  hideAttendees: false,
  attendees: [
    { ...coming('zeger.monsterneming'), name: 'Monsterneming, Zeger | VWS (WDGV + VGP)' },
    { ...coming('aukje.petrischaal'), name: 'Petrischaal, Aukje | VWS (PG)' },
    silent('ben.proefdraai'),
    { ...coming('dina.landkaart'), name: 'Landkaart, Dina | VWS (IZ)' },
    { ...declined('gerben.vaccinatieproef'), name: 'Vaccinatieproef, Gerben | VWS (PDC-19)' },
    { ...optional('femke.spreekbeurt'), name: 'Spreekbeurt, Femke | VWS (DCo)' },
    optional('anna.voorbeeld'),
  ],
  body: (link) => ({
    contentType: 'html',
    content: wordPage(
      [
        paragraph('Dag collega&#8217;s,'),
        paragraph(
          'Zeger zit voor en vervangt tegelijk Cas (VGP). PDC-19 is deze keer afwezig; Femke is er alleen het eerste kwartier.',
        ),
        emptyLine,
        agendaTable,
        emptyLine,
        paragraph('Stukken graag voor vrijdag 12.00 uur naar het postvak MT-DGV.'),
        paragraph('Groeten, Evert Aantekening (BPZ)'),
        emptyLine,
        joinBlockHtml({ ...link, language: 'en' }),
      ].join('\n'),
    ),
  }),
};
