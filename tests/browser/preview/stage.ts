/** One page with the preview on it, and what a test can do there. */
import type { Page } from 'puppeteer-core';
import { previewOrigin } from './extension';
import type { Measured, PreviewCall } from './preview.entry';

export interface PageKind {
  /** Runs as the page's own first script: what a hostile page would do. */
  readonly script?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly html?: string;
  /** Attributes of `html`, as in `dir="rtl"`. */
  readonly root?: string;
}

const feed = `<main style="max-width:600px;margin:auto;font:16px sans-serif">
  <article><p>Selamat pagi.</p><button id="control">Suka</button></article>
  <textarea id="box">Rapat pukul sembilan</textarea><p id="log"></p></main>`;

/** Opens a page of this kind and waits until the preview listens. The page must have been taken over (`answerFrom`). */
export async function openFeed(page: Page, kinds: Map<string, PageKind>, kind: PageKind = {}): Promise<void> {
  const path = `/${kinds.size}`;
  kinds.set(path, kind);
  await page.goto(`${previewOrigin}${path}`, { waitUntil: 'load' });
}

/** Answers every request of the page from the kinds that tests have put there. */
export async function answerFrom(page: Page, kinds: ReadonlyMap<string, PageKind>): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const kind = kinds.get(new URL(request.url()).pathname);
    if (kind === undefined) return void request.respond({ status: 404, body: '' }).catch(() => undefined);
    const script = kind.script === undefined ? '' : `<script nonce="page">${kind.script}</script>`;
    const body = `<!doctype html><html lang="en" ${kind.root ?? ''}><head><meta charset="utf-8"><title>Feed</title>${script}</head><body>${kind.html ?? feed}</body></html>`;
    void request.respond({ status: 200, contentType: 'text/html', headers: { ...kind.headers }, body });
  });
}

export async function call(page: Page, what: PreviewCall): Promise<void> {
  await page.evaluate((detail) => document.dispatchEvent(new CustomEvent('preview', { detail })), JSON.stringify(what));
}

/** Opens such a page and asks there; resolves when buttons can be pressed. */
export async function openAsked(
  page: Page,
  kinds: Map<string, PageKind>,
  kind: PageKind = {},
  seconds = 0,
): Promise<void> {
  await openFeed(page, kinds, kind);
  await call(page, { call: 'ask', situation: { seconds } });
  await settledIn(page);
}

/** What is open now; null when nothing is. */
export async function measure(page: Page): Promise<Measured | null> {
  await call(page, { call: 'measure' });
  return JSON.parse(
    (await page.evaluate(() => document.documentElement.dataset.measured)) ?? 'null',
  ) as Measured | null;
}

/** What the card says that is shown now; empty without one. */
export async function cardWords(page: Page): Promise<string> {
  await call(page, { call: 'card' });
  return page.evaluate(() => document.documentElement.dataset.card ?? '');
}

/** All answers so far, oldest first. */
export async function answers(page: Page): Promise<readonly string[]> {
  const words = await page.evaluate(() => document.documentElement.dataset.answers ?? '');
  return words === '' ? [] : words.split(' ');
}

/** Waits until so many questions are answered, and says how. Asks from outside: a hostile page may break its own timers. */
export async function answered(page: Page, count = 1, milliseconds = 5000): Promise<readonly string[]> {
  const limit = Date.now() + milliseconds;
  let all = await answers(page);
  while (all.length < count && Date.now() < limit) all = await answers(page);
  return all;
}

/** Presses one of our buttons with the mouse, by its words. */
export async function press(page: Page, words: string): Promise<void> {
  const place = (await measure(page))?.buttons[words];
  if (place === undefined) throw new Error(`There is no “${words}” to press.`);
  await page.mouse.click(place.x, place.y);
}

/**
 * *Tetap lanjutkan*, until it is agreed to: where the machine has drawn nothing for a moment a press is not taken, and the
 * person, who is told so, presses again. Says all answers so far.
 */
export async function goOn(page: Page, way = () => press(page, 'Tetap lanjutkan')): Promise<readonly string[]> {
  const before = (await answers(page)).length;
  for (let presses = 0; presses < 8; presses += 1) {
    await way();
    const now = await answered(page, before + 1, 1_000);
    if (now.length > before) return now;
  }
  return answers(page);
}

/** Scrolls the dialog until the button with these words is clear of what sticks to its end. */
export async function scrollTo(page: Page, words: string): Promise<void> {
  await call(page, { call: 'scrollTo', words });
}

/** Until the press that opened a dialog could not be meant for its buttons any more; or for so long by the page's clock. */
export async function settledIn(page: Page, milliseconds = 400): Promise<void> {
  const now = () => page.evaluate(() => performance.now());
  const since = await now();
  while ((await now()) - since < milliseconds) await page.evaluate(() => undefined);
}
