/** A macOS configuration profile for Chrome, Edge and Firefox: settings and forced installation in one file. */
import { type ChromiumFamily, chromiumInstallOf, type Deployment, flatPolicy, installationMode } from './deployment';
import { firefoxPolicy, installSettings } from './json';
import { element, textElement } from './xml';

const domains = { chrome: 'com.google.Chrome', edge: 'com.microsoft.Edge' };
const names = { chrome: 'Google Chrome', edge: 'Microsoft Edge' };
const identifier = 'id.jeda-netral.policy';

type Dictionary = Readonly<Record<string, unknown>>;

/** The profile as property-list XML. */
export function mobileConfig(deployment: Deployment): string {
  const payloads = [
    ...chromiumPayloads(deployment, 'chrome'),
    ...chromiumPayloads(deployment, 'edge'),
    ...firefoxPayloads(deployment),
  ];
  const owner = deployment.policy.agencyName;
  const profile = {
    PayloadContent: payloads,
    PayloadDescription: 'Pengaturan dan pemasangan Jeda Netral.',
    PayloadDisplayName: owner === undefined ? 'Jeda Netral' : `Jeda Netral – ${owner}`,
    PayloadIdentifier: identifier,
    ...(owner === undefined ? {} : { PayloadOrganization: owner }),
    PayloadRemovalDisallowed: true,
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: stableUuid(identifier),
    PayloadVersion: 1,
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    element('plist', { version: '1.0' }, plistValue(profile)),
    '',
  ].join('\n');
}

function chromiumPayloads(deployment: Deployment, browser: ChromiumFamily): Dictionary[] {
  const install = chromiumInstallOf(deployment, browser);
  if (install === undefined) return [];
  const settings = payload(`${domains[browser]}.extensions.${install.id}`, `Jeda Netral: ${names[browser]}`);
  const installed = payload(domains[browser], `Jeda Netral: pemasangan di ${names[browser]}`);
  return [
    { ...flatPolicy(deployment.policy), ...settings },
    ...(installationMode(deployment.mode) === null ? [] : [{ ...installSettings(deployment, install), ...installed }]),
  ];
}

function firefoxPayloads(deployment: Deployment): Dictionary[] {
  const policies = firefoxPolicy(deployment)?.policies as Dictionary | undefined;
  if (policies === undefined) return [];
  return [{ EnterprisePoliciesEnabled: true, ...policies, ...payload('org.mozilla.firefox', 'Jeda Netral: Firefox') }];
}

function payload(type: string, name: string): Dictionary {
  return {
    PayloadDisplayName: name,
    PayloadIdentifier: `${identifier}.${type}`,
    PayloadType: type,
    PayloadUUID: stableUuid(type),
    PayloadVersion: 1,
  };
}

function plistValue(value: unknown): string {
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  if (typeof value === 'number')
    return Number.isInteger(value) ? `<integer>${value}</integer>` : `<real>${value}</real>`;
  if (typeof value === 'string') return textElement('string', value);
  if (Array.isArray(value)) return element('array', {}, ...value.map(plistValue));
  const entries = Object.entries(value as Dictionary).filter(([, inner]) => inner !== undefined);
  return element('dict', {}, ...entries.flatMap(([key, inner]) => [textElement('key', key), plistValue(inner)]));
}

/**
 * The same identifier for the same purpose every time: a profile that is sent again must replace the earlier one, and two
 * runs must give the same bytes. UUID version 8 (own making), from four FNV-1a hashes.
 */
function stableUuid(purpose: string): string {
  const hex = [0, 1, 2, 3].map((salt) => fnv1a(`${salt}:${purpose}`).toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20)]
    .join('-')
    .toUpperCase();
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
