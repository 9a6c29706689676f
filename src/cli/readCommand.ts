import { readFile as readBytes } from 'node:fs/promises';
import { basename } from 'node:path';
import { format } from 'date-fns';
import { createDepartments } from '../departments/resolver';
import { readMinutes } from '../dutch/readMinutes';
import { readFile } from '../files/readFile';
import { readingJson } from './readingJson';

/** `read FILE [--date YYYY-MM-DD]`: what an existing document says, as JSON. */
export async function readCommand(args: readonly string[]): Promise<string> {
  const { file, date } = options(args);
  const text = await readFile(basename(file), await readBytes(file));
  const today = format(new Date(), 'yyyy-MM-dd');
  const setting = { departments: createDepartments, date, today, calendar: [] };
  return JSON.stringify(readingJson(readMinutes(text, setting)));
}

function options(args: readonly string[]): { file: string; date: string | null } {
  const flag = args.indexOf('--date');
  const date = flag < 0 ? null : (args[flag + 1] ?? '');
  if (date !== null && !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error('--date wants YYYY-MM-DD.');
  const [file, ...rest] = args.filter((_, index) => flag < 0 || (index !== flag && index !== flag + 1));
  if (!file || rest.length > 0) throw new Error('Give one file: read FILE [--date YYYY-MM-DD].');
  return { file, date };
}
