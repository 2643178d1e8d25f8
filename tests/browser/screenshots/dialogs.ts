/** The dialog and the cards on a made-up feed: every sample in every language and width, from the preview's extension. */
import type { Page } from 'puppeteer-core';
import type { Language } from '../../../src/rulebook/words';
import { type BrowserName, startBrowser, type Theme } from '../browsers';
import { previewExtension } from '../preview/extension';
import type { SampleName, Situation } from '../preview/samples';
import { answered, answerFrom, call, measure, openFeed, type PageKind, press, settledIn } from '../preview/stage';
import { type Album, languages, soon, still } from './shots';

const samples: Readonly<Record<SampleName, string>> = {
  likeOwn: 'like, own account',
  shareThird: 'share, third party, quiet period',
  commentDraft: 'own words, would-be candidate',
  followOwn: 'follow, authorities disagree',
  villageHead: 'share, village head, voting day',
};

const sizes = [
  [320, 640],
  [800, 600],
  [1280, 720],
] as const;

const feed = `<main style="max-width:600px;margin:auto;font:16px/1.5 sans-serif;padding:16px">
  ${[
    'Selamat pagi, jemuran masuk semua.',
    'Panen cabai rawit dari pot di teras.',
    'Kucing tetangga melahirkan empat ekor.',
  ]
    .map(
      (text) =>
        `<article style="border:1px solid #8888;border-radius:12px;padding:16px;margin:0 0 16px"><p>${text}</p><button id="control">Suka</button></article>`,
    )
    .join('')}</main>`;

const words: Record<Language, { readonly more: string; readonly not: string }> = {
  id: { more: 'Dasar hukum dan sumber', not: 'Bukan tentang peserta pemilihan?' },
  en: { more: 'Legal basis and sources', not: 'Not about an election contestant?' },
};

export async function takeDialogs(album: Album, kinds: ReadonlySet<string>): Promise<void> {
  const { browser, theme } = album;
  const started = await startBrowser(browser, await previewExtension(browser), { theme });
  try {
    const page = await started.browser.newPage();
    await dress(page, browser, theme);
    const pages = new Map<string, PageKind>();
    await answerFrom(page, pages);
    const fresh = (root = '') => openFeed(page, pages, { html: feed, root: `style="color-scheme:${theme}" ${root}` });
    if (kinds.has('dialogs')) await dialogs(album, page, fresh);
    if (kinds.has('cards')) await cards(album, page, fresh);
  } finally {
    await started.browser.close();
  }
}

type Fresh = (root?: string) => Promise<void>;

async function dialogs(album: Album, page: Page, fresh: Fresh): Promise<void> {
  for (const language of languages) {
    // In the dark only colours differ: one width shows them.
    for (const [width, height] of album.theme === 'dark' ? sizes.slice(-1) : sizes) {
      await page.setViewport({ width, height });
      for (const [sample, state] of Object.entries(samples) as [SampleName, string][]) {
        await fresh();
        await ask(page, sample, { language });
        await album.take(page, { kind: 'dialogs', state, language, width });
      }
    }
    await page.setViewport({ width: 800, height: 600 });
    const shot = { kind: 'dialogs', language, width: 800 } as const;
    await fresh();
    await ask(page, 'likeOwn', { language, agency: true, simulated: true, seconds: 0 });
    await album.take(page, { ...shot, state: 'agency, simulated date, continue ready' });
    await press(page, words[language].more);
    await still(page);
    await album.take(page, { ...shot, state: 'legal basis opened' });
    await press(page, words[language].more);
    await press(page, words[language].not);
    await still(page);
    await album.take(page, { ...shot, state: 'not about a contestant, opened' });
    await fresh('dir="rtl"');
    await ask(page, 'shareThird', { language });
    await album.take(page, { ...shot, state: 'page from right to left' });
  }
  // 1280 × 720 at 200 % zoom is a window of 640 × 360.
  await page.setViewport({ width: 640, height: 360, deviceScaleFactor: 2 });
  await fresh();
  await ask(page, 'likeOwn', {});
  await album.take(page, { kind: 'dialogs', language: 'id', width: 640, state: 'like, own account, 200 % zoom' });
  await page.setViewport({ width: 2560, height: 1440 });
  await fresh();
  await ask(page, 'likeOwn', {});
  await album.take(page, { kind: 'dialogs', language: 'id', width: 2560, state: 'like, own account, large window' });
  if (album.browser === 'chromium') await contrasts(album, page, fresh);
}

/** Firefox can not be told to at run time. */
async function contrasts(album: Album, page: Page, fresh: Fresh): Promise<void> {
  await page.setViewport({ width: 800, height: 600 });
  const session = await page.createCDPSession();
  const theme = { name: 'prefers-color-scheme', value: album.theme };
  for (const [state, feature] of [
    ['more contrast', { name: 'prefers-contrast', value: 'more' }],
    ['forced colours', { name: 'forced-colors', value: 'active' }],
  ] as const) {
    await session.send('Emulation.setEmulatedMedia', { features: [theme, feature] });
    await fresh();
    await ask(page, 'likeOwn', {});
    await album.take(page, { kind: 'dialogs', language: 'id', width: 800, state });
  }
  await session.send('Emulation.setEmulatedMedia', { features: [theme] });
}

async function cards(album: Album, page: Page, fresh: Fresh): Promise<void> {
  for (const language of languages) {
    for (const [width, height] of sizes) {
      await page.setViewport({ width, height });
      const take = async (state: string) => {
        await still(page);
        await album.take(page, { kind: 'cards', state, language, width });
      };
      await fresh();
      await call(page, { call: 'tell', sample: 'shareThird', situation: { language } });
      await take('notice');
      await call(page, { call: 'askToRepeat', situation: { language } });
      await take('please repeat');
      await ask(page, 'likeOwn', { language });
      for (let acts = 0; acts < 20; acts += 1) await call(page, { call: 'ask', situation: { language } });
      await answered(page, 20);
      await page.keyboard.press('Escape');
      await answered(page, 21);
      await take('after a storm');
      await ask(page, 'likeOwn', { language });
      await take('second warning');
      await page.keyboard.press('Escape');
      await answered(page, 22);
      await take('after cancel');
    }
  }
}

/** Opens a question; a dialog is settled when its first presses count. */
async function ask(page: Page, sample: SampleName, situation: Situation): Promise<void> {
  await call(page, { call: 'ask', sample, situation });
  await soon(async () => (await measure(page)) !== null);
  await settledIn(page);
}

/** Firefox is started in its theme; Chromium is told for each page. */
export async function dress(page: Page, browser: BrowserName, theme: Theme): Promise<void> {
  if (browser === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}
