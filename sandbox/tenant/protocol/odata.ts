import type { Call } from './call';

/** The names in `$select`, or null when the call selects nothing. */
export function selected(call: Call): readonly string[] | null {
  const list = option(call, '$select');
  return list ? list.split(',').map((name) => name.trim()) : null;
}

/** A system query option, whatever its case. */
export function option(call: Call, name: string): string | null {
  for (const [key, value] of call.query) if (key.toLowerCase() === name.toLowerCase()) return value;
  return null;
}

/** The object with only the selected members and those that OData always sends. */
export function pick(resource: Readonly<Record<string, unknown>>, names: readonly string[] | null) {
  if (!names) return resource;
  const wanted = new Set([...names.map((name) => name.toLowerCase()), 'id', '@odata.etag', '@odata.type']);
  return Object.fromEntries(Object.entries(resource).filter(([name]) => wanted.has(name.toLowerCase())));
}

/** A collection in pages of `size`, going on with `@odata.nextLink`. */
export function page(call: Call, items: readonly unknown[], size: number) {
  const start = Number(option(call, '$skip') ?? call.query.get('$skiptoken') ?? 0);
  const next = start + size;
  const link = nextLink(call, next);
  return {
    '@odata.context': contextOf(call),
    ...(next < items.length ? { '@odata.nextLink': link } : {}),
    value: items.slice(start, next),
  };
}

/** The value of `@odata.context`: nobody should read it, everybody receives it. */
export function contextOf(call: Call): string {
  return `https://graph.microsoft.com/v1.0/$metadata#${call.path.slice(1)}`;
}

/** An entity as Graph sends it: with its context in front. */
export function entity(call: Call, resource: Readonly<Record<string, unknown>>) {
  return { '@odata.context': `${contextOf(call)}/$entity`, ...resource };
}

function nextLink(call: Call, start: number): string {
  const query = new URLSearchParams(call.query);
  query.delete('$skip');
  query.set('$skiptoken', String(start));
  return `${call.origin}/v1.0${call.path}?${query}`;
}
