import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColophonBlock } from '../../../../src/documents/houseStyle';
import { colophonBlocks, colophonText } from '../../../../src/pane/settings/houseStyle/colophonText';

describe('address blocks', () => {
  it('are typed with an empty line between two, and a heading that ends in a colon', () => {
    const typed = '  Proefstraat 1\n0000 AA Voorbeeldstad \n\n \nContactpersoon:\nA. Voorbeeld\n\n\n\n';
    expect(colophonBlocks(typed)).toEqual([
      { heading: '', lines: ['Proefstraat 1', '0000 AA Voorbeeldstad'] },
      { heading: 'Contactpersoon', lines: ['A. Voorbeeld'] },
    ]);
    expect(colophonBlocks(' \n\n')).toEqual([]);
    expect(colophonBlocks('Contactpersoon:')).toEqual([{ heading: 'Contactpersoon', lines: [] }]);
  });

  it('are the same once they were shown and taken back, whatever stands in them', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((drawn) => drawn.replace(/\s+/gu, ' ').trim())
      .filter((drawn) => drawn !== '');
    const plain = text.filter((drawn) => !drawn.endsWith(':'));
    const headed = fc.record({ heading: plain, lines: fc.array(text, { maxLength: 3 }) });
    const bare = fc
      .tuple(plain, fc.array(text, { maxLength: 3 }))
      .map(([first, rest]): ColophonBlock => ({ heading: '', lines: [first, ...rest] }));
    fc.assert(
      fc.property(fc.array(fc.oneof(headed, bare), { maxLength: 4 }), (blocks) => {
        expect(colophonBlocks(colophonText(blocks))).toEqual(blocks);
      }),
    );
  });
});
