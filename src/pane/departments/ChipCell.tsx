import { makeStyles } from '@fluentui/react-components';
import { Chip, type ChipProps } from './Chip';

const useStyles = makeStyles({
  /** Room for the longest ministry. */
  cell: { flexShrink: 0, minWidth: '2.75rem' },
});

/** A label at the start of a line in a list: what follows it stands in one column. */
export function ChipCell(chip: ChipProps) {
  const styles = useStyles();
  return (
    <span className={styles.cell}>
      <Chip {...chip} />
    </span>
  );
}
