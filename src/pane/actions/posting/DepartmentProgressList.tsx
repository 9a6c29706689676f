import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { abbreviationOf } from '../../../departments/abbreviationOf';
import { actionWords } from '../../../language/words/actions';
import { failureWords } from '../../../language/words/failures';
import { openingWords } from '../../../language/words/opening';
import { grouped } from '../../../minutes/grouped';
import type { DepartmentProgress, PostingFailure, PostingProgress } from '../../../posting/posting';
import { ChipCell } from '../../departments/ChipCell';
import { useMeeting } from '../../meeting';
import { useSigningIn } from '../../opening/useSigningIn';
import { useWords } from '../../parts';
import { useRoutes } from '../../settings/routes/useRoutes';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  facts: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  bar: { flexGrow: 1 },
  failure: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sentence: { flexGrow: 1, flexBasis: '10rem' },
});

interface DepartmentProgressListProps {
  readonly progress: PostingProgress;
  readonly retry: () => void;
}

/** What only this department can have: it is said, and can be done something about, beside it. What all have is said once. */
const ofOneDepartment: readonly (PostingFailure | null)[] = ['notMember', 'planGone', 'limit', 'noRoute'];

/** One line a department: how many of its tasks are there, and below those with the same trouble what stands in the way of the rest. */
export function DepartmentProgressList({ progress, retry }: DepartmentProgressListProps) {
  const styles = useStyles();
  const { departments } = useMeeting();
  const groups = grouped(progress, ({ department, failure }) =>
    ofOneDepartment.includes(failure) ? department : failure,
  );
  return (
    <ul className={styles.list}>
      {[...groups.values()].flatMap((group) =>
        group.map((each) => {
          const label = abbreviationOf(each.department, departments);
          return (
            <li key={each.department} className={styles.row} data-progress={each.department}>
              <div className={styles.facts}>
                <ChipCell look="plain" label={label} />
                <ProgressBar
                  className={styles.bar}
                  aria-label={label}
                  value={each.done}
                  max={each.wanted || 1}
                />
                <span>
                  {each.done}/{each.wanted}
                </span>
              </div>
              {each.failure && each === group.at(-1) && <Failure progress={each} retry={retry} />}
            </li>
          );
        }),
      )}
    </ul>
  );
}

interface FailureProps {
  readonly progress: DepartmentProgress;
  readonly retry: () => void;
}

/** Why, and the one thing that helps most. */
function Failure({ progress: { department, failure }, retry }: FailureProps) {
  const styles = useStyles();
  const words = useWords(actionWords);
  const opening = useWords(openingWords);
  const failures = useWords(failureWords);
  const [, confirm] = useRoutes();
  const signingIn = useSigningIn(retry);
  if (!failure) return null;
  const { what, next } = failures.posting[failure];
  const toMail = () => void confirm({ [department]: { kind: 'mail', address: null } });
  const asks = failure === 'signIn' || failure === 'consent';
  return (
    <div className={styles.failure}>
      <span className={styles.sentence}>{signingIn.failed ?? `${what} ${next}`}</span>
      {asks && (
        <Button size="small" onClick={signingIn.ask}>
          {failure === 'signIn' ? opening.signIn : opening.allow}
        </Button>
      )}
      {ofOneDepartment.includes(failure) && (
        <Button size="small" onClick={toMail}>
          {words.sendByMail}
        </Button>
      )}
    </div>
  );
}
