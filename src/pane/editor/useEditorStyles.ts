import { makeStyles, tokens } from '@fluentui/react-components';
import { unseen } from '../Unseen';

const label = {
  flex: 'none',
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  fontWeight: tokens.fontWeightSemibold,
  borderRadius: tokens.borderRadiusMedium,
  padding: '0 5px',
};

const department = {
  ...label,
  color: tokens.colorBrandForeground1,
  border: `1px solid ${tokens.colorBrandStroke2}`,
  backgroundColor: tokens.colorBrandBackground2,
};

const margin = (color: string) => ({
  content: '""',
  position: 'absolute' as const,
  left: tokens.spacingHorizontalS,
  top: '3px',
  bottom: '3px',
  borderLeft: `3px solid ${color}`,
  borderRadius: tokens.borderRadiusSmall,
});

/** Where a title begins after a label that begins at `from`: in line with the others, and further on after a long one. */
const afterLabel = (from: string, usual: string): string =>
  `max(${usual}, calc(${from} + var(--label) * 1ch + 4px))`;

/** How the outline looks: quiet, one thing on a line, marks that do not shout. */
export const useEditorStyles = makeStyles({
  root: { position: 'relative', '&:has([aria-readonly]) > button': { display: 'none' } },
  /** In the corner of what is seen of the minutes. */
  command: {
    position: 'sticky',
    bottom: tokens.spacingVerticalS,
    display: 'block',
    width: '28px',
    height: '28px',
    margin: `0 ${tokens.spacingHorizontalS} 0 auto`,
    padding: 0,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  unseen,
  outline: {
    '& .ProseMirror': {
      position: 'relative',
      minHeight: '120px',
      padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXL}`,
      /* The caret shows where the focus is. */
      outlineStyle: 'none',
      caretColor: tokens.colorNeutralForeground1,
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      fontSize: tokens.fontSizeBase300,
      lineHeight: tokens.lineHeightBase300,
      color: tokens.colorNeutralForeground1,
    },
    '& .ProseMirror[data-placeholder]::before': {
      content: 'attr(data-placeholder)',
      position: 'absolute',
      left: '20px',
      color: tokens.colorNeutralForeground3,
      pointerEvents: 'none',
    },
    /*
     * For a key only the block typed in is painted again. `content-visibility` would spare more, but in what is not drawn arrow
     * keys and PageDown lose their way, and a screen reader finds nothing.
     */
    '& .ProseMirror > *': { contain: 'content' },
    '& .words': { flexGrow: 1, minWidth: 0 },
    '& .item': {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      columnGap: tokens.spacingHorizontalSNudge,
      position: 'relative',
      padding: `10px ${tokens.spacingHorizontalM} 2px ${afterLabel('12px', '32px')}`,
      fontWeight: tokens.fontWeightSemibold,
    },
    '& .item .words': { flex: '0 1 auto', minWidth: '40px' },
    '& .item[data-level="1"]': {
      paddingTop: '6px',
      paddingLeft: afterLabel('28px', '48px'),
      fontWeight: tokens.fontWeightRegular,
    },
    '& .item::before': {
      content: 'attr(data-label)',
      position: 'absolute',
      left: tokens.spacingHorizontalM,
      color: tokens.colorNeutralForeground2,
    },
    '& .item[data-level="1"]::before': { left: '28px' },
    '& .item .words.empty::before': {
      content: 'attr(data-placeholder)',
      float: 'left',
      height: 0,
      color: tokens.colorNeutralForeground3,
      fontWeight: tokens.fontWeightRegular,
      pointerEvents: 'none',
    },
    '& .item .marks': { display: 'contents' },
    '& .presenter, & .amendment': {
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground2,
    },
    '& .amendment': { flexBasis: '100%' },
    '& .chip': {
      ...label,
      color: tokens.colorNeutralForeground2,
      backgroundColor: tokens.colorNeutralBackground3,
    },
    '& .chip.good': {
      color: tokens.colorStatusSuccessForeground1,
      backgroundColor: tokens.colorStatusSuccessBackground1,
    },
    '& .chip.warning': {
      color: tokens.colorStatusWarningForeground1,
      backgroundColor: tokens.colorStatusWarningBackground1,
    },
    '& .line': {
      position: 'relative',
      display: 'flex',
      alignItems: 'baseline',
      columnGap: tokens.spacingHorizontalSNudge,
      padding: `1px ${tokens.spacingHorizontalM} 1px 20px`,
    },
    '& .line[data-depth="1"]': { paddingLeft: '36px' },
    '& .line[data-depth="2"]': { paddingLeft: '52px' },
    '& .line[data-depth="3"]': { paddingLeft: '68px' },
    '& .line[data-depth="4"]': { paddingLeft: '84px' },
    '& .line[data-speaker]::before': {
      content: 'attr(data-speaker)',
      ...label,
      color: tokens.colorNeutralForeground2,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    '& .line[data-kind="action"]::after, & .cue[data-recognised="action"]::before': margin(
      tokens.colorBrandStroke1,
    ),
    '& .line[data-kind="decision"]::after, & .cue[data-recognised="decision"]::before': margin(
      tokens.colorStatusSuccessBorderActive,
    ),
    '& .line:not([data-kind="note"]) .cue::before': { display: 'none' },
    '& .line[data-kind="note"] .cue::before': { borderLeftStyle: 'dotted' },
    '& .line .cue[data-certainty="possible"]::before': { borderLeftWidth: '2px', opacity: 0.7 },
    '& .cue': {
      textDecorationLine: 'underline',
      textDecorationStyle: 'dotted',
      textDecorationColor: tokens.colorBrandStroke1,
      textDecorationThickness: '1.5px',
      textUnderlineOffset: '3px',
    },
    '& .hint': {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
      margin: `2px ${tokens.spacingHorizontalM} 4px 20px`,
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      backgroundColor: tokens.colorNeutralBackground3,
      border: `1px solid ${tokens.colorTransparentStroke}`,
      borderRadius: tokens.borderRadiusMedium,
      userSelect: 'none',
    },
    '& .hint .department': department,
    '& .hint .date': { color: tokens.colorNeutralForeground2 },
    '& .hint .part': {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: tokens.spacingHorizontalSNudge,
    },
    '& .hint .keys': {
      display: 'flex',
      flexWrap: 'wrap',
      overflowWrap: 'normal',
      columnGap: tokens.spacingHorizontalXS,
    },
    '& .hint .key': {
      minHeight: '24px',
      fontFamily: 'inherit',
      fontSize: tokens.fontSizeBase200,
      color: tokens.colorNeutralForeground2,
      backgroundColor: tokens.colorNeutralBackground1,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusSmall,
      cursor: 'pointer',
    },
  },
});
