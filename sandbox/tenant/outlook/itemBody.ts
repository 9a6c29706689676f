import { Parser } from 'htmlparser2';

interface Body {
  readonly contentType: 'html' | 'text';
  readonly content: string;
}

/** A body in the form that was asked for. Outlook keeps HTML as it came, hostile or not; plain text becomes a simple page. */
export function itemBody(body: Body, wanted: 'html' | 'text'): Body {
  if (wanted === 'text') return { contentType: 'text', content: textOf(body) };
  if (body.contentType === 'html') return { contentType: 'html', content: page(body.content) };
  const lines = escape(body.content).replaceAll(/\r?\n/g, '<br>\r\n');
  return { contentType: 'html', content: page(`<div class="PlainText">${lines}</div>`) };
}

/** The words of a body. */
export function textOf(body: Body): string {
  return body.contentType === 'text' ? body.content : htmlText(body.content);
}

/** The first words of a body, as Outlook shows them in a list. */
export function bodyPreview(body: Body): string {
  return textOf({ ...body, content: body.content.slice(0, 20_000) })
    .trim()
    .slice(0, 255);
}

const PAGE_HEAD = '<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">';

function page(content: string): string {
  if (/<html[\s>]/i.test(content)) return content;
  return `${PAGE_HEAD}</head><body>${content}</body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const blocks = new Set(['p', 'div', 'br', 'tr', 'li', 'ul', 'ol', 'table', 'h1', 'h2', 'h3', 'h4', 'hr']);
const silent = new Set(['script', 'style', 'head', 'title']);

function htmlText(html: string): string {
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentagname: (name) => {
      if (silent.has(name)) hidden++;
      if (name === 'td') text += '\t';
      if (name === 'br') text += '\r\n';
    },
    ontext: (part) => {
      if (!hidden) text += part.replaceAll(/[\r\n]+/g, ' ');
    },
    onclosetag: (name) => {
      if (silent.has(name)) hidden--;
      if (blocks.has(name) && name !== 'br') text += '\r\n';
    },
  });
  parser.end(html);
  return text
    .replaceAll('\u00a0', ' ')
    .replaceAll(/(\r\n\s*){3,}/g, '\r\n\r\n')
    .trim();
}
