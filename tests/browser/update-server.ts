/** An agency's own update server, on loopback: the static files of `npm run package`, and a note of who asked for what. */
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFiles } from '../../src/commands/package';
import { readSigningKey } from '../../src/commands/package/crx';

export interface UpdateServer {
  readonly base: string;
  /** Id that the key gives in Chromium. */
  readonly chromiumId: string;
  /** Packs what `npm run build` made under another version, and serves it from now on. */
  publish(version: string): void;
  /** Paths asked for so far, without their queries. */
  readonly asked: readonly string[];
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  crx: 'application/x-chrome-extension',
  xpi: 'application/x-xpinstall',
  xml: 'text/xml',
  json: 'application/json',
};

export async function startUpdateServer(): Promise<UpdateServer> {
  const dist = join(process.cwd(), 'dist');
  if (!existsSync(join(dist, 'chromium')) || !existsSync(join(dist, 'firefox'))) {
    throw new Error('dist holds no extension. Run: npm run build');
  }
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = readSigningKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  const files = new Map<string, Uint8Array>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/^\//, '').replace(/\?.*/, '');
    asked.push(path);
    const bytes = files.get(path);
    response.statusCode = bytes === undefined ? 404 : 200;
    response.setHeader('content-type', types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
    response.end(bytes === undefined ? '' : Buffer.from(bytes));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    base,
    chromiumId: key.id,
    publish: (version) => {
      const folder = mkdtempSync(join(tmpdir(), 'jeda-netral-release-'));
      try {
        for (const browser of ['chromium', 'firefox']) {
          cpSync(join(dist, browser), join(folder, browser), { recursive: true });
          const manifest = join(folder, browser, 'manifest.json');
          writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), version }));
        }
        for (const [path, bytes] of packageFiles({ built: folder, base, key })) {
          if (!path.startsWith('server/')) continue;
          files.set(path.slice('server/'.length), bytes);
          // Firefox is sent to one lasting address.
          if (path.endsWith('.xpi')) files.set('jeda-netral.xpi', bytes);
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    asked,
    close: () => void server.close(),
  };
}
