import { asSentence, counted } from '../language';

const nl = {
  heading: 'Stand van het verslag',
  menu: 'Stand van het verslag',
  states: {
    new: 'concept',
    draft: 'concept',
    toAdopt: 'ter vaststelling',
    adopted: 'vastgesteld',
  },
  is: (state: string) => `Dit verslag is ${state}.`,
  adoptedOn: (day: string, title: string | null) =>
    title === null ? `Vastgesteld op ${day}.` : `Vastgesteld op ${day} in: ${title}.`,
  amended: (amendment: string) => asSentence(`Met deze wijziging: ${amendment}`),
  final: 'Het wordt niet meer gewijzigd.',
  refused: 'Niet gewijzigd: dit verslag is vastgesteld. Heropen het als het toch anders moet.',
  changedSince: (count: number) =>
    count === 1
      ? 'Sinds de vaststelling is 1 regel anders (een overgedragen actie, of iets dat later binnenkwam). Het vastgestelde verslag heeft die niet.'
      : `Sinds de vaststelling zijn ${count} regels anders (een overgedragen actie, of iets dat later binnenkwam). Het vastgestelde verslag heeft die niet.`,
  reopen: 'Heropenen …',
  reopenSure: 'Het verslag wordt weer concept. Wat was vastgesteld, blijft bewaard met wie het heropende.',
  reopenNow: 'Heropenen',
  cancel: 'Annuleren',
  toDraft: 'Terug naar concept',
  toAdopt: 'Ter vaststelling voorleggen',
  adopt: 'Vaststellen',
  adoptHint:
    'Meestal gebeurt dit in de volgende vergadering. Hier kan het ook zonder, bijvoorbeeld na een schriftelijke ronde.',
  amendment: 'Wijzigingen',
  amendmentHint: 'Leeg: ongewijzigd vastgesteld.',
  history: 'Wat eraan voorafging',
  nothingYet: 'Nog niets: het verslag is een concept.',
  steps: {
    draft: 'weer concept',
    toAdopt: 'ter vaststelling voorgelegd',
    adopted: 'vastgesteld',
  },
  stepBy: (step: string, by: string, when: string) => `${when}: ${step}, door ${by}`,
  nobody: 'onbekend',
  back: 'Terug naar het verslag',
};

const en: typeof nl = {
  heading: 'State of the minutes',
  menu: 'State of the minutes',
  states: { new: 'a draft', draft: 'a draft', toAdopt: 'to be adopted', adopted: 'adopted' },
  is: (state) => `These minutes are ${state}.`,
  adoptedOn: (day, title) => (title === null ? `Adopted on ${day}.` : `Adopted on ${day} in: ${title}.`),
  amended: (amendment) => asSentence(`With this amendment: ${amendment}`),
  final: 'They are not changed any more.',
  refused: 'Not changed: these minutes are adopted. Reopen them if they must change after all.',
  changedSince: (count) =>
    `${counted(count, 'line differs', 'lines differ')} since they were adopted (an action that was handed over, or something that came in later). The adopted minutes do not have ${count === 1 ? 'it' : 'them'}.`,
  reopen: 'Reopen …',
  reopenSure: 'The minutes become a draft again. What was adopted is kept, with who reopened them.',
  reopenNow: 'Reopen',
  cancel: 'Cancel',
  toDraft: 'Back to draft',
  toAdopt: 'Submit for adoption',
  adopt: 'Adopt',
  adoptHint:
    'Mostly the next meeting does this. It can be done without one here, for example after a round by mail.',
  amendment: 'Amendments',
  amendmentHint: 'Empty: adopted unchanged.',
  history: 'What came before',
  nothingYet: 'Nothing yet: the minutes are a draft.',
  steps: { draft: 'a draft again', toAdopt: 'submitted for adoption', adopted: 'adopted' },
  stepBy: (step, by, when) => `${when}: ${step}, by ${by}`,
  nobody: 'unknown',
  back: 'Back to the minutes',
};

/** How far the minutes are: draft, to be adopted, adopted. */
export const standingWords = { nl, en };
