import { describe, expect, it } from 'vitest';
import { numberItems } from '../../src/minutes/numbering';
import { document, draftFrom } from './reading';

const draft = draftFrom(document);
const items = draft.blocks.filter((block) => block.type === 'agendaItem');
const lines = draft.blocks.filter((block) => block.type === 'line');

describe('a document that was read, as minutes', () => {
  it('has the meeting of the document', () => {
    expect(draft.header).toMatchObject({
      start: '2026-10-12T10:00:00+02:00',
      end: '2026-10-12T11:00:00+02:00',
      place: 'Zaal 3',
      firstNumber: 1,
    });
  });

  it('is not called after having been passed on', () => {
    const head = 'Van: A. Voorbeeld\nVerzonden: maandag 12 oktober 2026 10:00\nAan: B. Monster\n';
    const mail = (subject: string) =>
      draftFrom(`${head}Onderwerp: ${subject}\n\nVWS stuurt een planning rond.`);
    expect(mail('FW: Overleg Voorbeeldzaken').header.title).toBe('Overleg Voorbeeldzaken');
    expect(mail('Fwd: RE: Overleg Voorbeeldzaken').header.title).toBe('Overleg Voorbeeldzaken');
    expect(mail('Re-integratie').header.title).toBe('Re-integratie');
  });

  it('has its agenda, numbered as it was', () => {
    const paths = numberItems(items, 1).map(({ path }, at) => `${path} ${items[at]!.title}`);
    expect(paths).toEqual([
      '1 Opening en mededelingen',
      '2 Verslag vorige vergadering',
      '3 Stand van de voorbereiding',
      '3a Planning',
      '4 Rondvraag',
    ]);
  });

  it('has its attendance, with who was away', () => {
    const list = draft.attendees.map(({ department, roles, presence }) =>
      [department, ...roles, presence.kind].join(' '),
    );
    expect(list).toEqual([
      'BZK chair present',
      'VWS present',
      'SZW present',
      'AZ secretary present',
      'OCW absent',
    ]);
  });

  it('has who speaks beside the words, not in them', () => {
    const said = lines.find(({ text }) => text.startsWith('Vraagt aandacht'));
    expect(said?.speaker).toBe('SZW');
  });

  it('proposes what it commits to, and settles none of it', () => {
    const proposed = lines.flatMap(({ proposal }) => proposal ?? []);
    const actions = proposed.filter(({ kind }) => kind === 'action');
    expect(lines.every(({ kind }) => kind === 'note')).toBe(true);
    expect(actions.map(({ action }) => [action?.responsible, action?.deadline?.date])).toEqual([
      [{ kind: 'joint', departments: ['VWS'] }, '2026-10-20'],
      [{ kind: 'joint', departments: ['SZW'] }, undefined],
    ]);
    expect(proposed.some(({ kind }) => kind === 'decision')).toBe(true);
  });

  it('names words for each proposal that stand in the line', () => {
    for (const { text, proposal } of lines)
      for (const word of proposal?.words ?? []) expect(text).toContain(word);
  });

  it('settles what the document marks on purpose', () => {
    const [line] = draftFrom('1. Opening\n- Actie BZK: namen rondsturen\n2. Sluiting\n').blocks.filter(
      (block) => block.type === 'line',
    );
    expect(line).toMatchObject({ kind: 'action', action: { responsible: { departments: ['BZK'] } } });
  });

  it('seats a department that speaks but is not listed, and a guest for an item as a guest', () => {
    const { attendees } = draftFrom(
      'Aanwezig\t5.1.2e (BZK, vz), 5.1.2e (VWS)\n\n## 1. Cijfers (i.a.v. CBS)\n\n- SZW: vraagt naar de cijfers.\n\n## 2. Sluiting\n',
    );
    expect(attendees.map(({ department, roles, name }) => [department, roles.join(), name])).toEqual([
      ['BZK', 'chair', null],
      ['VWS', '', null],
      ['SZW', '', null],
      ['CBS', 'guest', null],
    ]);
  });

  it('leaves out what only says what the document is, and marks of what was blacked out', () => {
    const text = document.replace('Overleg Voorbeeldzaken', 'MT <sup>5.1.2e</sup>');
    const { header, blocks } = draftFrom(`# verslag\n\nMT 5.1.2e\n\n${text}`);
    expect(header.title).toBe('MT 5.1.2e');
    expect(blocks[0]).toMatchObject({ title: 'Opening en mededelingen' });
  });

  it('proposes an action once that its list says again, with the date that only the list has', () => {
    const list = [
      '## Actielijst',
      '| Nr | Actie | Wie | Uiterlijk |',
      '| --- | --- | --- | --- |',
      '| 1 | Rooster maken | SZW | 27 november 2026 |',
      '| 2 | Brief sturen | VWS | 27 november 2026 |',
      '| 3 | Brief sturen | VWS | 4 december 2026 |',
    ];
    const { blocks } = draftFrom(`${document}\n${list.join('\n')}\n`);
    const actions = blocks.flatMap((block) => {
      const action = block.type === 'line' && (block.action ?? block.proposal?.action);
      return action ? [`${action.title ?? block.text} ${action.deadline?.date}`] : [];
    });
    expect(actions).toEqual([
      'Nieuwe planning aan alle deelnemers sturen 2026-10-20',
      'Rooster maken 2026-11-27',
      'Brief sturen 2026-11-27',
      'Brief sturen 2026-12-04',
    ]);
    const said = blocks.flatMap((block) => (block.type === 'line' ? block.text : []));
    expect(said.filter((text) => /rooster/i.test(text))).toEqual([
      expect.stringContaining('SZW neemt het voortouw'),
    ]);
    expect(said.slice(-2)).toEqual(['Brief sturen', 'Brief sturen']);
  });

  it('calls an action as the list with its number does, and not as a second list that counts others', () => {
    const { blocks } = draftFrom(
      [
        '# 1. Opening\n\n- De brief wordt herschreven.\n- Actie 1: SZW\n\n# 2. Sluiting\n',
        '# Actielijst\n\nNr\tActie\tWie\tUiterlijk\n1\tBrief herschrijven\tSZW\t20 oktober 2026\n',
        '# Acties uit eerdere vergaderingen\n\nNr\tActie\tWie\tStand\n1\tNota maken\tVWS\tgereed\n',
      ].join('\n'),
    );
    const lines = blocks.filter((block) => block.type === 'line');
    expect(lines.map(({ text, action }) => [text, action?.title, action?.deadline?.date])).toEqual([
      ['De brief wordt herschreven.', 'Brief herschrijven', '2026-10-20'],
      ['1 Nota maken VWS gereed', undefined, undefined],
    ]);
  });

  it('of a row says its matter, and neither its number nor how it stands', () => {
    const { blocks } = draftFrom(
      '# Actielijst\n\nNr\tActie\tWie\tPlanning\tStatus\n14\tModel uitwerken\tSZW\tBegin 2027\tLopend\n',
    );
    expect(blocks.flatMap((block) => (block.type === 'line' ? [block.text] : []))).toEqual([
      'Model uitwerken',
    ]);
  });
});
