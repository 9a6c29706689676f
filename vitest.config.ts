import { defineConfig } from 'vitest/config';

/** Two projects: what runs in Node in seconds, and the browser tests through the sandbox's real windows. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/browser/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          // After the others. Two browsers at once: most of their time goes into waiting for what comes by itself after seconds.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          // A browser on a busy machine may miss a moment; what is broken fails twice.
          retry: 1,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
