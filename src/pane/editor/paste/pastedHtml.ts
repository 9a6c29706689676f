import { kindOfMark, readListMark, type ListMark } from './listMark';
import { longestTitle, type PastedBlock } from './pastedBlock';

/** Hears the tags and text of pasted HTML in their order. */
export interface PastedHtml {
  open(tag: string, attribute: (name: string) => string | null): void;
  text(words: string): void;
  close(tag: string): void;
  blocks(): readonly PastedBlock[];
}

const dropped = new Set([
  'head',
  'style',
  'script',
  'title',
  'meta',
  'link',
  'template',
  'noscript',
  'svg',
  'math',
  'object',
  'iframe',
  'textarea',
  'select',
  'button',
  'xml',
]);
const breaking = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'br',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'tr',
  'blockquote',
  'pre',
  'section',
  'article',
  'header',
  'footer',
  'dl',
  'dt',
  'dd',
]);
const withoutEnd = new Set([
  'br',
  'hr',
  'meta',
  'link',
  'img',
  'input',
  'col',
  'wbr',
  'area',
  'base',
  'embed',
  'source',
]);

/** Where the words being collected stand. */
interface Place {
  readonly heading: number | null;
  readonly mark: ListMark['kind'] | null;
  /** 0 is the outermost list. */
  readonly listDepth: number;
}

interface Found extends Place {
  readonly text: string;
}

const nowhere: Place = { heading: null, mark: null, listDepth: 0 };

/**
 * Keeps headings, lists (also Word's own, which are paragraphs with a style) and lines, and nothing else: no image, link,
 * style or script has a place in the result. One pass, whatever the HTML.
 */
export function createPastedHtml(): PastedHtml {
  const found: Found[] = [];
  const lists: string[] = [];
  let words = '';
  let place = nowhere;
  let skipping = 0;
  let cells = 0;
  let markDepth = 0;
  let wordMark = '';

  function flush(): void {
    const text = words.replace(/[\s\u00a0]+/g, ' ').trim();
    if (text !== '') found.push({ ...place, text });
    words = '';
  }

  function enter(tag: string, attribute: (name: string) => string | null): void {
    if (tag === 'ul' || tag === 'ol') lists.push(tag);
    if (tag === 'li') place = inList(lists);
    else if (/^h[1-6]$/.test(tag)) place = { ...nowhere, heading: Number(tag[1]) };
    else if (tag === 'p' || tag === 'div') place = ofParagraph(attribute('style') ?? '', lists, place);
  }

  return {
    open(tag, attribute) {
      if (dropped.has(tag) && !withoutEnd.has(tag)) skipping += 1;
      if (skipping > 0) return;
      if (markDepth > 0 || /mso-list:\s*ignore/i.test(attribute('style') ?? '')) {
        if (!withoutEnd.has(tag)) markDepth += 1;
        return;
      }
      if (tag === 'td' || tag === 'th') cells += 1;
      if (cells > 0 && tag !== 'tr' && tag !== 'table') return void (words += breaking.has(tag) ? ' ' : '');
      if (breaking.has(tag)) flush();
      enter(tag, attribute);
    },
    text(value) {
      if (skipping > 0) return;
      if (markDepth > 0) wordMark += value;
      else words += value;
    },
    close(tag) {
      if (dropped.has(tag) && !withoutEnd.has(tag)) return void (skipping = Math.max(0, skipping - 1));
      if (skipping > 0 || withoutEnd.has(tag)) return;
      if (markDepth > 0) {
        markDepth -= 1;
        if (markDepth === 0) place = { ...place, mark: kindOfMark(wordMark) };
        if (markDepth === 0) wordMark = '';
        return;
      }
      if (tag === 'td' || tag === 'th') {
        cells = Math.max(0, cells - 1);
        words += ' \u2013 ';
      }
      if (cells > 0 || !breaking.has(tag)) return;
      if (tag === 'tr') words = words.replace(/( \u2013 |\s)+$/, '');
      flush();
      if (tag === 'ul' || tag === 'ol') lists.pop();
      if (tag !== 'br') place = lists.length > 0 ? { ...inList(lists), mark: 'bullet' } : nowhere;
    },
    blocks() {
      flush();
      return asBlocks(found);
    },
  };
}

function inList(lists: readonly string[]): Place {
  const listDepth = Math.max(0, lists.length - 1);
  return { heading: null, mark: lists.at(-1) === 'ol' ? 'number' : 'bullet', listDepth };
}

/** Word writes a list line as a paragraph with "mso-list:l0 level2". A paragraph inside a list item is that item. */
function ofParagraph(style: string, lists: readonly string[], place: Place): Place {
  const level = /mso-list:\s*l\d+\s+level(\d)/i.exec(style)?.[1];
  if (level !== undefined) return { heading: null, mark: 'bullet', listDepth: Number(level) - 1 };
  return lists.length > 0 ? place : nowhere;
}

function asBlocks(found: readonly Found[]): readonly PastedBlock[] {
  const topHeading = found.reduce((top, { heading }) => Math.min(top, heading ?? top), 6);
  const isNumbered = found.some(({ mark, listDepth }) => mark === 'number' && listDepth === 0);
  return found.map((block) => {
    const level = itemLevel(block, topHeading, isNumbered);
    if (level !== null) return { type: 'agendaItem', depth: level, text: withoutMark(block) };
    return { type: 'line', depth: Math.min(4, lineDepth(block, isNumbered)), text: withoutMark(block) };
  });
}

/** 0 or 1 for what is an agenda item, null for a line. */
function itemLevel(
  { heading, mark, listDepth, text }: Found,
  topHeading: number,
  isNumbered: boolean,
): 0 | 1 | null {
  if (text.length > longestTitle) return null;
  if (heading !== null) return heading === topHeading ? 0 : 1;
  if (mark === 'number' && listDepth === 0) return 0;
  if (isNumbered && listDepth === 1 && (mark === 'number' || mark === 'letter')) return 1;
  return mark === null && readListMark(text)?.kind === 'number' ? 0 : null;
}

/** Bullets under a numbered item start at its margin again. */
function lineDepth({ listDepth }: Found, isNumbered: boolean): number {
  return isNumbered && listDepth > 0 ? listDepth - 1 : listDepth;
}

function withoutMark({ text, mark }: Found): string {
  return mark === null ? (readListMark(text)?.rest ?? text) : text;
}
