/**
 * Runs the work while no other tab on this device runs it. A browser without locks runs it at once: `isAlone` says
 * whether the others were kept away.
 */
export async function exclusively<T>(name: string, work: (isAlone: boolean) => Promise<T>): Promise<T> {
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  return locks ? await locks.request(name, () => work(true)) : await work(false);
}
