import { makeStyles, tokens } from '@fluentui/react-components';

/** How one department's part of an action looks, wherever it is listed: its facts, and the buttons under them. */
export const useLineStyles = makeStyles({
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  /* Subtle buttons have room around their words: the words stand under the facts. */
  buttons: { display: 'flex', flexWrap: 'wrap', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
