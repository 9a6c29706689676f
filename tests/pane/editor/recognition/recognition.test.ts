import { describe, expect, it } from 'vitest';
import { blockById } from '../../../../src/pane/editor/blocks/blockAt';
import { confirm, dismiss } from '../../../../src/pane/editor/commands/decide';
import { toggleAction, toggleDecision } from '../../../../src/pane/editor/commands/kind';
import { backspaceAtStart } from '../../../../src/pane/editor/commands/join';
import { newLine } from '../../../../src/pane/editor/commands/newLine';
import { action, line } from '../../../minutes/build';
import { actionIn, departmentsOf, testEditor, type TestEditor } from '../testEditor';

const szw = { kind: 'joint', departments: ['SZW'] } as const;

describe('an explicit mark', () => {
  it('makes the line an action when the caret leaves it, not before', () => {
    const editor = testEditor([line('r', { text: '' }), line('s')]);
    editor.caret('r');
    editor.type('Actie SZW: namen');
    expect(editor.drawn()[0]).toBe('- Actie SZW: namen');
    editor.caret('s');
    expect(editor.drawn()[0]).toBe('! Actie SZW: namen');
    expect(departmentsOf(editor, 'r')).toEqual(szw);
  });

  it('makes the line an action on Enter', () => {
    const editor = testEditor([line('r', { text: 'Actie SZW: namen' })]);
    editor.caret('r');
    editor.press(newLine);
    expect(editor.drawn()).toEqual(['! Actie SZW: namen', '- ']);
  });

  it('leaves a line with two of them open, so that confirming it makes a line of each', () => {
    const editor = testEditor([line('r', { text: '' }), line('s')]);
    editor.caret('r');
    editor.type('Actie SZW: namen. Actie VWS: adressen.');
    editor.caret('s');
    expect(editor.drawn()[0]).toBe('- Actie SZW: namen. Actie VWS: adressen.');
    editor.caret('r');
    editor.press(confirm(editor.reader));
    expect(editor.drawn().slice(0, 2)).toEqual(['! Actie SZW: namen.', '! Actie VWS: adressen.']);
  });

  it('is followed by the action when the words change', () => {
    const editor = testEditor([line('r', { text: '' }), line('s')]);
    editor.caret('r');
    editor.type('Actie VWS: namen');
    editor.caret('s');
    editor.caret('r', 6);
    editor.dispatch(editor.state().tr.insertText('SZW', 7, 10));
    editor.caret('s');
    expect(departmentsOf(editor, 'r')).toEqual(szw);
    editor.caret('r', 0);
    editor.dispatch(editor.state().tr.delete(1, 12));
    editor.caret('s');
    expect(editor.drawn()[0]).toBe('- namen');
  });

  it('leaves an action that was edited by hand alone', () => {
    const byHand = action({ responsible: { kind: 'joint', departments: ['AZ'] } });
    const editor = testEditor([
      line('r', { text: 'Actie VWS: namen', kind: 'action', action: byHand }),
      line('s'),
    ]);
    editor.caret('r');
    editor.type(' doorgeven');
    editor.caret('s');
    expect(departmentsOf(editor, 'r')).toEqual(byHand.responsible);
  });
});

describe('what is recognised without a mark', () => {
  it('waits to be confirmed, and then follows the words', () => {
    const editor = testEditor([line('r', { text: 'VWS zal dit doen' }), line('s')]);
    editor.caret('r');
    editor.caret('s');
    expect(editor.drawn()[0]).toBe('- VWS zal dit doen');
    editor.caret('r');
    editor.press(confirm(editor.reader));
    expect(editor.drawn()[0]).toBe('! VWS zal dit doen');
    editor.dispatch(editor.state().tr.insertText('SZW', 1, 4));
    editor.caret('s');
    expect(departmentsOf(editor, 'r')).toEqual(szw);
  });

  it('is what it was when its words are parted by Enter and put together again', () => {
    const was = action({ title: null, responsible: szw, deadline: null });
    const text = 'VWS zal bellen. Actie SZW: namen';
    const editor = testEditor([line('r', { text, kind: 'action', action: was }), line('s')]);
    editor.caret('r', 15);
    editor.press(newLine);
    expect(departmentsOf(editor, 'r')).toEqual({ kind: 'joint', departments: ['VWS'] });
    editor.press(backspaceAtStart);
    expect(editor.drawn()[0]).toBe(`! ${text}`);
    editor.caret('s');
    expect(departmentsOf(editor, 'r')).toEqual(szw);
  });

  it('is dismissed for good', () => {
    const editor = testEditor([line('r', { text: 'Actie SZW: nee' }), line('s')]);
    editor.caret('r');
    expect(editor.press(dismiss(editor.reader))).toBe(true);
    editor.type(' hoor');
    editor.caret('s');
    expect(editor.drawn()[0]).toBe('- Actie SZW: nee hoor');
    expect(editor.press(dismiss(editor.reader))).toBe(false);
  });

  it.each(['Besproken.', ''])(
    'is no longer dismissed where its words made way for others (%s)',
    (between) => {
      const editor = testEditor([line('r', { text: 'Actie SZW: nee' }), line('s')]);
      editor.caret('r');
      editor.press(dismiss(editor.reader));
      editor.dispatch(editor.state().tr.insertText(between, 1, 15));
      if (between !== '') editor.dispatch(editor.state().tr.delete(1, 1 + between.length));
      editor.type('Actie VWS: cijfers leveren');
      editor.caret('s');
      expect(editor.drawn()[0]).toBe('! Actie VWS: cijfers leveren');
    },
  );
});

describe('an action whose words are all taken out', () => {
  const emptied = (editor: TestEditor, text: string) => {
    editor.caret('r');
    for (let end = text.length; end > 0; end--) editor.dispatch(editor.state().tr.delete(end, end + 1));
    editor.type('Iedereen is tevreden.');
    editor.caret('s');
    return editor.drawn()[0];
  };

  it('is none when it was read in them, whoever confirmed it', () => {
    const text = 'VWS zal dit doen.';
    const editor = testEditor([line('r', { text }), line('s')]);
    editor.caret('r');
    editor.press(confirm(editor.reader));
    expect(emptied(editor, text)).toBe('- Iedereen is tevreden.');
  });

  it('stays one when somebody made it one by hand', () => {
    const text = 'Brief';
    const editor = testEditor([line('r', { text }), line('s')]);
    editor.caret('r');
    editor.press(toggleAction(editor.reader));
    expect(emptied(editor, text)).toBe('! Iedereen is tevreden.');
  });
});

describe('by hand', () => {
  it('any line becomes an action of the department it names, or that speaks', () => {
    const editor = testEditor([
      line('r', { text: 'SZW en VWS zoeken het uit', speaker: 'BZK' }),
      line('s', { text: 'zoekt het uit', speaker: 'SG BZK' }),
    ]);
    editor.caret('r');
    editor.press(toggleAction(editor.reader));
    editor.caret('s');
    editor.press(toggleAction(editor.reader));
    expect(departmentsOf(editor, 'r')).toEqual({ kind: 'joint', departments: ['SZW', 'VWS'] });
    expect(departmentsOf(editor, 's')).toEqual({ kind: 'joint', departments: ['BZK'] });
  });

  it('an action that is made before anything is said has what its words say when the caret leaves it', () => {
    const editor = testEditor([
      line('r', { text: '' }),
      line('s', { text: '' }),
      line('t', { text: 'Namen' }),
      line('u'),
    ]);
    const says = (id: string, text: string): unknown => {
      editor.caret(id);
      editor.press(toggleAction(editor.reader));
      editor.type(text);
      editor.caret('u');
      return departmentsOf(editor, id);
    };
    expect(says('r', 'SZW zal VWS bellen')).toEqual(szw);
    expect(says('s', 'niets over iemand')).toEqual({ kind: 'joint', departments: [] });
    expect(says('t', ' aan VWS')).toEqual({ kind: 'joint', departments: ['VWS'] });
    editor.caret('r');
    editor.type(' en BZK');
    editor.caret('u');
    expect(departmentsOf(editor, 'r')).toEqual(szw);
    expect(editor.drawn().slice(0, 3)).toEqual([
      '! SZW zal VWS bellen en BZK',
      '! niets over iemand',
      '! Namen aan VWS',
    ]);
  });

  it('an action has the day its words say, at once or when the caret leaves it, and keeps the one it has', () => {
    const editor = testEditor([
      line('r', { text: 'Namen van VWS voor vrijdag' }),
      line('s', { text: 'Brief aan VWS' }),
      line('t', { text: '' }),
      line('u'),
    ]);
    const friday = { date: '2026-11-27', words: 'vrijdag' };
    const [vws, nobody] = [['VWS'], []];
    editor.caret('r');
    editor.press(toggleAction(editor.reader));
    expect(actionIn(editor, 'r')).toMatchObject({ responsible: { departments: vws }, deadline: friday });
    for (const [id, text] of [
      ['s', ', vrijdag, met BZK'],
      ['t', 'iets voor vrijdag'],
    ] as const) {
      editor.caret(id);
      editor.press(toggleAction(editor.reader));
      expect(actionIn(editor, id)).toMatchObject({ deadline: null });
      editor.type(text);
    }
    editor.caret('u');
    expect(actionIn(editor, 's')).toMatchObject({ responsible: { departments: vws }, deadline: friday });
    expect(actionIn(editor, 't')).toMatchObject({ responsible: { departments: nobody }, deadline: friday });
  });

  it('an action that somebody was chosen for keeps them, whoever is named in it later', () => {
    const editor = testEditor([line('r', { text: '' }), line('s', { text: 'Brief aan VWS' }), line('t')]);
    editor.caret('r');
    editor.press(toggleAction(editor.reader));
    const { from, node } = blockById(editor.state().doc, 'r')!;
    const chosen = action({ responsible: { kind: 'joint', departments: ['AZ'] } });
    editor.dispatch(editor.state().tr.setNodeMarkup(from, null, { ...node.attrs, action: chosen }));
    editor.type('SZW zal bellen');
    editor.caret('s');
    editor.press(toggleAction(editor.reader));
    editor.type(', van BZK');
    editor.caret('t');
    expect(departmentsOf(editor, 'r')).toEqual(chosen.responsible);
    expect(departmentsOf(editor, 's')).toEqual({ kind: 'joint', departments: ['VWS'] });
  });

  it('an action becomes a note again and stays one, though its mark is still there', () => {
    const editor = testEditor([
      line('r', { text: 'Actie SZW: nee', kind: 'action', action: action() }),
      line('s'),
    ]);
    editor.caret('r');
    editor.press(toggleAction(editor.reader));
    editor.caret('s');
    expect(editor.drawn()[0]).toBe('- Actie SZW: nee');
    editor.caret('r');
    editor.press(toggleDecision(editor.reader));
    expect(editor.drawn()[0]).toBe('= Actie SZW: nee');
    editor.press(toggleDecision(editor.reader));
    expect(editor.drawn()[0]).toBe('- Actie SZW: nee');
  });
});

describe('several things on one line', () => {
  it('get a line each when they are confirmed, with the same speaker and depth', () => {
    const editor = testEditor([
      line('r', { text: 'Besproken. VWS zal bellen. SZW zal schrijven.', speaker: 'AZ', depth: 1 }),
    ]);
    editor.caret('r');
    editor.press(confirm(editor.reader));
    expect(editor.drawn()).toEqual(['  ! AZ| Besproken. VWS zal bellen.', '  ! AZ| SZW zal schrijven.']);
    expect(departmentsOf(editor, 'nieuw1')).toEqual(szw);
  });

  it('are dismissed together, and the line stays whole', () => {
    const editor = testEditor([line('r', { text: 'VWS zal bellen. SZW zal schrijven.' })]);
    editor.caret('r');
    editor.press(dismiss(editor.reader));
    expect(editor.drawn()).toEqual(['- VWS zal bellen. SZW zal schrijven.']);
    expect(editor.press(dismiss(editor.reader))).toBe(false);
  });
});

describe('what a document said that was read in', () => {
  const proposal = {
    kind: 'action',
    certainty: 'firm',
    action: action({ responsible: { kind: 'joint', departments: ['BZK'] } }),
    words: ['stuur ik'],
  } as const;

  it('is proposed with its own words, and confirmed as it was read', () => {
    const editor = testEditor([line('r', { text: 'De lijst stuur ik rond.', proposal })]);
    editor.caret('r');
    editor.press(confirm(editor.reader));
    expect(departmentsOf(editor, 'r')).toEqual({ kind: 'joint', departments: ['BZK'] });
  });

  it('falls with the words it rests on', () => {
    const editor = testEditor([line('r', { text: 'De lijst stuur ik rond.', proposal })]);
    editor.caret('r');
    editor.dispatch(editor.state().tr.delete(10, 15));
    expect(editor.reader.open(editor.state().doc, 0)).toEqual([]);
  });
});
