/** Those who want to hear of something. */
export interface Listeners<A extends readonly unknown[]> {
  /** Returns the way to stop. */
  add(listener: (...what: A) => void): () => void;
  tell(...what: A): void;
}

/** Nobody listens yet. */
export function createListeners<A extends readonly unknown[] = []>(): Listeners<A> {
  const all = new Set<(...what: A) => void>();
  return {
    add: (listener) => {
      all.add(listener);
      return () => void all.delete(listener);
    },
    tell: (...what) => all.forEach((listener) => listener(...what)),
  };
}
