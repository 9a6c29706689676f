import { makeStyles, tokens } from '@fluentui/react-components';
import { abbreviationOf } from '../../departments/abbreviationOf';
import { readingWords } from '../../language/words/reading';
import type { Attendee } from '../../minutes/attendee';
import { Chip } from '../departments/Chip';
import { useWords } from '../parts';
import { useDepartmentsOn } from '../departments/useDepartmentsOn';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} 0 0`,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  person: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  note: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface PreviewAttendanceProps {
  readonly attendees: readonly Attendee[];
  readonly date: string;
}

/** Who was there as the document says, department first. */
export function PreviewAttendance({ attendees, date }: PreviewAttendanceProps) {
  const styles = useStyles();
  const words = useWords(readingWords);
  const departments = useDepartmentsOn(date);
  return (
    <ul className={styles.list}>
      {attendees.map((one) => {
        const { id, department, name, roles, presence } = one;
        const label = department === null ? null : abbreviationOf(department, departments);
        const part = presence.kind === 'partial' ? presence.note : null;
        const notes = [name, ...roles.map((role) => words.roles[role]), part].filter(Boolean).join(', ');
        return (
          <li key={id} className={styles.person}>
            {label !== null && <Chip look="plain" label={label} />}
            <span className={styles.note}>{notes || (label === null ? words.unknown : '')}</span>
          </li>
        );
      })}
    </ul>
  );
}
