/** Who signs, as the footer of a ministry prints it. */
export interface Signatory {
  readonly name: string;
  readonly title: string;
  readonly office: string;
  readonly ministry: string;
  readonly mail: string;
}

const disclaimer = {
  nl: 'De inhoud van deze e-mail is alleen bestemd voor de geadresseerde. Hebt u dit bericht per vergissing ontvangen, laat dat dan weten aan de verzender en gooi het weg. Het ministerie is niet aansprakelijk voor gevolgen van het elektronisch versturen van dit bericht.',
  en: 'The contents of this e-mail are for the addressee only. If it reached you by mistake, please let the sender know and destroy it. The ministry is not liable for any consequences of sending this message electronically.',
};

function lines(by: Signatory): readonly string[] {
  return [
    by.name,
    by.title,
    '.......................................................................',
    by.office,
    by.ministry,
    'Voorbeeldplein 1 | 2500 XX | Den Haag',
    'Postbus 00000 | 2500 AA | Den Haag',
    '.......................................................................',
    'T 070 000 00 00',
    by.mail,
    'Aanwezig: ma, di, do en vr',
  ];
}

/** Greeting, footer and disclaimer in two languages, as one block of HTML. */
export function signatureHtml(by: Signatory): string {
  const small = 'font-size:7.5pt; color:#7f7f7f; font-family:Verdana,sans-serif';
  return `<p class="MsoNormal">Met vriendelijke groet,</p>
<p class="MsoNormal">&nbsp;</p>
<p class="MsoNormal">${lines(by).join('<br>')}</p>
<p class="MsoNormal" style="${small}">${disclaimer.nl}</p>
<p class="MsoNormal" style="${small}"><i>${disclaimer.en}</i></p>`;
}

/** The same in plain text. */
export function signatureText(by: Signatory): string {
  return `Met vriendelijke groet,\n\n${lines(by).join('\n')}\n\n${disclaimer.nl}\n\n${disclaimer.en}\n`;
}
