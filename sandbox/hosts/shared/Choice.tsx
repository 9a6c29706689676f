import { Select, makeStyles } from '@fluentui/react-components';

/** One thing the toolbar lets choose. */
export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  onChoose(value: string): void;
}

const useStyles = makeStyles({ root: { display: 'flex', alignItems: 'center', gap: '6px' } });

/** A labelled drop-down, slim enough for a toolbar. */
export function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const styles = useStyles();
  return (
    <label className={styles.root}>
      {label}
      <Select size="small" value={value} onChange={(_event, data) => onChoose(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </label>
  );
}
