import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { attendanceWords } from '../../language/words/attendance';
import type { Attendee } from '../../minutes/attendee';
import { Chip } from '../departments/Chip';
import { useMeeting } from '../meeting';
import { useWords } from '../parts';
import { attendanceCounts, departmentChips, type DepartmentPresence } from './departmentChips';

/** As many as fit on two lines of the narrow panel. */
const shown = 9;

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** The departments of the meeting as small labels: the chair's marked, the absent struck through. */
export function DepartmentRow({ attendees }: { readonly attendees: readonly Attendee[] }) {
  const styles = useStyles();
  const words = useWords(attendanceWords);
  const { departments } = useMeeting();
  const chips = useMemo(() => departmentChips(attendees, departments), [attendees, departments]);
  const unknown = attendanceCounts(attendees).withoutDepartment;
  const visible = chips.length > shown + 1 ? chips.slice(0, shown) : chips;
  const hidden = chips.length - visible.length;
  return (
    <ul className={styles.row}>
      {visible.map((chip) => (
        <li key={chip.code}>
          <DepartmentChip chip={chip} />
        </li>
      ))}
      {hidden > 0 && (
        <li aria-label={words.more(hidden)}>
          <Chip look="plain" label={`+${hidden}`} name={words.more(hidden)} />
        </li>
      )}
      {unknown > 0 && (
        <li aria-label={words.withoutDepartment(unknown)}>
          <Chip look="plain" label={`? ${unknown}`} name={words.withoutDepartment(unknown)} />
        </li>
      )}
    </ul>
  );
}

function DepartmentChip({ chip }: { readonly chip: DepartmentPresence }) {
  const words = useWords(attendanceWords);
  const look = chip.absent ? 'absent' : chip.chair ? 'brand' : 'plain';
  const label = chip.chair ? `${chip.label} ${words.chair}` : chip.label;
  const name = chip.absent ? `${chip.name}: ${words.kinds.absent}` : chip.name;
  return <Chip look={look} label={label} name={name} />;
}
