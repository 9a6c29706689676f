import { Session } from 'node:inspector/promises';

/**
 * How many blocks of code in `folder` some work runs: the same every time and on every machine, so that a test can hold how it
 * grows. Only modules that are first imported while it counts are counted block by block: import them in `prepare`.
 */
export async function createStepCounter<T>(
  folder: string,
  prepare: () => Promise<T>,
): Promise<{ readonly prepared: T; steps: (work: () => unknown) => Promise<number>; stop: () => void }> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const prepared = await prepare();
  const taken = async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const functions = result
      .filter(({ url }) => url.includes(folder))
      .flatMap((script) => script.functions.flatMap(({ ranges }) => ranges));
    return functions.reduce((sum, { count }) => sum + count, 0);
  };
  return {
    prepared,
    steps: async (work) => {
      await taken();
      work();
      return taken();
    },
    stop: () => session.disconnect(),
  };
}
