import { EventEmitter } from 'node:events';

/** Something in the tenant changed: the windows read it again. */
export interface Change {
  readonly kind: 'planner' | 'mail' | 'drive' | 'consent' | 'reset';
  /** Id of the task, bucket, plan, user or drive that changed; null for everything. */
  readonly id: string | null;
}

/** Tells every window that listens of every change. */
export class Changes {
  readonly #emitter = new EventEmitter().setMaxListeners(0);

  tell(kind: Change['kind'], id: string | null = null): void {
    this.#emitter.emit('change', { kind, id } satisfies Change);
  }

  /** Returns the way to stop listening. */
  listen(listener: (change: Change) => void): () => void {
    this.#emitter.on('change', listener);
    return () => void this.#emitter.off('change', listener);
  }
}
