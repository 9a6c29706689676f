import type { HostTheme } from '../host';

/** The two colours that tell Outlook's look. */
export interface OutlookColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
}

/**
 * Outlook names no theme, only colours: pure white on pure black is its high contrast, any other dark ground is dark.
 * Null when the colours are missing or unreadable.
 */
export function themeOfColours(colours: OutlookColours | undefined): HostTheme | null {
  const ground = channels(colours?.bodyBackgroundColor);
  if (!ground) return null;
  const text = channels(colours?.bodyForegroundColor);
  if (ground.every((channel) => channel === 0) && text?.every((channel) => channel === 255))
    return 'contrast';
  const [red, green, blue] = ground;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

/** Red, green and blue of "#RRGGBB"; Outlook for Windows leaves the # out at times. */
function channels(colour: string | undefined): [number, number, number] | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (!parts) return null;
  const [red, green, blue] = parts.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return [red, green, blue];
}
