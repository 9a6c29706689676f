import type { Command } from 'prosemirror-state';
import { setOutcome, setPresenter, toItem } from '../commands/item';
import { toggleAction, toggleDecision, toNote } from '../commands/kind';
import type { LineReader } from '../recognition/lineReader';
import { editorWords, type CommandName, type EditorWords } from '../../../language/words/editor';
import type { Suggest } from './suggestion';

interface SlashCommand {
  /** What is typed after the command's word, when it takes any. */
  readonly takesWords: boolean;
  readonly command: (words: string) => Command;
}

/** The commands behind "/", found by the start of their Dutch or English word. */
export function commandSuggestions(reader: LineReader, words: EditorWords): Suggest {
  const commands = slashCommands(reader);
  return (typed) => {
    const [word = '', ...more] = typed.split(' ');
    const rest = more.join(' ').trim();
    return (Object.keys(commands) as CommandName[])
      .filter(
        (name) => isCalled(name, word.toLowerCase()) && (!typed.includes(' ') || commands[name].takesWords),
      )
      .map((name) => ({
        id: name,
        name: words.command[name].name,
        hint: words.command[name].hint,
        run: commands[name].command(rest),
      }));
  };
}

function isCalled(name: CommandName, start: string): boolean {
  return Object.values(editorWords).some(({ command }) => command[name].name.startsWith(start));
}

function slashCommands(reader: LineReader): Readonly<Record<CommandName, SlashCommand>> {
  const plain = (command: Command): SlashCommand => ({ takesWords: false, command: () => command });
  const withWords = (command: (words: string) => Command): SlashCommand => ({ takesWords: true, command });
  return {
    action: plain(toggleAction(reader)),
    decision: plain(toggleDecision(reader)),
    item: plain(toItem({ level: 0, inserted: false })),
    subItem: plain(toItem({ level: 1, inserted: false })),
    inserted: plain(toItem({ level: 0, inserted: true })),
    postpone: plain(setOutcome({ kind: 'postponed' })),
    adopt: withWords((amendment) => setOutcome({ kind: 'adopted', amendment: amendment || null })),
    refer: withWords((body) => setOutcome({ kind: 'referred', body })),
    presenter: withWords((presenter) => setPresenter(presenter || null)),
    note: plain(toNote(reader)),
    reopen: plain(setOutcome(null)),
  };
}
