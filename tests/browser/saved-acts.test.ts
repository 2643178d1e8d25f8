/**
 * The extension on real saved pages: a like on a post whose text is about a contestant raises the interstitial, the same
 * like on everyday words passes. Each post of each page in turn gets both texts.
 *
 * The pages stay outside the project; where they are absent, this says so and passes.
 *
 *   JEDA_SUITE=browser npx vitest run tests/browser/saved-acts.test.ts
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { campaignText, everydayText } from '../replicas/kit/posts';
import { cancel } from './ask';
import { chosenBrowsers, type Started, startBrowser } from './browsers';
import { campaignDate, type Extension, openExtension } from './extension';
import { interstitialReader, type Reader } from './interstitial';
import { addresses, answerWithSaved, present } from './saved';

/** An article has no like that stands in a post. */
const posts = present.filter((name) => name !== 'x-4');
/** Runs in the page: marks every like control of a post that shows words, and the element that holds them. */
function markLikes(site: string): number {
  const likes =
    site === 'x'
      ? [...document.querySelectorAll('[data-testid=like]')]
      : site === 'fb'
        ? [...document.querySelectorAll('[role=button]')].filter(
            (b) => b.textContent === 'Like' && !b.closest('[aria-hidden=true]') && b.closest('[aria-posinset]'),
          )
        : [...document.querySelectorAll('svg[aria-label=Like][height="24"]')].map((svg) =>
            svg.closest('[role=button]'),
          );
  let marked = 0;
  for (const like of likes) {
    let words: Element | null | undefined;
    if (site === 'x') words = like?.closest('article')?.querySelector('[data-testid=tweetText]');
    else if (site === 'fb') {
      words = like?.closest('[aria-posinset]')?.querySelector('[data-ad-rendering-role=story_message] [dir=auto]');
    } else {
      const others = (root: Element) => root.querySelectorAll('svg[aria-label=Like][height="24"]').length > 1;
      let post = like;
      while (post?.parentElement && post.tagName !== 'MAIN' && !others(post.parentElement)) post = post.parentElement;
      words =
        post?.querySelector('h1[dir=auto]') ??
        [...(post?.querySelectorAll('[role=button] > div > [dir=auto], [role=button] [dir=auto]') ?? [])]
          .find((e) => e.querySelector('[aria-hidden=true]'))
          ?.querySelector('span') ??
        [...(post?.querySelectorAll('[dir=auto] a[href*="/explore/tags/"]') ?? [])][0]?.parentElement;
    }
    if (!like || !words) continue;
    like.setAttribute('data-case', String(marked));
    words.setAttribute('data-words', String(marked));
    marked += 1;
  }
  return marked;
}

/** Clicks where a person could, and uses the keyboard where the page without its styles leaves nothing to hit. */
async function like(page: Page, which: number): Promise<void> {
  const selector = `[data-case="${which}"]`;
  const point = await page.evaluate((wanted) => {
    const control = document.querySelector(wanted) as HTMLElement;
    control.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = control.getBoundingClientRect();
    const at = { x: left + width / 2, y: top + height / 2 };
    return width > 0 && control.contains(document.elementFromPoint(at.x, at.y)) ? at : null;
  }, selector);
  if (point) return page.mouse.click(point.x, point.y);
  await page.focus(selector);
  await page.keyboard.press('Enter');
}

// Where the pages are absent the suite says so; nothing counts as skipped.
if (posts.length === 0)
  describe('acts on saved pages', () => {
    test('can not be shown: the pages are not here', () => {
      console.info('No saved pages here.');
    });
  });

for (const name of posts.length > 0 ? chosenBrowsers() : []) {
  describe(`acts on saved pages in ${name}`, () => {
    let started: Started;
    let extension: Extension;
    let page: Page;
    let read: Reader;

    beforeAll(async () => {
      started = await startBrowser(name);
      extension = await openExtension(started);
      await extension.configure({ date: campaignDate, seconds: 0 });
      page = await started.browser.newPage();
      read = await interstitialReader(page, name);
      await answerWithSaved(page);
    });
    afterAll(() => started?.browser.close());

    test.each(posts)('%s: a contestant is asked about, everyday words are not', async (id) => {
      await page.goto(addresses[id] as string, { waitUntil: 'load' });
      const count = await page.evaluate(markLikes, id.split('-')[0] as string);
      expect(count, 'posts with a like and words').toBeGreaterThan(0);
      for (let which = 0; which < count; which += 1) {
        const write = (text: string) =>
          page.evaluate(
            (at, words) => {
              (document.querySelector(`[data-words="${at}"]`) as Element).textContent = words;
            },
            which,
            text,
          );
        await write(everydayText(which));
        await like(page, which);
        expect((await read()).dialog, `post ${which}: everyday words`).toBeNull();
        await write(campaignText(which));
        await like(page, which);
        const limit = Date.now() + 8_000;
        let { dialog } = await read();
        while (dialog === null && Date.now() < limit) ({ dialog } = await read());
        expect(
          dialog?.buttons.map(({ text }) => text),
          `post ${which}: a contestant`,
        ).toContain('Batalkan');
        await cancel(
          { page, read, network: { operations: async () => [], strangers: [], clear: () => undefined } },
          'Escape',
        );
      }
    });
  });
}
