import { readListMark } from './listMark';
import { longestTitle, type PastedBlock } from './pastedBlock';

/** Plain text as blocks: a line each, numbered lines are agenda items, bullets and indentation give the depth. */
export function readPastedText(text: string): readonly PastedBlock[] {
  let hasItem = false;
  return text.split(/\r\n?|\n/).flatMap((raw): readonly PastedBlock[] => {
    const words = raw.trim();
    if (words === '') return [];
    const block = blockOf(words, indentOf(raw), hasItem);
    hasItem ||= block.type === 'agendaItem';
    return [block];
  });
}

function blockOf(words: string, indent: number, hasItem: boolean): PastedBlock {
  const mark = readListMark(words);
  const rest = mark?.rest ?? words;
  if (mark?.kind === 'number' && indent === 0 && rest.length <= longestTitle) {
    return { type: 'agendaItem', text: rest, depth: 0 };
  }
  if (mark?.kind === 'letter' && hasItem && indent <= 1 && rest.length <= longestTitle) {
    return { type: 'agendaItem', text: rest, depth: 1 };
  }
  return { type: 'line', text: rest, depth: Math.min(4, indent) };
}

/** A tab or two spaces a step. */
function indentOf(raw: string): number {
  const space = /^[\t \u00a0]*/.exec(raw)![0];
  return Math.floor([...space].reduce((width, char) => width + (char === '\t' ? 2 : 1), 0) / 2);
}
