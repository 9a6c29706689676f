import { compoundOf } from './compounds';

/** Papers that follow, also as the end of a compound. */
export const isNamedPaper = compoundOf(`
  mail lijst informatie voorstel notitie uitnodiging terugkoppeling versie overzicht planning datumprikker brief memo bericht
  stukken uitvraag verslag notulen antwoord reactie uitwerking
  mails lijsten voorstellen notities uitnodigingen overzichten brieven memo's berichten antwoorden reacties
`);

/** What somebody can be asked to make, also as the end of a compound. */
export const isProduct = compoundOf(`
  overzicht voorstel notitie lijst lijstje planning memo analyse inventarisatie inbreng input reactie feedback bijdrage plan
  raming brief stuk uitwerking onderbouwing rapportage rapport begroting evaluatie verkenning cijfers gegevens voorbeelden
  opgave voorzet opzet aanzet tekst versie nota afschrift addendum bijlage document oplegger annotatie spreektekst factsheet scenario's
`);
