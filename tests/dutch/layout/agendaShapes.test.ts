import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../../src/departments/resolver';
import { readLayout } from '../../../src/dutch/layout/readLayout';

const departments = createDepartments('2026-03-12');
const read = (lines: readonly string[]) => readLayout(lines.join('\n'), departments, null);
const titles = (...lines: string[]) =>
  read(lines).agenda.flatMap(({ number, title, children }) => [
    `${number ?? '-'} ${title}`,
    ...children.map((child) => `  ${child.number ?? '-'} ${child.title}`),
  ]);

describe('an agenda', () => {
  it('whose numbers a converter lost has its titles', () => {
    expect(
      titles(
        ' 1.  Opening',
        '',
        ' 1.  Vaststellen agenda:',
        '    Geen wijzigingen.',
        '',
        ' 1.  Mededelingen',
        '  • Anna is ziek.',
        ' 1.  Fietsenstalling',
        ' 2.  Rondvraag',
      ),
    ).toEqual(['- Opening', '- Vaststellen agenda', '- Mededelingen', '- Fietsenstalling', '- Rondvraag']);
  });

  it('of a summary without a head is its marked-up headings, and not a list below a bullet', () => {
    const below = (title: string) => ['', `### ${title}`, '', '- Er is gesproken.'];
    expect(
      titles(
        '## Samenvatting',
        '',
        '- **Afspraken**:',
        '  1. **Reviewronde**: Anna leest mee.',
        '  2. **Proef**: Jan begint.',
        ...below('Doel en aanpak'),
        ...below('Kennis delen'),
        ...below('Leveranciers'),
      ),
    ).toEqual(['- Doel en aanpak', '- Kennis delen', '- Leveranciers']);
  });

  it('of notes that are one tree of bullets is what stands at the margin', () => {
    const tree = ['• Bruggen', '\t○ Noord', '\t\t▪ Anna: zes voldoen niet', '• Geld', '\t○ Aanvraag loopt'];
    const lines = [...tree, '• Oefening najaar', '\t○ Datum volgt'];
    expect(titles('Overleg', 'Deelnemers: Anna (BZK), Jan (VWS)', '', ...lines)).toEqual([
      '- Bruggen',
      '- Geld',
      '- Oefening najaar',
    ]);
    expect(titles('Overleg', '', ...lines)).toEqual([]);
  });

  it('is not the numbered list below "Acties:"', () => {
    const { agenda, passages } = read([
      'Aanwezig: Anna Voorbeeld (BZK), Jan Proef (VWS)',
      '',
      '**Acties:**',
      '',
      '1) Volgende keer: 4 mei',
      '2) Notitie aanpassen (Anna)',
      '3) Brief nalezen (Jan)',
      '',
      'Anna licht de notitie toe. Jan heeft geen vragen.',
    ]);
    expect(agenda.map(({ number }) => number)).toEqual([]);
    expect(passages.slice(0, 3).map(({ section }) => section)).toEqual(Array(3).fill('actionList'));
  });

  it('may be listed above the minutes, its lines ending in full stops, with what belongs to an item below it', () => {
    expect(
      titles(
        '## Agenda:',
        '1. Stand van zaken [principes](https://voorbeeld.example): voor nu vastgesteld.',
        '2. Gegevens:',
        '\t- inventarisatie',
        '\t- analyse',
        '',
        'Aanwezig: Anna, Jan',
        '',
        '# Aantekeningen',
        'Anna laat de inventarisatie zien.',
        '',
        '# Acties',
        '- Nota rondsturen (Jan)',
      ),
    ).toEqual(['1 Stand van zaken principes: voor nu vastgesteld', '2 Gegevens']);
  });

  it('may have its numbers on lines of their own, and semicolons behind its titles', () => {
    expect(
      titles(
        '1.',
        '',
        'Opening',
        'De voorzitter heet allen welkom.',
        '2.',
        '',
        'Groen en water',
        'Niets te melden.',
        '3. Verkeer;',
        'Niets te melden.',
        '4. Rondvraag;',
        'Niemand.',
      ),
    ).toEqual(['1 Opening', '2 Groen en water', '3 Verkeer', '4 Rondvraag']);
  });

  it('may have its titles at the start of their paragraphs', () => {
    expect(
      titles(
        '1. Opening en agenda; De voorzitter opent de vergadering.',
        'Jan is verlaat.',
        '2. Verslag van 3 maart; Het verslag wordt vastgesteld.',
        '3. Ter informatie;',
        '• Folder; De folder is klaar.',
      ),
    ).toEqual(['1 Opening en agenda', '2 Verslag van 3 maart', '3 Ter informatie']);
  });

  it('has letters below an item: small ones with what was said, capitals with usual titles', () => {
    expect(
      titles(
        '1. Opening',
        'Welkom.',
        '',
        '2. Ingekomen post',
        '',
        'a.   brief van de fietsclub over de stalling',
        '',
        'Anna licht toe waarom dat niet kan.',
        '',
        'b.   mail over de bankjes',
        '',
        'Voor kennisgeving aangenomen.',
        '',
        '3. Lijsten en post',
        '',
        'A. Actiepunten',
        '- geen',
        'B. Ingekomen stukken',
        '- folder',
        '',
        '4. Rondvraag',
        'Geen.',
      ),
    ).toEqual([
      '1 Opening',
      '2 Ingekomen post',
      '  a brief van de fietsclub over de stalling',
      '  b mail over de bankjes',
      '3 Lijsten en post',
      '  A Actiepunten',
      '  B Ingekomen stukken',
      '4 Rondvraag',
    ]);
  });

  it('without any mark may end its titles in semicolons', () => {
    expect(
      titles(
        'Opening;',
        'Anna opent.',
        '',
        'Indeling van de borden;',
        'Jan neemt dit op zich.',
        '',
        'Mededelingen bestuur;',
        '',
        'Er is een nieuwe folder.',
      ),
    ).toEqual(['- Opening', '- Indeling van de borden', '- Mededelingen bestuur']);
  });

  it('may stand above bullets, or without one usual title in minutes that say who came', () => {
    expect(
      titles(
        'Introductie',
        'Anna leidt in.',
        '',
        'Over de nieuwe indeling van borden',
        '- Anna: dat kan.',
        '- Jan: dat kan niet.',
        '',
        'Vragenronde',
        '- Geen.',
      ),
    ).toEqual(['- Introductie', '- Over de nieuwe indeling van borden', '- Vragenronde']);
    const plain = [
      'Fietsenstalling',
      'De stalling is vol. Er komt een tweede.',
      '',
      'Nieuwe website',
      'De website is bijna klaar.',
      '',
      'Buurtfeest',
      'Het feest is in mei.',
    ];
    expect(titles('Aanwezig: Anna en Jan', '', ...plain)).toEqual([
      '- Fietsenstalling',
      '- Nieuwe website',
      '- Buurtfeest',
    ]);
    expect(titles('Beste Anna,', '', ...plain)).toEqual([]);
  });
});

describe('a list of actions', () => {
  it('ends where the report begins, and has Word’s own bullets', () => {
    const { passages } = read([
      'Aanwezig: Anna Voorbeeld (BZK)',
      '',
      '**Acties:**',
      '',
      '\uF0A7\tNotitie aanpassen (Anna)',
      '',
      'Verder verslag:',
      '',
      'De notitie is helder.',
    ]);
    expect(passages.map(({ section, shape, text }) => [section, shape, text])).toEqual([
      ['actionList', 'bullet', 'Notitie aanpassen (Anna)'],
      ['minutes', 'paragraph', 'De notitie is helder.'],
    ]);
  });
});
