import type { Answer, Call } from './call';
import type { Workload } from './workload';

/** One thing Graph can do: where it is, what a token needs for it, and what it does. */
export interface Operation {
  readonly method: string;
  readonly pattern: RegExp;
  readonly workload: Workload;
  /** Any one of these is enough; an empty list asks for nothing but a token. */
  readonly scopes: readonly string[];
  readonly handle: (call: Call) => Answer | Promise<Answer>;
}

/** Operations of one workload, written as `get('/me/events/{id}', scopes, handle)`. */
export function operationsOf(workload: Workload) {
  const make =
    (method: string) =>
    (template: string | RegExp, scopes: readonly string[], handle: Operation['handle']): Operation => ({
      method,
      pattern: typeof template === 'string' ? patternOf(template) : template,
      workload,
      scopes,
      handle,
    });
  return {
    get: make('GET'),
    post: make('POST'),
    patch: make('PATCH'),
    put: make('PUT'),
    delete: make('DELETE'),
  };
}

/** Graph's literals are case-insensitive; its ids are not, and stay as they are. */
function patternOf(template: string): RegExp {
  const source = template
    .split(/(\{\w+\})/)
    .map((part) =>
      part.startsWith('{') ? `(?<${part.slice(1, -1)}>[^/]+)` : part.replace(/[.$()]/g, '\\$&'),
    )
    .join('');
  return new RegExp(`^${source}$`, 'i');
}
