/**
 * The browser's own page of extensions, as a person uses it: switch off and on, update, allow in private windows, take the sites away;
 * and what the browser has written down there as an error of ours. Chromium: `chrome://extensions`. Firefox: the add-on
 * manager behind `about:addons`, asked in the browser's own window.
 */
import type { Page } from 'puppeteer-core';
import { type BrowserName, firefoxAddonId, inFirefoxItself, type Started } from './browsers';

export interface Addons {
  /** Uninstalls nothing: the scripts of the extension go, its storage stays. */
  switchOff(): Promise<void>;
  switchOn(): Promise<void>;
  /** As an update does: the old one ends under the open pages, the new one begins. */
  reload(): Promise<void>;
  /** Uninstalls it, as the person's own choice. */
  remove(): Promise<void>;
  allowInPrivate(): Promise<void>;
  /** The person takes all sites away (Chromium: "on click"), or gives them back. */
  letRunOnSites(allowed: boolean): Promise<void>;
  /** Everything that the browser has noted as an error of the extension, wherever its code ran. */
  errors(): Promise<readonly string[]>;
  /** The page that this is done from; a test may bring another one to the front. */
  readonly page: Page;
}

/** Opens a tab for it and keeps it. Call before anything that might go wrong: Chromium notes errors only from then on. */
export async function openAddons(started: Started, browser: BrowserName): Promise<Addons> {
  const page = await started.browser.newPage();
  return browser === 'chromium' ? chromium(page, started) : firefox(page, started);
}

interface Private {
  updateProfileConfiguration(change: object): Promise<void>;
  updateExtensionConfiguration(change: object): Promise<void>;
  reload(id: string, how: object): Promise<unknown>;
  getExtensionInfo(id: string): Promise<{
    readonly manifestErrors: readonly { readonly message: string }[];
    readonly runtimeErrors: readonly { readonly message: string; readonly source: string }[];
  }>;
}
interface ChromiumPage {
  readonly chrome: {
    readonly developerPrivate: Private;
    readonly management: { setEnabled(id: string, on: boolean): Promise<void> };
  };
}

async function chromium(page: Page, { browser, extension }: Started): Promise<Addons> {
  const id = new URL(extension ?? '').host;
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    (globalThis as unknown as ChromiumPage).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  const configure = (change: object) =>
    page.evaluate(
      (wanted) => (globalThis as unknown as ChromiumPage).chrome.developerPrivate.updateExtensionConfiguration(wanted),
      { extensionId: id, ...change },
    );
  const enable = (on: boolean) =>
    page.evaluate(
      (which, wanted) => (globalThis as unknown as ChromiumPage).chrome.management.setEnabled(which, wanted),
      id,
      on,
    );
  return {
    page,
    switchOff: () => enable(false),
    switchOn: () => enable(true),
    reload: async () => {
      await page.evaluate(
        (which) => (globalThis as unknown as ChromiumPage).chrome.developerPrivate.reload(which, { failQuietly: true }),
        id,
      );
    },
    remove: () => browser.uninstallExtension(id),
    allowInPrivate: () => configure({ incognitoAccess: true }),
    letRunOnSites: (allowed) => configure({ hostAccess: allowed ? 'ON_ALL_SITES' : 'ON_CLICK' }),
    errors: () =>
      page.evaluate(async (which) => {
        const { developerPrivate } = (globalThis as unknown as ChromiumPage).chrome;
        const { manifestErrors, runtimeErrors } = await developerPrivate.getExtensionInfo(which);
        return [...manifestErrors, ...runtimeErrors].map((error) =>
          'source' in error ? `${error.source}: ${error.message}` : error.message,
        );
      }, id),
  };
}

const manager = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager`;
const addon = `${manager}.getAddonByID('${firefoxAddonId}')`;
const policy = `WebExtensionPolicy.getByID('${firefoxAddonId}')`;
const permissions = `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions`;

function firefox(page: Page, { extension }: Started): Addons {
  const address = extension ?? '';
  const run = (expression: string) => inFirefoxItself(page, expression);
  const ready = `new Promise((done) => {
    const look = () => ${policy}?.extension?.backgroundState === 'running' || ${policy}?.extension?.backgroundState === 'suspended' ? done() : setTimeout(look, 50);
    look();
  })`;
  return {
    page,
    switchOff: async () => void (await run(`${addon}.then((one) => one.disable())`)),
    switchOn: async () => {
      await run(`${addon}.then((one) => one.enable())`);
      await run(ready);
    },
    reload: async () => {
      await run(`${addon}.then((one) => one.reload())`);
      await run(ready);
    },
    remove: async () => void (await run(`${addon}.then((one) => one.uninstall())`)),
    allowInPrivate: async () => {
      const given = `{ permissions: ['internal:privateBrowsingAllowed'], origins: [] }`;
      await run(`${permissions}.add('${firefoxAddonId}', ${given}, ${policy}.extension)`);
      await run(`${addon}.then((one) => one.reload())`);
      await run(ready);
    },
    letRunOnSites: async (allowed) => {
      const origins = `[...${policy}.extension.getManifestOrigins?.() ?? ${policy}.extension.manifest.host_permissions]`;
      const verb = allowed ? 'add' : 'remove';
      await run(
        `${permissions}.${verb}('${firefoxAddonId}', { permissions: [], origins: ${origins} }, ${policy}.extension)`,
      );
    },
    errors: async () => {
      // A page of ours that Firefox closes with the extension, or a script in a page that was left, may still wait for an
      // answer: Firefox's own remark, not ours.
      const found = await run(
        `JSON.stringify(Services.console.getMessageArray().filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag) && String(one.sourceName).startsWith('${address}') && !/context (?:unloaded|is inactive)/.test(one.errorMessage)).map((one) => one.sourceName + ': ' + one.errorMessage))`,
      );
      return JSON.parse(String(found)) as string[];
    },
  };
}
