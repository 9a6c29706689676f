import { makeStyles, tokens } from '@fluentui/react-components';

/** A system that forces its own colours may have chosen light ones. */
const asTheSystem = { '@media (forced-colors: active)': { colorScheme: 'light dark' } };

/**
 * What the browser draws by itself, such as the calendar of a date field and scroll bars, for each theme; and the frame of
 * the pane: a column as high as the window, of which the screen in the middle scrolls.
 */
export const usePaneStyles = makeStyles({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark', ...asTheSystem },
  contrast: { colorScheme: 'dark', ...asTheSystem },
  frame: {
    height: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    containerType: 'inline-size',
    containerName: 'pane',
    '@media (max-height: 26rem)': { height: 'auto', minHeight: '100dvh', overflow: 'visible' },
  },
  screens: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    '@media (max-height: 26rem)': { minHeight: 'auto' },
  },
  screen: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    overflowY: 'auto',
    '@media (max-height: 26rem)': { overflowY: 'visible' },
  },
  minutes: { outlineStyle: 'none' },
  hidden: { display: 'none' },
  side: {
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
