import type { Host } from './host';

/** What a host says and may change while the pane is open. */
export type HostFacts = Pick<Host, 'name' | 'surface' | 'theme' | 'locale' | 'subject' | 'link'>;

/** What a host can be asked to do. */
export type HostActions = Pick<Host, 'ready' | 'openLink' | 'readMessage' | 'insertMail' | 'shareToStage'>;

/** A `Host` with the way to tell its listeners that something changed. */
export interface LiveHost {
  readonly host: Host;
  /** Tells the listeners when the change makes a difference. */
  change(change: Partial<HostFacts>): void;
}

/**
 * Makes the `Host` the pane sees; the adapters for Teams and Outlook feed the changes. A listener that comes after a
 * change hears of it at once.
 */
export function createLiveHost(facts: HostFacts, actions: HostActions): LiveHost {
  const listeners = new Set<(host: Host) => void>();
  let current = facts;
  const hostNow = (): Host => ({ ...current, ...actions, openLink, onChange });
  // Links stand in shared minutes too, and others may have written anything there.
  const openLink = (url: string) => {
    if (/^https?:\/\//i.test(url)) actions.openLink(url);
  };
  const onChange = (listener: (host: Host) => void) => {
    listeners.add(listener);
    if (current !== facts) listener(hostNow());
    return () => void listeners.delete(listener);
  };
  return {
    host: hostNow(),
    change(change) {
      const next = { ...current, ...change };
      if (JSON.stringify(next) === JSON.stringify(current)) return;
      current = next;
      for (const listener of [...listeners]) listener(hostNow());
    },
  };
}
