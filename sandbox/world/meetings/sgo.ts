import { joinBlockHtml } from '../bodies/joinBlock';
import { emptyLine, listParagraph, paragraph, wordPage } from '../bodies/outlook';
import { signatureHtml } from '../bodies/signature';
import { coming, declined, optional, room, silent, type MeetingDraft } from '../meeting';

/** The weekly council of the secretaries-general: classic Outlook, numbers and letters typed by Word. */
export const sgo: MeetingDraft = {
  key: 'sgo',
  subject: 'SGO',
  from: '16:30',
  until: '18:00',
  location: 'Voorbeeldzaal, Binnenhof; Microsoft Teams-vergadering',
  createdIn: 'outlook',
  organizer: 'anna.voorbeeld',
  hideAttendees: false,
  attendees: [
    coming('carla.monster'),
    coming('gijs.voorwendsel'),
    coming('karel.fictief'),
    coming('petra.dummy'),
    coming('tess.proefballon'),
    silent('xandra.begroot'),
    coming('bouke.dijkproef'),
    coming('farid.niemand'),
    { ...coming('pia.vanderproef'), response: 'tentativelyAccepted' },
    declined('noor.kladblok'),
    coming('ruben.proefles'),
    coming('saskia.proeftijd'),
    coming('willemijn.placebo'),
    coming('ilse.bouwtekening'),
    optional('nina.staalvantest'),
    room('Voorbeeldzaal Binnenhof', 'zaal.voorbeeld@minaz.nl'),
  ],
  body: (link) => ({
    contentType: 'html',
    content: wordPage(
      [
        paragraph('Geachte collega&#8217;s,'),
        emptyLine,
        paragraph(
          'Hierbij de agenda voor het overleg van vanmiddag. De stukken staan in de gedeelde map; het stuk bij punt 4 komt nog na.',
        ),
        emptyLine,
        paragraph('<b>Voorzitter:</b> SG AZ (vz)'),
        paragraph('<b>Secretaris:</b> Anna Voorbeeld'),
        paragraph('<b>Afwezig:</b> SG OCW; Ruben Proefles neemt voor OCW waar'),
        paragraph('<b>Telefonisch:</b> DGOO belt in bij punt 4'),
        emptyLine,
        paragraph('<b><u>Agenda</u></b>'),
        listParagraph('1.', 'Opening en mededelingen'),
        listParagraph('2.', 'Verslag SGO vorige week (bijlage 1, ter vaststelling)'),
        listParagraph('3.', 'Afstemming tussen de departementen'),
        listParagraph('a.', 'Ministerraad en Rijksministerraad van vrijdag'),
        listParagraph('b.', 'Onderraden en voorportalen'),
        listParagraph('c.', 'Uitvoeringstoetsen voorjaar'),
        listParagraph('4.', 'Kantoorgebruik na de verhuizing (DGOO belt in)'),
        listParagraph('5.', 'Meerjarenplanning trainees R&amp;D &lt;concept&gt;'),
        listParagraph('6.', 'Rondvraag en sluiting'),
        emptyLine,
        signatureHtml({
          name: 'Anna Voorbeeld',
          title: 'Secretaris SGO',
          office: 'Notulistenpool Rijk',
          ministry: 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
          mail: 'anna.voorbeeld@minbzk.nl',
        }),
        joinBlockHtml({ ...link, language: 'nl' }),
      ].join('\n'),
    ),
  }),
};
