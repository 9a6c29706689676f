import { makeStyles, tokens } from '@fluentui/react-components';
import { wordsAsButton } from '../../wordsAsButton';

/** Below this the facts of an action stand under its words, above it beside them. In rem, so that a zoomed page counts as narrow. */
export const wideList = '@container list (min-width: 44rem)';

/** One row of the list: its words, and the facts under or beside them. */
export const useRowStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    [wideList]: {
      gridTemplateColumns: 'minmax(0, 2fr) 8rem 6rem 10rem minmax(8.5rem, 1fr)',
      columnGap: tokens.spacingHorizontalM,
    },
  },
  opened: { backgroundColor: tokens.colorNeutralBackground2 },
  words: { gridColumnEnd: 'span 3', minWidth: 0, [wideList]: { gridColumnEnd: 'auto' } },
  title: {
    ...wordsAsButton,
    width: '100%',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  closed: { color: tokens.colorNeutralForeground2 },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  fact: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, minWidth: 0 },
  due: { whiteSpace: 'nowrap', [wideList]: { fontSize: tokens.fontSizeBase300 } },
  state: { textAlign: 'right', [wideList]: { textAlign: 'left' } },
  from: { gridColumnEnd: 'span 3', [wideList]: { gridColumnEnd: 'auto' } },
  detail: { gridColumn: '1 / -1', minWidth: 0 },
  heading: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  headingButton: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    flexWrap: 'wrap',
  },
  count: { marginLeft: 'auto', flexShrink: 0, whiteSpace: 'nowrap' },
  columns: {
    display: 'none',
    [wideList]: {
      display: 'grid',
      fontWeight: tokens.fontWeightSemibold,
      fontSize: tokens.fontSizeBase200,
      color: tokens.colorNeutralForeground2,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    },
  },
});
