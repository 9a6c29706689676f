import { defineConfig } from 'vitest/config';

/**
 * Each file in a process of its own: the first stand in for the window itself, which msal takes hold of as it loads; steps are
 * counted in full only of modules that nobody loaded before.
 */
const alone = ['tests/hosts/**/*.test.ts', 'tests/dutch/linear.test.ts'];

/** What runs in Node, and the browser tests through the sandbox's real windows. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/browser/**', ...alone],
          testTimeout: 30_000,
          // Files of one process share what they load: half the time went there. What a test changes of the world, it puts back.
          isolate: false,
        },
      },
      {
        test: { name: 'node alone', include: alone, testTimeout: 30_000 },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          // After the others. Two browsers at once: most of their time goes into waiting for what comes by itself after seconds.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          isolate: false,
          // A browser on a busy machine may miss a moment; what is broken fails twice.
          retry: 1,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
