import { useEffect, useState } from 'react';
import type { Host } from '../hosts/host';

/** The host as it is now: renders again when it changes theme or shows another item. */
export function useHost(first: Host): Host {
  const [host, setHost] = useState(first);
  useEffect(() => first.onChange(setHost), [first]);
  return host;
}
