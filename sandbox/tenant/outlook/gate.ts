/** Outlook works on a few calls of one app in one mailbox at once, and refuses the next. */
export class OutlookGate {
  readonly #inFlight = new Map<string, number>();

  /** False when the mailbox is busy; else `leave` must follow. */
  enter(mailbox: string, most: number): boolean {
    const now = this.#inFlight.get(mailbox) ?? 0;
    if (now >= most) return false;
    this.#inFlight.set(mailbox, now + 1);
    return true;
  }

  leave(mailbox: string): void {
    this.#inFlight.set(mailbox, (this.#inFlight.get(mailbox) ?? 1) - 1);
  }
}
