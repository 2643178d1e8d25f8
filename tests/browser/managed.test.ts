/**
 * Managed installs in real browsers, as an agency rolls them out: empty profile, policy files, a static update server.
 *
 *   JEDA_SUITE=browser JEDA_BROWSER=chromium npx vitest run tests/browser/managed.test.ts
 */
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Deployment, firefoxAddonId, readDeployment } from '../../src/settings/policy/files/deployment';
import { importFile } from '../../src/settings/policy/files/import';
import { cancel } from './ask';
import { type BrowserName, bidi, chosenBrowsers, openExtensionPage, type Started } from './browsers';
import { type GuardedTab, openGuardedTab } from './guarded-tab';
import { use } from './hand';
import { type ManagedMachine, managedMachine } from './managed-browser';
import { sent } from './play';
import { redesigns } from './redesigns';
import { startUpdateServer, type UpdateServer } from './update-server';

const agency = 'BKPSDM Kabupaten Contoh';
const account = { id: '990001', name: 'Tim Uji Coba', handle: 'tim_uji_coba' };

/** An election of the agency's own that is in its campaign today, so that nothing has to be set by hand. */
function day(from: number): string {
  return new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
}

const policy = {
  agencyName: agency,
  agencyContact: 'Bidang Disiplin, Gedung A',
  subject: 'pppk',
  subjectFixed: true,
  region: '36.04',
  secondsToContinue: 0,
  language: 'id',
  hideWelcome: true,
  elections: [
    {
      id: 'pilkades-contoh',
      name: 'Pemilihan Contoh',
      regions: ['36.04'],
      stages: [
        { key: 'penetapan_calon', start: day(-30), end: day(-30) },
        { key: 'kampanye', start: day(-20), end: day(20) },
        { key: 'masa_tenang', start: day(21), end: day(23) },
        { key: 'pemungutan_suara', start: day(24), end: day(24) },
      ],
    },
  ],
  campaignAccounts: [`x:${account.handle}`],
  // The word of a like button after a redesign of X.
  labels: [{ site: 'x', part: 'icons', name: 'like', values: ['heartButton'] }],
};

interface Api {
  readonly storage: {
    readonly local: {
      get(key: string | null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
    };
  };
  readonly runtime: { getManifest(): { readonly version: string }; sendMessage(message: object): Promise<unknown> };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly id: string }[]> };
}

/** What the extension itself says. */
interface Inside {
  readonly version: string;
  readonly registered: readonly string[];
  readonly plan: { readonly agency: { readonly name: string } | null; readonly subject: string } | null;
  readonly settings: { readonly region: string | null; readonly welcomed: boolean } | null;
  readonly text: string;
}

function look(page: Page): Promise<Inside> {
  return page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
    const api = browser ?? (chrome as Api);
    const stored = (await api.storage.local.get(null)) as { plan?: Inside['plan']; settings?: Inside['settings'] };
    return {
      version: api.runtime.getManifest().version,
      registered: (await api.scripting.getRegisteredContentScripts()).map(({ id }) => id),
      plan: stored.plan ?? null,
      settings: stored.settings ?? null,
      text: document.body.innerText,
    };
  });
}

/** Asks again and again; a page that goes away meanwhile (an update) is no answer. */
async function until<Result>(what: string, seconds: number, ask: () => Promise<Result | null>): Promise<Result> {
  const limit = Date.now() + seconds * 1000;
  for (;;) {
    const result = await ask().catch(() => null);
    if (result !== null) return result;
    if (Date.now() > limit) throw new Error(`waited in vain for ${what}`);
  }
}

for (const name of chosenBrowsers()) {
  describe(`managed ${name}`, () => {
    let server: UpdateServer;
    let machine: ManagedMachine;
    let started: Started;
    let options: Page;

    const deployment = (given: object): Deployment => {
      const read = readDeployment({
        policy: given,
        mode: 'forced',
        chrome: { id: server.chromiumId, updateUrl: `${server.base}updates.xml` },
        firefox: { id: firefoxAddonId, installUrl: `${server.base}jeda-netral.xpi` },
      });
      if (read.deployment === null) throw new Error(JSON.stringify(read.faults));
      return read.deployment;
    };

    async function start(): Promise<void> {
      started = await machine.start();
      const extension = name === 'chromium' ? `chrome-extension://${server.chromiumId}` : (started.extension ?? '');
      started = { ...started, extension };
      options = await openOptions();
    }

    /** The extension comes over the network and by the browser's own timetable. */
    function openOptions(): Promise<Page> {
      return until('the extension to be installed', 45, () =>
        openExtensionPage(started, 'pages/options/index.html#instansi'),
      );
    }

    beforeAll(async () => {
      server = await startUpdateServer();
      server.publish('1.0.0');
      machine = managedMachine(name);
      machine.setPolicy(deployment(policy));
      await start();
    });
    afterAll(async () => {
      await started?.browser.close();
      machine?.close();
      server?.close();
    });

    // A busy computer has its first policy tens of seconds after the extension, and the browser tells of it by no event.
    test('an empty profile gets the extension, with the agency’s settings, and no welcome page', {
      timeout: 180_000,
    }, async () => {
      const inside = await until('a plan by the agency', 150, async () => {
        const now = await look(options);
        const shown = now.text.includes('Instansi (dikunci)') && now.text.includes(agency);
        return shown && now.plan?.agency?.name === agency && now.registered.length > 0 ? now : null;
      });
      expect(inside.version).toBe('1.0.0');
      expect(inside.plan?.subject).toBe('pppk');
      const urls = (await started.browser.pages()).map((page) => page.url());
      expect(urls.filter((url) => url.includes('/welcome/'))).toEqual([]);
    });

    /** A post of the campaign account on X, in a tab of its own. */
    async function openPost(): Promise<GuardedTab> {
      const tab = await openGuardedTab(started.browser, name);
      await tab.page.goto('https://x.com/empty-start', { waitUntil: 'load' });
      await tab.page.waitForFunction(() => window.replica !== undefined);
      const wish = { path: '/home', seed: 1, about: 'campaign', lang: 'id', account } as const;
      await tab.page.evaluate((wanted) => window.replica?.open(wanted), wish);
      return tab;
    }

    test('a like of the campaign account is held, with the agency’s name in the dialog', async () => {
      const tab = await openPost();
      const { page } = tab;
      await use(page, '[data-replica="subject"] [data-testid="like"]', 'mouse');
      const dialog = await until('the dialog', 30, async () => (await tab.read()).dialog);
      expect(dialog.text).toContain(agency);
      expect(dialog.text).toContain('Bidang Disiplin, Gedung A');
      await cancel(tab, 'Escape');
      expect(await sent(tab)).toEqual([]);
      await page.close();
    });

    test('a button that the site has changed is known by the agency’s correction', async () => {
      const tab = await openPost();
      await redesigns.x.change(tab.page);
      await use(tab.page, redesigns.x.control, 'mouse');
      await until('the dialog', 30, async () => (await tab.read()).dialog);
      await cancel(tab, 'Escape');
      expect(await sent(tab)).toEqual([]);
      await tab.page.close();
    });

    test('the policy maker gives, from the policy in force, the files that this very browser was given', async () => {
      await press(options, 'Buka pembuat kebijakan');
      await press(options, 'Mulai dari kebijakan yang berlaku');
      await options.evaluate(() => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob: Blob) => {
          void blob.arrayBuffer().then((buffer) => {
            (globalThis as { saved?: number[] }).saved = [...new Uint8Array(buffer)];
          });
          return make.call(URL, blob);
        };
      });
      await press(options, 'Unduh semua (zip)');
      const archive = await until('the archive', 30, () =>
        options.evaluate(() => (globalThis as { saved?: number[] }).saved ?? null),
      );
      const files = unzipSync(Uint8Array.from(archive));
      const made = importFile(files['jeda-netral.json'] ?? new Uint8Array());
      expect(made.faults).toEqual([]);
      expect(made.deployment?.policy).toEqual(deployment(policy).policy);
      expect(Object.keys(files)).toContain('group-policy/JedaNetral.admx');
      if (name === 'chromium') expect(made.deployment?.chrome).toEqual(deployment(policy).chrome);
    });

    test('it can not be removed or switched off', async () => {
      expect(await mayRemove(started, name, server.chromiumId)).toEqual({ remove: false, disable: false });
    });

    test('looking for an update asks for one small static file, and nothing else', async () => {
      const before = server.asked.length;
      for (let poll = 0; poll < 3; poll += 1) await updateNow(started, name);
      const manifest = name === 'chromium' ? 'updates.xml' : 'firefox-updates.json';
      const asked = await until('three questions', 20, async () => {
        const since = server.asked.slice(before);
        return since.length >= 3 ? since : null;
      });
      expect(asked).toEqual([manifest, manifest, manifest]);
    });

    test('a new version on the server arrives, and nothing of the person is lost', { timeout: 120_000 }, async () => {
      await options.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
        const { settings } = (await (browser ?? (chrome as Api)).storage.local.get('settings')) as {
          settings?: object;
        };
        const own = { version: 1, ...settings, region: '36.71', welcomed: true };
        await (browser ?? (chrome as Api)).storage.local.set({ settings: own });
      });
      // An update waits until nothing of the extension is open.
      await options.close();
      server.publish('1.0.1');
      await until('the new version', 90, async () => {
        await updateNow(started, name);
        const page = await openExtensionPage(started, 'pages/options/index.html#instansi');
        if ((await look(page)).version === '1.0.1') options = page;
        else await page.close();
        return options.isClosed() ? null : true;
      });
      const inside = await look(options);
      expect(inside.settings).toMatchObject({ region: '36.71', welcomed: true });
    });

    test('another policy is followed; its faults are named and the rest is used', { timeout: 120_000 }, async () => {
      const next = { ...policy, agencyName: 'BKD Lain', strictness: 'ketat', secondsToContinue: 99, subject: 'pns' };
      const good = deployment(next);
      // The file makers write no faults; an administrator's own hand does.
      machine.setPolicy({ ...good, policy: { ...good.policy, strictness: 'ketat', secondsToContinue: 99 } as never });
      if (name === 'firefox') {
        // Firefox reads its policies when it starts, and only then.
        await started.browser.close();
        await start();
      }
      await until('the other policy', 60, async () => {
        const { plan } = await look(options);
        return plan?.agency?.name === 'BKD Lain' && plan.subject === 'pns' ? true : null;
      });
      await until('the faults', 10, async () => {
        const { text } = await look(options);
        return text.includes('strictness') && text.includes('secondsToContinue') ? true : null;
      });
    });

    test('without the policy’s settings the person has their own again', { timeout: 120_000 }, async () => {
      machine.setPolicy(deployment({}));
      if (name === 'firefox') {
        await started.browser.close();
        await start();
      }
      await until('the own settings', 60, async () => {
        const { text, plan, settings } = await look(options);
        return !text.includes('BKD Lain') && (plan?.agency ?? null) === null ? settings : null;
      });
      expect((await look(options)).settings?.region).toBe('36.71');
    });
  });
}

/** Presses the button with these words. */
async function press(page: Page, words: string): Promise<void> {
  await until(`the button "${words}"`, 10, () =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === wanted);
      button?.click();
      return button === undefined ? null : true;
    }, words),
  );
}

interface Removable {
  readonly remove: boolean;
  readonly disable: boolean;
}

/** What the browser's own page of extensions lets the person do. */
async function mayRemove(started: Started, name: BrowserName, chromiumId: string): Promise<Removable> {
  if (name === 'firefox') {
    return inFirefox(
      started,
      `async (id) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const { permissions } = await AddonManager.getAddonByID(id);
        return JSON.stringify({
          remove: (permissions & AddonManager.PERM_CAN_UNINSTALL) !== 0,
          disable: (permissions & AddonManager.PERM_CAN_DISABLE) !== 0,
        });
      }`,
    ) as Promise<Removable>;
  }
  const page = await started.browser.newPage();
  await page.goto('chrome://extensions');
  const info = await page.evaluate((id) => {
    const { chrome } = globalThis as unknown as { chrome: { developerPrivate: Developer } };
    return chrome.developerPrivate.getExtensionInfo(id);
  }, chromiumId);
  await page.close();
  return { remove: !info.mustRemainInstalled, disable: info.userMayModify };
}

interface Developer {
  getExtensionInfo(id: string): Promise<{ readonly mustRemainInstalled: boolean; readonly userMayModify: boolean }>;
  autoUpdate(): Promise<void>;
}

/** What the browser does every few hours by itself. */
async function updateNow(started: Started, name: BrowserName): Promise<void> {
  if (name === 'firefox') {
    await inFirefox(
      started,
      `async (id) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID(id);
        const found = await new Promise((resolve) =>
          addon.findUpdates(
            {
              onUpdateAvailable: (_addon, install) => install.install().then(() => resolve('installed'), String),
              onNoUpdateAvailable: () => resolve('none'),
            },
            AddonManager.UPDATE_WHEN_PERIODIC_UPDATE,
          ),
        );
        return JSON.stringify(found);
      }`,
    );
    return;
  }
  const page = await started.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { developerPrivate: Developer } };
    return chrome.developerPrivate.autoUpdate();
  });
  await page.close();
}

/** Runs a function with Firefox's own rights; it is given the add-on's id and answers with JSON. */
async function inFirefox(started: Started, functionDeclaration: string): Promise<unknown> {
  const page = await started.browser.newPage();
  try {
    const session = bidi(page);
    const tree = (await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      readonly contexts: readonly { readonly context: string }[];
    };
    const answer = (await session.send('script.callFunction', {
      functionDeclaration,
      target: { context: tree.contexts[0]?.context },
      arguments: [{ type: 'string', value: firefoxAddonId }],
      awaitPromise: true,
    })) as { readonly type: string; readonly result?: { readonly value: string } };
    if (answer.result === undefined) throw new Error(`Firefox refused: ${JSON.stringify(answer)}`);
    return JSON.parse(answer.result.value);
  } finally {
    await page.close();
  }
}
