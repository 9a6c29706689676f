import type { Answer, Call } from './call';

const KEPT = ['@odata.nextLink', '@odata.deltaLink', '@odata.count'];

/** Whoever accepts no metadata receives no etags and no types either: Planner cannot be written to with that. */
export function withoutMetadata(call: Call, answer: Answer): Answer {
  const unwanted = /odata\.metadata=none/i.test(call.headers.accept ?? '');
  if (!unwanted || Buffer.isBuffer(answer.body)) return answer;
  return { ...answer, body: stripped(answer.body) };
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([name]) => !name.includes('@odata.') || KEPT.includes(name));
  return Object.fromEntries(members.map(([name, member]) => [name, stripped(member)]));
}
