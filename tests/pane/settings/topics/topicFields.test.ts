import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../../src/minutes/topic';
import {
  fieldsOf,
  takenBy,
  topicChanges,
  topicOfFields,
} from '../../../../src/pane/settings/topics/topicFields';

const coast: Topic = { name: 'Kust', lead: 'IENW', involved: ['LVVN'], words: ['duinen', 'strand'] };

describe('a row of the table of topics', () => {
  it('is the same after it was looked at', () => {
    expect(topicOfFields(fieldsOf(coast))).toEqual(coast);
  });

  it('needs a name and nothing else', () => {
    expect(topicOfFields(fieldsOf(null))).toBeNull();
    expect(topicOfFields({ ...fieldsOf(null), name: '  Wonen  en zorg ', words: ' ,; ' })).toEqual({
      name: 'Wonen en zorg',
      lead: null,
      involved: [],
      words: [],
    });
  });

  it('has who leads once', () => {
    expect(topicOfFields({ ...fieldsOf(coast), involved: ['LVVN', 'IENW'] })?.involved).toEqual(['LVVN']);
  });

  it('cannot be called as another row is, and may keep its own name', () => {
    expect(takenBy(' kust ', null, [coast])).toBe(coast);
    expect(takenBy('Kust', coast, [coast])).toBeNull();
  });

  it('takes the place of the row that it was, also under another name', () => {
    const renamed = { ...coast, name: 'Kust en zee' };
    expect(topicChanges(coast, renamed)).toEqual({ Kust: null, 'Kust en zee': renamed });
    expect(topicChanges(coast, coast)).toEqual({ Kust: coast });
    expect(topicChanges(null, coast)).toEqual({ Kust: coast });
  });
});
