import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../../src/departments/resolver';
import { readLayout } from '../../../src/dutch/layout/readLayout';

const departments = createDepartments('2026-03-12');
const titles = (...lines: string[]) =>
  readLayout(lines.join('\n'), departments, null).agenda.flatMap(({ number, title, children }) => [
    `${number ?? '-'} ${title}`,
    ...children.map((child) => `  ${child.number ?? '-'} ${child.title}`),
  ]);

describe('the numbers of an agenda', () => {
  it('may have a zero before them, a letter behind them, and leave out what is not public', () => {
    expect(
      titles(
        'Openbare besluitenlijst',
        '',
        '01A Openbaar verslag van 3 maart 2026',
        '',
        'Het verslag wordt vastgesteld.',
        '',
        '04 Plan voor de fietsenstalling',
        '',
        'Besluit: het plan vast te stellen.',
        '',
        '04A Nagekomen brief over de kantine',
        '',
        'De brief is gelezen.',
      ),
    ).toEqual([
      '01A Openbaar verslag van 3 maart 2026',
      '04 Plan voor de fietsenstalling',
      '04A Nagekomen brief over de kantine',
    ]);
  });

  it('may be taken in another order', () => {
    expect(
      titles(
        '1. Opening',
        'Welkom.',
        '2. Begroting',
        'Besproken.',
        '4. Planning',
        'Eerst.',
        '3. Toezicht',
        'Later.',
      ),
    ).toEqual(['1 Opening', '2 Begroting', '4 Planning', '3 Toezicht']);
  });

  it('may have a letter and no point', () => {
    expect(
      titles(
        '1 Opening en mededelingen',
        'Anna opent.',
        '',
        '2 Fietsenstalling',
        'De stalling is vol.',
        '',
        '2A Kantine in het hoofdgebouw',
        'De kantine is leeg.',
        '',
        '3 Rondvraag',
        'Geen vragen.',
      ),
    ).toEqual([
      '1 Opening en mededelingen',
      '2 Fietsenstalling',
      '  2A Kantine in het hoofdgebouw',
      '3 Rondvraag',
    ]);
  });

  it('may stand on a line of their own without a point, and their titles be broken', () => {
    expect(
      titles(
        'Overleg van 3 maart 2026',
        '',
        '1',
        'Ingekomen stukken',
        '',
        'Brief over de stalling',
        '',
        '2',
        'Notulen van het overleg van 27',
        'januari 2026',
        '',
        'Deze worden goedgekeurd.',
        '',
        '3',
        'Evaluatie van het feest in de',
        'kantine',
        '',
        'Er kwamen weinig mensen.',
      ),
    ).toEqual([
      '1 Ingekomen stukken',
      '2 Notulen van het overleg van 27 januari 2026',
      '3 Evaluatie van het feest in de kantine',
    ]);
  });

  it('of pages are none', () => {
    expect(
      titles('De vergadering begint.', '1', 'Verder werd gesproken over geld.', '2', 'Daarna was er koffie.'),
    ).toEqual([]);
  });

  it('may be said twice, and their titles end in a full stop', () => {
    expect(
      titles(
        '## 1. Agendapunt 1: Opening',
        'Welkom.',
        '## 2. Agendapunt 2: Beheer - ',
        'Tekst.',
        '## 3. Agendapunt 3: Rondvraag',
        'Geen.',
      ),
    ).toEqual(['1 Opening', '2 Beheer', '3 Rondvraag']);
    expect(
      titles(
        '1.  opening door de voorzitter.',
        '',
        '2.  Notulen van de vergadering d.d. 27-09-2025.',
        '',
        'Goedgekeurd.',
        '',
        '3.  Mededelingen:',
        'geen',
        '',
        '4.  De nieuwe fietsenstalling.',
        'De stalling is vol.',
      ),
    ).toEqual([
      '1 opening door de voorzitter',
      '2 Notulen van de vergadering d.d. 27-09-2025',
      '3 Mededelingen',
      '4 De nieuwe fietsenstalling',
    ]);
  });
});

describe('a document whose lines were lost', () => {
  const paragraph =
    '1. Opening en vaststelling van de agenda De voorzitter heet iedereen welkom, ook de mensen op de tribune. De punten over het feest komen erbij. 2. Plan voor de fietsenstalling Er is een groepje dat zich ermee bezighoudt. Het groepje heeft 3 keer vergaderd en het plan staat op papier. 3. Rondvraag Geen vragen.';

  it('has its items within a paragraph', () => {
    expect(
      titles('Verslag van het overleg', 'Aanwezig: Anna Voorbeeld (BZK) en Jan Proef (VWS)', paragraph),
    ).toEqual(['1 Opening en vaststelling van de agenda', '2 Plan voor de fietsenstalling', '3 Rondvraag']);
  });

  it('has its list of people there too', () => {
    const whole = `1 Verslag van de vergadering van de commissie van 3 maart 2026 Aanwezig: Anna Voorbeeld (voorzitter), Jan Proef (VWS) en Piet Monster (notulist) Afwezig: Cor Test (FIN) ${paragraph}`;
    const { attendees, absentees, agenda } = readLayout(whole, departments, null);
    expect(attendees.map(({ departments: codes, role }) => codes[0] ?? role)).toEqual([
      'chair',
      'VWS',
      'minuteTaker',
    ]);
    expect(absentees.map(({ departments: codes }) => codes[0])).toEqual(['FIN']);
    expect(agenda.map(({ number }) => number)).toEqual(['1', '2', '3']);
  });

  it('may have one item glued to the sentence before it, and a wide space behind its titles', () => {
    expect(
      titles(
        '1.Opening',
        'Welkom.',
        '',
        '2.Notulen',
        'Anna vraagt zich af of de stukken voor de volgende vergadering wel op tijd zullen zijn. Jan zorgt dat het overleg over de agenda vroeg genoeg is, zodat het stuk op tijd klaar is.3.Ingekomen stukken',
        '',
        '- Een brief.',
        '',
        '4.Rondvraag',
        'Geen.',
      ),
    ).toEqual(['1 Opening', '2 Notulen', '3 Ingekomen stukken', '4 Rondvraag']);
    expect(
      titles(
        '1 Opening en mededelingen   De voorzitter opent om acht uur. Er waren geen bezoekers.',
        '',
        '2 Fietsen in de stalling  Bijlage 7 wordt besproken en is duidelijk.',
        '',
        '3 Rondvraag  Geen vragen voor vandaag.',
      ),
    ).toEqual(['1 Opening en mededelingen', '2 Fietsen in de stalling', '3 Rondvraag']);
  });
});
