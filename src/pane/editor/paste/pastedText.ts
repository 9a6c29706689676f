import { readListMark } from './listMark';
import { longestTitle, type PastedBlock } from './pastedBlock';

/** Plain text as blocks: a line each, numbered titles are agenda items, bullets and indentation give the depth. */
export function readPastedText(text: string): readonly PastedBlock[] {
  let last = -1;
  return text.split(/\r\n?|\n/).flatMap((raw): readonly PastedBlock[] => {
    const words = raw.trim();
    if (words === '') return [];
    const block = blockOf(words, indentOf(raw), last);
    if (block.type === 'agendaItem' && block.depth === 0) last = numberOf(words);
    return [block];
  });
}

/** `last` is the number of the item above, below zero where there is none. */
function blockOf(words: string, indent: number, last: number): PastedBlock {
  const mark = readListMark(words);
  const rest = mark?.rest ?? words;
  const depth = Math.min(4, indent);
  if (mark?.kind === 'number') {
    const isItem =
      indent === 0 && numberOf(words) >= last && rest.length <= longestTitle && !isSentence(rest);
    return isItem ? { type: 'agendaItem', text: rest, depth: 0 } : { type: 'line', text: words, depth };
  }
  if (mark?.kind === 'letter' && last >= 0 && indent <= 1 && rest.length <= longestTitle) {
    return { type: 'agendaItem', text: rest, depth: 1 };
  }
  return { type: 'line', text: rest, depth };
}

function numberOf(words: string): number {
  return Number(/\d+/.exec(words)?.[0] ?? 0);
}

/** No title but what was said: people also end a short title with a full stop. */
function isSentence(words: string): boolean {
  return /[.;]$/.test(words) && words.split(/\s+/).length > 4;
}

/** A tab or two spaces a step. */
function indentOf(raw: string): number {
  const space = /^[\t \u00a0]*/.exec(raw)![0];
  return Math.floor([...space].reduce((width, char) => width + (char === '\t' ? 2 : 1), 0) / 2);
}
