import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { HostTheme } from '../hosts/host';

/** Fluent's theme for what the host asks for. */
export const themes: Readonly<Record<HostTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The best guess for the first paint, before the host has answered. */
export function preferredTheme(): HostTheme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
