/** Zip archives that are the same bytes whoever makes them: sorted names, one fixed time, a compressor that is plain JavaScript. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** From path (relative, with `/`) to content. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Every file below a folder, sorted by path. */
export function readFolder(folder: string, below = ''): Files {
  const files = new Map<string, Uint8Array>();
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) for (const [inner, bytes] of readFolder(folder, path)) files.set(inner, bytes);
    else files.set(path, new Uint8Array(readFileSync(join(folder, path))));
  }
  return sorted(files);
}

/** The archive of these files. */
export function zip(files: Files): Uint8Array {
  // The oldest moment that a zip can hold. Built from local parts, for a zip holds local parts: no time zone can move it.
  const fixedTime = new Date(1980, 0, 1, 0, 0, 0);
  const entries: Zippable = {};
  for (const [path, bytes] of sorted(files)) {
    // os 0 and no attributes: the archive must not tell on which system it was made.
    entries[path] = [bytes, { level: 9, mtime: fixedTime, os: 0, attrs: 0 }];
  }
  return zipSync(entries);
}

/** The same files with an `update_url` for an own server; the stores refuse one. */
export function selfHosted(files: Files, browser: 'chromium' | 'firefox', updateUrl: string): Files {
  const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
  if (browser === 'chromium') manifest.update_url = updateUrl;
  else manifest.browser_specific_settings.gecko.update_url = updateUrl;
  return new Map(files).set('manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`));
}

/** By code unit, not by locale: the order must not depend on the machine. */
function sorted(files: Files): Files {
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)));
}
