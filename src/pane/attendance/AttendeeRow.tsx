import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { attendanceWords } from '../../language/words/attendance';
import type { Attendee } from '../../minutes/attendee';
import { ChipCell } from '../departments/ChipCell';
import { useMeeting } from '../meeting';
import { useWords } from '../parts';
import { attendeeKey } from './attendeeChanges';
import { AttendeeForm } from './AttendeeForm';
import { attendeeLabel, presenceLabel } from './attendeeLabel';
import type { AttendeeChanges } from './useAttendeeChanges';
import { wordsAsButton } from '../wordsAsButton';

const useStyles = makeStyles({
  row: {
    ...wordsAsButton,
    width: '100%',
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  who: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  presence: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    flexShrink: 0,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    maxWidth: '45%',
  },
});

interface AttendeeRowProps {
  readonly attendee: Attendee;
  readonly changes: AttendeeChanges;
  readonly open: boolean;
  readonly toggle: () => void;
  /** Called when a key changed this line, so that the list can say so. */
  readonly touched: () => void;
}

/** One attendee: department, who, presence. Opened, everything about them can be changed below it. */
export function AttendeeRow({ attendee, changes, open, toggle, touched }: AttendeeRowProps) {
  const styles = useStyles();
  const words = useWords(attendanceWords);
  const { departments } = useMeeting();
  const department = attendee.department && departments.byCode(attendee.department);
  const label = attendeeLabel(attendee, words);
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (moveFocus(event)) return;
    const meaning = attendeeKey(event.key);
    if (!meaning) return;
    event.preventDefault();
    touched();
    if ('role' in meaning) return changes.toggleRole(attendee, meaning.role);
    changes.setPresence(attendee, meaning.presence);
    if (meaning.presence === 'partial' && !open) toggle();
  };
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-expanded={open}
        aria-keyshortcuts="P A T D V"
        onClick={toggle}
        onKeyDown={onKeyDown}
        data-attendee={attendee.id}
      >
        <ChipCell
          look={attendee.roles.includes('chair') ? 'brand' : 'plain'}
          label={department ? department.abbreviation : (attendee.department ?? '?')}
          name={department ? department.name : words.noDepartment}
        />
        <span className={styles.who} title={label}>
          {label}
        </span>
        <span className={styles.presence}>{presenceLabel(attendee.presence, words)}</span>
      </button>
      {open && <AttendeeForm attendee={attendee} changes={changes} />}
    </li>
  );
}

/** Up and down go from line to line. */
function moveFocus(event: KeyboardEvent<HTMLButtonElement>): boolean {
  const line = event.currentTarget.closest('li');
  const next =
    event.key === 'ArrowDown'
      ? line?.nextElementSibling
      : event.key === 'ArrowUp'
        ? line?.previousElementSibling
        : null;
  const button = next?.querySelector('button');
  if (!button) return false;
  event.preventDefault();
  button.focus();
  return true;
}
