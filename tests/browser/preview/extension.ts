/** An extension with nothing but the preview as content script: the interstitial in an isolated world, on any page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The preview's script, as text. */
export async function previewScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['tests/browser/preview/preview.entry.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    loader: { '.css': 'text' },
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('The preview did not build.');
  return file.text;
}

/** Writes the extension; returns its folder. It runs on `https://feed.example`, which nothing but tests can answer. */
export async function previewExtension(browser: 'chromium' | 'firefox'): Promise<string> {
  const folder = join(process.cwd(), 'node_modules/.cache/jeda-netral', `preview-${browser}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'preview.js'), await previewScript());
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Interstitial preview',
      version: '1',
      permissions: ['storage'],
      host_permissions: [`${previewOrigin}/*`],
      content_scripts: [{ matches: [`${previewOrigin}/*`], js: ['preview.js'], run_at: 'document_start' }],
      ...(browser === 'firefox' ? { browser_specific_settings: { gecko: { id: 'preview@feed.example' } } } : {}),
    }),
  );
  return folder;
}

export const previewOrigin = 'https://feed.example';
