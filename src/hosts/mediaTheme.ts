import type { HostTheme } from './host';

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** The look the system asks for: what remains when a host says nothing. */
export function mediaTheme(): HostTheme {
  if (matchMedia(FORCED).matches) return 'contrast';
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Calls back when the system's look changes. */
export function onMediaTheme(listener: (theme: HostTheme) => void): void {
  for (const query of [FORCED, DARK]) {
    matchMedia(query).addEventListener('change', () => listener(mediaTheme()));
  }
}
