import { describe, expect, it } from 'vitest';
import { matchingDepartments } from '../../../src/pane/departments/matchingDepartments';
import { sampleDepartments } from '../samples';

const matching = (typed: string) => matchingDepartments(typed, sampleDepartments).map(({ code }) => code);

describe('matchingDepartments', () => {
  it('finds by abbreviation and by name, whatever the case', () => {
    expect(matching('wenz')).toEqual(['WENZ']);
    expect(matching('ZEE')).toEqual(['WENZ']);
    expect(matching('bo')).toEqual(['BOS']);
  });

  it('shows the ministries while nothing is typed', () => {
    expect(matching(' ')).toEqual(['AA', 'WENZ', 'BOS']);
  });

  it('shows nothing for what is no department', () => {
    expect(matching('qqq')).toEqual([]);
  });
});
