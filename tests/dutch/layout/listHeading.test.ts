import { describe, expect, it } from 'vitest';
import { listKindOf } from '../../../src/dutch/layout/listHeading';

describe('a heading of a list', () => {
  it.each([
    'Actielijst (vaste nummering)',
    'Actiepunten en deadlines',
    'Openstaande acties en afspraken',
    'Actie-/besluitenlijst d.d. 4 mei',
    'Actiepunten vorige vergadering',
    'To-do’s:',
    'Next steps',
    'Belangrijkste besluiten en afspraken',
  ])('of actions: %s', (title) => expect(listKindOf(title)).toBe('actionList'));

  it.each(['Besluitenlijst 13 maart 2025', 'Genomen besluiten', 'Conclusies & besluiten'])(
    'of decisions: %s',
    (title) => expect(listKindOf(title)).toBe('decisionList'),
  );

  it.each([
    'Actieplan 2027',
    'Bespreking actielijst',
    'Afspraken met de leverancier',
    'Conclusies',
    'Actie 3',
    '',
  ])('none: %s', (title) => expect(listKindOf(title)).toBeNull());
});
