import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRepaired } from '../../../../src/pane/editor/blocks/identity';
import { proposal } from '../../../../src/pane/editor/blocks/proposal';
import { nodeOf, schema } from '../../../../src/pane/editor/blocks/schema';
import { item, line } from '../../../minutes/build';
import { testEditor } from '../testEditor';

function ids(editor: ReturnType<typeof testEditor>): readonly string[] {
  return editor.state().doc.content.content.map(({ attrs }) => attrs.id as string);
}

describe('identity', () => {
  it('gives a copy a new id, wherever it is put, and leaves the original', () => {
    const editor = testEditor([line('a'), line('b')]);
    const copy = nodeOf(line('b', { text: 'kopie' }));
    editor.dispatch(editor.state().tr.insert(0, copy));
    expect(ids(editor)).toEqual(['nieuw1', 'a', 'b']);
  });

  it('keeps the id of what was cut and pasted', () => {
    const editor = testEditor([line('a'), line('b')]);
    const { doc } = editor.state();
    const cut = doc.child(0);
    editor.dispatch(editor.state().tr.delete(0, cut.nodeSize));
    editor.dispatch(editor.state().tr.insert(editor.state().doc.content.size, cut));
    expect(ids(editor)).toEqual(['b', 'a']);
  });

  it('gives a document that was emptied a line with an id', () => {
    const editor = testEditor([item('p'), line('a')]);
    editor.dispatch(editor.state().tr.delete(0, editor.state().doc.content.size));
    expect(editor.drawn()).toEqual(['- ']);
    expect(ids(editor)[0]).not.toBe('');
  });

  it('holds after any run of insertions', () => {
    const insertion = fc.record({ at: fc.nat(20), id: fc.constantFrom('', 'a', 'b', 'c') });
    fc.assert(
      fc.property(fc.array(insertion, { maxLength: 12 }), (insertions) => {
        const editor = testEditor([line('a'), line('b')]);
        for (const { at, id } of insertions) {
          const { doc } = editor.state();
          const index = at % (doc.childCount + 1);
          const from = doc.content.content.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
          editor.dispatch(editor.state().tr.insert(from, schema.node('line', { id })));
        }
        expect(ids(editor)).not.toContain('');
        expect(new Set(ids(editor)).size).toBe(ids(editor).length);
      }),
    );
  });
});

describe('a merge', () => {
  it('leaves one of a block that two devices moved, and both of what differs', () => {
    const same = line('a', { text: 'verplaatst' });
    const blocks = [same, line('b', { text: 'een' }), same, line('b', { text: 'twee' }), line('')];
    const { state } = testEditor(blocks);
    let count = 0;
    const tr = mergeRepaired(state(), () => `nieuw${++count}`)!;
    expect(tr.doc.content.content.map(({ attrs, textContent }) => [attrs.id as string, textContent])).toEqual(
      [
        ['a', 'verplaatst'],
        ['b', 'een'],
        ['nieuw1', 'twee'],
        ['nieuw2', 'Regel '],
      ],
    );
    expect(mergeRepaired(state().apply(tr), () => 'niet nodig')).toBeNull();
  });
});

describe('a proposed item', () => {
  it("is the secretary's own once its title changes", () => {
    const editor = testEditor([item('p', { proposed: true }), line('a')], [proposal()]);
    const proposed = (): unknown => editor.state().doc.child(0).attrs.proposed;
    editor.caret('a');
    editor.type(' erbij');
    expect(proposed()).toBe(true);
    editor.caret('p');
    editor.type('!');
    expect(proposed()).toBe(false);
  });
});
