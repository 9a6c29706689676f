import { makeStyles, tokens } from '@fluentui/react-components';
import { abbreviationOf } from '../../../departments/abbreviationOf';
import { actionListWords } from '../../../language/words/actionList';
import { Chip } from '../../departments/Chip';
import { countedDepartments } from '../../departments/countedDepartments';
import { useWords } from '../../parts';
import { useList } from '../listContext';

const useStyles = makeStyles({
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    maxWidth: '100%',
    gap: tokens.spacingHorizontalXXS,
  },
});

/** More than these are counted. */
const mostNamed = 3;

/** The departments of a row, each as a small label. */
export function DepartmentMarks({ codes }: { readonly codes: readonly string[] }) {
  const styles = useStyles();
  const words = useWords(actionListWords);
  const { departments } = useList();
  const names = codes.map((code) => abbreviationOf(code, departments));
  return (
    <span className={styles.marks}>
      {names.length > mostNamed ? (
        <Chip look="brand" label={countedDepartments(codes, departments, words)} name={names.join(', ')} />
      ) : (
        codes.map((code, index) => (
          <Chip
            key={code}
            look="brand"
            label={names[index] ?? code}
            name={departments.byCode(code)?.name ?? undefined}
          />
        ))
      )}
    </span>
  );
}
