/** Bundles the replicas at test time. Nothing is written to disk; each site is bundled once per run. */
import { join } from 'node:path';
import { build } from 'esbuild';
import type { SiteId } from '../../src/rulebook/words';

const bundles = new Map<SiteId, Promise<string>>();

/** The script of one replica, as text. Rejects when it does not compile. */
export function bundleReplica(site: SiteId): Promise<string> {
  const known = bundles.get(site);
  if (known !== undefined) return known;
  const made = build({
    entryPoints: [join(process.cwd(), 'tests/replicas', site, 'main.tsx')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome121', 'firefox140'],
    jsx: 'automatic',
    // draft-js reads `global`; React's production build is what the sites run.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'silent',
  }).then((result) => result.outputFiles[0]?.text ?? '');
  bundles.set(site, made);
  return made;
}
