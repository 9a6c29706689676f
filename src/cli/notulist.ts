import { deadlineCommand } from './deadlineCommand';
import { readCommand } from './readCommand';
import { renderCommand } from './renderCommand';

/** A command answers with what goes to standard output; it throws for what it cannot be asked. */
type Command = (args: readonly string[]) => Promise<string>;

const commands: Readonly<Record<string, Command>> = {
  read: readCommand,
  render: renderCommand,
  deadline: deadlineCommand,
};

const usage = `notulist read FILE [--date YYYY-MM-DD]           minutes in a .txt, .html, .docx or .eml file, as JSON
notulist render FILE --to FORMAT --out PATH       the same as docx, html, txt, csv, xlsx or json
notulist deadline "TEXT" --date YYYY-MM-DD      the deadline a phrase states
notulist deadline --batch CASES.json            the same for an array of { text, date }`;

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(usage);
  process.exitCode = 2;
} else {
  try {
    process.stdout.write(`${await command(args)}\n`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
