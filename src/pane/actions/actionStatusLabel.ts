import type { actionWords } from '../../language/words/actions';
import type { StateTone } from '../useToneStyles';
import type { ActionStatus } from './taskViews';

/** "in Planner", "7 van 11 geplaatst". */
export function actionStatusLabel(status: ActionStatus, words: (typeof actionWords)['nl']): string {
  if (status.kind === 'one') return words.status[status.status];
  return words[status.kind](status.count, status.all);
}

export function actionStatusTone(status: ActionStatus): StateTone {
  if (status.kind !== 'one') return 'brand';
  switch (status.status) {
    case 'posted':
    case 'done':
      return 'good';
    case 'changed':
    case 'deleted':
    case 'unreadable':
    case 'nobody':
      return 'warning';
    case 'inProgress':
      return 'brand';
    default:
      return 'quiet';
  }
}
