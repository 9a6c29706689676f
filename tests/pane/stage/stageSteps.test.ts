import { expect, it } from 'vitest';
import { actionPoints } from '../../../src/minutes/actionPoints';
import { stageSteps, unconfirmed } from '../../../src/pane/stage/stageSteps';
import type { ActionEvent } from '../../../src/delivery/actionEvent';
import { action, item, line, minutesOf } from '../../minutes/build';

const joint = (...departments: string[]) => action({ responsible: { kind: 'joint', departments } });
const actions = actionPoints(
  minutesOf([
    item('1'),
    line('both', { kind: 'action', action: joint('SZW', 'VWS') }),
    line('one', { kind: 'action', action: joint('VWS') }),
    line('nobody', { kind: 'action', action: joint() }),
  ]),
);

function confirmed(lineId: string, department: string): ActionEvent {
  return { id: `${lineId} ${department}`, lineId, department, at: '', by: 'A', what: { kind: 'confirmed' } };
}

it('reads back one by one in the order of the minutes, or by department with what nobody has last', () => {
  expect(stageSteps(actions, 'one').map(({ key }) => key)).toEqual(['both', 'one', 'nobody']);
  const byDepartment = stageSteps(actions, 'department');
  expect(byDepartment.map(({ key, actions: own }) => [key, own.map(({ line: { id } }) => id)])).toEqual([
    ['SZW', ['both']],
    ['VWS', ['both', 'one']],
    ['', ['nobody']],
  ]);
});

it('confirms the shares of a step, whichever way they are read back', () => {
  const [both] = stageSteps(actions, 'one');
  const [, vws] = stageSteps(actions, 'department');
  const events = [confirmed('both', 'SZW'), confirmed('both', 'VWS')];
  expect(unconfirmed(both!, [])).toHaveLength(2);
  expect(unconfirmed(both!, events)).toEqual([]);
  expect(unconfirmed(vws!, events)).toEqual([{ lineId: 'one', department: 'VWS' }]);
});

it('confirms an action that nobody has to do yet', () => {
  const nobody = stageSteps(actions, 'department').at(-1)!;
  expect(unconfirmed(nobody, [])).toEqual([{ lineId: 'nobody', department: '' }]);
  expect(unconfirmed(nobody, [confirmed('nobody', '')])).toEqual([]);
});
