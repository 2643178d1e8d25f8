/**
 * `npm run build:training`: the training page without an extension, in `dist/training`. One folder that opens from disk or
 * from any web server and asks for nothing outside itself.
 * Exported: `buildTraining({ out })` for tests; rejects with an Error whose message is for people.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages, giveUp, root } from './prepare.mjs';

/** `home.ts` reads the extension's settings; without one, `home-alone.ts` stands in its place. */
const alone = {
  name: 'alone',
  setup(build) {
    build.onResolve({ filter: /\/home$/ }, ({ importer, resolveDir }) =>
      importer.includes(join('pages', 'training')) ? { path: join(resolveDir, 'home-alone.ts') } : undefined,
    );
  },
};

/** Real contestants are called off on this page; their lists would be dead weight on a phone. */
const noContestants = {
  name: 'no-contestants',
  setup(build) {
    build.onLoad({ filter: /rules[\\/](contestants[\\/][\w-]+|handles)\.json$/ }, ({ path }) => {
      const file = JSON.parse(readFileSync(path, 'utf8'));
      const empty = Object.fromEntries(
        Object.entries(file).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
      );
      return { contents: JSON.stringify(empty), loader: 'json' };
    });
  },
};

/** No request leaves the folder, whatever a later change to the page might try. `file:` has no `'self'` in some browsers. */
const policy =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file: data:; connect-src 'none'; base-uri 'none'; form-action 'none'";

const agencyFile = `// Nama instansi dan kontak yang tampil pada dialog, presentasi, dan lembar. Kosongkan bila tidak perlu.
// The agency's name and contact as shown on dialog, slides and hand-out. Leave empty where not needed.
globalThis.jedaNetralAgency = { name: '', contact: '' };
`;

const readme = `Jeda Netral: latihan / training

Salin folder ini ke server web instansi, atau buka index.html langsung dari disk. Tidak perlu jaringan dan tidak ada yang dikirim.
Isi nama instansi di agency.js.

Copy this folder to a web server, or open index.html from disk. It needs no network and sends nothing.
Put the agency's name into agency.js.
`;

export async function buildTraining({ out = join(root, 'dist/training') } = {}) {
  const [esbuild, { ruleFaults, shared }] = await Promise.all([import('esbuild'), import('../../build.mjs')]);
  const faults = await ruleFaults();
  if (faults.length > 0) throw new Error(`Bad rules data (${faults.length}):\n  ${faults.slice(0, 50).join('\n  ')}`);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const page = join(root, 'src/pages/training');
  await esbuild.build({
    ...shared,
    entryPoints: { index: 'src/pages/training/index.tsx' },
    outdir: out,
    format: 'iife',
    target: ['chrome121', 'firefox128', 'safari17.4'],
    loader: { '.svg': 'dataurl' },
    plugins: [...shared.plugins, alone, noContestants],
  });
  const html = readFileSync(join(page, 'index.html'), 'utf8')
    .replace('<title>', `<meta http-equiv="Content-Security-Policy" content="${policy}" />\n    <title>`)
    .replace('<link ', '<link rel="icon" href="./icon.png" />\n    <link ')
    .replace('<script ', '<script src="./agency.js" defer></script>\n    <script ');
  writeFileSync(join(out, 'index.html'), html);
  writeFileSync(join(out, 'agency.js'), agencyFile);
  writeFileSync(join(out, 'README.txt'), readme);
  cpSync(join(root, 'src/ui/icons/guarding-128.png'), join(out, 'icon.png'));
  cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
  return out;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensurePackages();
    const out = await buildTraining();
    for (const name of ['index.html', 'index.js', 'index.css', 'agency.js']) {
      console.log(`  ${basename(out)}/${name.padEnd(12)} ${readFileSync(join(out, name)).length} bytes`);
    }
  } catch (error) {
    giveUp(error);
  }
}
