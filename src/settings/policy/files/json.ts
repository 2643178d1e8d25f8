/** The files that are JSON: Chromium's and Firefox's policy files, and the snippets for cloud consoles. */
import { type ChromiumInstall, type Deployment, flatPolicy, installationMode } from './deployment';

type Json = Readonly<Record<string, unknown>>;

/** For `…/policies/managed/` of Chromium, Chrome or Edge on Linux: the settings and the forced installation. */
export function chromiumPolicy(deployment: Deployment, install: ChromiumInstall): Json {
  return {
    ...installSettings(deployment, install),
    '3rdparty': { extensions: { [install.id]: flatPolicy(deployment.policy) } },
  };
}

/** `ExtensionSettings` alone, as Intune and Google Admin take it. Empty for settings without installation. */
export function installSettings(deployment: Deployment, install: ChromiumInstall): Json {
  const mode = installationMode(deployment.mode);
  return mode === null
    ? {}
    : { ExtensionSettings: { [install.id]: { installation_mode: mode, update_url: install.updateUrl } } };
}

/** Google Admin's "policy for extensions": every key in an object with `Value`. */
export function googleAdminPolicy(deployment: Deployment): Json {
  return Object.fromEntries(
    Object.entries(flatPolicy(deployment.policy)).map(([key, value]) => [key, { Value: value }]),
  );
}

/** `policies.json` of Firefox. Null without a Firefox entry. */
export function firefoxPolicy(deployment: Deployment): Json | null {
  const { firefox, policy } = deployment;
  if (firefox === undefined) return null;
  const mode = installationMode(deployment.mode);
  const settings = mode === null ? {} : { [firefox.id]: { installation_mode: mode, install_url: firefox.installUrl } };
  return {
    policies: {
      ...(mode === null ? {} : { ExtensionSettings: settings }),
      '3rdparty': { Extensions: { [firefox.id]: flatPolicy(policy) } },
    },
  };
}
