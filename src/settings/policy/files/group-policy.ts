/** What an ADMX template and its texts have in common: the browsers, the keys in order, and the frame of the file. */
import { type PolicyKey, policyKeyNames } from '../keys';
import { chromiumInstallOf, type Deployment } from './deployment';
import { chromiumPlace, firefoxPlace, type RegistryPlace } from './registry';

/** Namespace of both files. */
export const schemaNamespace = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';

/** One browser of a deployment, as a template speaks of it. */
export interface Target {
  /** Prefix of the policies' names. */
  readonly name: 'Chrome' | 'Edge' | 'Firefox';
  readonly title: string;
  readonly place: RegistryPlace;
  readonly address: { readonly valueName: 'update_url' | 'install_url'; readonly value: string };
}

/** The browsers that the deployment has entries for. */
export function targetsOf(deployment: Deployment): Target[] {
  const chromium = (['chrome', 'edge'] as const).flatMap((browser): Target[] => {
    const install = chromiumInstallOf(deployment, browser);
    if (install === undefined) return [];
    const [name, title] =
      browser === 'chrome' ? (['Chrome', 'Google Chrome'] as const) : (['Edge', 'Microsoft Edge'] as const);
    const address = { valueName: 'update_url', value: install.updateUrl } as const;
    return [{ name, title, place: chromiumPlace(browser, install.id), address }];
  });
  const { firefox } = deployment;
  if (firefox === undefined) return chromium;
  const address = { valueName: 'install_url', value: firefox.installUrl } as const;
  return [...chromium, { name: 'Firefox', title: 'Mozilla Firefox', place: firefoxPlace(firefox.id), address }];
}

/** `…Fixed` has no policy of its own: it is a box to tick beside the value that it fixes. */
export function shownKeys(): PolicyKey[] {
  return policyKeyNames.filter((key) => !key.endsWith('Fixed'));
}

/** The key that fixes the value of this one; null where there is none. */
export function fixedKeyOf(key: PolicyKey): PolicyKey | null {
  return policyKeyNames.find((other) => other === `${key}Fixed`) ?? null;
}

/** A whole file with this content. */
export function groupPolicyFile(content: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${content}\n`;
}
