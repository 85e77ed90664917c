import { defineConfig } from 'vitest/config'

const apart = ['test/start/**/*.test.ts', 'test/workerd/**/*.test.ts', 'test/etcd/**/*.test.ts']

export default defineConfig({
  test: {
    // What the edge and members log is for who looks into a failure.
    silent: 'passed-only',
    projects: [
      {
        test: {
          name: 'node',
          testTimeout: 60_000,
          include: ['test/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
          exclude: apart,
        },
      },
      // These start real processes: one file at a time, with patience.
      {
        test: {
          name: 'start',
          include: ['test/start/**/*.test.ts'],
          testTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'workerd',
          include: ['test/workerd/**/*.test.ts'],
          testTimeout: 900_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
