import { describe, expect, it } from 'vitest';
import { blockById } from '../../../../src/pane/editor/blocks/blockAt';
import { confirm } from '../../../../src/pane/editor/commands/decide';
import { toggleAction, toNote } from '../../../../src/pane/editor/commands/kind';
import { action, line } from '../../../minutes/build';
import { actionIn, departmentsOf, testEditor } from '../testEditor';

const szw = { kind: 'joint', departments: ['SZW'] };

describe('lines typed before the code that reads was fetched', () => {
  const late = (blocks: Parameters<typeof testEditor>[0]) => {
    let isFetched = false;
    const editor = testEditor(blocks, [], () => isFetched);
    const fetched = () => {
      isFetched = true;
      editor.readFromNow();
    };
    return { editor, fetched };
  };

  it('become what they say when it comes, but the one with the caret', () => {
    const { editor, fetched } = late([line('r', { text: '' }), line('s', { text: '' }), line('t')]);
    editor.caret('r');
    editor.type('Actie SZW: namen');
    editor.caret('s');
    editor.type('Actie VWS: adressen');
    expect(editor.drawn().slice(0, 2)).toEqual(['- Actie SZW: namen', '- Actie VWS: adressen']);
    fetched();
    expect(editor.drawn().slice(0, 2)).toEqual(['! Actie SZW: namen', '- Actie VWS: adressen']);
    editor.caret('t');
    expect(editor.drawn()[1]).toBe('! Actie VWS: adressen');
  });

  it('are followed by their action, from what they said before anybody typed', () => {
    const was = action({ title: null, responsible: { kind: 'joint', departments: ['VWS'] }, deadline: null });
    const { editor, fetched } = late([
      line('r', { text: 'Actie VWS: namen', kind: 'action', action: was }),
      line('s'),
    ]);
    editor.caret('r', 6);
    editor.dispatch(editor.state().tr.insertText('SZW', 7, 10));
    editor.caret('s');
    fetched();
    expect(departmentsOf(editor, 'r')).toEqual(szw);
  });

  it('stay a note where somebody said so, and where nobody here typed', () => {
    const { editor, fetched } = late([
      line('r', { text: '' }),
      line('s'),
      line('t', { text: 'Actie SZW: namen' }),
    ]);
    editor.caret('r');
    editor.type('Actie VWS: adressen');
    editor.press(toggleAction(editor.reader));
    editor.press(toggleAction(editor.reader));
    editor.caret('s');
    fetched();
    expect(editor.drawn()).toEqual(['- Actie VWS: adressen', '- Regel s', '- Actie SZW: namen']);
  });

  it('are dismissed only where they would have been recognised', () => {
    const { editor, fetched } = late([line('r', { text: 'Vrije gedachte' }), line('s')]);
    editor.caret('r');
    editor.press(toNote(editor.reader));
    editor.caret('s');
    fetched();
    editor.caret('r');
    editor.type('. SZW zal bellen');
    expect(editor.reader.open(editor.state().doc, 0)).toHaveLength(1);
  });

  it('made an action by hand get what they say when it comes, unless somebody changed it since', () => {
    const { editor, fetched } = late([
      line('r', { text: 'SZW zal VWS bellen' }),
      line('s', { text: 'BZK zal VWS mailen' }),
      line('t'),
    ]);
    for (const id of ['r', 's']) {
      editor.caret(id);
      editor.press(toggleAction(editor.reader));
    }
    expect(departmentsOf(editor, 'r')).toEqual({ kind: 'joint', departments: ['SZW', 'VWS'] });
    const { from, node } = blockById(editor.state().doc, 's')!;
    const own = action({ responsible: { kind: 'joint', departments: ['AZ'] } });
    editor.dispatch(editor.state().tr.setNodeMarkup(from, null, { ...node.attrs, action: own }));
    fetched();
    expect(departmentsOf(editor, 'r')).toEqual(szw);
    expect(departmentsOf(editor, 's')).toEqual(own.responsible);
  });

  it('made an action by hand get the day their words name when it comes', () => {
    const { editor, fetched } = late([line('r', { text: 'Namen van VWS voor vrijdag' }), line('s')]);
    editor.caret('r');
    editor.press(toggleAction(editor.reader));
    fetched();
    expect(actionIn(editor, 'r')?.deadline?.date).toBe('2026-11-27');
    expect(departmentsOf(editor, 'r')).toEqual({ kind: 'joint', departments: ['VWS'] });
  });

  it('that were confirmed are what their words said then, where these still stand', () => {
    const { editor, fetched } = late([
      line('r', { text: 'SZW zal bellen' }),
      line('s', { text: 'VWS zal mailen' }),
      line('t', { text: 'Vrije gedachte' }),
      line('u', { text: 'BZK zal schrijven' }),
    ]);
    for (const id of ['r', 's', 't']) {
      editor.caret(id);
      editor.press(confirm(editor.reader));
    }
    editor.caret('r');
    editor.type('. VWS zal meelezen');
    editor.caret('s', 4);
    editor.type('niet ');
    editor.caret('t');
    expect(editor.drawn()[0]).toBe('- SZW zal bellen. VWS zal meelezen');
    fetched();
    expect(editor.drawn()).toEqual([
      '! SZW zal bellen. VWS zal meelezen',
      '- VWS niet zal mailen',
      '- Vrije gedachte',
      '- BZK zal schrijven',
    ]);
    expect(departmentsOf(editor, 'r')).toEqual(szw);
  });
});
