import type { Tokens } from '../tokens';

/** What two numbers with a dash or a stroke count, when such a word follows: "2-3 weken", "3/4 van". */
const counted = new Set(
  (
    'dag dagen werkdagen week weken maand maanden kwartalen jaar jaren uur uren minuut minuten min seconden keer maal x ' +
    'personen mensen leden deelnemers medewerkers collega fte aanvragen pagina pagina’s blz deel delen punt punten van de ' +
    'procent promille graden euro miljoen miljard mln mld duizend km meter cm mb gb stuks stukken voorstellen opties ' +
    'varianten scenario voorbeelden gemeenten provincies landen organisaties departementen days weeks months years hours ' +
    'minutes people persons times percent pages'
  ).split(' '),
);

/** What stands before a number that is no day. */
const numbered = new Set(
  (
    '€ $ £ § # tel telefoon telefoonnummer mobiel mob nr nummer no artikel art artikelen lid punt punten agendapunt agendapunten ' +
    'bijlage bijlagen bijl paragraaf par hoofdstuk pagina p pp blz versie v versienummer kenmerk referentie dossier zaak kamer ' +
    'zaal lokaal score verhouding cijfer vraag vragen stap fase niveau schaal kamerstuk kamerstukken besluit regel tabel figuur'
  ).split(' '),
);

/** True when digits with a sign between them are an amount, a number of something or a telephone number, and no day. */
export function isCounted(tokens: Tokens, at: number, next: number): boolean {
  const after = tokens[next];
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  if (before && numbered.has(before.plain)) return true;
  if (!after) return false;
  return counted.has(after.plain) || isFurtherDigits(tokens, next);
}

/** "06-12 34 56 78" goes on in digits; "23-09 12.00 uur" in a time. */
function isFurtherDigits(tokens: Tokens, next: number): boolean {
  const [digits, after] = [tokens[next], tokens[next + 1]];
  if (!digits || !/^\d+$/.test(digits.text)) return false;
  return !(after && (/^[.:]$/.test(after.text) || ['u', 'uur', 'h'].includes(after.plain)));
}
