/**
 * A page of 20,000 posts that stand in the document all at once: acts on the first, the middle and the last are held before
 * the site acts, the dialog comes, and both of its answers work. No time is asserted; `npm run -s bench` measures.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { campaignText, everydayText } from '../replicas/kit/posts';
import { type Addons, openAddons } from './addons';
import { cancel, proceed } from './ask';
import { chosenBrowsers, type Started, startBrowser } from './browsers';
import { openExtension } from './extension';
import { complaintsOf, type GuardedTab, openGuardedTab } from './guarded-tab';
import { sent } from './play';

const posts = 20_000;
const campaigning = { first: 0, middle: posts / 2, last: posts - 1 } as const;

/** Fills a page with posts as X marks them, whose buttons send what X's do. */
function fill(page: Page): Promise<void> {
  return page.evaluate(
    (count, places, campaign, everyday) => {
      const make = (tag: string, attributes: Record<string, string>, ...children: (Node | string)[]) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.append(...children);
        return element;
      };
      const button = (mark: string, label: string) =>
        make('button', { type: 'button', 'data-testid': mark, 'aria-label': label }, make('span', {}, '3'));
      const path = '/seno_kartapradja';
      const post = make(
        'article',
        { 'data-testid': 'tweet', role: 'article', tabindex: '0' },
        make(
          'div',
          { 'data-testid': 'User-Name' },
          make('a', { href: path, role: 'link' }, make('span', {}, 'Seno Kartapradja')),
          make('a', { href: path, role: 'link', tabindex: '-1' }, make('span', {}, '@seno_kartapradja')),
          make('a', { href: `${path}/status/1`, role: 'link' }, make('time', {}, '20 Okt')),
        ),
        make('div', { 'data-testid': 'tweetText', lang: 'in', dir: 'auto' }, make('span', {}, everyday)),
        make(
          'div',
          { role: 'group' },
          button('reply', '3 Replies. Reply'),
          button('retweet', '12 reposts. Repost'),
          button('like', '40 Likes. Like'),
        ),
      );
      const column = make('section', { role: 'region', 'aria-label': 'Timeline' });
      for (let at = 0; at < count; at += 1) {
        const one = post.cloneNode(true) as Element;
        one.querySelector('a[href*=status]')?.setAttribute('href', `${path}/status/18${at}`);
        if (places.includes(at)) {
          one.id = `post-${at}`;
          const text = one.querySelector('[data-testid=tweetText] span');
          if (text) text.textContent = campaign;
        }
        column.append(make('div', { 'data-testid': 'cellInnerDiv' }, one));
      }
      column.addEventListener('click', (event) => {
        if ((event.target as Element).closest('[data-testid=like]'))
          void fetch('/i/api/graphql/changingQueryId/FavoriteTweet', { method: 'POST' });
      });
      document.body.replaceChildren(make('main', { role: 'main' }, column));
    },
    posts,
    Object.values(campaigning) as number[],
    campaignText(1),
    everydayText(1),
  );
}

describe.each(chosenBrowsers())(`a page of ${posts} posts in %s`, (browser) => {
  let started: Started;
  let addons: Addons;
  let tab: GuardedTab;

  beforeAll(async () => {
    started = await startBrowser(browser);
    addons = await openAddons(started, browser);
    const extension = await openExtension(started);
    await extension.configure({ date: 'campaign today' });
    await extension.close();
    tab = await openGuardedTab(started.browser, browser);
    await tab.page.goto('https://x.com/empty', { waitUntil: 'load' });
    await fill(tab.page);
  });
  afterAll(() => started?.browser.close());

  /** Likes a post, and waits for the dialog. */
  async function like(at: number): Promise<void> {
    await tab.page.click(`#post-${at} [data-testid=like]`);
    await expect.poll(async () => (await tab.read()).dialog?.text, { timeout: 30_000 }).toContain('Batalkan');
  }

  test.each(Object.entries(campaigning))('a like on the %s is held, and cancelled', async (_name, at) => {
    tab.network.clear();
    await like(at);
    expect(await sent(tab)).toEqual([]);
    await cancel(tab, 'Escape');
    expect(await sent(tab)).toEqual([]);
  });

  test('a like that the person insists on is sent, once', async () => {
    tab.network.clear();
    await like(campaigning.middle);
    await proceed(tab);
    await expect.poll(() => sent(tab)).toEqual(['FavoriteTweet']);
  });

  test('no console has an error', async () => {
    expect(complaintsOf(tab)).toEqual([]);
    expect(await addons.errors()).toEqual([]);
  });
});
