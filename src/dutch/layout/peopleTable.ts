import type { Cell } from './line';

/** A person's name, in one column or in several. */
const NAME =
  /^(?:naam|namen|voornaam|roepnaam|tussenvoegsel|achternaam|aanwezigen?|deelnemers?|lid|leden|vertegenwoordiger|wie|name|attendees?)$/i;
const PART_OF_NAME = /^(?:voornaam|roepnaam|voorletters|tussenvoegsel|achternaam)$/i;
const OTHER =
  /^(?:organisatie|departement|ministerie|directie|afdeling|bedrijf|instelling|gemeente|namens|vertegenwoordigt|rol|functie|e-?mail(?:adres)?|telefoon(?:nummer)?|aanwezig|afwezig|aanwezigheid|paraaf|opmerkingen?|voorletters|initialen|afkorting|organisation|role|function)$/i;

/** True for the header row of a table of people: "Naam | Organisatie | Rol". */
export function isPeopleTable(cells: readonly Cell[]): boolean {
  const named = cells.map(plain).filter(Boolean);
  if (named.length < 2 || !named.every((text) => NAME.test(text) || OTHER.test(text))) return false;
  return named.some((text) => NAME.test(text)) && named.some((text) => OTHER.test(text));
}

/** The columns that hold a name together: "Voornaam | Achternaam". */
export function nameColumns(header: readonly Cell[]): readonly number[] {
  return header.flatMap((cell, index) => (PART_OF_NAME.test(plain(cell)) ? [index] : []));
}

/** A row with the parts of the name in one cell. */
export function withWholeName(row: readonly Cell[], columns: readonly number[]): readonly Cell[] {
  const [first, ...others] = columns;
  if (first === undefined || others.length === 0) return row;
  const name = columns.map((column) => row[column]?.text ?? '').filter(Boolean);
  return row.flatMap((cell, index) => {
    if (index === first) return [{ ...cell, text: name.join(' ') }];
    return others.includes(index) ? [] : [cell];
  });
}

function plain({ text }: Cell): string {
  return text.replace(/[*_:]/g, '').trim();
}
