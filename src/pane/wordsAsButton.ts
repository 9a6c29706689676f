import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A button that looks like the words on it: styles of such buttons begin with this. */
export const wordsAsButton = {
  border: 'none',
  background: 'none',
  padding: 0,
  font: 'inherit',
  color: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
} as const satisfies GriffelStyle;
