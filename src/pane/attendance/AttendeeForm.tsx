import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { attendanceWords } from '../../language/words/attendance';
import type { Attendee, AttendeeRole, Presence } from '../../minutes/attendee';
import { useWords } from '../parts';
import { DepartmentPicker } from '../departments/DepartmentPicker';
import { GuestItem } from './GuestItem';
import { PartForm } from './PartForm';
import type { AttendeeChanges } from './useAttendeeChanges';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  roles: { display: 'flex', flexWrap: 'wrap' },
  remove: { alignSelf: 'flex-start' },
});

interface AttendeeFormProps {
  readonly attendee: Attendee;
  readonly changes: AttendeeChanges;
}

/** Everything about one attendee. Each change is kept at once. */
export function AttendeeForm({ attendee, changes }: AttendeeFormProps) {
  const styles = useStyles();
  const words = useWords(attendanceWords);
  const change = (part: Partial<Attendee>) => changes.put({ ...attendee, ...part });
  const { presence, roles } = attendee;
  return (
    <div className={styles.form}>
      <Field label={words.presence} size="small">
        <Select
          size="small"
          value={presence.kind}
          onChange={(_, { value }) => changes.setPresence(attendee, value as Presence['kind'])}
        >
          {Object.entries(words.kinds).map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {presence.kind === 'partial' && (
        <PartForm presence={presence} change={(next) => change({ presence: next })} />
      )}
      <DepartmentPicker
        label={words.department}
        department={attendee.department}
        hint={attendee.email ? words.departmentRemembered : ''}
        choose={(code) => changes.setDepartment(attendee, code)}
      />
      <TextField label={words.name} value={attendee.name} change={(name) => change({ name })} />
      <TextField
        label={words.position}
        value={attendee.position}
        change={(position) => change({ position })}
      />
      <TextField label={words.unit} value={attendee.unit} change={(unit) => change({ unit })} />
      <div className={styles.roles} role="group" aria-label={words.roleHeading}>
        {Object.entries(words.roles).map(([role, label]) => (
          <Checkbox
            key={role}
            label={label}
            checked={roles.includes(role as AttendeeRole)}
            onChange={() => changes.toggleRole(attendee, role as AttendeeRole)}
          />
        ))}
      </div>
      {roles.includes('deputy') && (
        <TextField
          label={words.deputyFor}
          value={attendee.deputyFor}
          change={(deputyFor) => change({ deputyFor })}
        />
      )}
      {roles.includes('guest') && (
        <GuestItem item={attendee.guestForItem} choose={(guestForItem) => change({ guestForItem })} />
      )}
      <Button size="small" className={styles.remove} onClick={() => changes.remove(attendee)}>
        {words.remove}
      </Button>
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly change: (value: string | null) => void;
}

function TextField({ label, value, change }: TextFieldProps) {
  return (
    <Field label={label} size="small">
      <Input size="small" value={value ?? ''} onChange={(_, data) => change(data.value || null)} />
    </Field>
  );
}
