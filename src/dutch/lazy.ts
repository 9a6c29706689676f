/** A value read when it is first asked for: most sentences ask nobody anything, and need no more than their clauses. */
export function lazy<T>(read: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => (found ??= { value: read() }).value;
}
