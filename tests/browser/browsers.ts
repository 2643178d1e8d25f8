/** Starts a real Chromium or Firefox with the built extension in a new, empty profile. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];
export type Theme = 'light' | 'dark';

/** The browsers that this run is about: all, or the one that `JEDA_BROWSER` names. */
export function chosenBrowsers(): readonly BrowserName[] {
  const only = process.env.JEDA_BROWSER;
  return browserNames.filter((name) => only === undefined || only === '' || only === name);
}

const root = process.cwd();
/** Firefox makes up an address for every add-on; tests fix it, so that they can open the extension's own pages. */
export const firefoxAddonId = 'jeda-netral@jeda-netral.id';
const firefoxAddress = '6a656461-6e65-4574-8261-6c0000000001';

const candidates: Record<BrowserName, readonly string[]> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/** Path of the browser: `JEDA_CHROMIUM` / `JEDA_FIREFOX`, else a usual place. Throws when there is none. */
export function browserPath(name: BrowserName): string {
  const named = process.env[`JEDA_${name.toUpperCase()}`];
  const found = named ? named : candidates[name].find((path) => existsSync(path));
  if (found === undefined)
    throw new Error(`No ${name} here. Install it or set JEDA_${name.toUpperCase()} to its path.`);
  return found;
}

export interface Started {
  readonly browser: Browser;
  /** Address of the extension's own pages without a trailing slash; null where no extension was asked for. */
  readonly extension: string | null;
}

export interface Wishes {
  readonly headless?: boolean;
  /** Port of a proxy on this machine that answers for every host, with a certificate of its own. */
  readonly proxy?: number;
  /** Variables of the environment beside ours: another time zone, another clock. */
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Starts the browser, headless unless told otherwise. `extension`: folder of the unpacked extension, `null` for none; by default `dist/<name>`, or below `JEDA_DIST`.
 * Nothing reaches the network: background services are off, and every page of the tests is answered by the tests.
 */
export async function startBrowser(
  name: BrowserName,
  extension?: string | null,
  { headless = true, proxy, environment = {} }: Wishes = {},
): Promise<Started> {
  const folder = extension === undefined ? resolve(root, process.env.JEDA_DIST ?? 'dist', name) : extension;
  if (folder !== null && !existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`${folder} holds no extension. Run: npm run build`);
  }
  const browser = await (name === 'chromium' ? startChromium : startFirefox)(
    headless,
    { ...process.env, ...environment },
    proxy,
  );
  try {
    if (folder === null) return { browser, extension: null };
    const id = await browser.installExtension(folder);
    const address = name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${firefoxAddress}`;
    return { browser, extension: address };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function startChromium(headless: boolean, env: NodeJS.ProcessEnv, proxy?: number): Promise<Browser> {
  return puppeteer.launch({
    env,
    executablePath: browserPath('chromium'),
    pipe: true,
    enableExtensions: true,
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      '--no-sandbox',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--lang=en-US',
      // A tab in the background must go on painting, or waiting for a frame never ends.
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
      ...(proxy === undefined ? [] : [`--proxy-server=http://127.0.0.1:${proxy}`, '--ignore-certificate-errors']),
    ],
  });
}

function startFirefox(headless: boolean, env: NodeJS.ProcessEnv, proxy?: number): Promise<Browser> {
  return puppeteer.launch({
    env,
    browser: 'firefox',
    ...(proxy === undefined ? {} : { acceptInsecureCerts: true }),
    executablePath: browserPath('firefox'),
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // Without this, the driver refuses to open pages of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxAddonId]: firefoxAddress }),
      'dom.w3c_touch_events.enabled': 1,
      'layout.css.prefers-color-scheme.content-override': 1,
      'intl.accept_languages': 'en-US',
      ...(proxy === undefined
        ? {}
        : {
            'network.proxy.type': 1,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': proxy,
            // Hosts that are known for real certificates accept no other.
            'network.stricttransportsecurity.preloadlist': false,
          }),
    },
  });
}

/**
 * Opens a page of the extension. Firefox never reports the end of such a navigation, so the page itself is asked.
 * `prepare` gets the empty page before.
 */
export async function openExtensionPage(
  started: Started,
  path: string,
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Page> {
  const page = await started.browser.newPage();
  await prepare(page);
  await goToExtensionPage(started, page, path);
  return page;
}

/** Shows a page of the extension in a tab that is there already; resolves when it has loaded. */
export async function goToExtensionPage(started: Started, page: Page, path: string): Promise<void> {
  if (started.extension === null) throw new Error('This browser was started without the extension.');
  const url = `${started.extension}/${path}`;
  if (url.startsWith('chrome-extension:')) await page.goto(url);
  else await bidi(page).send('browsingContext.navigate', { context: bidi(page).context, url, wait: 'none' });
  const limit = Date.now() + 10_000;
  while (Date.now() < limit) {
    const there = await page
      .evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', url)
      .catch(() => false);
    if (there) return;
  }
  throw new Error(`${url} did not open.`);
}

interface Bidi {
  readonly context: string;
  send(method: string, parameters: object): Promise<unknown>;
}

/** The WebDriver BiDi session below a page, for the few things that the driver has no words for. */
export function bidi(page: Page): Bidi {
  const frame = page.mainFrame() as unknown as {
    readonly _id: string;
    readonly browsingContext: {
      readonly userContext: {
        readonly browser: {
          readonly session: { send(method: string, parameters: object): Promise<{ result: unknown }> };
        };
      };
    };
  };
  return {
    context: frame._id,
    send: async (method, parameters) =>
      (await frame.browsingContext.userContext.browser.session.send(method, parameters)).result,
  };
}

/** The preferred colour scheme: of this page in Chromium, of every page in Firefox. `still`: and no movement. */
export async function setTheme(page: Page, browser: BrowserName, theme: Theme, still = false): Promise<void> {
  if (browser === 'chromium') {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      ...(still ? [{ name: 'prefers-reduced-motion', value: 'reduce' }] : []),
    ]);
  } else {
    await inFirefoxItself(page, `Services.prefs.setIntPref('ui.prefersReducedMotion', ${still ? 1 : 0})`);
    const preference = `'layout.css.prefers-color-scheme.content-override', ${theme === 'dark' ? 0 : 1}`;
    await inFirefoxItself(page, `Services.prefs.setIntPref(${preference})`);
  }
}

/**
 * Brings a page to the front and gives it the keyboard's focus, as a person's look at it does: only there is `:focus` true.
 * Resolves when the page knows.
 */
export async function lookAt(page: Page, browser: BrowserName): Promise<void> {
  await page.bringToFront();
  if (browser === 'chromium') await page.emulateFocusedPage(true);
  else await inFirefoxItself(page, 'window.gBrowser.selectedBrowser.focus()');
  const limit = Date.now() + 10_000;
  while (!(await page.evaluate(() => document.hasFocus()))) {
    if (Date.now() > limit) throw new Error('The page does not get the focus.');
  }
}

interface Contexts {
  readonly contexts: readonly { readonly context: string }[];
}
interface Evaluated {
  readonly type: string;
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Evaluates in Firefox's own window, which may ask what no page may: preferences, the tree for assistive technology. */
export async function inFirefoxItself(page: Page, expression: string): Promise<unknown> {
  const { send } = bidi(page);
  const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as Contexts;
  const [window] = contexts;
  if (window === undefined) throw new Error('Firefox has no window.');
  const evaluated = (await send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  })) as Evaluated;
  if (evaluated.type === 'exception') throw new Error(`Firefox: ${evaluated.exceptionDetails?.text}`);
  return evaluated.result?.value;
}
