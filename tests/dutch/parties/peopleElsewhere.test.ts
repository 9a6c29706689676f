import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../../src/departments/resolver';
import { peopleElsewhere, withIntroductions } from '../../../src/dutch/parties/peopleElsewhere';

const departments = createDepartments('2021-06-01');
const listed = [{ name: 'Piet Test', departments: ['SZW'], position: null, role: null }];
const found = (text: string) =>
  peopleElsewhere(text, listed, departments).map(({ name, departments: codes }) => `${name} ${codes.join()}`);

describe('people whom the text introduces', () => {
  it.each([
    ['Anna Voorbeeld (BZK) licht de notitie toe.', 'Anna Voorbeeld BZK'],
    ['Anna de Voorbeeld van het ministerie van Financiën neemt het over.', 'Anna de Voorbeeld FIN'],
    ['Stuur het naar Jan Proef <j.proef@minvws.nl>.', 'Jan Proef VWS'],
    // a list has him already, or somebody of his name
    ['Piet Anders (BZK) licht de notitie toe.', ''],
    // a body, not a person
    ['De werkgroep komt bijeen. Werkgroep Zorg (VWS) bereidt het voor.', ''],
    ['Anna Voorbeeld (eerste kwartier) licht de notitie toe.', ''],
  ])('%s', (text, expected) => expect(found(text).join('; ')).toBe(expected));

  it('says where somebody in the list is from, by his whole name', () => {
    const unknown = [{ name: 'Anna Voorbeeld', departments: [] }];
    expect(withIntroductions(unknown, 'Anna Voorbeeld (BZK) licht toe.', departments)).toEqual([
      { name: 'Anna Voorbeeld', departments: ['BZK'] },
    ]);
    expect(withIntroductions(unknown, 'Anna Anders (BZK) licht toe.', departments)).toEqual(unknown);
  });
});
