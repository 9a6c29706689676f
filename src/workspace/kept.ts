/** A value read when asked for, and kept until it is forgotten. */
export interface Kept<T> {
  value(): T;
  forget(): void;
}

/** Not read yet. */
export function kept<T>(read: () => T): Kept<T> {
  let current: { value: T } | null = null;
  return {
    value: () => (current ??= { value: read() }).value,
    forget: () => {
      current = null;
    },
  };
}
