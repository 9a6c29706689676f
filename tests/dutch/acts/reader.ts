import { createDepartments } from '../../../src/departments/resolver';
import { readPassage } from '../../../src/dutch/readPassage';
import type { LineContext } from '../../../src/dutch/lineContext';

/** A meeting on Monday 22 March 2021 with two people everybody knows. */
export const context: LineContext = {
  departments: createDepartments('2021-03-22'),
  meetingDate: '2021-03-22',
  itemTitle: 'Planning',
  speaker: null,
  present: ['BZK', 'VWS', 'SZW'],
  participants: [
    { name: 'Anna Voorbeeld', departments: ['SZW'], position: null, role: null },
    { name: 'Jan Monster', departments: ['BZK'], position: null, role: 'chair' },
  ],
  calendar: [],
  correspondents: null,
  section: 'minutes',
  before: [],
};

/** How sure the surest action in a text is; null when it has none. */
export function actionIn(text: string, more: Partial<LineContext> = {}): string | null {
  const found = readPassage(text, { ...context, ...more }).filter(({ kind }) => kind === 'action');
  return found[0]?.certainty ?? null;
}

/** The clauses of the actions in a text. */
export function actionClauses(text: string, more: Partial<LineContext> = {}): readonly string[] {
  return readPassage(text, { ...context, ...more })
    .filter(({ kind }) => kind === 'action')
    .map(({ clause }) => text.slice(clause.start, clause.end));
}
