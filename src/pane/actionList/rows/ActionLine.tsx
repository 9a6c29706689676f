import { mergeClasses } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { isOpen } from '../../../actionList/listedAction';
import type { ActionRow } from '../../../actionList/rows';
import type { Grouping } from '../../../actionList/view';
import { shortDay } from '../../../language/dates';
import { actionListWords } from '../../../language/words/actionList';
import { useLanguage, useWords } from '../../parts';
import { DepartmentMarks } from './DepartmentMarks';
import { useList } from '../listContext';
import { rowState, whoNot, withWhom } from './shareFacts';
import { StateMark } from './StateMark';
import { useRowStyles } from './useRowStyles';

interface ActionLineProps {
  readonly row: ActionRow;
  readonly grouping: Grouping;
  readonly tabIndex: number;
  readonly toggle: () => void;
  /** What stands below it while it is open, or null. */
  readonly detail: ReactNode;
}

/** One action: what, who, by when, how it stands and where it was agreed. */
export function ActionLine({ row, grouping, tabIndex, toggle, detail }: ActionLineProps) {
  const styles = useRowStyles();
  const words = useWords(actionListWords);
  const language = useLanguage();
  const { departments, today } = useList();
  const id = useId();
  const [first] = row.shares;
  const day = (date: string) => shortDay(date, today, language);
  const isClosed = row.shares.every(({ state }) => !isOpen(state));
  const remarks = [
    withWhom(row, departments, words),
    first.agreedDue === null ? '' : words.movedFrom(day(first.agreedDue)),
    whoNot(row, departments, words),
  ].filter(Boolean);
  return (
    <div className={mergeClasses(styles.row, detail !== null && styles.opened)}>
      <div role="gridcell" className={styles.words}>
        <button
          type="button"
          className={mergeClasses(styles.title, isClosed && styles.closed)}
          aria-expanded={detail !== null}
          aria-describedby={`${id}-department ${id}-due ${id}-state`}
          tabIndex={tabIndex}
          data-row-button=""
          onClick={toggle}
        >
          {first.title}
        </button>
        {remarks.length > 0 && <div className={styles.small}>{remarks.join(' · ')}</div>}
      </div>
      <div role="gridcell" id={`${id}-department`} className={styles.fact}>
        <DepartmentMarks codes={row.shares.map(({ department }) => department)} />
      </div>
      <div role="gridcell" id={`${id}-due`} className={mergeClasses(styles.fact, styles.due)}>
        {first.due ? day(first.due) : <span className={styles.small}>{words.noDate}</span>}
      </div>
      <div role="gridcell" id={`${id}-state`} className={mergeClasses(styles.fact, styles.state)}>
        <StateMark label={rowState(row, today, words)} />
      </div>
      <div role="gridcell" className={mergeClasses(styles.fact, styles.small, styles.from)}>
        {[
          grouping !== 'meeting' && `${first.meeting.title} · ${day(first.meeting.date)}`,
          first.itemPath && words.item(first.itemPath),
        ]
          .filter(Boolean)
          .join(', ')}
      </div>
      {detail !== null && (
        <div role="gridcell" className={styles.detail}>
          {detail}
        </div>
      )}
    </div>
  );
}
