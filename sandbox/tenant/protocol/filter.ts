import { Refusal } from './refusal';

/** One value of a property; an element of a collection of objects has values of its own. */
export type FilterValue = string | Readonly<Record<string, string>>;

/** What a filter is asked about: the values of a property, several for a collection. Throws for one it cannot be asked about. */
export type ValuesOf = (property: string) => readonly FilterValue[];

/** A condition on a resource. */
export type Condition = (valuesOf: ValuesOf) => boolean;

const TOKEN = /\s*('(?:[^']|'')*'|[A-Za-z_][\w/.]*|[():,])/y;

/**
 * Reads the part of OData's filter language that directories are asked in: `and`, `or`, `eq`, `ne`, `in (...)`,
 * `startswith(property,'x')`, `collection/any(x:x eq 'y')` and `collection/any(x:x/name eq 'y' and ...)`. Everything else is refused.
 */
export function readFilter(text: string): Condition {
  const tokens = tokensOf(text);
  const condition = readOr(tokens);
  if (tokens.length > 0) throw invalidFilter();
  return condition;
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (!match) throw invalidFilter();
    tokens.push(match[1]!);
  }
  return tokens;
}

function readOr(tokens: string[]): Condition {
  const left = readAnd(tokens);
  if (tokens[0]?.toLowerCase() !== 'or') return left;
  tokens.shift();
  const right = readOr(tokens);
  return (valuesOf) => left(valuesOf) || right(valuesOf);
}

function readAnd(tokens: string[]): Condition {
  const left = readTerm(tokens);
  if (tokens[0]?.toLowerCase() !== 'and') return left;
  tokens.shift();
  const right = readAnd(tokens);
  return (valuesOf) => left(valuesOf) && right(valuesOf);
}

function readTerm(tokens: string[]): Condition {
  const first = tokens.shift() ?? '';
  if (first === '(') {
    const inner = readOr(tokens);
    expect(tokens, ')');
    return inner;
  }
  if (first.toLowerCase() === 'startswith') return readStartsWith(tokens);
  if (/\/any$/i.test(first)) return readAny(tokens, first.slice(0, -4));
  return readComparison(tokens, first);
}

function readStartsWith(tokens: string[]): Condition {
  expect(tokens, '(');
  const property = tokens.shift() ?? '';
  expect(tokens, ',');
  const start = readString(tokens);
  expect(tokens, ')');
  return (valuesOf) => valuesOf(property).some((value) => plain(value).toLowerCase().startsWith(start));
}

function readAny(tokens: string[], property: string): Condition {
  expect(tokens, '(');
  const variable = tokens.shift() ?? '';
  expect(tokens, ':');
  const inner = readOr(tokens);
  expect(tokens, ')');
  return (valuesOf) =>
    valuesOf(property).some((value) =>
      inner((name) => {
        if (name === variable) return [value];
        const [owner, member = ''] = name.split('/');
        if (owner !== variable || typeof value === 'string') throw invalidFilter();
        return [value[member] ?? ''];
      }),
    );
}

function readComparison(tokens: string[], property: string): Condition {
  const operator = tokens.shift()?.toLowerCase();
  if (operator === 'eq' || operator === 'ne') {
    const wanted = readString(tokens);
    return (valuesOf) => is(valuesOf(property), [wanted]) === (operator === 'eq');
  }
  if (operator !== 'in') throw invalidFilter();
  expect(tokens, '(');
  const wanted = [readString(tokens)];
  while (tokens[0] === ',') {
    tokens.shift();
    wanted.push(readString(tokens));
  }
  expect(tokens, ')');
  return (valuesOf) => is(valuesOf(property), wanted);
}

function is(values: readonly FilterValue[], wanted: readonly string[]): boolean {
  return values.some((value) => wanted.includes(plain(value).toLowerCase()));
}

function plain(value: FilterValue): string {
  if (typeof value === 'string') return value;
  throw invalidFilter();
}

/** Directories compare without regard to case. */
function readString(tokens: string[]): string {
  const token = tokens.shift() ?? '';
  if (!token.startsWith("'")) throw invalidFilter();
  return token.slice(1, -1).replaceAll("''", "'").toLowerCase();
}

function expect(tokens: string[], wanted: string): void {
  if (tokens.shift() !== wanted) throw invalidFilter();
}

function invalidFilter(): Refusal {
  return new Refusal(
    400,
    'Request_UnsupportedQuery',
    'Unsupported or invalid query filter clause specified.',
  );
}
