import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readStatement } from '../dutch/deadline/readDeadline';

/** A phrase with the date it was written on. */
interface Case {
  readonly text: string;
  readonly date: string;
}

/** `deadline "TEXT" --date YYYY-MM-DD` or `deadline --batch CASES.json`: the deadline a phrase states, as JSON. */
export async function deadlineCommand(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { date: { type: 'string' }, batch: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.batch !== undefined) {
    const cases = JSON.parse(await readFile(values.batch, 'utf8')) as readonly Case[];
    return JSON.stringify(cases.map(statement), null, 2);
  }
  const [text] = positionals;
  if (text === undefined || values.date === undefined) throw new Error('deadline "TEXT" --date YYYY-MM-DD');
  return JSON.stringify(statement({ text, date: values.date }), null, 2);
}

/** What was or is only named by its date sets no limit: its day is printed as mentioned. */
function statement({ text, date }: Case) {
  const found = readStatement(text, { meetingDate: date, calendar: [] });
  if (!found) return { kind: 'none' };
  const { kind, span, ...rest } = found;
  if (kind !== 'past' && kind !== 'reference') return { kind, ...rest, ...span };
  return { kind: 'none', why: kind, mentioned: rest.date ?? rest.to, words: rest.words, ...span };
}
