import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { insertPasted } from '../../../src/pane/editor/paste/insertPasted';
import { createPastedHtml } from '../../../src/pane/editor/paste/pastedHtml';
import type { PastedBlock } from '../../../src/pane/editor/paste/pastedBlock';
import { readPastedText } from '../../../src/pane/editor/paste/pastedText';
import { item, line } from '../../minutes/build';
import { departments, testEditor } from './testEditor';

function readHtml(html: string): readonly PastedBlock[] {
  const reader = createPastedHtml();
  const parser = new Parser({
    onopentag: (tag, attributes) => reader.open(tag, (name) => attributes[name] ?? null),
    ontext: (text) => reader.text(text),
    onclosetag: (tag) => reader.close(tag),
  });
  parser.end(html);
  return reader.blocks();
}

/** "# item", "## sub-item", "- line", "  - deeper line". */
function drawn(blocks: readonly PastedBlock[]): readonly string[] {
  return blocks.map(({ type, text, depth }) =>
    type === 'agendaItem' ? `${'#'.repeat(depth + 1)} ${text}` : `${'  '.repeat(depth)}- ${text}`,
  );
}

const word = (level: number, mark: string, text: string): string =>
  `<p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'>` +
  `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}` +
  `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

describe('HTML', () => {
  it('keeps Word headings as items and its bullets as lines with depth', () => {
    const html = `<html><head><style>p {color:red}</style></head><body><h1>1. Opening</h1>
      <p class=MsoNormal>De voorzitter <b>opent</b>
      de vergadering.<o:p></o:p></p>
      ${word(1, '·', 'eerste')}${word(2, 'o', 'daaronder')}<h2>Mededelingen</h2></body></html>`;
    expect(drawn(readHtml(html))).toEqual([
      '# Opening',
      '- De voorzitter opent de vergadering.',
      '- eerste',
      '  - daaronder',
      '## Mededelingen',
    ]);
  });

  it("keeps Word's numbered lists as items and sub-items", () => {
    const html =
      word(1, '1.', 'Opening') + word(1, '2.', 'Stukken') + word(2, 'a.', 'Nota') + word(3, '§', 'punt');
    expect(drawn(readHtml(html))).toEqual(['# Opening', '# Stukken', '## Nota', '  - punt']);
  });

  it('keeps the lists of Outlook on the web', () => {
    const html = `<div><ol><li>Opening</li><li><div>Rondvraag</div><ul><li>BZK<ul><li>dieper</li></ul></li></ul></li></ol>
      <div>Slot<br>Tweede regel</div></div>`;
    expect(drawn(readHtml(html))).toEqual([
      '# Opening',
      '# Rondvraag',
      '- BZK',
      '  - dieper',
      '- Slot',
      '- Tweede regel',
    ]);
  });

  it('makes a line of a table row', () => {
    const html =
      '<table><tr><td><p>10.00</p></td><td><p>Opening</p></td><td></td></tr><tr><td>slot</td></tr></table>';
    expect(drawn(readHtml(html))).toEqual(['- 10.00 – Opening', '- slot']);
  });

  it('drops everything that is not words', () => {
    const html = `<p>voor<script>alert(1)</script><style>x</style><img src=x onerror=alert(1)><a href="javascript:alert(1)">na</a>
      <svg onload=alert(1)><text>weg</text></svg><iframe src="https://voorbeeld.example">weg</iframe></p>`;
    expect(drawn(readHtml(html))).toEqual(['- voorna']);
  });

  it('never fails, and leaves no tag', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<ol>',
      '</ol>',
      '<li>',
      '</ul>',
      '<td>',
      '</td>',
      '</tr>',
      '<br>',
      'a',
      '<h2>',
      '<script>',
      '</script>',
      "<span style='mso-list:Ignore'>",
      '</span>',
      '<b',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        for (const { depth } of readHtml(pieces.join(''))) expect(depth).toBeLessThan(5);
      }),
    );
  });

  it('reads ten thousand lines', () => {
    const html = `<ul>${'<li>een regel</li>'.repeat(10_000)}</ul>`;
    expect(readHtml(html)).toHaveLength(10_000);
  });
});

describe('plain text', () => {
  it('reads numbers, letters, bullets and indentation', () => {
    const text =
      '1. Opening\r\n2) Stukken\n  a. Nota\n\t- bullet\n\t\t• dieper\nGewone regel\n\n2026 was een jaar';
    expect(drawn(readPastedText(text))).toEqual([
      '# Opening',
      '# Stukken',
      '## Nota',
      '  - bullet',
      '    - dieper',
      '- Gewone regel',
      '- 2026 was een jaar',
    ]);
  });

  it('keeps numbered sentences as lines, with their numbers, and numbers that begin anew under an item', () => {
    const text = [
      '4. Planning van het komende jaar',
      '1. BZK stuurt vrijdag de planning rond.',
      '2) VWS vult aan wat er ontbreekt;',
      '1. namen',
      '2. adressen',
      '5. Rondvraag.',
      '12. december is de laatste dag.',
    ];
    expect(drawn(readPastedText(text.join('\n')))).toEqual([
      '# Planning van het komende jaar',
      '- 1. BZK stuurt vrijdag de planning rond.',
      '- 2) VWS vult aan wat er ontbreekt;',
      '- 1. namen',
      '- 2. adressen',
      '# Rondvraag.',
      '- 12. december is de laatste dag.',
    ]);
    expect(drawn(readPastedText('1. Opening\n1. Stukken\n1. Sluiting'))).toHaveLength(3);
  });
});

describe('putting it in', () => {
  const context = (): Parameters<typeof insertPasted>[2] => {
    let count = 0;
    return { departments, newId: () => `plak${++count}` };
  };
  const three: readonly PastedBlock[] = [
    { type: 'line', text: 'een', depth: 0 },
    { type: 'agendaItem', text: 'twee', depth: 0 },
    { type: 'line', text: 'drie', depth: 1 },
  ];

  it('puts one line into the words at the caret', () => {
    const editor = testEditor([line('r', { text: 'voor na' })]);
    editor.caret('r', 5);
    editor.dispatch(insertPasted(editor.state(), [{ type: 'line', text: 'en ', depth: 0 }], context()));
    expect(editor.drawn()).toEqual(['- voor en na']);
  });

  it('puts more lines between the words before and after the caret', () => {
    const editor = testEditor([line('r', { text: 'voorna', speaker: 'AZ' })]);
    editor.caret('r', 4);
    editor.dispatch(insertPasted(editor.state(), three, context()));
    expect(editor.drawn()).toEqual(['- AZ| voor', '- een', '# twee', '  - drie', '- na']);
    expect(editor.caretIn()).toBe('plak3');
  });

  it('takes the place of an empty line, and goes after a title', () => {
    const editor = testEditor([item('p', { title: 'Punt' }), line('r', { text: '' })]);
    editor.caret('r');
    editor.dispatch(insertPasted(editor.state(), three, context()));
    expect(editor.drawn()).toEqual(['# Punt', '- een', '# twee', '  - drie']);
    editor.caret('p');
    editor.dispatch(insertPasted(editor.state(), three, context()));
    expect(editor.drawn().slice(0, 3)).toEqual(['# Punt', '- een', '# twee']);
  });

  it('makes actions of pasted marks', () => {
    const editor = testEditor([line('r', { text: '' })]);
    const marks = ['Actie SZW: namen', 'Actie VWS: nota'].map((text): PastedBlock => ({
      type: 'line',
      text,
      depth: 0,
    }));
    editor.dispatch(insertPasted(editor.state(), [...marks, ...three], context()));
    expect(editor.drawn().slice(0, 2)).toEqual(['! Actie SZW: namen', '! Actie VWS: nota']);
  });

  it('takes ten thousand lines', () => {
    const editor = testEditor([line('r', { text: '' })]);
    const many = Array.from({ length: 10_000 }, (_, nth): PastedBlock => ({
      type: 'line',
      text: `regel ${nth}`,
      depth: 0,
    }));
    editor.dispatch(insertPasted(editor.state(), many, context()));
    expect(editor.drawn()).toHaveLength(10_000);
    expect(editor.drawn().at(-1)).toBe('- regel 9999');
  });
});
