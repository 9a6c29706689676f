import { Parser } from 'htmlparser2';

const block = /^(?:p|div|br|li|tr|h[1-6]|table|ul|ol|blockquote|hr)$/;
const unseen = /^(?:script|style|title|head|template)$/;

/** The words of a page, a line for each block. Crude still: lists and tables come. */
export function textOfHtml(html: string): string {
  const parts: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (unseen.test(name)) hidden += 1;
      if (block.test(name)) parts.push('\n');
      if (name === 'li') parts.push('- ');
      if (name === 'td') parts.push('\t');
    },
    ontext: (text) => void (hidden === 0 && parts.push(text.replace(/\s+/g, ' '))),
    onclosetag: (name) => {
      if (unseen.test(name)) hidden -= 1;
      if (block.test(name)) parts.push('\n');
    },
  });
  parser.end(html);
  return parts.join('');
}
