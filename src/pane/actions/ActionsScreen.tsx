import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { actionWords } from '../../language/words/actions';
import { useMeeting } from '../meeting';
import { useLanguage, useWords } from '../parts';
import { usePaneStyles } from '../usePaneStyles';
import { ActionCard } from './ActionCard';
import { actionGroups, groupHeading } from './actionGroups';
import { ResponsibleHeading } from './ResponsibleHeading';
import { PostBar } from './posting/PostBar';
import { RemovedTasks } from './posting/RemovedTasks';
import { taskViews } from './taskViews';
import { Review } from '../proposals/Review';
import { ReviewNotice } from '../proposals/ReviewNotice';
import { countOf, useOpenProposals } from '../proposals/useOpenProposals';
import { ShareToStage } from '../stage/ShareToStage';
import { takeKeyboard } from '../takeKeyboard';
import { useDelivery } from './posting/useDelivery';
import { usePosting } from './posting/usePosting';

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowY: 'auto',
    '@media (max-height: 26rem)': { overflowY: 'visible' },
  },
  cards: { margin: 0, padding: 0, listStyleType: 'none' },
  none: { color: tokens.colorNeutralForeground2 },
});

interface ActionsScreenProps {
  readonly sideBySide: boolean;
  /** Line of the action to begin with, or null. */
  readonly openedLine: string | null;
}

/** The action points by who is responsible, and the one button that posts them. */
export default function ActionsScreen({ sideBySide, openedLine }: ActionsScreenProps) {
  const styles = useStyles();
  const pane = usePaneStyles();
  const words = useWords(actionWords);
  const language = useLanguage();
  const { departments } = useMeeting();
  const posting = usePosting();
  const delivery = useDelivery(posting.state.kind === 'posting');
  const { actions, facts } = delivery;
  const open = useOpenProposals();
  const [reviewing, setReviewing] = useState(false);
  const root = useRef<HTMLElement>(null);
  // After a document was read in, and after the review: what was pressed there is gone.
  useEffect(() => takeKeyboard(root.current), [reviewing]);
  const Landmark = sideBySide ? 'section' : 'main';
  if (reviewing) {
    return (
      <Landmark className={mergeClasses(pane.screen, sideBySide && pane.side)} aria-label={words.heading}>
        <Review open={open ?? []} done={() => setReviewing(false)} />
      </Landmark>
    );
  }
  return (
    <Landmark
      ref={root}
      tabIndex={-1}
      className={mergeClasses(pane.screen, pane.minutes, sideBySide && pane.side)}
      aria-label={words.heading}
    >
      <div className={styles.list}>
        {countOf(open) > 0 && <ReviewNotice count={countOf(open)} review={() => setReviewing(true)} />}
        {actions.length > 0 && <ShareToStage />}
        {actions.length === 0 && countOf(open) === 0 && <p className={styles.none}>{words.none}</p>}
        {actionGroups(actions).map((group) => (
          <section key={group.key}>
            <ResponsibleHeading
              parts={groupHeading(group.responsible, departments, words, language)}
              codes={group.actions[0]?.departments ?? []}
            />
            <ul className={styles.cards}>
              {group.actions.map((placed) => (
                <ActionCard
                  key={`${placed.line.id} ${placed.line.id === openedLine}`}
                  placed={placed}
                  tasks={taskViews(placed, facts)}
                  asked={placed.line.id === openedLine}
                />
              ))}
            </ul>
          </section>
        ))}
        <RemovedTasks entries={delivery.closable} />
      </div>
      <PostBar delivery={delivery} posting={posting} />
    </Landmark>
  );
}
