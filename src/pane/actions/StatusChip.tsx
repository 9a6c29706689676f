import { mergeClasses } from '@fluentui/react-components';
import { actionWords } from '../../language/words/actions';
import { useWords } from '../parts';
import { useToneStyles } from '../useToneStyles';
import { actionStatusLabel, actionStatusTone } from './actionStatusLabel';
import type { ActionStatus } from './taskViews';

/** Where an action or a task is, in a word or two. */
export function StatusChip({ status }: { readonly status: ActionStatus }) {
  const tones = useToneStyles();
  const words = useWords(actionWords);
  return (
    <span className={mergeClasses(tones.mark, tones[actionStatusTone(status)])}>
      {actionStatusLabel(status, words)}
    </span>
  );
}
