/** The languages a window can speak, by the names the addresses use. */
export const locales = ['nl-nl', 'en-us'] as const;

export type Locale = (typeof locales)[number];

const nl = {
  toolbar: 'Instellingen van dit venster',
  overview: 'Overzicht',
  theme: 'Thema',
  themes: { default: 'Licht', dark: 'Donker', contrast: 'Hoog contrast' },
  language: 'Taal',
  width: 'Breedte',
  user: 'Gebruiker',
  surface: 'Plaats',
  loading: 'Laden …',
  unknown: 'Deze vergadering is er niet.',
  unreachable: 'De sandbox antwoordt niet. Laad de pagina opnieuw.',
  consent: {
    title: 'Toestemming gevraagd',
    intro: 'Notulist vraagt toestemming om namens u:',
    accept: 'Accepteren',
    refuse: 'Annuleren',
  },
};

const en: typeof nl = {
  toolbar: 'Settings of this window',
  overview: 'Overview',
  theme: 'Theme',
  themes: { default: 'Light', dark: 'Dark', contrast: 'High contrast' },
  language: 'Language',
  width: 'Width',
  user: 'User',
  surface: 'Place',
  loading: 'Loading …',
  unknown: 'There is no such meeting.',
  unreachable: 'The sandbox does not answer. Load the page again.',
  consent: {
    title: 'Permissions requested',
    intro: 'Notulist asks your permission to:',
    accept: 'Accept',
    refuse: 'Cancel',
  },
};

/** The words both windows use. */
export function windowWords(locale: string): typeof nl {
  return locale.startsWith('nl') ? nl : en;
}
