import { counted, type Words } from '../language';

const nl = {
  departments: (count: number) => counted(count, 'departement', 'departementen'),
  organisations: (count: number) => counted(count, 'organisatie', 'organisaties'),
};

const en: typeof nl = {
  departments: (count) => counted(count, 'department', 'departments'),
  organisations: (count) => counted(count, 'organisation', 'organisations'),
};

/** What those who are counted are called: all of them ministries, or not all. */
export const countWords: Words<typeof nl> = { nl, en };
