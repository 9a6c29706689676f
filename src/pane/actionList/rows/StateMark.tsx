import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useToneStyles } from '../../useToneStyles';
import type { StateLabel } from './shareFacts';

const useStyles = makeStyles({ whole: { display: 'inline-block', whiteSpace: 'nowrap' } });

/** Where an action is, in a word or two. */
export function StateMark({ label }: { readonly label: StateLabel }) {
  const styles = useStyles();
  const tones = useToneStyles();
  return <span className={mergeClasses(tones.mark, tones[label.tone], styles.whole)}>{label.text}</span>;
}
