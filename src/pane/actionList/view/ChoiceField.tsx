import { makeStyles, Select } from '@fluentui/react-components';
import type { ViewChoice } from './viewChoices';

const useStyles = makeStyles({ field: { minWidth: 0, flexShrink: 1 } });

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly ViewChoice[];
  readonly choose: (value: string) => void;
}

/** One of a few choices that speak for themselves: its label is read out, not shown. */
export function ChoiceField({ label, value, choices, choose }: ChoiceFieldProps) {
  const styles = useStyles();
  return (
    <Select
      className={styles.field}
      size="small"
      aria-label={label}
      value={value}
      onChange={(_, data) => choose(data.value)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </Select>
  );
}
