import { defineConfig } from 'vitest/config'

/** `--project unit`, `--project database` or `--project journeys` runs one kind alone. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Files share what they import: nothing of ours keeps state in a module, and importing the engine anew for each file takes longer than its tests.
          isolate: false,
          setupFiles: ['src/testing/whole-engine.ts'],
          testTimeout: 30_000,
          include: ['src/**/*.test.{ts,tsx}', 'db/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.database.test.{ts,tsx}', 'test/journeys/**', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          isolate: false,
          setupFiles: ['src/testing/whole-engine.ts'],
          include: ['{src,db,test}/**/*.database.test.{ts,tsx}'],
          exclude: ['test/journeys/**', '**/node_modules/**'],
          globalSetup: ['src/testing/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.{ts,tsx}'],
          globalSetup: ['src/testing/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
    ],
  },
})
