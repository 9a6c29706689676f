import type { ItemChange, OpenItem } from './protocol';

/** The item as this end knows it: changed from here, or by the user in the form. */
export interface LiveItem {
  current(): OpenItem;
  /** Changes it here and in the window. */
  edit(change: ItemChange): void;
}

/** A live item that tells the window what changed here. */
export function createLiveItem(item: OpenItem, tellWindow: (change: ItemChange) => void) {
  let current = item;
  return {
    current: () => current,
    edit(change: ItemChange) {
      current = { ...current, ...change };
      tellWindow(change);
    },
    /** The window's own change: not told back. */
    follow(change: ItemChange) {
      current = { ...current, ...change };
    },
  };
}
