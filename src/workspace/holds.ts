/** Why minutes are open: somebody looks at them, however often they were opened for that, or a change is made in them. */
export type Holder = 'open' | 'lent';

/** Who holds which minutes: they are closed when nobody does any more. */
export class Holds {
  private readonly open = new Set<string>();
  private readonly lent = new Map<string, number>();

  begin(key: string, holder: Holder): void {
    if (holder === 'open') this.open.add(key);
    else this.lent.set(key, this.lending(key) + 1);
  }

  /** Runs `close` when this was the last to hold them. */
  async end(key: string, holder: Holder, close: () => Promise<void>): Promise<void> {
    if (holder === 'open') this.open.delete(key);
    else this.lent.set(key, Math.max(0, this.lending(key) - 1));
    if (!this.open.has(key) && this.lending(key) === 0) await close();
  }

  private lending(key: string): number {
    return this.lent.get(key) ?? 0;
  }
}
