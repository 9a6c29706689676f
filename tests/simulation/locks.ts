import type { Page } from './page';
import type { Timeline } from './timeline';

interface Waiting {
  readonly page: Page;
  readonly start: () => void;
}

/** The locks of one browser, which its pages share and lose when they go. */
export class Locks {
  private readonly holders = new Map<string, Page>();
  private readonly queues = new Map<string, Waiting[]>();

  constructor(private readonly timeline: Timeline) {}

  request<T>(name: string, work: () => Promise<T>): Promise<T> {
    const page = this.timeline.current as Page;
    return new Promise<T>((resolve, reject) => {
      const start = (): void => {
        const ended = work();
        ended.then(resolve, reject);
        ended.finally(() => this.release(name, page)).catch(() => undefined);
      };
      this.queues.set(name, [...(this.queues.get(name) ?? []), { page, start }]);
      this.admit(name);
    });
  }

  /** The page is gone, and with it what it held and waited for. */
  forget(page: Page): void {
    for (const [name, queue] of this.queues) {
      this.queues.set(
        name,
        queue.filter((waiting) => waiting.page !== page),
      );
    }
    for (const [name, holder] of this.holders) if (holder === page) this.release(name, page);
  }

  private release(name: string, page: Page): void {
    if (this.holders.get(name) !== page) return;
    this.holders.delete(name);
    this.admit(name);
  }

  private admit(name: string): void {
    const next = this.queues.get(name)?.[0];
    if (!next || this.holders.has(name)) return;
    this.queues.get(name)?.shift();
    this.holders.set(name, next.page);
    this.timeline.after(0, next.page, next.start);
  }
}
