import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DepartmentResolver } from '../../departments/department';
import { actionWords } from '../../language/words/actions';
import type { ActionPoint } from '../../minutes/actionPoint';
import { groupHeading } from '../actions/actionGroups';
import { DeadlineFact } from '../actions/DeadlineFact';
import { Chip } from '../departments/Chip';
import { useLanguage, useWords } from '../parts';

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface FactsProps {
  /** Null for a decision. */
  readonly action: ActionPoint | null;
  readonly itemPath: string;
  /** ISO date of the meeting. */
  readonly date: string;
  readonly departments: DepartmentResolver;
  /** What else there is to say. */
  readonly children?: ReactNode;
}

/** For whom, by when and under which item: what was read beside the words themselves. */
export function Facts({ action, itemPath, date, departments, children }: FactsProps) {
  const styles = useStyles();
  const words = useWords(actionWords);
  const language = useLanguage();
  const parts = action ? groupHeading(action.responsible, departments, words, language) : [];
  return (
    <div className={styles.facts}>
      {parts.map(({ kind, text, name }, index) =>
        kind === 'department' ? (
          <Chip key={index} look="brand" label={text} name={name ?? undefined} />
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
      {action && <DeadlineFact deadline={action.deadline} date={date} />}
      {itemPath !== '' && <span>{words.item(itemPath)}</span>}
      {children}
    </div>
  );
}
