import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../../src/departments/resolver';
import { readMinutes } from '../../../src/dutch/readMinutes';
import { endsClosed, isStatus } from '../../../src/dutch/marks/status';

/** The actions of minutes, each as its words and who must do it. */
const actions = (...lines: string[]) => {
  const text = ['Aanwezig: Anna Voorbeeld (BZK), Jan Proef (VWS)', '', ...lines].join('\n');
  const setting = { departments: createDepartments, date: '2026-03-12', today: '2026-03-12', calendar: [] };
  const { findings, passages } = readMinutes(text, setting);
  return findings.flatMap(({ kind, clause, passage, action }) =>
    kind === 'action' && action?.responsible.kind === 'joint'
      ? [
          `${action.responsible.departments.join()}: ${passages[passage]?.text.slice(clause.start, clause.end)}`,
        ]
      : [],
  );
};

describe('an action marked in a list of earlier ones', () => {
  it('is none when it says in brackets or below that it is done', () => {
    expect(
      actions(
        '2) Verslag en actiepunten vorige keer',
        '',
        '   * Actie Anna: lijst overzetten',
        '   de regels zijn overgezet met een verwijzing (afgerond)',
        '',
        '   * Actie Jan: hoofdstuk splitsen. Ook nalezen.',
        '   Is afgerond,',
        '   vervolgactie Anna: verwijzingen nalopen',
        '',
        '   * Actie Jan: brief aan de gemeente sturen',
        '   nog open',
      ),
    ).toEqual([
      'BZK: vervolgactie Anna: verwijzingen nalopen',
      'VWS: Actie Jan: brief aan de gemeente sturen nog open',
    ]);
  });

  it('is one when being done is the task', () => {
    expect(actions('Actie Anna: nagaan of de brief is afgehandeld')).toHaveLength(1);
    expect(endsClosed('nagaan of het dossier is gesloten')).toBe(false);
    expect(isStatus('We zijn open voor ideeën.')).toBe(false);
  });
});

it('in a list of actions names in brackets are who does what stands before them, whatever its words', () => {
  expect(
    actions(
      '**Acties:**',
      '',
      '- 3. Standaarden nalezen. (Anna)',
      '- 4. Metamodel (Jan)',
      '- Anna en Jan hebben een vergelijking gemaakt. Voeg die toe. (Anna, Jan)',
      '- 5. Overig (-): nog niets',
    ),
  ).toEqual([
    'BZK: 3. Standaarden nalezen. (Anna)',
    'VWS: 4. Metamodel (Jan)',
    'BZK,VWS: Anna en Jan hebben een vergelijking gemaakt. Voeg die toe. (Anna, Jan)',
  ]);
});

it('an action that lies with somebody is hers', () => {
  expect(actions('Er komt een paragraaf bij. (actie bij Anna)')).toEqual([
    'BZK: Er komt een paragraaf bij. (actie bij Anna)',
  ]);
});

it('is a ticked box, and not an empty one', () => {
  expect(endsClosed('[x] Lijst nalopen')).toBe(true);
  expect(endsClosed('[ ] Lijst nalopen')).toBe(false);
  expect(actions('## Acties', '', '- [x] Anna: lijst nalopen', '- [ ] Jan: brief sturen')).toEqual([
    'VWS: brief sturen',
  ]);
});

it('a row is closed that says "vervalt" where the others have their day', () => {
  const rows = ['WIE / WAT / WANNEER', 'Anna\ttestset afmaken\t26 maart', 'Jan\tfilm maken\tvervalt'];
  expect(actions(...rows)).toEqual(['BZK: Anna\ttestset afmaken\t26 maart']);
});
