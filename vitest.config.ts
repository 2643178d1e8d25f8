/**
 * `JEDA_SUITE`: `unit`, or `browser` with `JEDA_BROWSER` (see tests/browser/README.md). `JEDA_QUICK`: without the tests that
 * build or type-check a whole tree, run a command or act 10,000 times, and with fewer examples of each property: `npm run check`
 * leaves those to `npm test`.
 */
import { defineConfig } from 'vitest/config';

const slow = process.env.JEDA_QUICK
  ? ['tests/unit/toy-site.test.ts', 'tests/unit/verdict/judge-run.test.ts', 'tests/unit/guard/many-acts.test.ts']
  : [];
/** Guards listen on the window for as long as it lives, so each of these files gets a world of its own. */
const guards = 'tests/unit/guard/**/*.test.ts';

const unit = {
  testTimeout: 60_000,
  setupFiles: ['tests/unit/same-seed.ts'],
  // Of two processors one would be left idle.
  maxWorkers: '100%',
  projects: [
    {
      extends: true as const,
      // One world for all of them: rules and schemas are loaded once and not per file, which halves the time.
      test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: [guards, ...slow], isolate: false },
    },
    { extends: true as const, test: { name: 'guards', include: [guards], exclude: slow } },
  ],
};

const browser = {
  include: ['tests/browser/**/*.test.ts'],
  // A browser is a shared machine: files run one after the other there.
  fileParallelism: false,
  // So long a row may take beside others that want the processors; none does by itself.
  testTimeout: 180_000,
  hookTimeout: 300_000,
  // What is looked for until it is there; one second, as it is by itself, is little on such a machine.
  expect: { poll: { timeout: 30_000 } },
};

export default defineConfig({
  test: { hookTimeout: 120_000, ...(process.env.JEDA_SUITE === 'browser' ? browser : unit) },
});
