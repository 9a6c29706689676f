import { useEffect, useState } from 'react';
import type { World, WorldUser } from '../../world/world';
import type { MailMessage } from '../mailbox/message';
import type { ItemChange, OpenItem } from '../office/protocol';
import type { OutlookAddress } from './address';
import { newMessage, openAppointment, openMessage } from './openedItem';

interface Sources {
  readonly world: World;
  readonly user: WorldUser;
  readonly address: OutlookAddress;
  /** Null while the mailbox is being read. */
  readonly messages: readonly MailMessage[] | null;
}

/** The item open in the window: undefined while it is being found, null when there is none. */
export interface ItemInWindow {
  readonly item: OpenItem | null | undefined;
  open(item: OpenItem | null): void;
  edit(change: ItemChange): void;
}

/** Opens what the address names; afterwards the item is the window's, to edit and to replace. */
export function useOpenItem({ world, user, address, messages }: Sources): ItemInWindow {
  const [item, setItem] = useState<OpenItem | null | undefined>(undefined);
  const { meeting: key, message: messageId, compose } = address;
  const waiting = messages === null;
  const message = messages?.find(({ id }) => id === messageId);

  useEffect(() => {
    let current = true;
    const show = (opened: OpenItem | null) => {
      if (current) setItem(opened);
    };
    const meeting = world.meetings.find((candidate) => candidate.key === key);
    if (compose) show(newMessage(user));
    else if (meeting) void openAppointment(meeting, user).then(show);
    else if (!waiting) show(message ? openMessage(message) : null);
    return () => {
      current = false;
    };
  }, [world, user, key, compose, message, waiting]);

  return {
    item,
    open: setItem,
    edit: (change) => setItem((before) => before && { ...before, ...change }),
  };
}
