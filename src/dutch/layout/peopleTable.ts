import type { Cell } from './line';

const NAME = /^(?:naam|namen|aanwezigen?|deelnemers?|wie|name|attendees?)$/i;
const OTHER =
  /^(?:organisatie|departement|ministerie|directie|afdeling|bedrijf|instelling|namens|vertegenwoordigt|rol|functie|e-?mail(?:adres)?|telefoon(?:nummer)?|aanwezig|afwezig|aanwezigheid|paraaf|opmerkingen?|initialen|afkorting|organisation|role|function)$/i;

/** True for the header row of a table of people: "Naam | Organisatie | Rol". */
export function isPeopleTable(cells: readonly Cell[]): boolean {
  const named = cells.map(({ text }) => text.replace(/[*_:]/g, '').trim()).filter(Boolean);
  if (named.length < 2 || !named.every((text) => NAME.test(text) || OTHER.test(text))) return false;
  return named.some((text) => NAME.test(text)) && named.some((text) => OTHER.test(text));
}
