import { expect, it } from 'vitest';
import { createDepartments } from '../../../../src/departments/resolver';
import { topicParties } from '../../../../src/pane/settings/topics/topicParties';

const departments = createDepartments('2026-11-23');
const coast = { name: 'Kust', lead: 'VWS', involved: ['SZW', 'BZK'], words: [] };

it('says who leads a topic and who is involved, and that nobody leads it yet', () => {
  expect(topicParties(coast, departments, 'nl')).toBe('trekker VWS, met SZW en BZK');
  expect(topicParties({ ...coast, involved: [] }, departments, 'en')).toBe('led by VWS');
  expect(topicParties({ ...coast, lead: null, involved: [] }, departments, 'nl')).toBe('nog geen trekker');
});
