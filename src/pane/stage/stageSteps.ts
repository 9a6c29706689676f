import type { ActionEvent } from '../../delivery/actionEvent';
import type { PlacedAction } from '../../minutes/actionPoints';

export type StageMode = 'one' | 'department';

/** What is on the stage at one time: an action, or everything one department has to do. */
export interface StageStep {
  readonly key: string;
  /** Codes; none while nobody has to do it. */
  readonly departments: readonly string[];
  readonly actions: readonly PlacedAction[];
}

/** The steps of reading back, in the order of the minutes; departments in the order in which they are first named. */
export function stageSteps(actions: readonly PlacedAction[], mode: StageMode): readonly StageStep[] {
  if (mode === 'one') {
    return actions.map((placed) => ({
      key: placed.line.id,
      departments: placed.departments,
      actions: [placed],
    }));
  }
  const named = [...new Set(actions.flatMap(({ departments }) => departments))].map((code) => ({
    key: code,
    departments: [code],
    actions: actions.filter(({ departments }) => departments.includes(code)),
  }));
  const ownerless = actions.filter(({ departments }) => departments.length === 0);
  return ownerless.length === 0 ? named : [...named, { key: '', departments: [], actions: ownerless }];
}

/** A share that is read back: of an action that nobody has to do yet, the action itself. */
export interface StageShare {
  readonly lineId: string;
  readonly department: string;
}

/** The shares of a step that the meeting has not confirmed yet. */
export function unconfirmed(
  { actions, departments }: StageStep,
  events: readonly ActionEvent[],
): readonly StageShare[] {
  const confirmed = new Set(
    events
      .filter(({ what }) => what.kind === 'confirmed')
      .map(({ lineId, department }) => `${lineId} ${department}`),
  );
  const codes = departments.length > 0 ? departments : [''];
  return actions
    .flatMap(({ line }) => codes.map((department) => ({ lineId: line.id, department })))
    .filter(({ lineId, department }) => !confirmed.has(`${lineId} ${department}`));
}
