import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../../sandbox/world/createWorld';
import { readAgenda } from '../../src/invitation/agenda';
import { counter, invitationOf, invitationWith } from './meeting';

const world = createWorld('2026-11-23');

/** The agenda as a person would print it: "1 Opening", "  Deelpunt [wie]". */
function printed(type: 'html' | 'text', content: string): readonly string[] {
  return lines(readAgenda(invitationWith(type, content), counter()));
}

function lines({ items }: ReturnType<typeof readAgenda>): readonly string[] {
  return items.map(
    ({ title, level, inserted, presenter }) =>
      `${level ? '  ' : ''}${inserted ? '+ ' : ''}${title}${presenter ? ` [${presenter}]` : ''}`,
  );
}

function ofMeeting(key: string) {
  const meeting = world.meetings.find((it) => it.key === key);
  if (!meeting) throw new Error(`No meeting ${key}`);
  return readAgenda(invitationOf(meeting), counter());
}

describe('the agenda of every meeting of the sandbox', () => {
  it('reads numbers and letters typed by Word', () => {
    expect(lines(ofMeeting('sgo'))).toEqual([
      'Opening en mededelingen',
      'Verslag SGO vorige week (bijlage 1, ter vaststelling)',
      'Afstemming tussen de departementen',
      '  Ministerraad en Rijksministerraad van vrijdag',
      '  Onderraden en voorportalen',
      '  Uitvoeringstoetsen voorjaar',
      'Kantoorgebruik na de verhuizing [DGOO belt in]',
      'Meerjarenplanning trainees R&D <concept>',
      'Rondvraag en sluiting',
    ]);
  });

  it('takes times off and keeps presenters', () => {
    expect(lines(ofMeeting('mt-dgv'))).toEqual([
      'Opening en actualiteiten [Zeger]',
      'Nieuws uit de directies [PG, Sport, VGP, IZ]',
      'Terugkoppeling Bestuursraad [Zeger]',
      'Presentatie Nieuw Werken [i.a.v. Hilde Pilot]',
      'Collegiale toetsing',
      'Sluiting',
    ]);
  });

  it('reads a table, and starts at 0 when the table does', () => {
    const agenda = ofMeeting('mt-maart');
    expect(agenda.firstNumber).toBe(0);
    expect(lines(agenda)).toEqual([
      'Woordvoering door deskundigen van de directies [DCo (i.a.v. Femke Spreekbeurt)]',
      'Opening en actualiteiten [vz]',
      '  Rondje directies [allen]',
      '  Terugkoppeling Bestuursraad [WDGV]',
      'Preventie-aanpak en sportakkoord naast elkaar gelegd [Sport]',
      'Collegiale toetsing [IZ]',
      'Rondvraag en sluiting [vz]',
    ]);
  });

  it('reads the newest message of a forwarded chain, not the lists below it', () => {
    expect(lines(ofMeeting('kwetsbare-groepen'))).toEqual([
      'Welkom en voorstelrondje',
      'Opdracht van de werkgroep',
      '  Afbakening: over wie gaat het',
      '  Relatie met de teams jeugd en sectoren',
      'Invullen sheets stap 3 en 4 [allen]',
      'Cijfers en signalen [SCP]',
      'Planning richting ACC en MCC',
      'W.v.t.t.k. en vervolgafspraak',
    ]);
  });

  it('reads plain text with indented letters', () => {
    const agenda = ofMeeting('doorbraak');
    expect(agenda.items).toHaveLength(11);
    expect(lines(agenda).slice(2, 6)).toEqual([
      'Conceptbrief aan de Kamer: stand van zaken [VWS, daarna BZK]',
      'Voorbereiding bestuurlijk overleg',
      '  annotatie',
      '  deelnemers namens gemeenten [VNG]',
    ]);
  });

  it('reads a list under a sentence that announces it', () => {
    expect(lines(ofMeeting('weekoverleg'))).toEqual([
      'Actiepunten vorige week',
      'Wat komt er aan',
      'Knelpunten per departement',
      'Rondvraag',
    ]);
  });

  it('reads a megabyte with hostile HTML in it as text', () => {
    expect(lines(ofMeeting('groot'))).toEqual([
      'Opening',
      'Stand van het programma',
      'Vragen uit de zaal',
      'Sluiting',
    ]);
  });
});

describe('other ways people write an agenda', () => {
  it('takes lines without numbers under a heading, up to the empty line', () => {
    expect(
      printed('text', 'Beste allen,\n\nAgenda\nOpening\nBegroting 2027\nRondvraag\n\nStukken volgen.'),
    ).toEqual(['Opening', 'Begroting 2027', 'Rondvraag']);
  });

  it('loses no item that begins with a small letter', () => {
    expect(printed('text', 'Agenda\n1 opening\n2 verslag\n3 rondvraag')).toEqual([
      'opening',
      'verslag',
      'rondvraag',
    ]);
  });

  it('puts bullets below the number they stand under', () => {
    expect(printed('text', 'Agenda:\n1. Opening\n   - nieuws\n2. Sluiting')).toEqual([
      'Opening',
      '  nieuws',
      'Sluiting',
    ]);
  });

  it('takes letters and Roman numbers as items of their own when there are no others', () => {
    expect(printed('text', 'Agenda\nA. Opening\nB. Begroting\nC. Sluiting')).toEqual([
      'Opening',
      'Begroting',
      'Sluiting',
    ]);
    expect(printed('text', 'Agenda\nI. Opening\nII. Begroting\n  a. nota\nIII. Sluiting')).toEqual([
      'Opening',
      'Begroting',
      '  nota',
      'Sluiting',
    ]);
  });

  it('knows a heading with a date and time in it, and a sentence that is none', () => {
    const items = '\n1. Opening\n2. Sluiting';
    for (const heading of [
      'Agenda 23 november 2026, 10.00 uur',
      'Agenda.',
      '**Agenda**',
      'Agenda d.d. 23-11',
    ])
      expect(printed('text', heading + items), heading).toEqual(['Opening', 'Sluiting']);
    for (const sentence of ['Agenda wordt nagezonden', 'De agenda volgt nog.', 'Agenda volgt'])
      expect(
        readAgenda(invitationWith('text', `${sentence}\nGraag aanmelden\nTot dan`), counter()).found,
        sentence,
      ).toBe(false);
  });

  it('keeps a bracket that names no people with the title', () => {
    expect(
      printed('text', 'Agenda:\n1. Verslag (Bijlage 1)\n2. Nota (Ter bespreking)\n3. Wet (VWS)'),
    ).toEqual(['Verslag (Bijlage 1)', 'Nota (Ter bespreking)', 'Wet [VWS]']);
  });

  it('marks an inserted item', () => {
    expect(printed('text', 'Agenda:\n1. Opening\n- Ingelast: verhuizing\n2. Sluiting')).toEqual([
      'Opening',
      '+ verhuizing',
      'Sluiting',
    ]);
  });

  it('keeps a wrapped line with its item', () => {
    expect(printed('text', 'Agenda:\n1. Opening en een lang\n   vervolg daarvan\n2. Sluiting')).toEqual([
      'Opening en een lang vervolg daarvan',
      'Sluiting',
    ]);
  });

  it('takes lines without numbers that have an empty line between them', () => {
    expect(printed('text', 'Agenda:\n\nOpening\n\nBegroting\n\nSluiting\n\nStukken volgen.')).toEqual([
      'Opening',
      'Begroting',
      'Sluiting',
    ]);
    expect(
      printed('html', '<div>Agenda:</div><div>Opening</div><div>Sluiting</div><div><br></div><div>Dag</div>'),
    ).toEqual(['Opening', 'Sluiting']);
  });

  it('skips an explanation between two numbers, and stops at another list', () => {
    const text = 'Agenda\n1. Opening\nKort woord vooraf.\n2. Sluiting\n\nBijlagen:\n1. Verslag\n2. Nota';
    expect(printed('text', text)).toEqual(['Opening', 'Sluiting']);
  });

  it('keeps an inserted line between two lists', () => {
    const html = '<p>Agenda</p><ol><li>Een</li></ol><p>Ingelast: nieuws</p><ol start="2"><li>Twee</li></ol>';
    expect(printed('html', html)).toEqual(['Een', '+ nieuws', 'Twee']);
  });

  it('puts 2.1 and 2a below 2', () => {
    expect(printed('text', 'Agenda\n1. Een\n2. Twee\n2.1 Nota\n2b. Brief\n3. Drie')).toEqual([
      'Een',
      'Twee',
      '  Nota',
      '  Brief',
      'Drie',
    ]);
  });

  it('knows a list of times without a heading', () => {
    const text = 'Hoi\n\n10.00-10.15 Opening (vz)\n10.15-10.45 Begroting (BZK)\n10.45-11.00 Sluiting';
    expect(printed('text', text)).toEqual(['Opening [vz]', 'Begroting [BZK]', 'Sluiting']);
  });

  it.each(['1', '1.', '10.00', '10.00 - 10.15 uur'])('reads a table without a header: %s', (first) => {
    const row = (subject: string, who: string) =>
      `<tr><td>${first}</td><td>${subject}</td><td>${who}</td></tr>`;
    const html = `<p>Agenda</p><table>${row('Opening', 'vz')}${row('Begroting', 'BZK')}</table><p>Dag</p>`;
    expect(printed('html', html)).toEqual(['Opening [vz]', 'Begroting [BZK]']);
  });

  it('reads through a table that only lays out the page', () => {
    const list = '<p>Agenda</p><ol><li>Opening</li><li>Sluiting</li></ol>';
    expect(
      printed('html', `<table><tr><td><table><tr><td>${list}</td></tr></table></td></tr></table>`),
    ).toEqual(['Opening', 'Sluiting']);
  });

  it('proposes the usual items, marked as ours, when there is none', () => {
    const agenda = readAgenda(invitationWith('html', '<p>Zullen we even bijpraten?</p>'), counter());
    expect(agenda.found).toBe(false);
    expect(agenda.items.every(({ proposed }) => proposed)).toBe(true);
    expect(lines(agenda)).toEqual([
      'Opening en mededelingen',
      'Verslag vorige vergadering',
      'Rondvraag',
      'Sluiting',
    ]);
  });

  it('does not take a meeting id, a phone number or a signature for an agenda', () => {
    const join = '________________________________________\nMicrosoft Teams-vergadering\n1. a\n2. b\n3. c';
    expect(readAgenda(invitationWith('text', `Hoi\n\n${join}`), counter()).found).toBe(false);
    expect(
      readAgenda(invitationWith('text', 'Hoi\n\nMet vriendelijke groet,\nAnna\n1. a\n2. b\n3. c'), counter())
        .found,
    ).toBe(false);
  });
});

describe('the reader', () => {
  const bits = fc.constantFrom(
    '<p>',
    '</p>',
    '<ol>',
    '<li>',
    '</li>',
    '<table><tr><td>',
    '</td>',
    '<script>',
    '</div>',
    '&#x;',
    '1. ',
    'a) ',
    'Agenda',
    '\n',
    '\u0000',
    '12.00 ',
    'Van: ',
    '(BZK)',
    '<!--',
    'tekst ',
  );

  it('never throws and never gives an item without a title or a first item below nothing', () => {
    fc.assert(
      fc.property(
        fc.array(bits, { maxLength: 60 }),
        fc.constantFrom('html' as const, 'text' as const),
        (parts, type) => {
          const agenda = readAgenda(invitationWith(type, parts.join('')), counter());
          expect(agenda.items.length).toBeGreaterThan(0);
          expect(agenda.items[0]?.level).toBe(0);
          expect(new Set(agenda.items.map(({ id }) => id)).size).toBe(agenda.items.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(['<div><ol><li>', '<table><tr><td>', '<b>', '<p>', '<li>1. x'])(
    'reads a megabyte of %s before anybody gives up waiting',
    (piece) => {
      const body = `<p>Agenda</p><ol><li>Opening</li></ol>${piece.repeat(1_000_000 / piece.length)}`;
      expect(lines(readAgenda(invitationWith('html', body), counter()))[0]).toBe('Opening');
    },
  );

  it('does not make thousands of items of a list that is no agenda', () => {
    const { items } = readAgenda(invitationWith('text', `Agenda\n${'1. x\n'.repeat(20_000)}`), counter());
    expect(items.length).toBeLessThan(200);
  });

  it('never throws on any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        readAgenda(invitationWith('html', text), counter());
        readAgenda(invitationWith('text', text), counter());
      }),
    );
  });
});
