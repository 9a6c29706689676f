const nl = {
  done: 'gereed gemeld',
  reopened: 'weer geopend',
  confirmed: 'bevestigd in de vergadering',
  deleted: 'taak verwijderd',
  moved: (from: string, to: string) => `termijn van ${from} naar ${to}`,
  reassigned: (from: string, to: string) => `van ${from} naar ${to}`,
  remark: (text: string) => `opmerking: ${text}`,
  sentence: (day: string, what: string, by: string) => `${day}: ${what} (${by})`,
  inPlanner: 'in Planner',
  nobody: 'onbekend',
};

const en: typeof nl = {
  done: 'marked as done',
  reopened: 'opened again',
  confirmed: 'confirmed in the meeting',
  deleted: 'task deleted',
  moved: (from, to) => `due date from ${from} to ${to}`,
  reassigned: (from, to) => `from ${from} to ${to}`,
  remark: (text) => `remark: ${text}`,
  sentence: (day, what, by) => `${day}: ${what} (${by})`,
  inPlanner: 'in Planner',
  nobody: 'unknown',
};

/** What happened to an action: the same words wherever its history stands. */
export const actionEventWords = { nl, en };
