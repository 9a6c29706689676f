import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

/** The looks a window can have, by the names the addresses use. */
export const looks = ['default', 'dark', 'contrast'] as const;

export type Look = (typeof looks)[number];

/** Fluent's themes as Teams wears them. */
export const teamsLooks: Readonly<Record<Look, Theme>> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** Fluent's themes as Outlook wears them. */
export const outlookLooks: Readonly<Record<Look, Theme>> = {
  default: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};
