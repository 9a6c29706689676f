import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { abbreviationOf } from '../../departments/abbreviationOf';
import { actionWords } from '../../language/words/actions';
import { useMeeting } from '../meeting';
import { useWords } from '../parts';
import { DepartmentPicker } from './DepartmentPicker';

const useStyles = makeStyles({
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

interface DepartmentsFieldProps {
  readonly label: string;
  readonly codes: readonly string[];
  readonly change: (codes: readonly string[]) => void;
}

/** A few departments in an order: each can be taken out, another added at the end. */
export function DepartmentsField({ label, codes, change }: DepartmentsFieldProps) {
  const styles = useStyles();
  const words = useWords(actionWords);
  const { departments } = useMeeting();
  const [adding, setAdding] = useState(false);
  const add = (code: string | null) => {
    setAdding(false);
    if (code !== null && !codes.includes(code)) change([...codes, code]);
  };
  return (
    <div role="group" aria-label={label}>
      <div className={styles.label}>{label}</div>
      <ul className={styles.list}>
        {codes.map((code) => {
          const text = abbreviationOf(code, departments);
          return (
            <li key={code}>
              <Button
                size="small"
                aria-label={words.remove(text)}
                onClick={() => change(codes.filter((each) => each !== code))}
              >
                {text} ×
              </Button>
            </li>
          );
        })}
        <li>
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={adding}
            aria-label={words.addDepartment}
            onClick={() => setAdding(!adding)}
          >
            +
          </Button>
        </li>
      </ul>
      {adding && <DepartmentPicker label={words.addDepartment} department={null} hint="" choose={add} />}
    </div>
  );
}
