import { baseKeymap, chainCommands } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { Plugin, type Command } from 'prosemirror-state';
import { indent, outdent } from './commands/indent';
import { backspaceAtStart, deleteAtEnd } from './commands/join';
import { confirm, dismiss } from './commands/decide';
import { toggleAction, toggleDecision } from './commands/kind';
import { moveDown, moveUp } from './commands/move';
import { newLine } from './commands/newLine';
import type { LineReader } from './recognition/lineReader';
import { choose, close, step } from './suggestions/suggestions';
import { redo, undo } from './undoing';

/** Every key of the editor. Escape and then Tab leaves it, so that nobody is caught inside. */
export function keys(reader: LineReader, explain: Command): readonly Plugin[] {
  let mayLeave = false;
  const unlessLeaving =
    (command: Command): Command =>
    (state, dispatch, view) =>
      mayLeave ? false : command(state, dispatch, view);
  const arm: Command = () => {
    mayLeave = true;
    return true;
  };
  const bindings: Record<string, Command> = {
    Enter: chainCommands(choose, newLine),
    'Shift-Enter': newLine,
    Tab: chainCommands(choose, unlessLeaving(indent)),
    'Shift-Tab': unlessLeaving(outdent),
    Backspace: backspaceAtStart,
    Delete: deleteAtEnd,
    ArrowDown: step(1),
    ArrowUp: step(-1),
    'Alt-ArrowUp': moveUp,
    'Alt-ArrowDown': moveDown,
    Escape: chainCommands(close, dismiss(reader), arm),
    'Mod-Enter': confirm(reader),
    'Alt-Enter': explain,
    'Mod-Shift-a': toggleAction(reader),
    'Mod-Shift-b': toggleDecision(reader),
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
  };
  return [
    keymap(bindings),
    keymap(baseKeymap),
    new Plugin({ props: { handleDOMEvents: { keydown: disarm } } }),
  ];

  function disarm(_view: unknown, { key }: KeyboardEvent): boolean {
    if (!['Escape', 'Tab', 'Shift'].includes(key)) mayLeave = false;
    return false;
  }
}
