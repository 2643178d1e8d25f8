/** Takes a file back that an administrator has: one of ours, or one that was edited by hand. */
import { faultAt } from '../fault';
import { policyKeys } from '../keys';
import { type ReadDeployment, readDeployment } from './deployment';
import { readPropertyList } from './plist-read';
import { type RegistryTree, readRegistry } from './registry-read';

type Json = Readonly<Record<string, unknown>>;
/** What one file says; not yet checked. */
type Found = { readonly [Key in 'policy' | 'mode' | 'chrome' | 'edge' | 'firefox']?: unknown };

const unknownFile = faultAt('', 'value', {
  kind: 'other',
  words: 'a configuration, policy JSON, .reg or .mobileconfig file',
});

/** Most bytes that are looked at. */
const mostBytes = 20_000_000;

/** Reads JSON (own configuration, Chromium, Firefox, Google Admin, plain keys), `.reg` and `.mobileconfig`. Never throws. */
export function importFile(bytes: Uint8Array): ReadDeployment {
  if (bytes.length > mostBytes)
    return { deployment: null, faults: [faultAt('', 'size', { kind: 'other', words: `${mostBytes} bytes` })] };
  const found = foundIn(decoded(bytes));
  return found === null ? { deployment: null, faults: [unknownFile] } : readDeployment(found);
}

function decoded(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

function foundIn(text: string): Found | null {
  const tree = readRegistry(text);
  if (tree !== null) return fromRegistry(tree);
  if (/^\s*</.test(text)) {
    const profile = readPropertyList(text);
    return isJson(profile) ? fromProfile(profile) : null;
  }
  try {
    const json: unknown = JSON.parse(text);
    return isJson(json) ? fromJson(json) : null;
  } catch {
    return null;
  }
}

function fromJson(json: Json): Found | null {
  if (isJson(json.policies)) return fromFirefox(json.policies);
  if (isJson(json['3rdparty'])) return fromChromium(json);
  if (isJson(json.policy)) return json;
  const entries = Object.entries(json);
  if (!entries.some(([key]) => Object.hasOwn(policyKeys, key))) return null;
  const isGoogleAdmin = entries.every(([, value]) => isJson(value) && Object.hasOwn(value, 'Value'));
  return {
    policy: isGoogleAdmin ? Object.fromEntries(entries.map(([key, value]) => [key, (value as Json).Value])) : json,
    mode: 'none',
  };
}

function fromChromium(json: Json): Found {
  const ours = likeliest(inside(inside(json, '3rdparty'), 'extensions'));
  if (ours === null) return { policy: {}, mode: 'none' };
  const installed = inside(inside(json, 'ExtensionSettings'), ours.id);
  const listed = [json.ExtensionInstallForcelist]
    .flat()
    .find((line): line is string => typeof line === 'string' && line.startsWith(`${ours.id};`));
  const updateUrl = installed.update_url ?? listed?.slice(ours.id.length + 1);
  return {
    policy: ours.policy,
    mode: listed === undefined ? modeOf(installed.installation_mode) : 'forced',
    ...(updateUrl === undefined ? {} : { chrome: { id: ours.id, updateUrl } }),
  };
}

function fromFirefox(policies: Json): Found {
  const ours = likeliest(inside(inside(policies, '3rdparty'), 'Extensions'));
  if (ours === null) return { policy: {}, mode: 'none' };
  const installed = inside(inside(policies, 'ExtensionSettings'), ours.id);
  return {
    policy: ours.policy,
    mode: modeOf(installed.installation_mode),
    ...(installed.install_url === undefined ? {} : { firefox: { id: ours.id, installUrl: installed.install_url } }),
  };
}

function fromProfile(profile: Json): Found {
  const payloads = [profile.PayloadContent].flat().filter(isJson);
  const found: Record<string, unknown> = { mode: 'none' };
  for (const [browser, domain] of [
    ['chrome', 'com.google.Chrome'],
    ['edge', 'com.microsoft.Edge'],
  ] as const) {
    const prefix = `${domain}.extensions.`;
    const settings = payloads.find((payload) => String(payload.PayloadType).startsWith(prefix));
    if (settings === undefined) continue;
    found.policy ??= withoutPayload(settings);
    const id = String(settings.PayloadType).slice(prefix.length);
    const installed = payloads
      .filter((payload) => payload.PayloadType === domain)
      .map((payload) => inside(inside(payload, 'ExtensionSettings'), id))
      .find((entry) => entry.update_url !== undefined);
    if (installed === undefined) continue;
    found[browser] = { id, updateUrl: installed.update_url };
    found.mode = modeOf(installed.installation_mode);
  }
  const firefox = payloads.find((payload) => payload.PayloadType === 'org.mozilla.firefox');
  return firefox === undefined ? found : { ...fromFirefox(firefox), ...found };
}

function withoutPayload(settings: Json): Json {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !key.startsWith('Payload')));
}

const places = [
  ['chrome', /\\Google\\Chrome\\3rdparty\\extensions\\([a-p]{32})\\policy(?:\\(\w+))?$/i],
  ['edge', /\\Microsoft\\Edge\\3rdparty\\extensions\\([a-p]{32})\\policy(?:\\(\w+))?$/i],
  ['firefox', /\\Mozilla\\Firefox\\3rdparty\\Extensions\\([^\\]+)(?:\\(\w+))?$/i],
] as const;

function fromRegistry(tree: RegistryTree): Found {
  const found: Record<string, unknown> = { mode: 'none' };
  for (const [browser, place] of places) {
    const policy: Record<string, unknown> = {};
    let id: string | undefined;
    for (const [key, values] of tree) {
      const match = place.exec(key);
      if (match === null) continue;
      id = match[1];
      const list = match[2];
      if (list === undefined) Object.assign(policy, Object.fromEntries(values));
      else policy[list] = [...values].sort(([one], [other]) => Number(one) - Number(other)).map(([, text]) => text);
    }
    if (id === undefined) continue;
    found.policy ??= policy;
    const ending = `\\ExtensionSettings\\${id}`;
    const installed = [...tree].find(([key]) => key.endsWith(ending) && key.includes(registryNames[browser]))?.[1];
    const address = installed?.get(browser === 'firefox' ? 'install_url' : 'update_url');
    if (installed === undefined || address === undefined) continue;
    found[browser] = browser === 'firefox' ? { id, installUrl: address } : { id, updateUrl: address };
    found.mode = modeOf(installed.get('installation_mode'));
  }
  return found;
}

const registryNames = { chrome: '\\Google\\Chrome\\', edge: '\\Microsoft\\Edge\\', firefox: '\\Mozilla\\Firefox\\' };

/** Among the extensions that a file speaks of, the one that speaks our keys. */
function likeliest(extensions: Json): { readonly id: string; readonly policy: Json } | null {
  let best: { id: string; policy: Json; known: number } | null = null;
  for (const [id, policy] of Object.entries(extensions)) {
    if (!isJson(policy)) continue;
    const known = Object.keys(policy).filter((key) => Object.hasOwn(policyKeys, key)).length;
    if (best === null || known > best.known) best = { id, policy, known };
  }
  return best;
}

function modeOf(word: unknown): string {
  return word === 'force_installed' ? 'forced' : word === 'normal_installed' ? 'normal' : 'none';
}

function inside(json: Json, key: string): Json {
  const value = Object.hasOwn(json, key) ? json[key] : undefined;
  return isJson(value) ? value : {};
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
