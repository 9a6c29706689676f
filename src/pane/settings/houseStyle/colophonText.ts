import type { ColophonBlock } from '../../../documents/houseStyle';

/** Address blocks as they are typed: a blank line between two, and a first line that ends in a colon is a heading. */
export function colophonText(blocks: readonly ColophonBlock[]): string {
  return blocks
    .map(({ heading, lines }) => [...(heading ? [`${heading}:`] : []), ...lines].join('\n'))
    .join('\n\n');
}

/** The blocks out of what was typed. */
export function colophonBlocks(text: string): readonly ColophonBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter(Boolean))
    .filter((lines) => lines.length > 0)
    .map(([first = '', ...rest]) =>
      first.endsWith(':')
        ? { heading: first.slice(0, -1).trim(), lines: rest }
        : { heading: '', lines: [first, ...rest] },
    );
}
