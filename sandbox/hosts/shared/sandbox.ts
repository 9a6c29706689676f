import type { World } from '../../world/world';

/** What every window needs to know of the sandbox it is part of. */
export interface Sandbox {
  readonly paneOrigin: string;
  readonly world: World;
}

/** Reads the sandbox's settings and world; the windows are served by the sandbox itself. */
export async function loadSandbox(): Promise<Sandbox> {
  const [settings, world] = await Promise.all([
    getJson<{ paneOrigin: string }>('/admin/settings'),
    getJson<World>('/admin/world'),
  ]);
  return { paneOrigin: settings.paneOrigin, world };
}

/** A JSON resource of the sandbox; rejects when it is not there. */
export async function getJson<T>(path: string): Promise<T> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: HTTP ${answer.status}`);
  return (await answer.json()) as T;
}
