/** Unit tests only. Browser tests are driven by `tests/run.mjs`, one browser at a time. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [process.env.JEDA_SUITE === 'browser' ? 'tests/browser/**/*.test.ts' : 'tests/unit/**/*.test.{ts,tsx}'],
    // A browser is a shared machine: files run one after the other there.
    fileParallelism: process.env.JEDA_SUITE !== 'browser',
    testTimeout: process.env.JEDA_SUITE === 'browser' ? 60_000 : 20_000,
    hookTimeout: 120_000,
  },
});
