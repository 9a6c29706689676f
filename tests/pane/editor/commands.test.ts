import { describe, expect, it } from 'vitest';
import { indent, outdent } from '../../../src/pane/editor/commands/indent';
import { setOutcome, setPresenter, toItem } from '../../../src/pane/editor/commands/item';
import { backspaceAtStart, deleteAtEnd } from '../../../src/pane/editor/commands/join';
import { moveDown, moveUp } from '../../../src/pane/editor/commands/move';
import { newLine } from '../../../src/pane/editor/commands/newLine';
import { action, item, line } from '../../minutes/build';
import { testEditor } from './testEditor';

describe('Enter', () => {
  it('makes a line below an agenda item', () => {
    const editor = testEditor([item('p', { title: 'Opening' }), line('r', { text: 'er was al iets' })]);
    editor.caret('p');
    editor.press(newLine);
    editor.type('welkom');
    expect(editor.drawn()).toEqual(['# Opening', '- welkom', '- er was al iets']);
  });

  it('keeps the id, the speaker and the action with the first half', () => {
    const split = line('r', { text: 'eentwee', depth: 1, speaker: 'BZK', kind: 'action', action: action() });
    const editor = testEditor([split]);
    editor.caret('r', 3);
    editor.press(newLine);
    expect(editor.drawn()).toEqual(['  ! BZK| een', '  - twee']);
    expect(editor.state().doc.child(0).attrs.id).toBe('r');
    expect(editor.caretIn()).toBe('nieuw1');
  });

  it('before all words makes room above them', () => {
    const editor = testEditor([line('r', { text: 'woorden', kind: 'action', action: action() })]);
    editor.caret('r', 0);
    editor.press(newLine);
    expect(editor.drawn()).toEqual(['- ', '! woorden']);
    expect(editor.caretIn()).toBe('r');
  });

  it('on an empty indented line goes back a step, and then on', () => {
    const editor = testEditor([line('r', { text: '', depth: 2 })]);
    for (const expected of [['  - '], ['- '], ['- ', '- ']]) {
      editor.press(newLine);
      expect(editor.drawn()).toEqual(expected);
    }
  });

  it('replaces what is selected', () => {
    const editor = testEditor([line('a', { text: 'weg' }), line('b', { text: 'ook weg' })]);
    editor.select('a', 'b');
    editor.press(newLine);
    expect(editor.drawn()).toEqual(['- ', '- ']);
  });
});

describe('Tab', () => {
  it('takes the deeper lines along, between 0 and 4', () => {
    const editor = testEditor([line('a'), line('b', { depth: 3 }), line('c', { depth: 4 }), line('d')]);
    editor.caret('b');
    editor.press(indent);
    expect(editor.state().doc.content.content.map(({ attrs }) => attrs.depth as number)).toEqual([
      0, 4, 4, 0,
    ]);
    editor.caret('a');
    editor.press(outdent);
    expect(editor.state().doc.content.content.map(({ attrs }) => attrs.depth as number)).toEqual([
      0, 3, 3, 0,
    ]);
  });

  it('changes the level of an agenda item and not its lines', () => {
    const editor = testEditor([item('p', { title: 'Punt' }), line('r', { text: 'regel' })]);
    editor.caret('p');
    editor.press(indent);
    expect(editor.drawn()).toEqual(['## Punt', '- regel']);
  });
});

describe('Backspace at the start', () => {
  it('turns the speaker back into text, then outdents, then joins', () => {
    const editor = testEditor([
      line('a', { text: 'een' }),
      line('b', { text: 'twee', depth: 1, speaker: 'BZK' }),
    ]);
    editor.caret('b', 0);
    editor.press(backspaceAtStart);
    expect(editor.drawn()).toEqual(['- een', '  - BZK:twee']);
    editor.caret('b', 0);
    editor.press(backspaceAtStart);
    expect(editor.drawn()).toEqual(['- een', '- BZK:twee']);
    editor.press(backspaceAtStart);
    expect(editor.drawn()).toEqual(['- eenBZK:twee']);
    expect(editor.caretIn()).toBe('a');
  });

  it('makes a line of an agenda item', () => {
    const editor = testEditor([item('p', { title: 'Punt' })]);
    editor.caret('p', 0);
    editor.press(backspaceAtStart);
    expect(editor.drawn()).toEqual(['- Punt']);
  });

  it('keeps an action that joins a note, id and all', () => {
    const editor = testEditor([
      line('a', { text: 'een' }),
      line('b', { text: 'twee', kind: 'action', action: action() }),
    ]);
    editor.caret('b', 0);
    editor.press(backspaceAtStart);
    expect(editor.drawn()).toEqual(['! eentwee']);
    expect(editor.caretIn()).toBe('b');
  });

  it('takes an empty line above away and leaves the rest as it is', () => {
    const editor = testEditor([
      line('a', { text: '' }),
      line('b', { text: 'twee', kind: 'action', action: action() }),
    ]);
    editor.caret('b', 0);
    editor.press(backspaceAtStart);
    expect(editor.drawn()).toEqual(['! twee']);
    expect(editor.caretIn()).toBe('b');
  });

  it('does nothing before the first line, and nothing elsewhere', () => {
    const editor = testEditor([line('a', { text: 'een' })]);
    editor.caret('a', 0);
    expect(editor.press(backspaceAtStart)).toBe(true);
    editor.caret('a', 2);
    expect(editor.press(backspaceAtStart)).toBe(false);
    expect(editor.drawn()).toEqual(['- een']);
  });
});

describe('Delete at the end', () => {
  it('joins the next block', () => {
    const editor = testEditor([item('p', { title: 'Punt' }), line('b', { text: ' met meer' })]);
    editor.caret('p');
    editor.press(deleteAtEnd);
    expect(editor.drawn()).toEqual(['# Punt met meer']);
  });
});

describe('Alt+Up and Alt+Down', () => {
  const blocks = [
    item('p', { title: 'P' }),
    line('a', { text: 'a' }),
    line('b', { text: 'b' }),
    line('c', { text: 'c', depth: 1 }),
    item('q', { title: 'Q' }),
    line('d', { text: 'd' }),
  ];

  it('moves a line with its deeper lines, and the caret with it', () => {
    const editor = testEditor(blocks);
    editor.caret('b', 0);
    editor.press(moveUp);
    expect(editor.drawn()).toEqual(['# P', '- b', '  - c', '- a', '# Q', '- d']);
    expect(editor.caretIn()).toBe('b');
    editor.press(moveDown);
    editor.press(moveDown);
    expect(editor.drawn()).toEqual(['# P', '- a', '# Q', '- b', '  - c', '- d']);
  });

  it('moves an agenda item with everything under it', () => {
    const editor = testEditor(blocks);
    editor.caret('q');
    editor.press(moveUp);
    expect(editor.drawn()).toEqual(['# Q', '- d', '# P', '- a', '- b', '  - c']);
    editor.press(moveDown);
    expect(editor.drawn()).toEqual(['# P', '- a', '- b', '  - c', '# Q', '- d']);
  });

  it('stops at the edges', () => {
    const editor = testEditor(blocks);
    const before = editor.drawn();
    editor.caret('p');
    editor.press(moveUp);
    editor.caret('d');
    editor.press(moveDown);
    expect(editor.drawn()).toEqual(before);
  });
});

describe('agenda items', () => {
  it('are made of a line and changed in form', () => {
    const editor = testEditor([line('r', { text: 'Nieuw punt' })]);
    editor.press(toItem({ level: 0, inserted: true }));
    expect(editor.drawn()).toEqual(['+ Nieuw punt']);
    editor.press(toItem({ level: 1, inserted: false }));
    expect(editor.drawn()).toEqual(['## Nieuw punt']);
    expect(editor.caretIn()).toBe('r');
  });

  it('get an outcome and a presenter from any line under them', () => {
    const editor = testEditor([line('voor'), item('p'), line('r')]);
    editor.caret('r');
    editor.press(setOutcome({ kind: 'referred', body: 'MCC' }));
    editor.press(setPresenter('DGOO'));
    expect(editor.state().doc.child(1).attrs).toMatchObject({
      outcome: { kind: 'referred', body: 'MCC' },
      presenter: 'DGOO',
    });
    editor.caret('voor');
    expect(editor.press(setOutcome({ kind: 'postponed' }))).toBe(false);
  });
});
