/** Every page of the extension in the states that a person can meet. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { sections } from '../../../src/pages/options/route';
import { openExtensionPage, type Started, startBrowser } from '../browsers';
import { dress } from './dialogs';
import { type Album, languages, soon, still } from './shots';

const widths = [320, 800, 1280] as const;
const campaign = Date.UTC(2024, 10, 12, 3);
const person = { version: 1, subject: 'pns', region: '36.04', welcomed: true };

/** What is stored in each state of the popup; moments relative to now. */
const popups: Readonly<Record<string, () => object>> = {
  'campaign period': () => ({ settings: { ...person, clock: simulated(campaign) } }),
  'quiet period': () => ({ settings: { ...person, clock: simulated(Date.UTC(2024, 10, 25, 3)) } }),
  'nothing today': () => ({ settings: { ...person, clock: simulated(Date.UTC(2022, 0, 15)) } }),
  'nothing today, always remind': () => ({
    settings: { ...person, alwaysRemind: true, clock: simulated(Date.UTC(2022, 0, 15)) },
  }),
  paused: () => ({ settings: { ...person, clock: simulated(campaign), pausedUntil: Date.now() + 600_000 } }),
  'status unknown': () => ({ settings: { version: 1, clock: simulated(campaign) } }),
  'settings partly broken': () => ({ settings: { ...person, subject: 'raja', clock: simulated(campaign) } }),
  today: () => ({ settings: person }),
};

function simulated(at: number): object {
  return { kind: 'simulated', at, setAt: Date.now() };
}

/** Some weeks of use, for the chart. */
function journal(): object {
  const days: Record<string, Record<string, number>> = {};
  for (let back = 0; back < 70; back += 3) {
    const day = new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
    days[day] = {
      'x|like|SKB2022-B6|cancelled': 1 + (back % 4),
      'facebook|share|SKB2022-B6|noticed': 1 + (back % 3),
      ...(back % 5 === 0 ? { 'instagram|comment|SKB2022-B6|continued': 1 } : {}),
    };
  }
  return { version: 1, days };
}

interface Api {
  readonly storage: { readonly local: { clear(): Promise<void>; set(items: object): Promise<void> } };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

export async function takePages(album: Album): Promise<void> {
  const started = await startBrowser(album.browser, undefined, { theme: album.theme });
  try {
    const setting = await openExtensionPage(started, 'pages/popup/index.html');
    for (const language of languages) {
      for (const [state, stored] of Object.entries(popups)) {
        await store(setting, withLanguage(stored(), language));
        await takePage(album, started, 'pages/popup/index.html', `popup: ${state}`, language, [360]);
      }
      await store(setting, {
        settings: { ...person, language, clock: simulated(campaign) },
        journal: journal(),
      });
      for (const section of sections) {
        await takePage(album, started, `pages/options/index.html#${section}`, `options: ${section}`, language, widths);
      }
      await store(setting, { settings: { version: 1, language } });
      await takePage(album, started, 'pages/welcome/index.html', 'welcome', language, widths);
      if (hasPage(album, 'training')) {
        await takePage(album, started, 'pages/training/index.html', 'training', language, widths);
      }
    }
  } finally {
    await started.browser.close();
  }
}

function withLanguage(stored: object, language: string): object {
  const { settings } = stored as { readonly settings: object };
  return { ...stored, settings: { ...settings, language } };
}

function hasPage(album: Album, name: string): boolean {
  return existsSync(join(process.env.JEDA_DIST ?? 'dist', album.browser, 'pages', name, 'index.html'));
}

/** Only this is stored, and the background knows. */
async function store(page: Page, items: object): Promise<void> {
  await page.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const api = browser ?? (chrome as Api);
    await api.storage.local.clear();
    await api.storage.local.set(wanted);
    await api.runtime.sendMessage({ type: 'pageToBackground.settingsChanged' });
  }, items);
}

async function takePage(
  album: Album,
  started: Started,
  path: string,
  state: string,
  language: 'id' | 'en',
  widths: readonly number[],
): Promise<void> {
  const page = await openExtensionPage(started, path);
  try {
    await dress(page, album.browser, album.theme);
    const ready = await soon(() =>
      page.evaluate(
        (wanted) =>
          document.documentElement.lang === wanted &&
          document.querySelector('h1') !== null &&
          document.fonts.status === 'loaded',
        language,
      ),
    );
    if (!ready) album.missed.push(`${album.browser}, ${state}: does not come up in ${language}`);
    // What a page asks the background for comes a moment later.
    if (path.includes('popup')) await soon(() => page.$('.popup__today').then((found) => found !== null), 2000);
    // In the dark only colours differ.
    for (const width of album.theme === 'dark' ? widths.slice(-1) : widths) {
      await page.setViewport({ width, height: width < 400 ? 640 : 800 });
      await still(page);
      await album.take(page, { kind: 'pages', state, language, width }, true);
    }
  } finally {
    await page.close();
  }
}
