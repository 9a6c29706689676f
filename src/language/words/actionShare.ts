import { counted } from '../language';

const nl = {
  done: 'Gereed melden',
  reopen: 'Weer openen',
  edit: 'Wijzigen',
  openTask: 'Openen in Planner',
  assigned: (names: string) => `toegewezen aan ${names}`,
  people: (count: number) => counted(count, 'persoon', 'personen'),
  others: (count: number) => counted(count, 'ander', 'anderen'),
  agreed: (meeting: string, day: string) => `Afgesproken in ${meeting}, ${day}`,
  due: 'Uiterlijk',
  setDue: 'Datum wijzigen',
  reassign: 'Naar een ander departement',
  remark: 'Opmerking',
  remarkHint: {
    task: 'Komt in de taak te staan, met datum en naam.',
    minutes: 'Wordt bij de actie bewaard, met datum en naam: er is geen taak in Planner.',
  },
  addRemark: 'Opmerking toevoegen',
  close: 'Sluiten',
  working: 'Bezig …',
  changed: 'Gewijzigd.',
  changedMeanwhile:
    'Het departement wijzigde dit intussen zelf. De lijst laat zien wat er nu staat; er is niets overschreven.',
  gone: 'Het departement heeft deze taak verwijderd: er is niets om te wijzigen.',
  notChanged: (why: string, next: string) => `Niet gewijzigd. ${why} ${next}`,
  notSaved: 'Het verslag van die vergadering kon niet worden geopend of bewaard.',
  tryAgain: 'Probeer het opnieuw.',
  notPosted: (why: string) =>
    `Overgedragen in het verslag, maar de nieuwe taak staat nog niet in Planner. ${why} Plaats haar vanuit de vergadering.`,
};

const en: typeof nl = {
  done: 'Mark as done',
  reopen: 'Open again',
  edit: 'Change',
  openTask: 'Open in Planner',
  assigned: (names) => `assigned to ${names}`,
  people: (count) => counted(count, 'person', 'people'),
  others: (count) => counted(count, 'other', 'others'),
  agreed: (meeting, day) => `Agreed in ${meeting}, ${day}`,
  due: 'Due',
  setDue: 'Change the date',
  reassign: 'To another department',
  remark: 'Remark',
  remarkHint: {
    task: 'Goes into the task, with date and name.',
    minutes: 'Is kept with the action, with date and name: there is no task in Planner.',
  },
  addRemark: 'Add the remark',
  close: 'Close',
  working: 'Working …',
  changed: 'Changed.',
  changedMeanwhile:
    'The department changed this itself meanwhile. The list shows what it is now; nothing was overwritten.',
  gone: 'The department deleted this task: there is nothing to change.',
  notChanged: (why, next) => `Not changed. ${why} ${next}`,
  notSaved: 'The minutes of that meeting could not be opened or saved.',
  tryAgain: 'Try again.',
  notPosted: (why) =>
    `Re-assigned in the minutes, but the new task is not in Planner yet. ${why} Post it from the meeting.`,
};

/** One department's share of an action: whose it is, and what can be done with it from the list. */
export const actionShareWords = { nl, en };
