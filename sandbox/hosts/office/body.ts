import { refuse, succeed, type Rest } from './asyncResult';
import type { LiveItem } from './openItem';
import { refusals } from './refusals';

type Body = Pick<
  Office.Body,
  'getAsync' | 'getTypeAsync' | 'setAsync' | 'prependAsync' | 'setSelectedDataAsync'
>;

const LONGEST = 1_000_000;

/** The body of the open item; what is read only has no more than the two ways to get it. */
export function createBody(item: LiveItem): Body {
  const write = (content: string, data: string, rest: Rest) => {
    const { type } = item.current().body;
    if (data.length > LONGEST) return refuse(rest, refusals.tooMuchData);
    if (coercion(rest) === 'html' && type === 'text') return refuse(rest, refusals.wrongFormat);
    item.edit({ body: { type, content } });
    succeed(rest, undefined);
  };
  const asBody = (data: string, rest: Rest) =>
    coercion(rest) === 'html' || item.current().body.type === 'text' ? data : escapeHtml(data);
  return {
    getAsync: (wanted: Office.CoercionType | string, ...rest: Rest) => {
      const { type, content } = item.current().body;
      if (wanted === type) succeed(rest, content);
      else succeed(rest, wanted === 'text' ? textOf(content) : `<div>${escapeHtml(content)}</div>`);
    },
    getTypeAsync: (...rest: Rest) => succeed(rest, item.current().body.type),
    setAsync: (data: string, ...rest: Rest) => write(asBody(data, rest), data, rest),
    prependAsync: (data: string, ...rest: Rest) =>
      write(asBody(data, rest) + item.current().body.content, data, rest),
    setSelectedDataAsync: (data: string, ...rest: Rest) =>
      write(item.current().body.content + asBody(data, rest), data, rest),
  };
}

/** Text unless the options say otherwise. */
function coercion(rest: Rest): string {
  const options = rest.find((argument) => typeof argument === 'object' && argument !== null);
  return (options as { coercionType?: string } | undefined)?.coercionType ?? 'text';
}

function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };
  return text.replace(/[&<>\n]/g, (character) => entities[character] ?? character);
}
