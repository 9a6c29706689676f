const nl = {
  heading: 'Staat het er niet bij?',
  abbreviation: 'Afkorting',
  name: 'Volledige naam',
  mailDomain: 'Maildomein',
  mailDomainHint: 'Bijvoorbeeld organisatie.nl; mag leeg blijven.',
  add: 'Zelf toevoegen',
  taken: (abbreviation: string, name: string) =>
    `${abbreviation} is al bekend: ${name}. Kies een andere afkorting.`,
};

const en: typeof nl = {
  heading: 'Not in the list?',
  abbreviation: 'Abbreviation',
  name: 'Full name',
  mailDomain: 'Mail domain',
  mailDomainHint: 'For example organisation.nl; may stay empty.',
  add: 'Add it yourself',
  taken: (abbreviation, name) => `${abbreviation} is known already: ${name}. Choose another abbreviation.`,
};

/** Adding a department that nobody had thought of. */
export const newDepartmentWords = { nl, en };
