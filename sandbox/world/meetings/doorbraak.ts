import { joinBlockText } from '../bodies/joinBlock';
import { signatureText } from '../bodies/signature';
import { byMail, coming, optional, silent, type MeetingDraft } from '../meeting';

const text = `Dag werkgroepleden,

Hierbij de uitnodiging voor ons overleg. Vorige keer bleef het stuk over de regio's
liggen, dat komt nu terug. Financiën is gevraagd schriftelijk te reageren.

Agenda
1) Opening en mededelingen
2) Terugkijken op het ambtelijk overleg met de regio's
3) Conceptbrief aan de Kamer: stand van zaken (VWS, daarna BZK)
4) Voorbereiding bestuurlijk overleg
   a. annotatie
   b. deelnemers namens gemeenten (VNG)
5) Voortgangsoverzicht
6) Cijferbord: doorgaan of stoppen?
7) Agenda volgend ambtelijk overleg
8) Rondvraag
9) Afsluiting

NB: wie bij punt 4 iets wil inbrengen, graag vooraf bellen.

`;

/** A working group with the municipalities' association and agencies: plain text throughout, and a distribution list. */
export const doorbraak: MeetingDraft = {
  key: 'doorbraak',
  subject: 'Werkgroep Doorbraak Dak- en Thuisloosheid',
  from: '11:00',
  until: '12:00',
  location: 'Microsoft Teams-vergadering',
  createdIn: 'outlook',
  organizer: 'otto.bedacht',
  hideAttendees: false,
  attendees: [
    coming('bente.gemeenteraad'),
    { ...silent('cor.raadhuis'), name: 'Cor Raadhuis (VNG)' },
    coming('bram.proef'),
    coming('victor.schaduw'),
    { ...silent('arend.nulpunt'), response: 'notResponded' },
    coming('emiel.kweekje'),
    coming('jelle.modelwoning'),
    byMail('Telling, Thirza (CBS)', 'thirza.telling@cbs.nl'),
    byMail('Imke Omweg', 'imke.omweg@ipw-voorbeeld.nl'),
    byMail('Verzendlijst Doorbraakteams (alle regio’s)', 'verzendlijst-doorbraak@minbzk.nl'),
    optional('anna.voorbeeld'),
  ],
  body: (link) => ({
    contentType: 'text',
    content: `${text}${signatureText({
      name: 'Otto Bedacht',
      title: 'Programmamanager',
      office: 'DG Overheidsorganisatie',
      ministry: 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
      mail: 'otto.bedacht@minbzk.nl',
    })}\n${joinBlockText({ ...link, language: 'nl' })}`,
  }),
};
