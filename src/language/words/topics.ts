import { counted } from '../language';

const nl = {
  heading: 'Onderwerpen en trekkers',
  hint: 'Waar departementen samen aan werken, met wie trekt en wie meedoet. De actielijst kan hiernaar worden gegroepeerd: een actie hoort bij het onderwerp dat haar agendapunt noemt, en anders bij het onderwerp dat zij zelf noemt.',
  open: (count: number) =>
    count === 0 ? 'Tabel met onderwerpen maken' : `${counted(count, 'onderwerp', 'onderwerpen')} tonen`,
  name: 'Onderwerp',
  taken: (name: string) => `Er is al een onderwerp ${name}.`,
  lead: 'Trekker',
  involved: 'Betrokken departementen',
  otherWords: 'Andere benamingen',
  otherWordsHint: 'Met komma’s ertussen. Ook wie zo schrijft, bedoelt dit onderwerp.',
  add: 'Onderwerp toevoegen',
  change: (name: string) => `Onderwerp ${name} wijzigen`,
  save: 'Bewaren',
  remove: 'Verwijderen',
  cancel: 'Annuleren',
  leads: (department: string) => `trekker ${department}`,
  nobodyLeads: 'nog geen trekker',
  with: (departments: string) => `met ${departments}`,
  without: 'Zonder onderwerp',
  noneYet: 'De tabel met onderwerpen is nog leeg: u vult haar bij de instellingen van een vergadering.',
};

const en: typeof nl = {
  heading: 'Topics and who leads them',
  hint: 'What departments work on together, with who leads and who takes part. The action list can be grouped by it: an action belongs to the topic that its agenda item names, or else to the topic that it names itself.',
  open: (count) => (count === 0 ? 'Make a table of topics' : `Show ${counted(count, 'topic', 'topics')}`),
  name: 'Topic',
  taken: (name) => `There is a topic ${name} already.`,
  lead: 'Leading department',
  involved: 'Departments involved',
  otherWords: 'Other names',
  otherWordsHint: 'With commas between them. Who writes it like that means this topic too.',
  add: 'Add a topic',
  change: (name) => `Change the topic ${name}`,
  save: 'Keep',
  remove: 'Remove',
  cancel: 'Cancel',
  leads: (department) => `led by ${department}`,
  nobodyLeads: 'nobody leads yet',
  with: (departments) => `with ${departments}`,
  without: 'Without a topic',
  noneYet: 'The table of topics is still empty: you fill it in the settings of a meeting.',
};

/** The workspace's table of topics, and the action list by it. */
export const topicWords = { nl, en };
