/**
 * Property tests draw the same examples in every run: whether a change lands is decided by the change, not by luck.
 * `npm run fuzz` draws new ones. `JEDA_SEED` sets another seed, 0 to 2^31-1.
 */
import fc from 'fast-check';

fc.configureGlobal({
  seed: Number(process.env.JEDA_SEED ?? 20241127),
  // The usual number is a hundred; the quick run tries the first quarter of the very same.
  ...(process.env.JEDA_QUICK ? { numRuns: 25 } : {}),
});
