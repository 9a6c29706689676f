import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Count } from '../../../actionList/figures';

/** Colours that the user chose for every page: the theme's own may be the same as the ground there. */
const forced = '@media (forced-colors: active)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    columnGap: '1px',
    height: '0.75rem',
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
  },
  part: { height: '100%', boxSizing: 'border-box', forcedColorAdjust: 'none' },
  done: {
    backgroundColor: tokens.colorPaletteGreenForeground3,
    [forced]: { backgroundColor: 'CanvasText' },
  },
  open: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    [forced]: { backgroundColor: 'Canvas', border: '1px solid CanvasText' },
  },
  // Striped, so that it is not the colour alone that tells it from the rest.
  overdue: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteDarkOrangeForeground1} 0 3px, ${tokens.colorNeutralBackground1} 3px 5px)`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteDarkOrangeForeground1}`,
    [forced]: {
      backgroundImage: 'repeating-linear-gradient(135deg, CanvasText 0 3px, Canvas 3px 5px)',
      border: '1px solid CanvasText',
    },
  },
});

interface FigureBarProps {
  readonly count: Count;
  /** Of the longest bar beside it. */
  readonly largest: number;
}

/** Done, open in time and overdue, one after the other. */
export function FigureBar({ count: { done, open, overdue }, largest }: FigureBarProps) {
  const styles = useStyles();
  const parts = { done, open: open - overdue, overdue };
  return (
    <div className={styles.bar}>
      {(['done', 'open', 'overdue'] as const)
        .filter((part) => parts[part] > 0)
        .map((part) => (
          <div
            key={part}
            className={mergeClasses(styles.part, styles[part])}
            style={{ width: `${(100 * parts[part]) / largest}%` }}
          />
        ))}
    </div>
  );
}
