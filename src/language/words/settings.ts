const nl = {
  routes: 'Waar gaan de taken heen?',
  routesHint: 'Per departement één plan in Planner. U bevestigt het één keer; het geldt voor elk verslag.',
  loading: 'Plannen worden gezocht',
  confirmAll: (count: number) =>
    count === 1 ? '1 bestemming bevestigen' : `Alle ${count} bestemmingen bevestigen`,
  confirmAndPost: 'Bevestigen en plaatsen',
  cancel: 'Annuleren',
  save: 'Bewaren',
  confirmed: 'bevestigd',
  suggested: (choices: number) => (choices > 1 ? `voorstel uit ${choices} plannen` : 'voorstel'),
  notChosen: 'nog niet gekozen',
  byMail: 'per mail, met het verslag',
  earlierPlan: 'in een eerder gekozen plan',
  planOf: (department: string) => `Plan van ${department}`,
  bucketOf: (department: string) => `Bucket van ${department}`,
  bucketOfMeeting: 'bucket met de naam van het overleg',
  change: 'Wijzigen',
  changeFor: (department: string) => `Bestemming van ${department} wijzigen`,
  done: 'Terug naar het verslag',
  failed: 'De plannen konden niet worden gelezen.',
  add: 'Departement toevoegen',
};

const en: typeof nl = {
  routes: 'Where do the tasks go?',
  routesHint: 'One plan in Planner for each department. You confirm it once; it holds for all minutes.',
  loading: 'Looking for plans',
  confirmAll: (count) => (count === 1 ? 'Confirm 1 destination' : `Confirm all ${count} destinations`),
  confirmAndPost: 'Confirm and post',
  cancel: 'Cancel',
  save: 'Save',
  confirmed: 'confirmed',
  suggested: (choices) => (choices > 1 ? `suggestion out of ${choices} plans` : 'suggestion'),
  notChosen: 'not chosen yet',
  byMail: 'by mail, with the minutes',
  earlierPlan: 'in a plan chosen earlier',
  planOf: (department) => `Plan of ${department}`,
  bucketOf: (department) => `Bucket of ${department}`,
  bucketOfMeeting: 'bucket named after the meeting',
  change: 'Change',
  changeFor: (department) => `Change where the tasks of ${department} go`,
  done: 'Back to the minutes',
  failed: 'The plans could not be read.',
  add: 'Add a department',
};

/** Settings: departments and where their tasks go. */
export const settingsWords = { nl, en };
