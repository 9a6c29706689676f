import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUp16Regular } from '@fluentui/react-icons';
import { headerFields, type HeaderField, type HeaderFieldStyle } from '../../../documents/houseStyle';
import { houseStyleWords } from '../../../language/words/houseStyle';
import { useWords } from '../../parts';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  row: { display: 'flex', alignItems: 'end', columnGap: tokens.spacingHorizontalXS },
  label: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0 },
});

interface HeaderRowsProps {
  /** Every field once, in order; a label "" is left out of documents. */
  readonly rows: readonly HeaderFieldStyle[];
  readonly change: (rows: readonly HeaderFieldStyle[]) => void;
}

/** The rows of the header table: what each is called here, and in what order they stand. */
export function HeaderRows({ rows, change }: HeaderRowsProps) {
  const styles = useStyles();
  const words = useWords(houseStyleWords);
  const rename = (field: HeaderField, label: string) =>
    change(rows.map((row) => (row.field === field ? { field, label } : row)));
  const up = (at: number) =>
    change([...rows.slice(0, at - 1), rows[at]!, rows[at - 1]!, ...rows.slice(at + 1)]);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.fields}</legend>
      <p className={styles.hint}>{words.fieldsHint}</p>
      {rows.map(({ field, label }, at) => (
        <div key={field} className={styles.row}>
          <Field className={styles.label} size="small" label={words.fieldNames[field]}>
            <Input
              className={styles.input}
              value={label}
              maxLength={60}
              onChange={(_, { value }) => rename(field, value)}
            />
          </Field>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUp16Regular />}
            aria-label={words.up(words.fieldNames[field])}
            disabled={at === 0}
            onClick={() => up(at)}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** Every field once: those that documents have, in their order, then the others without a label. */
export function rowsOf(fields: readonly HeaderFieldStyle[]): readonly HeaderFieldStyle[] {
  const rest = headerFields.filter((field) => !fields.some((known) => known.field === field));
  return [...fields, ...rest.map((field) => ({ field, label: '' }))];
}
