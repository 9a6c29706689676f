import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../../src/departments/resolver';
import { actionWords } from '../../../src/language/words/actions';
import { countedDepartments } from '../../../src/pane/departments/countedDepartments';

describe('how many get a task', () => {
  const departments = createDepartments('2026-11-23');
  const said = (codes: readonly string[]) =>
    actionWords.nl.post(3, countedDepartments(codes, departments, actionWords.nl));

  it('are departments as long as each of them is one', () => {
    expect(said(['VWS', 'BZK'])).toBe('Plaats 3 acties bij 2 departementen');
    expect(said(['AZ'])).toBe('Plaats 3 acties bij 1 departement');
  });

  it('are organisations where one is a body or is not known', () => {
    expect(said(['VWS', 'BZK', 'SZW', 'VNG'])).toBe('Plaats 3 acties bij 4 organisaties');
    expect(said(['VNG'])).toBe('Plaats 3 acties bij 1 organisatie');
    expect(said(['BZK', 'ONBEKEND'])).toBe('Plaats 3 acties bij 2 organisaties');
    const english = countedDepartments(['BZK', 'VNG'], departments, actionWords.en);
    expect(actionWords.en.post(1, english)).toBe('Post 1 action to 2 organisations');
  });
});
