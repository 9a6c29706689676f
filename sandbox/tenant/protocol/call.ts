import type { WorldUser } from '../../world/world';
import type { TenantState } from '../tenantState';

/** One Graph request as an operation sees it: alone over HTTP or as an item of a batch. */
export interface Call {
  readonly method: string;
  /** Without the version, still encoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or the bytes when the content is no JSON; undefined without a body. */
  readonly body: unknown;
  /** Decoded parts of the path, by the names in the operation's template. */
  readonly params: Readonly<Record<string, string>>;
  readonly user: WorldUser;
  readonly scopes: ReadonlySet<string>;
  readonly state: TenantState;
  /** Origin the tenant was called on: next links and download addresses start with it. */
  readonly origin: string;
  /** Carries out another request for the same caller, as an item of this one; null inside a batch. */
  readonly performItem: ((item: ItemRequest) => Promise<Answer>) | null;
}

/** A request inside a batch. */
export interface ItemRequest {
  readonly method: string;
  /** Path and query below the version. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What an operation answers. A body that is a Buffer is sent as it is, anything else as JSON. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** 200 with a JSON body. */
export function ok(body: unknown, headers?: Readonly<Record<string, string>>): Answer {
  return headers ? { status: 200, headers, body } : { status: 200, body };
}

/** The answer to a write that returns nothing. */
export const noContent: Answer = { status: 204 };

/** A call's parameter that its template guarantees. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`No parameter ${name} in the template of ${call.path}`);
  return value;
}
