/** All files of a deployment, ready to be saved. Pure, and the same bytes for the same deployment. */
import { adml, cultures } from './adml';
import { admx } from './admx';
import { chromiumInstallOf, type Deployment, flatPolicy } from './deployment';
import { chromiumPolicy, firefoxPolicy, googleAdminPolicy, installSettings } from './json';
import { mobileConfig } from './mobileconfig';
import {
  chromiumPlace,
  chromiumRegistry,
  firefoxPlace,
  firefoxRegistry,
  type RegistryPlace,
  removalRegistry,
  utf16,
} from './registry';

/** What a file is for; the policy maker groups by it. */
export type FileKind =
  | 'linux'
  | 'windows'
  | 'groupPolicy'
  | 'macos'
  | 'firefox'
  | 'intune'
  | 'googleAdmin'
  | 'configuration';

export interface PolicyFile {
  /** Relative, with `/`. */
  readonly path: string;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
}

/** The files that this deployment's entries allow; always at least its own configuration, for a later import. */
export function policyFiles(deployment: Deployment): readonly PolicyFile[] {
  const chrome = chromiumInstallOf(deployment, 'chrome');
  const edge = chromiumInstallOf(deployment, 'edge');
  const { firefox } = deployment;
  const files: (PolicyFile | null)[] = [
    json('jeda-netral.json', 'configuration', configuration(deployment)),
    chrome === undefined ? null : json('linux/chromium-chrome.json', 'linux', chromiumPolicy(deployment, chrome)),
    edge === undefined ? null : json('linux/edge.json', 'linux', chromiumPolicy(deployment, edge)),
    registry('windows/chrome.reg', chromiumRegistry(deployment, 'chrome')),
    registry('windows/edge.reg', chromiumRegistry(deployment, 'edge')),
    registry('windows/firefox.reg', firefoxRegistry(deployment)),
    registry('windows/hapus-semua.reg', removalRegistry(placesOf(deployment))),
    text('group-policy/JedaNetral.admx', 'groupPolicy', admx(deployment)),
    ...(['id', 'en'] as const).map((language) =>
      text(`group-policy/${cultures[language]}/JedaNetral.adml`, 'groupPolicy', adml(deployment, language)),
    ),
    text('macos/jeda-netral.mobileconfig', 'macos', mobileConfig(deployment)),
    firefox === undefined ? null : json('firefox/policies.json', 'firefox', firefoxPolicy(deployment)),
    chrome === undefined
      ? null
      : json('intune/chrome-extension-settings.json', 'intune', installSettings(deployment, chrome).ExtensionSettings),
    edge === undefined
      ? null
      : json('intune/edge-extension-settings.json', 'intune', installSettings(deployment, edge).ExtensionSettings),
    chrome === undefined
      ? null
      : json('google-admin/policy-for-extension.json', 'googleAdmin', googleAdminPolicy(deployment)),
  ];
  return files.filter((file) => file !== null);
}

/** What `npm run policy -- --config` and the import read: everything from which the files are made. */
export function configuration(deployment: Deployment): object {
  const { policy, ...rest } = deployment;
  return { ...rest, policy: flatPolicy(policy) };
}

function placesOf(deployment: Deployment): RegistryPlace[] {
  const { firefox } = deployment;
  return [
    ...(['chrome', 'edge'] as const).flatMap((browser) => {
      const install = chromiumInstallOf(deployment, browser);
      return install === undefined ? [] : [chromiumPlace(browser, install.id)];
    }),
    ...(firefox === undefined ? [] : [firefoxPlace(firefox.id)]),
  ];
}

/** undefined content: the deployment has nothing for this file. */
function json(path: string, kind: FileKind, content: unknown): PolicyFile | null {
  return content === undefined || content === null ? null : text(path, kind, `${JSON.stringify(content, null, 2)}\n`);
}

function text(path: string, kind: FileKind, content: string): PolicyFile {
  return { path, kind, bytes: new TextEncoder().encode(content) };
}

/** With the byte order mark by which the registry editor knows its own files. */
function registry(path: string, content: string | null): PolicyFile | null {
  return content === null ? null : { path, kind: 'windows', bytes: utf16(`\ufeff${content}`) };
}
