/** Language a task is written in: the secretary's. */
export type TaskLanguage = 'nl' | 'en';

/** Everything a task's description says besides what the minutes say. */
export interface TaskWords {
  readonly meeting: string;
  readonly item: string;
  readonly sentence: string;
  readonly responsible: string;
  readonly together: (others: string) => string;
  readonly after: (before: string) => string;
  readonly before: (after: string) => string;
  readonly each: string;
  readonly involved: string;
  readonly due: string;
  /** Name of the link back to the action. */
  readonly link: string;
}

const dutch: TaskWords = {
  meeting: 'Vergadering',
  item: 'Agendapunt',
  sentence: 'In het verslag',
  responsible: 'Verantwoordelijk',
  together: (others) => `samen met ${others}`,
  after: (before) => `na ${before}`,
  before: (after) => `daarna ${after}`,
  each: 'ieder aanwezig departement voor zich',
  involved: 'Betrokken',
  due: 'Termijn',
  link: 'Verslag in Notulist',
};

const english: TaskWords = {
  meeting: 'Meeting',
  item: 'Agenda item',
  sentence: 'In the minutes',
  responsible: 'Responsible',
  together: (others) => `together with ${others}`,
  after: (before) => `after ${before}`,
  before: (after) => `then ${after}`,
  each: 'each department present on its own',
  involved: 'Involved',
  due: 'Deadline',
  link: 'Minutes in Notulist',
};

/** The words in one language. */
export const taskWords: Readonly<Record<TaskLanguage, TaskWords>> = { nl: dutch, en: english };
