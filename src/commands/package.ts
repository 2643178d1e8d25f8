/**
 * Makes what is published, in `dist/packages`:
 *
 *   npm run package                                        a zip per browser, for the stores
 *   npm run package -- --base https://…/ --key KEY.pem     also what an own update server needs
 *
 *   --base URL         where the files will lie; makes the xpi and `firefox-updates.json`
 *   --key FILE         RSA private key; makes the CRX3 and `updates.xml`. The extension's id follows from it.
 *   --signed-xpi FILE  the xpi as Mozilla signed it, published in place of the unsigned one
 *   --out DIR          instead of `dist/packages`
 */
import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type Files, readFolder, selfHosted, zip } from './package/archive';
import { readSigningKey, type SigningKey, signCrx } from './package/crx';
import { firefoxUpdates, sha256, updatesXml } from './package/updates';

export interface PackageOptions {
  /** Folder with `chromium` and `firefox`, as `npm run build` leaves them. */
  readonly built: string;
  /** Ends in `/`. */
  readonly base?: string;
  readonly key?: SigningKey;
  readonly signedXpi?: Uint8Array;
}

interface Manifest {
  readonly version: string;
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko: { readonly id: string; readonly strict_min_version: string };
  };
}

/** Every file that is published, by name. Pure but for reading the built folders. */
export function packageFiles({ built, base, key, signedXpi }: PackageOptions): Files {
  const chromium = readFolder(join(built, 'chromium'));
  const firefox = readFolder(join(built, 'firefox'));
  const { version, minimum_chrome_version: minimumChrome = '121' } = manifestOf(chromium);
  const files = new Map<string, Uint8Array>([
    [`store/jeda-netral-chromium-${version}.zip`, zip(chromium)],
    [`store/jeda-netral-firefox-${version}.zip`, zip(firefox)],
  ]);
  if (base !== undefined && key !== undefined) {
    const name = `jeda-netral-${version}.crx`;
    const bytes = signCrx(zip(selfHosted(chromium, 'chromium', `${base}updates.xml`)), key);
    files.set(`server/${name}`, bytes);
    const release = { id: key.id, version, url: base + name, bytes, minimum: minimumChrome };
    files.set('server/updates.xml', text(updatesXml(release)));
  }
  if (base !== undefined) {
    const name = `jeda-netral-${version}.xpi`;
    const bytes = signedXpi ?? zip(selfHosted(firefox, 'firefox', `${base}firefox-updates.json`));
    files.set(`server/${name}`, bytes);
    const gecko = manifestOf(firefox).browser_specific_settings?.gecko;
    if (gecko === undefined) throw new Error('The Firefox manifest has no add-on id.');
    const release = { id: gecko.id, version, url: base + name, bytes, minimum: gecko.strict_min_version };
    files.set('server/firefox-updates.json', text(firefoxUpdates(release)));
  }
  const sums = [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`);
  return files.set('SHA256SUMS', text(sums.join('')));
}

/** Returns the exit code: 0 written, 1 something is wrong with what was given, 2 wrong arguments. `build` fills `root/dist`. */
export async function packageCommand(
  args: readonly string[],
  root: string,
  build: () => Promise<unknown>,
  say: (line: string) => void,
): Promise<number> {
  const known = {
    base: { type: 'string' },
    key: { type: 'string' },
    'signed-xpi': { type: 'string' },
    out: { type: 'string' },
  } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: known });
    const options = {
      built: join(root, 'dist'),
      ...(values.base === undefined ? {} : { base: baseOf(values.base) }),
      ...(values.key === undefined ? {} : { key: keyOf(values.key, root) }),
      ...(values['signed-xpi'] === undefined ? {} : { signedXpi: new Uint8Array(readFileSync(values['signed-xpi'])) }),
    };
    if (options.key !== undefined && options.base === undefined) {
      throw new Error('With --key, --base must say where the files will lie.');
    }
    await build();
    const out = resolve(root, values.out ?? 'dist/packages');
    rmSync(join(out, 'store'), { recursive: true, force: true });
    rmSync(join(out, 'server'), { recursive: true, force: true });
    for (const [path, bytes] of packageFiles(options)) {
      mkdirSync(join(out, path, '..'), { recursive: true });
      writeFileSync(join(out, path), bytes);
      say(join(out, path));
    }
    if (options.key !== undefined) say(`Id of the extension under this key: ${options.key.id}`);
    return 0;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    const code = (error as { code?: unknown }).code;
    return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
  }
}

function baseOf(given: string): string {
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol))
    throw new Error('--base must be an http or https address.');
  return given.endsWith('/') ? given : `${given}/`;
}

/** A key that lies in the repository will be published with it one day. */
function keyOf(path: string, root: string): SigningKey {
  const pem = readFileSync(path, 'utf8');
  const within = relative(realpathSync(root), realpathSync(path));
  if (within !== '..' && !within.startsWith(`..${sep}`)) {
    throw new Error('Keep the key outside the repository and give its path.');
  }
  return readSigningKey(pem);
}

function manifestOf(files: Files): Manifest {
  return JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
