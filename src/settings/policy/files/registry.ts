/**
 * Windows registry files (`.reg`), one per browser. Each begins by deleting the extension's own branch, so that a key
 * that the agency has dropped does not live on, and touches nothing beside it.
 */
import { type ChromiumFamily, chromiumInstallOf, type Deployment, flatPolicy, installationMode } from './deployment';

const machine = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies';
const roots = { chrome: `${machine}\\Google\\Chrome`, edge: `${machine}\\Microsoft\\Edge` };
const firefoxRoot = `${machine}\\Mozilla\\Firefox`;
const header = 'Windows Registry Editor Version 5.00';

/** Where the settings and the installation of one browser lie. */
export interface RegistryPlace {
  readonly settings: string;
  readonly install: string;
}

/** Of the extension with this id in Chrome or Edge. */
export function chromiumPlace(browser: ChromiumFamily, id: string): RegistryPlace {
  return {
    settings: `${roots[browser]}\\3rdparty\\extensions\\${id}\\policy`,
    install: `${roots[browser]}\\ExtensionSettings\\${id}`,
  };
}

/** Of the add-on with this id in Firefox. */
export function firefoxPlace(id: string): RegistryPlace {
  return {
    settings: `${firefoxRoot}\\3rdparty\\Extensions\\${id}`,
    install: `${firefoxRoot}\\ExtensionSettings\\${id}`,
  };
}

/** The `.reg` of Chrome or Edge; null where the deployment has no entry for it. Text with CRLF, to be saved as UTF-16LE. */
export function chromiumRegistry(deployment: Deployment, browser: ChromiumFamily): string | null {
  const install = chromiumInstallOf(deployment, browser);
  return install === undefined
    ? null
    : registryFile(deployment, chromiumPlace(browser, install.id), ['update_url', install.updateUrl]);
}

/** The `.reg` of Firefox; null where the deployment has no entry for it. As `chromiumRegistry`. */
export function firefoxRegistry(deployment: Deployment): string | null {
  const { firefox } = deployment;
  return firefox === undefined
    ? null
    : registryFile(deployment, firefoxPlace(firefox.id), ['install_url', firefox.installUrl]);
}

/** The `.reg` that takes everything back. */
export function removalRegistry(places: readonly RegistryPlace[]): string {
  return lines([header, '', ...places.flatMap((place) => [`[-${place.settings}]`, `[-${place.install}]`, ''])]);
}

function registryFile(deployment: Deployment, place: RegistryPlace, address: readonly [string, string]): string {
  const values: string[] = [];
  const lists: string[] = [];
  for (const [key, value] of Object.entries(flatPolicy(deployment.policy))) {
    if (isTexts(value)) {
      lists.push(`[${place.settings}\\${key}]`, ...value.map((text, index) => entry(String(index + 1), text)), '');
    } else values.push(entry(key, value));
  }
  const mode = installationMode(deployment.mode);
  const install = mode === null ? [] : [`[${place.install}]`, entry('installation_mode', mode), entry(...address), ''];
  return lines([header, '', `[-${place.settings}]`, '', `[${place.settings}]`, ...values, '', ...lists, ...install]);
}

/** Lists of texts become numbered values; rows become one value with JSON, which both browsers read as a list. */
function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function entry(name: string, value: unknown): string {
  if (typeof value === 'boolean') return `${quoted(name)}=dword:0000000${value ? 1 : 0}`;
  if (typeof value === 'number') return `${quoted(name)}=dword:${value.toString(16).padStart(8, '0')}`;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `${quoted(name)}=${isQuotable(text) ? quoted(text) : hexadecimal(text)}`;
}

/** A quoted value can not hold a line break, and a NUL would end it. */
function isQuotable(text: string): boolean {
  return !/\p{Cc}/u.test(text);
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** The same text as bytes: `hex(1)` is REG_SZ in UTF-16LE with its closing NUL. */
function hexadecimal(text: string): string {
  const bytes = [...utf16(text), 0, 0].map((byte) => byte.toString(16).padStart(2, '0'));
  return `hex(1):${bytes.join(',')}`;
}

/** UTF-16LE, as the registry editor writes its own files. */
export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes[index * 2] = unit & 0xff;
    bytes[index * 2 + 1] = unit >> 8;
  }
  return bytes;
}

function lines(all: readonly string[]): string {
  return `${all.join('\r\n')}\r\n`;
}
