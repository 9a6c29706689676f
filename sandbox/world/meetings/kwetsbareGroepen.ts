import { joinBlockHtml } from '../bodies/joinBlock';
import { emptyLine, paragraph, wordPage } from '../bodies/outlook';
import { signatureHtml } from '../bodies/signature';
import { byMail, coming, silent, type MeetingDraft } from '../meeting';

function mailHeader(fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([field, value]) => `<b>${field}:</b> ${value}`);
  return `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${lines.join('<br>')}</p></div>`;
}

const iris = {
  name: 'Iris Figurant',
  title: 'Programmamanager',
  office: 'Programma Samenleven | DGC-19',
  ministry: 'Ministerie van Justitie en Veiligheid',
  mail: 'iris.figurant@minjenv.nl',
};

const jonas = { ...iris, name: 'Jonas Stand-in', title: 'Adviseur', mail: 'jonas.stand-in@minjenv.nl' };

const forwardedMail = [
  mailHeader({
    Van: 'Figurant, I. (Iris) - BD/DGC-19 &lt;iris.figurant@minjenv.nl&gt;',
    Verzonden: 'donderdag 17:52',
    Aan: 'lotte.proefstuk@minbzk.nl; aukje.petrischaal@minvws.nl; victor.schaduw@minszw.nl',
    CC: 'dilan.steekproef@scp.nl',
    Onderwerp: 'Opdracht en sheets werkgroep Kwetsbare groepen',
    Bijlagen: 'Opzet kwetsbare groepen v0.3.pptx; Planning.xlsx',
  }),
  emptyLine,
  paragraph('Dag allen,'),
  paragraph('Bijgaand de opzet. Drie dingen die ik van jullie nodig heb:'),
  paragraph('1) de naam van een contactpersoon'),
  paragraph('2) twee voorbeelden uit de praktijk'),
  paragraph('3) een reactie op sheet 7, voor woensdag'),
  emptyLine,
  signatureHtml(iris),
  mailHeader({
    From: 'Steekproef, Dilan &lt;dilan.steekproef@scp.nl&gt;',
    Sent: 'Wednesday 09:14',
    To: 'Figurant, I. (Iris) - BD/DGC-19',
    Subject: 'RE: cijfers eenzaamheid',
  }),
  paragraph('Hoi Iris, de cijfers zijn binnen. Ik neem ze maandag mee.'),
  emptyLine,
];

/** An interdepartmental working group whose invitation was forwarded: a short agenda, then other people's mail. */
export const kwetsbareGroepen: MeetingDraft = {
  key: 'kwetsbare-groepen',
  subject: 'FW: Werkgroep Kwetsbare groepen',
  from: '14:00',
  until: '15:00',
  location: 'Turfmarkt, zaal N-04; Microsoft Teams-vergadering',
  createdIn: 'outlook',
  organizer: 'jonas.stand-in',
  hideAttendees: true,
  attendees: [
    coming('iris.figurant'),
    coming('lotte.proefstuk'),
    coming('aukje.petrischaal'),
    silent('yvonne.testkit'),
    coming('victor.schaduw'),
    silent('ruben.proefles'),
    coming('dilan.steekproef'),
    coming('anna.voorbeeld'),
    byMail('Wieweet, W. (Wout) - BD/DGC-19', 'wout.wieweet@minjenv.nl'),
    byMail('Lokaal, Lena', 'lena.lokaal@gemeente-voorbeeldstad.nl'),
  ],
  body: (link) => ({
    contentType: 'html',
    content: wordPage(
      [
        paragraph('Hoi allemaal,'),
        emptyLine,
        paragraph(
          'Zoals besproken schuift deze werkgroep een uur op; Iris zit voor. Onderaan de eerdere mail met de sheets, ter voorbereiding.',
        ),
        emptyLine,
        paragraph('<b>Agenda:</b>'),
        '<ol style="margin-top:0cm" start="1" type="1">',
        '<li class="MsoNormal">Welkom en voorstelrondje</li>',
        '<li class="MsoNormal">Opdracht van de werkgroep<ol style="margin-top:0cm" start="1" type="a"><li class="MsoNormal">Afbakening: over wie gaat het</li><li class="MsoNormal">Relatie met de teams jeugd en sectoren</li></ol></li>',
        '<li class="MsoNormal">Invullen sheets stap 3 en 4 (allen)</li>',
        '<li class="MsoNormal">Cijfers en signalen (SCP)</li>',
        '<li class="MsoNormal">Planning richting ACC en MCC</li>',
        '<li class="MsoNormal">W.v.t.t.k. en vervolgafspraak</li>',
        '</ol>',
        emptyLine,
        signatureHtml(jonas),
        joinBlockHtml({ ...link, language: 'nl' }),
        ...forwardedMail,
      ].join('\n'),
    ),
  }),
};
