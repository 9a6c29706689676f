import { makeStyles, tokens } from '@fluentui/react-components';
import { actionWords } from '../../language/words/actions';
import { Chip } from '../departments/Chip';
import { countedDepartments } from '../departments/countedDepartments';
import { useMeeting } from '../meeting';
import { useWords } from '../parts';
import type { HeadingPart } from './actionGroups';

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  between: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  count: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

interface ResponsibleHeadingProps {
  readonly parts: readonly HeadingPart[];
  /** Codes of those that each get a task. */
  readonly codes: readonly string[];
}

/** Who is responsible for the actions below: one department in full, several by their labels. */
export function ResponsibleHeading({ parts, codes }: ResponsibleHeadingProps) {
  const styles = useStyles();
  const words = useWords(actionWords);
  const { departments } = useMeeting();
  const only = parts.length === 1 ? parts[0] : undefined;
  const countsMany = only !== undefined && codes.length > 1;
  return (
    <h2 className={styles.heading}>
      {parts.map((part, index) =>
        part.kind === 'department' ? (
          <Chip key={index} look="brand" label={part.text} name={part.name ?? undefined} />
        ) : (
          <span key={index} className={styles.between}>
            {part.text}
          </span>
        ),
      )}
      {only?.name && <span>{only.name}</span>}
      {countsMany && <span className={styles.count}>{countedDepartments(codes, departments, words)}</span>}
    </h2>
  );
}
