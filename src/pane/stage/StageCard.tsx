import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { abbreviationOf } from '../../departments/abbreviationOf';
import { shortDay } from '../../language/dates';
import { stageWords } from '../../language/words/stage';
import type { PlacedAction } from '../../minutes/actionPoints';
import { useMeeting } from '../meeting';
import { useLanguage, useWords } from '../parts';
import type { StageStep } from './stageSteps';

const useStyles = makeStyles({
  card: { margin: 'auto 0', width: '100%', display: 'flex', flexDirection: 'column', rowGap: '1.2em' },
  departments: { display: 'flex', flexWrap: 'wrap', gap: '0.4em', fontSize: 'clamp(1.2rem, 2.6vw, 2.8rem)' },
  department: {
    padding: '0 0.4em',
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: 1.4,
  },
  name: { alignSelf: 'center', fontSize: '0.6em', color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '1.2em',
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, lineHeight: 1.2, overflowWrap: 'anywhere' },
  single: { fontSize: 'clamp(1.6rem, 4.4vw, 4.5rem)' },
  several: { fontSize: 'clamp(1.2rem, 2.4vw, 2.4rem)' },
  facts: {
    margin: '0.4em 0 0',
    fontSize: 'clamp(1rem, 1.8vw, 1.9rem)',
    lineHeight: 1.3,
    color: tokens.colorNeutralForeground2,
  },
});

interface StageCardProps {
  readonly step: StageStep;
  /** Instant of the meeting: years that differ from it are named. */
  readonly near: string;
}

/** What is on the stage: who, what, by when. */
export function StageCard({ step, near }: StageCardProps) {
  const styles = useStyles();
  const words = useWords(stageWords);
  const { departments } = useMeeting();
  const [only] = step.departments;
  const size = step.actions.length === 1 ? styles.single : styles.several;
  return (
    <div className={styles.card}>
      <div className={styles.departments}>
        {step.departments.map((code) => (
          <span key={code} className={styles.department}>
            {abbreviationOf(code, departments)}
          </span>
        ))}
        {only === undefined && <span className={styles.name}>{words.nobody}</span>}
        {only !== undefined && step.departments.length === 1 && (
          <span className={styles.name}>{departments.byCode(only)?.name}</span>
        )}
      </div>
      <ul className={styles.list}>
        {step.actions.map((placed) => (
          <li key={placed.line.id}>
            <h2 className={mergeClasses(styles.title, size)}>{placed.title}</h2>
            <Facts placed={placed} near={near} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Facts({ placed, near }: { readonly placed: PlacedAction; readonly near: string }) {
  const styles = useStyles();
  const words = useWords(stageWords);
  const language = useLanguage();
  const { deadline } = placed.action;
  const item = placed.itemPath && words.item(placed.itemPath, placed.item?.title ?? '');
  const due = deadline ? words.due(shortDay(deadline.date, near, language)) : words.noDate;
  return <p className={styles.facts}>{[due, item].filter(Boolean).join(' · ')}</p>;
}
