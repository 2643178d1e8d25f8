/**
 * `npm start`: the main job, shown. With a display, a browser opens on the practice feed, the simulated date inside the
 * campaign of Pilkada 2024. Without one, the same is played headless, told step by step, with pictures in `dist/demo/`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { answerOver } from '../browser/ask';
import { type BrowserName, openExtensionPage, type Started, startBrowser } from '../browser/browsers';
import { interstitialReader, type Reader, type Shown } from '../browser/interstitial';
import { feedDocument, feedPosts } from './feed';

const campaignDay = '2024-11-12T10:00:00+07:00';
const folder = join('dist', 'demo');
const patience = 10_000;
const sent: string[] = [];

/** What the demo uses of the extension's own interface, inside its popup. */
interface Extension {
  readonly storage: {
    readonly local: { get(key: string): Promise<{ plan?: unknown }>; set(items: object): Promise<void> };
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly object[]> };
}

/** Sets the simulated date and waits until the guard is registered. */
async function setUp(started: Started): Promise<void> {
  const page = await openExtensionPage(started, 'pages/popup/index.html');
  await page.evaluate(async (day) => {
    const clock = { kind: 'simulated', at: Date.parse(day), setAt: Date.now() };
    const world = globalThis as unknown as { browser?: Extension; chrome?: Extension };
    const api = (world.browser ?? world.chrome) as Extension;
    await api.storage.local.set({
      settings: { version: 1, subject: 'pns', region: '36', language: 'id', welcomed: true, clock },
    });
    const isReady = async () => {
      const stored = await api.storage.local.get('plan');
      return stored.plan && (await api.scripting.getRegisteredContentScripts()).length > 0;
    };
    while (!(await isReady())) await new Promise((done) => setTimeout(done, 50));
  }, campaignDay);
  await page.close();
}

async function openFeed(started: Started): Promise<Page> {
  const page = await started.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(new URL(request.url()).pathname.split('/').pop() ?? '');
    const isFeed = new URL(request.url()).pathname === '/home';
    void request.respond({ contentType: 'text/html; charset=utf-8', body: isFeed ? feedDocument() : '{}' });
  });
  await page.goto('https://x.com/home');
  return page;
}

/** Presses Enter, as often as a person would have to, until the dialog is gone and presses are the page's again. */
async function closeByEnter(page: Page, read: Reader): Promise<void> {
  await until(
    read,
    (shown) => shown.dialog === null,
    'the interstitial to close',
    () => page.keyboard.press('Enter'),
  );
  await answerOver(page);
}

async function until(
  read: Reader,
  wanted: (shown: Shown) => boolean,
  what: string,
  meanwhile: () => Promise<void> = async () => {},
): Promise<Shown> {
  const limit = Date.now() + patience;
  while (Date.now() < limit) {
    await meanwhile();
    const shown = await read();
    if (wanted(shown)) return shown;
  }
  throw new Error(`Waited in vain for ${what}.`);
}

let step = 0;
function tell(what: string): void {
  step += 1;
  console.log(`${String(step).padStart(2)}. ${what}`);
}

async function picture(page: Page, name: string): Promise<void> {
  const path = join(folder, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path });
  console.log(`    picture: ${path}`);
}

/** A request of our own is seen after all that left the page before it. */
async function expectSent(page: Page, count: number): Promise<void> {
  await page.evaluate(() => fetch('/fence').then((answer) => answer.text()));
  if (sent.length !== count)
    throw new Error(`${sent.length} requests left the page (${sent.join(', ')}), expected ${count}.`);
  console.log(`    requests that left the page so far: ${sent.length === 0 ? 'none' : sent.join(', ')}`);
}

function like(id: string): string {
  return `#${id} [data-testid=like], #${id} [data-testid=unlike]`;
}

async function play(name: BrowserName, started: Started): Promise<void> {
  mkdirSync(folder, { recursive: true });
  tell(`${name} with the extension; the simulated date is 12 November 2024, inside the campaign of Pilkada 2024.`);
  await setUp(started);
  const page = await openFeed(started);
  await page.setViewport({ width: 1280, height: 720 });
  const read = await interstitialReader(page, name);

  tell(`Like on an ordinary post: "${feedPosts[0]?.text}"`);
  await page.click(like('ordinary'));
  await page.waitForSelector('#ordinary [data-testid=unlike]', { timeout: patience });
  await expectSent(page, 1);

  tell(`Like on a campaign post: "${feedPosts[1]?.text}"`);
  await page.click(like('campaign'));
  const { dialog } = await until(read, (shown) => shown.dialog?.focused === 'Batalkan', 'the interstitial');
  console.log(`    the interstitial says: ${dialog?.text}`);
  await expectSent(page, 1);
  await picture(page, `${name}-interstitial`);

  tell('Batalkan (the focused button, with Enter).');
  // In its first moments the dialog ignores keys that were meant for the page: a person presses again, and so do we.
  await closeByEnter(page, read);
  await expectSent(page, 1);
  await picture(page, `${name}-cancelled`);

  tell('The same like again, and this time Tetap lanjutkan (Tab, once its wait is over, Enter).');
  await page.click(like('campaign'));
  await until(
    read,
    (shown) => shown.dialog?.buttons.some(({ text, disabled }) => /lanjutkan/i.test(text) && !disabled) ?? false,
    'Tetap lanjutkan',
  );
  while (!/lanjutkan/i.test((await read()).dialog?.focused ?? '')) await page.keyboard.press('Tab');
  // Agreed to when the page is drawn next; where it has drawn nothing for a moment, the dialog asks to press again.
  await closeByEnter(page, read);
  await page.waitForSelector('#campaign [data-testid=unlike]', { timeout: patience });
  await expectSent(page, 2);
  await picture(page, `${name}-continued`);

  tell(`Like on voter education: "${feedPosts[2]?.text}"`);
  await page.click(like('organiser'));
  await page.waitForSelector('#organiser [data-testid=unlike]', { timeout: patience });
  await expectSent(page, 3);
  console.log('Done: one like was held and cancelled, then let go once; ordinary posts were left alone.');
}

async function show(started: Started): Promise<void> {
  await setUp(started);
  await openFeed(started);
  console.log(
    'A practice feed is open, the simulated date is 12 November 2024. Like its second post. Close the browser to end.',
  );
  await new Promise<void>((done) => started.browser.once('disconnected', () => done()));
}

const [mode, ...names] = process.argv.slice(2);
for (const name of names as BrowserName[]) {
  const started = await startBrowser(name, undefined, { headless: mode !== 'show' });
  try {
    if (mode === 'show') await show(started);
    else await play(name, started);
  } finally {
    await started.browser.close().catch(() => {});
  }
  sent.length = 0;
}
