import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { isOverdue } from '../../../actionList/listedAction';
import type { Period } from '../../../actionList/period';
import type { Grouping, ActionGroup } from '../../../actionList/view';
import { shortDay } from '../../../language/dates';
import { actionListWords } from '../../../language/words/actionList';
import { useLanguage, useWords } from '../../parts';
import { DepartmentMarks } from './DepartmentMarks';
import { useList } from '../listContext';
import { TopicName } from './TopicName';
import { useRowStyles } from './useRowStyles';

interface GroupHeadingProps {
  readonly group: ActionGroup;
  readonly grouping: Grouping;
  readonly opened: boolean;
  readonly tabIndex: number;
  readonly toggle: () => void;
}

/** What the actions below have in common, and how many there are. Pressed, it hides or shows them. */
export function GroupHeading({ group, grouping, opened, tabIndex, toggle }: GroupHeadingProps) {
  const styles = useRowStyles();
  const words = useWords(actionListWords);
  const { today } = useList();
  const late = group.actions.filter((action) => isOverdue(action, today)).length;
  return (
    <div role="rowheader" aria-colspan={5} className={styles.heading}>
      <button
        type="button"
        className={mergeClasses(styles.title, styles.headingButton)}
        aria-expanded={opened}
        tabIndex={tabIndex}
        data-row-button=""
        onClick={toggle}
      >
        {opened ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        <GroupName group={group} grouping={grouping} />
        <span className={mergeClasses(styles.small, styles.count)}>
          {words.actions(group.actions.length)}
          {late > 0 && ` · ${words.overdue(late)}`}
        </span>
      </button>
    </div>
  );
}

function GroupName({ group, grouping }: Pick<GroupHeadingProps, 'group' | 'grouping'>) {
  const words = useWords(actionListWords);
  const language = useLanguage();
  const { departments, today } = useList();
  if (grouping === 'date') return <span>{words.periods[group.key as Period]}</span>;
  if (grouping === 'department') {
    return (
      <>
        <DepartmentMarks codes={[group.key]} />
        <span>{departments.byCode(group.key)?.name}</span>
      </>
    );
  }
  if (grouping === 'topic') return <TopicName name={group.key} />;
  const meeting = group.actions[0]?.meeting;
  return <span>{meeting && `${meeting.title} · ${shortDay(meeting.date, today, language)}`}</span>;
}
