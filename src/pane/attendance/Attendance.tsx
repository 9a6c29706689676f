import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { attendanceWords } from '../../language/words/attendance';
import { lazyPart } from '../lazyPart';
import { useMinutes } from '../meeting';
import { useWords } from '../parts';
import { attendanceCounts } from './departmentChips';
import { DepartmentRow } from './DepartmentRow';
import { wordsAsButton } from '../wordsAsButton';

/** Loads the list's own code. */
export const loadAttendanceList = () => import('./AttendanceList');
const AttendanceList = lazyPart(loadAttendanceList);

const useStyles = makeStyles({
  attendance: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  toggle: {
    ...wordsAsButton,
    width: '100%',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  change: { marginLeft: 'auto' },
});

/** Who is there, as one line and the departments; opened, the list in which everything can be changed. */
export function Attendance() {
  const styles = useStyles();
  const words = useWords(attendanceWords);
  const attendees = useMinutes((minutes) => minutes.attendees);
  const [open, setOpen] = useState(false);
  const counts = attendanceCounts(attendees);
  return (
    <section className={styles.attendance} aria-label={words.heading}>
      <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span aria-hidden="true">{open ? '▾' : '▸'}</span>
        <span>{words.present(counts.present)}</span>
        {counts.absent > 0 && <span>· {words.absent(counts.absent)}</span>}
        <span className={styles.change}>{open ? words.done : words.change}</span>
      </button>
      {open ? (
        <Suspense fallback={<DepartmentRow attendees={attendees} />}>
          <AttendanceList attendees={attendees} />
        </Suspense>
      ) : (
        <DepartmentRow attendees={attendees} />
      )}
    </section>
  );
}
