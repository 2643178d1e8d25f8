/** What an administrator decides once, and from which every file is made: the policy, and how the extension gets there. */
import * as z from '../../zod';
import { writeAccount } from '../accounts';
import { faultAt } from '../fault';
import { type Policy, type PolicyFault, readPolicy } from '../policy';

/** `forced`: installed, can not be removed or switched off. `normal`: installed, people may switch it off. `none`: settings only. */
export const installModes = ['forced', 'normal', 'none'] as const;
export type InstallMode = (typeof installModes)[number];

export interface ChromiumInstall {
  /** 32 letters a–p. */
  readonly id: string;
  /** The store's update address, or that of an own `updates.xml`. */
  readonly updateUrl: string;
}

export interface FirefoxInstall {
  readonly id: string;
  /** Address of the xpi; https, http or file. */
  readonly installUrl: string;
}

export interface Deployment {
  readonly policy: Policy;
  readonly mode: InstallMode;
  readonly chrome?: ChromiumInstall;
  /** The Edge store gives an id of its own; without it Edge takes the entry of Chrome. */
  readonly edge?: ChromiumInstall;
  readonly firefox?: FirefoxInstall;
}

/** The add-on id of the Firefox package; fixed in its manifest. */
export const firefoxAddonId = 'jeda-netral@jeda-netral.id';
/** Update address of the Chrome Web Store, for both browsers. */
export const chromeStoreUpdateUrl = 'https://clients2.google.com/service/update2/crx';

const webAddress = z
  .string()
  .max(2_000)
  .refine((url) => /^https?:/.test(url) && URL.canParse(url) && !/[\s";|]/.test(url), 'an http or https address');
const chromiumInstall = z.object({
  id: z.string().regex(/^[a-p]{32}$/, '32 letters from a to p'),
  updateUrl: webAddress,
});
const firefoxId = /^(\{[0-9a-fA-F-]{36}\}|[\w.-]{1,40}@[\w.-]{1,40})$/;
const deploymentSchema = z.object({
  policy: z.unknown().optional(),
  mode: z.enum(installModes).default('forced'),
  chrome: chromiumInstall.optional(),
  edge: chromiumInstall.optional(),
  firefox: z
    .object({
      id: z.string().regex(firefoxId, 'an add-on id, as in name@example.org'),
      installUrl: z
        .string()
        .max(2_000)
        .refine((url) => /^(https?|file):/.test(url) && URL.canParse(url) && !/[\s";|]/.test(url), 'an address'),
    })
    .optional(),
});

export interface ReadDeployment {
  /** null when even its frame is wrong. Bad policy values are left out and named in `faults`. */
  readonly deployment: Deployment | null;
  readonly faults: readonly PolicyFault[];
}

/** Reads a configuration: `{ policy, mode, chrome, edge, firefox }`. Never throws. */
export function readDeployment(raw: unknown): ReadDeployment {
  const frame = deploymentSchema.safeParse(raw);
  if (!frame.success) {
    const faults = frame.error.issues.map((issue) => {
      const reason = issue.code === 'invalid_type' ? 'type' : 'value';
      return faultAt(issue.path.map(String).join('.'), reason, { kind: 'other', words: issue.message });
    });
    return { deployment: null, faults };
  }
  const { policy: given, mode, chrome, edge, firefox } = frame.data;
  const { policy, faults } = readPolicy(given);
  return {
    deployment: {
      policy,
      mode,
      ...(chrome === undefined ? {} : { chrome }),
      ...(edge === undefined ? {} : { edge }),
      ...(firefox === undefined ? {} : { firefox }),
    },
    faults,
  };
}

/** The policy as browsers carry it: the same flat keys, accounts as lines. `readPolicy` reads it back as it was. */
export function flatPolicy(policy: Policy): Readonly<Record<string, unknown>> {
  const { campaignAccounts, ...rest } = policy;
  return campaignAccounts === undefined ? rest : { ...rest, campaignAccounts: campaignAccounts.map(writeAccount) };
}

export type ChromiumFamily = 'chrome' | 'edge';

/** The entry of one browser; Edge can install from the Chrome store or an own server under the same id. */
export function chromiumInstallOf(deployment: Deployment, browser: ChromiumFamily): ChromiumInstall | undefined {
  return browser === 'edge' ? (deployment.edge ?? deployment.chrome) : deployment.chrome;
}

/** `installation_mode` as all three browsers call it; null where nothing is to be installed. */
export function installationMode(mode: InstallMode): 'force_installed' | 'normal_installed' | null {
  switch (mode) {
    case 'forced':
      return 'force_installed';
    case 'normal':
      return 'normal_installed';
    case 'none':
      return null;
  }
}
