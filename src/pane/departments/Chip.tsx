import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  chip: {
    display: 'inline-block',
    flexShrink: 0,
    maxWidth: '100%',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  plain: { color: tokens.colorNeutralForeground2 },
  brand: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    ...brandBorder(),
  },
  absent: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
});

function brandBorder() {
  const color = tokens.colorBrandStroke1;
  return { borderTopColor: color, borderRightColor: color, borderBottomColor: color, borderLeftColor: color };
}

export interface ChipProps {
  readonly look: 'plain' | 'brand' | 'absent';
  readonly label: string;
  /** In full, for a pointer resting on it. */
  readonly name?: string;
}

/** A department, or something as short, as a small label. */
export function Chip({ look, label, name }: ChipProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.chip, styles[look])} title={name}>
      {label}
    </span>
  );
}
