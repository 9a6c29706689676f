import { describe, expect, it } from 'vitest';
import { commandSuggestions } from '../../../src/pane/editor/suggestions/commandSuggestions';
import {
  chooseAt,
  openCommands,
  openList,
  suggestions,
} from '../../../src/pane/editor/suggestions/suggestions';
import { editorWords } from '../../../src/language/words/editor';
import type { LineReader } from '../../../src/pane/editor/recognition/lineReader';
import { item, line } from '../../minutes/build';
import { testEditor, type TestEditor } from './testEditor';

const noReader: LineReader = { read: () => null, actionByHand: () => null! } as unknown as LineReader;

function editorWith(...blocks: Parameters<typeof testEditor>[0]): TestEditor {
  const commands = commandSuggestions(noReader, editorWords.nl);
  return testEditor(blocks, [suggestions({ '/': commands, '@': () => [] }, () => undefined)]);
}

/** Chooses a command with the pointer: the button, then the line of the list. */
function pick(editor: TestEditor, name: string): void {
  editor.press(openCommands);
  const index = openList(editor.state())!.items.findIndex((each) => each.name === name);
  editor.press((_state, _dispatch, view) => {
    chooseAt(view!, index);
    return true;
  });
}

describe('the commands by pointer', () => {
  it('postpone an item wherever the caret is in its title, and leave no trace in it', () => {
    const editor = editorWith(item('p', { title: 'Opening en mededelingen' }));
    editor.caret('p', 3);
    pick(editor, 'doorschuiven');
    expect(editor.drawn()).toEqual(['# Opening en mededelingen']);
    expect(editor.state().doc.child(0).attrs.outcome).toEqual({ kind: 'postponed' });
  });

  it('turn an empty line into an agenda item', () => {
    const editor = editorWith(item('p', { title: 'Opening' }), line('r', { text: '' }));
    editor.caret('r', 0);
    pick(editor, 'agendapunt');
    expect(editor.drawn()).toEqual(['# Opening', '# ']);
  });
});
