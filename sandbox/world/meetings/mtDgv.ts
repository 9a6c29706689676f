import { joinBlockHtml } from '../bodies/joinBlock';
import { webLine, webPage } from '../bodies/outlook';
import { coming, optional, silent, type MeetingDraft } from '../meeting';

/** A management team inside one ministry: times and presenters, written in Teams. */
export const mtDgv: MeetingDraft = {
  key: 'mt-dgv',
  subject: 'MT DGV',
  from: '12:00',
  until: '13:00',
  location: 'Microsoft Teams-vergadering',
  createdIn: 'teams',
  organizer: 'evert.aantekening',
  hideAttendees: false,
  attendees: [
    coming('zeger.monsterneming'),
    coming('aukje.petrischaal'),
    coming('ben.proefdraai'),
    coming('cas.smaaktest'),
    silent('dina.landkaart'),
    optional('hilde.pilot'),
    optional('anna.voorbeeld'),
  ],
  body: (link) => ({
    contentType: 'html',
    content: webPage(
      [
        webLine('Beste allemaal,'),
        webLine(''),
        webLine('Hieronder wat er vanmiddag op tafel ligt. Lunch graag zelf regelen.'),
        webLine(''),
        webLine('<b>Agenda MT DGV</b>'),
        '<ul data-editing-info="{&quot;applyListStyleFromLevel&quot;:true}">',
        '<li><span>12.00 - 12.05 Opening en actualiteiten (Zeger)</span></li>',
        '<li><span>12.05 - 12.15 Nieuws uit de directies (PG, Sport, VGP, IZ)</span></li>',
        '<li><span>12.15 - 12.20 Terugkoppeling Bestuursraad (Zeger)</span></li>',
        '<li><span>12.20 - 12.45 Presentatie Nieuw Werken (i.a.v. Hilde Pilot)</span></li>',
        '<li><span>12.45 - 12.55 Collegiale toetsing</span></li>',
        '<li><span>12.55 - 13.00 Sluiting</span></li>',
        '</ul>',
        webLine(''),
        webLine('Zeger zit voor, Anna maakt het verslag. Afmelden kan bij mij.'),
        webLine(''),
        webLine('Groet, Evert'),
        '<br>',
        joinBlockHtml({ ...link, language: 'nl' }),
      ].join('\n'),
    ),
  }),
};
