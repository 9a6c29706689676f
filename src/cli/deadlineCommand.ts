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

function statement({ text, date }: Case) {
  return readStatement(text, { meetingDate: date, calendar: [] }) ?? { kind: 'none' };
}
