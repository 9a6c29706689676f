import { useEffect, useState } from 'react';

export type Arrival<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'arrived'; readonly value: T }
  | { readonly kind: 'failed' };

/** A promise as something to render. */
export function useArrival<T>(promise: Promise<T>): Arrival<T> {
  const [arrival, setArrival] = useState<Arrival<T>>({ kind: 'waiting' });
  useEffect(() => {
    promise.then(
      (value) => setArrival({ kind: 'arrived', value }),
      () => setArrival({ kind: 'failed' }),
    );
  }, [promise]);
  return arrival;
}
