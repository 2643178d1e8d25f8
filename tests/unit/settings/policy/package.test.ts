import { createHash, createPublicKey, createVerify, generateKeyPairSync } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packageCommand, packageFiles } from '../../../../src/commands/package';
import { readFolder, zip } from '../../../../src/commands/package/archive';
import { readSigningKey, signCrx } from '../../../../src/commands/package/crx';

const pem = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const key = readSigningKey(pem);
const base = 'https://contoh.go.id/netral/';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jeda-netral-package-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A built extension, small. Written in the order given. */
function built(
  name: string,
  order: readonly string[] = ['background.js', 'pages/a.html', '_locales/id/messages.json'],
): string {
  const place = join(folder, name);
  for (const browser of ['chromium', 'firefox']) {
    for (const path of order) {
      mkdirSync(join(place, browser, path, '..'), { recursive: true });
      writeFileSync(join(place, browser, path), `isi ${path}`.repeat(50));
    }
    const gecko = { id: 'jeda-netral@jeda-netral.id', strict_min_version: '140.0' };
    const manifest = { version: '1.2.3', ...(browser === 'firefox' ? { browser_specific_settings: { gecko } } : {}) };
    writeFileSync(join(place, browser, 'manifest.json'), JSON.stringify(manifest));
  }
  return place;
}

function manifestIn(archive: Uint8Array | undefined) {
  return JSON.parse(new TextDecoder().decode(unzipSync(archive ?? new Uint8Array())['manifest.json']));
}

describe('what is published', () => {
  test('for the stores: a zip per browser, without an update address', () => {
    const files = packageFiles({ built: built('a') });
    expect([...files.keys()]).toEqual([
      'store/jeda-netral-chromium-1.2.3.zip',
      'store/jeda-netral-firefox-1.2.3.zip',
      'SHA256SUMS',
    ]);
    expect(manifestIn(files.get('store/jeda-netral-chromium-1.2.3.zip'))).toEqual({ version: '1.2.3' });
  });

  test('for an own server: packages that know where to look for the next one', () => {
    const files = packageFiles({ built: built('a'), base, key });
    const crx = files.get('server/jeda-netral-1.2.3.crx') ?? new Uint8Array();
    expect(manifestIn(zipOf(crx))).toMatchObject({ update_url: `${base}updates.xml` });
    expect(manifestIn(files.get('server/jeda-netral-1.2.3.xpi')).browser_specific_settings.gecko.update_url).toBe(
      `${base}firefox-updates.json`,
    );
    const xml = new TextDecoder().decode(files.get('server/updates.xml'));
    expect(xml).toContain(`appid="${key.id}"`);
    expect(xml).toContain(`codebase="${base}jeda-netral-1.2.3.crx"`);
    expect(xml).toContain(`hash_sha256="${createHash('sha256').update(crx).digest('hex')}"`);
    const { updates } = JSON.parse(new TextDecoder().decode(files.get('server/firefox-updates.json'))).addons[
      'jeda-netral@jeda-netral.id'
    ];
    expect(updates).toMatchObject([{ version: '1.2.3', update_link: `${base}jeda-netral-1.2.3.xpi` }]);
  });

  test('an xpi that Mozilla signed is published as it is', () => {
    const signedXpi = new TextEncoder().encode('ditandatangani');
    const files = packageFiles({ built: built('a'), base, signedXpi });
    expect(files.get('server/jeda-netral-1.2.3.xpi')).toEqual(signedXpi);
    expect(new TextDecoder().decode(files.get('server/firefox-updates.json'))).toContain(
      createHash('sha256').update(signedXpi).digest('hex'),
    );
  });
});

function zipOf(crx: Uint8Array): Uint8Array {
  return crx.subarray(12 + new DataView(crx.buffer, crx.byteOffset).getUint32(8, true));
}

describe('CRX3', () => {
  test('header, public key and signature are where Chromium looks for them', () => {
    const archive = zip(new Map([['manifest.json', new Uint8Array([123, 125])]]));
    const crx = signCrx(archive, key);
    const view = new DataView(crx.buffer, crx.byteOffset);
    expect(Buffer.from(crx.subarray(0, 4)).toString()).toBe('Cr24');
    expect(view.getUint32(4, true)).toBe(3);
    expect(zipOf(crx)).toEqual(archive);
    const header = fieldsOf(crx.subarray(12, 12 + view.getUint32(8, true)));
    const proof = fieldsOf(header.get(2) ?? new Uint8Array());
    const signed = header.get(10_000) ?? new Uint8Array();
    expect(proof.get(1)).toEqual(key.publicKey);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(signed.length);
    const publicKey = createPublicKey({ key: Buffer.from(key.publicKey), type: 'spki', format: 'der' });
    const verified = createVerify('sha256').update('CRX3 SignedData\0').update(length).update(signed).update(archive);
    expect(verified.verify(publicKey, proof.get(2) ?? new Uint8Array())).toBe(true);
  });

  test('the id follows from the key, and from nothing else', () => {
    expect(key.id).toMatch(/^[a-p]{32}$/);
    expect(readSigningKey(pem).id).toBe(key.id);
  });

  test.each([
    '',
    'no key',
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  ])('anything but an RSA key is refused', (bad) => {
    expect(() => readSigningKey(bad)).toThrow(/key/);
  });
});

/** Length-delimited protobuf fields by number; the last one of a number stands. */
function fieldsOf(bytes: Uint8Array): Map<number, Uint8Array> {
  const fields = new Map<number, Uint8Array>();
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte % 128) * shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const tag = varint();
    expect(tag % 8).toBe(2);
    const length = varint();
    fields.set(Math.floor(tag / 8), bytes.subarray(at, at + length));
    at += length;
  }
  return fields;
}

describe('reproducible', () => {
  test('another folder, another order, another time and another time zone give the same bytes', () => {
    const one = packageFiles({ built: built('satu'), base, key });
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Jayapura';
    try {
      const place = built('dua', ['pages/a.html', '_locales/id/messages.json', 'background.js']);
      utimesSync(join(place, 'chromium/background.js'), new Date(2001, 1, 1), new Date(2001, 1, 1));
      expect(packageFiles({ built: place, base, key })).toEqual(one);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('the command', () => {
  async function run(...args: string[]) {
    const said: string[] = [];
    const root = join(folder, 'root');
    const build = async () => {
      built('root/dist');
    };
    mkdirSync(root, { recursive: true });
    return { code: await packageCommand(args, root, build, (line) => said.push(line)), said: said.join('\n'), root };
  }

  test('builds and writes', async () => {
    const { code, root } = await run();
    expect(code).toBe(0);
    expect(readdirSync(join(root, 'dist/packages/store'))).toHaveLength(2);
    expect(existsSync(join(root, 'dist/packages/server'))).toBe(false);
  });

  test('with a key and an address: everything for an own server, and the id', async () => {
    writeFileSync(join(folder, 'key.pem'), pem);
    const { code, said, root } = await run('--key', join(folder, 'key.pem'), '--base', 'https://contoh.go.id/netral');
    expect(code).toBe(0);
    expect(said).toContain(key.id);
    expect(readFileSync(join(root, 'dist/packages/server/updates.xml'), 'utf8')).toContain(
      `${base}jeda-netral-1.2.3.crx`,
    );
  });

  test('a key inside the repository is refused', async () => {
    mkdirSync(join(folder, 'root'));
    writeFileSync(join(folder, 'root/key.pem'), pem);
    const { code, said } = await run('--key', join(folder, 'root/key.pem'), '--base', base);
    expect(code).toBe(1);
    expect(said).toContain('outside the repository');
  });

  test.each([
    [['--base', 'ftp://contoh'], 1, '--base'],
    [['--key', '/nowhere/key.pem', '--base', base], 1, 'no such file'],
    [['--what'], 2, '--what'],
  ])('%j is refused with a sentence', async (args, code, words) => {
    const result = await run(...args);
    expect(result.code).toBe(code);
    expect(result.said).toContain(words);
  });
});

test('reading a folder gives every file, sorted', () => {
  expect([...readFolder(join(built('a'), 'chromium')).keys()]).toEqual([
    '_locales/id/messages.json',
    'background.js',
    'manifest.json',
    'pages/a.html',
  ]);
});
