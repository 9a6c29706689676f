import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { BothChanged, Choice } from '../../../delivery/bothChanged';
import { actionWords } from '../../../language/words/actions';
import type { PostingContext } from '../../../posting/posting';
import { settleChoices } from '../../../posting/settleChoices';
import { countedDepartments } from '../../departments/countedDepartments';
import { useMeeting } from '../../meeting';
import { useWords } from '../../parts';
import { ChooseValues } from './ChooseValues';
import { ConfirmRoutes } from './ConfirmRoutes';
import { PostingReport } from './PostingReport';
import { postSummary, type PostSummary } from './postSummary';
import type { Delivery } from './useDelivery';
import type { Posting } from './usePosting';
import { usePostingContext } from './usePostingContext';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    maxHeight: '75%',
    overflowY: 'auto',
    '& > *': { flexShrink: 0 },
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalSNudge,
    overflowWrap: 'anywhere',
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /** While something is asked, nothing else needs the room. */
  asking: { maxHeight: '100%' },
  hint: {
    margin: 0,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What must be answered before anything is posted. */
type Asking =
  { readonly kind: 'routes' } | { readonly kind: 'values'; readonly both: readonly BothChanged[] };

interface PostBarProps {
  readonly delivery: Delivery;
  readonly posting: Posting;
}

/** The one button, what it is doing, and what came of it. */
export function PostBar({ delivery, posting }: PostBarProps) {
  const styles = useStyles();
  const words = useWords(actionWords);
  const context = usePostingContext();
  const { departments } = useMeeting();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { actions, facts } = delivery;
  if (actions.length === 0) return null;
  const summary = postSummary(actions, facts);
  const post = () => {
    setAsking(null);
    void posting.start();
  };
  const askRoutes = () => (summary.withoutRoute.length > 0 ? setAsking({ kind: 'routes' }) : post());
  const press = async () => {
    const both = summary.updates > 0 ? await bothChanged(context()) : [];
    if (both.length > 0) setAsking({ kind: 'values', both });
    else askRoutes();
  };
  const settle = (choices: readonly Choice[]) => {
    settleChoices(context(), choices);
    askRoutes();
  };
  const question = posting.state.kind === 'posting' ? null : asking;
  const label =
    summary.actions > 0
      ? words.post(summary.actions, countedDepartments(summary.departments, departments, words))
      : summary.updates > 0
        ? words.updateTasks(summary.updates)
        : null;
  return (
    <footer className={mergeClasses(styles.bar, question !== null && styles.asking)}>
      <PostingReport posting={posting} retry={() => void press()} />
      {question?.kind === 'routes' && (
        <ConfirmRoutes departments={summary.withoutRoute} cancel={() => setAsking(null)} confirmed={post} />
      )}
      {question?.kind === 'values' && (
        <ChooseValues both={question.both} cancel={() => setAsking(null)} chosen={settle} />
      )}
      {posting.state.kind !== 'posting' && !question && label !== null && (
        <Button appearance="primary" onClick={() => void press()}>
          {label}
        </Button>
      )}
      {!question && <p className={styles.hint}>{label !== null ? words.once : whatIsLeft(summary, words)}</p>}
    </footer>
  );
}

/** When there is nothing to press. */
function whatIsLeft({ deleted, byMail }: PostSummary, words: (typeof actionWords)['nl']): string {
  if (deleted > 0) return words.someDeleted(deleted);
  return byMail > 0 ? words.onlyMail : words.allPosted;
}

/** Nothing when the code for it does not come: posting looks again before it writes. */
async function bothChanged(context: PostingContext): Promise<readonly BothChanged[]> {
  const loaded = await import('../../../posting/whatBothChanged').catch(() => null);
  return loaded === null ? [] : loaded.whatBothChanged(context);
}
