import { useEffect, useState } from 'react';
import { loadSandbox, type Sandbox } from './sandbox';

/** The sandbox once it has been read, else null, or the reason it could not be. */
export function useSandbox(): Sandbox | Error | null {
  const [sandbox, setSandbox] = useState<Sandbox | Error | null>(null);
  useEffect(() => {
    loadSandbox().then(setSandbox, setSandbox);
  }, []);
  return sandbox;
}
