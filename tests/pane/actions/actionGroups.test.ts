import { describe, expect, it } from 'vitest';
import { actionWords } from '../../../src/language/words/actions';
import type { Responsible } from '../../../src/minutes/actionPoint';
import { actionGroups, groupHeading } from '../../../src/pane/actions/actionGroups';
import { ofKind, withDepartments } from '../../../src/pane/actions/responsibleChanges';
import { placedAction, sampleResolver } from '../samples';

const joint = (...departments: string[]): Responsible => ({ kind: 'joint', departments });
const sequence = (...departments: string[]): Responsible => ({ kind: 'sequence', departments });
const everybody = (...except: string[]): Responsible => ({ kind: 'everybody', except });
const heading = (responsible: Responsible) =>
  groupHeading(responsible, sampleResolver, actionWords.nl, 'nl').map(({ text }) => text);

describe('actionGroups', () => {
  it('brings the actions of the same departments together, in the order of the minutes', () => {
    const groups = actionGroups([
      placedAction('1', joint('BOS'), ['BOS']),
      placedAction('2', joint('AA', 'BOS'), ['AA', 'BOS']),
      placedAction('3', joint('BOS'), ['BOS']),
      placedAction('4', joint('BOS', 'AA'), ['BOS', 'AA']),
    ]);
    expect(groups.map(({ actions }) => actions.map(({ title }) => title))).toEqual([
      ['1', '3'],
      ['2', '4'],
    ]);
  });

  it('keeps first-this-then-that apart from together, and one order from the other', () => {
    const all = [
      joint('AA', 'BOS'),
      sequence('AA', 'BOS'),
      sequence('BOS', 'AA'),
      everybody(),
      everybody('AA'),
    ];
    const groups = actionGroups(
      all.map((responsible, index) => placedAction(String(index), responsible, [])),
    );
    expect(groups).toHaveLength(all.length);
  });

  it('says who is responsible', () => {
    expect(heading(joint('WENZ'))).toEqual(['WenZ']);
    expect(heading(sequence('WENZ', 'BOS'))).toEqual(['WenZ', 'daarna', 'Bos']);
    expect(heading(everybody('WENZ', 'BOS'))).toEqual(['allen, behalve WenZ en Bos']);
    expect(heading(everybody())).toEqual(['allen']);
    expect(heading(joint())).toEqual(['nog niemand']);
  });
});

describe('changing who is responsible', () => {
  it('never makes an exception responsible', () => {
    expect(ofKind('joint', everybody('BOS'))).toEqual(joint());
    expect(ofKind('everybody', joint('BOS'))).toEqual(everybody());
    expect(ofKind('sequence', joint('BOS', 'AA'))).toEqual(sequence('BOS', 'AA'));
  });

  it('changes the departments of the same kind', () => {
    expect(withDepartments(everybody(), ['AA'])).toEqual(everybody('AA'));
    expect(withDepartments(sequence('AA'), ['AA', 'BOS'])).toEqual(sequence('AA', 'BOS'));
  });
});
