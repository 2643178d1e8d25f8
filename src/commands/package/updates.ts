/** The two static files that an update server is: `updates.xml` for Chromium, `firefox-updates.json` for Firefox. */
import { createHash } from 'node:crypto';
import { element } from '../../settings/policy/files/xml';

/** One published package. */
export interface Release {
  readonly id: string;
  readonly version: string;
  readonly url: string;
  readonly bytes: Uint8Array;
  /** Oldest browser that may take it. */
  readonly minimum: string;
}

/** The manifest of updates that Chromium asks for. */
export function updatesXml({ id, version, url, bytes, minimum }: Release): string {
  const check = element('updatecheck', { codebase: url, version, prodversionmin: minimum, hash_sha256: sha256(bytes) });
  const attributes = { xmlns: 'http://www.google.com/update2/response', protocol: '2.0' };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('gupdate', attributes, element('app', { appid: id }, check))}\n`;
}

/** The manifest of updates that Firefox asks for. */
export function firefoxUpdates({ id, version, url, bytes, minimum }: Release): string {
  const update = {
    version,
    update_link: url,
    update_hash: `sha256:${sha256(bytes)}`,
    applications: { gecko: { strict_min_version: minimum } },
  };
  return `${JSON.stringify({ addons: { [id]: { updates: [update] } } }, null, 2)}\n`;
}

/** In hexadecimal, lower case. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
