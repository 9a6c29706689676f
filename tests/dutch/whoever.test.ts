import { describe, expect, it } from 'vitest';
import { readIn } from './meeting';

describe('whoever it is, and who shares the work', () => {
  it.each<[line: string, read: readonly [string, string | null, string | null] | null]>([
    ['De leden die er niet waren, sturen hun reactie.', ['ALL', null, 'Reactie sturen']],
    ['Wie nog input heeft, mailt Anna.', ['ALL', null, 'Anna mailen']],
    ['Wie vragen heeft, wordt verzocht deze te mailen.', ['ALL', null, null]],
    ['Wie mee wil, meldt zich bij Anna.', ['ALL', null, 'Zich bij Anna melden']],
    ['Reageren kan tot vrijdag bij Anna.', ['ALL', '2026-11-26', null]],
    ['Anna verwerkt en verstuurt de lijst.', ['VWS', null, 'Lijst verwerken en versturen']],
    ['SZW checkt en stuurt de nota rond.', ['SZW', null, 'Nota checken en rondsturen']],
    ['Fien (BZK) en Guus (SZW) sturen de lijst.', ['BZK+SZW', null, null]],
    ['Besluit: de lijst wordt gedeeld (actie VWS).', ['VWS', null, 'Lijst delen']],
    ['Besluit 4: de lijst wordt gedeeld, actie VWS.', ['VWS', null, 'Lijst delen']],
    ['BZK sends the letter by Friday.', ['BZK', '2026-11-27', 'BZK sends the letter']],
    ['Lijst rondsturen – SZW – vrijdag', ['SZW', '2026-11-27', 'Lijst rondsturen']],
    ['Actie: lijst rondsturen, SZW en VWS.', ['SZW+VWS', null, 'Lijst rondsturen']],
    ['Actie: overleggen met VNG, BZK en SZW.', ['', null, null]],
    ['Actie: memo opstellen over AZ, BZ.', ['', null, null]],
    ['SZW komt erop terug.', ['SZW', null, null]],
    ['SZW haakt VNG aan.', ['SZW', null, 'VNG aanhaken']],
    ['SZW voert overleg met VNG.', ['SZW', null, null]],
    ['SZW reageert schriftelijk.', ['SZW', null, null]],
    ['SZW appt de leden.', ['SZW', null, 'Leden appen']],
    ['SZW haakt aan.', null],
    ['SZW reageert op de vraag.', null],
    ['SZW zegt toe: dat komt goed.', null],
    ['Lijst rondsturen – vrijdag – Utrecht', null],
    ['Wie dit doet, bepaalt SZW.', null],
    ['Wie dit leest, weet genoeg.', null],
    ['Parkeren kan tot 18 uur.', null],
    ['RIVM publiceert in maart een rapport.', null],
    ['Naar verwachting publiceert het planbureau in maart een raming.', null],
    ['BZK plans by day.', null],
  ])('%s', (line, read) => {
    const found = readIn(line);
    expect(found?.slice(0, 2) ?? null).toEqual(read?.slice(0, 2) ?? null);
    if (read?.[2]) expect(found?.[2]).toBe(read[2]);
  });
});
