import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { abbreviationOf } from '../../departments/abbreviationOf';
import { attendanceWords } from '../../language/words/attendance';
import { useWords } from '../parts';
import { useDepartments } from './useDepartments';
import { matchingDepartments } from './matchingDepartments';

const useStyles = makeStyles({ box: { minWidth: 0 } });

interface DepartmentPickerProps {
  readonly label: string;
  readonly department: string | null;
  readonly hint: string;
  readonly choose: (code: string | null) => void;
}

/** A department by typing a part of its name or abbreviation; empty means none. */
export function DepartmentPicker({ label, department, hint, choose }: DepartmentPickerProps) {
  const styles = useStyles();
  const words = useWords(attendanceWords);
  const departments = useDepartments();
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = department === null ? '' : abbreviationOf(department, departments);
  const options = matchingDepartments(typed ?? '', departments.departments);
  const finish = () => {
    const code = typed?.trim() ? departments.byName(typed)?.code : null;
    if (typed !== null && code !== undefined) choose(code);
    setTyped(null);
  };
  return (
    <Field label={label} hint={hint} size="small">
      <Combobox
        className={styles.box}
        size="small"
        freeform
        placeholder={words.departmentHint}
        value={typed ?? chosen}
        selectedOptions={department === null ? [] : [department]}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={finish}
        onOptionSelect={(_, { optionValue }) => {
          // Typing over a chosen department says "none chosen" here first: that is not the choice.
          if (!optionValue) return;
          setTyped(null);
          choose(optionValue);
        }}
      >
        {options.map(({ code, abbreviation, name }) => (
          <Option key={code} value={code} text={abbreviation}>
            {`${abbreviation} · ${name}`}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
