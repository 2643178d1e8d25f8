/** Saved pages of the sites: public posts of real people, so they stay outside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';

const folder = resolve('../shared/dom/pages');

/** Address under which each is served, by its name; no two share one. */
export const addresses: Readonly<Record<string, string>> = {
  'x-1': 'https://x.com/home',
  'x-2': 'https://x.com/home?2',
  'x-4': 'https://x.com/i/article/1',
  'x-6': 'https://x.com/i/profile',
  'fb-1': 'https://web.facebook.com/search/posts/?q=a',
  'fb-2': 'https://www.facebook.com/permalink.php?story_fbid=1',
  'ig-1': 'https://www.instagram.com/reels/a/',
  'ig-2': 'https://www.instagram.com/p/a/',
  'ig-3': 'https://www.instagram.com/reel/a/',
};

const fileOf = (name: string): string => `${folder}/${name}.html`;

/** Those that are here; none on most machines. */
export const present = Object.keys(addresses).filter((name) => existsSync(fileOf(name)));

/** Shows a saved page in the tab under its address; everything else that it asks for gets an empty answer. */
export async function answerWithSaved(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().startsWith('http')) return void request.continue();
    const name = request.isNavigationRequest() ? present.find((each) => addresses[each] === request.url()) : undefined;
    const body = name === undefined ? '' : readFileSync(fileOf(name), 'utf8');
    const status = name === undefined ? 204 : 200;
    void request.respond({ status, contentType: 'text/html; charset=utf-8', body }).catch(() => undefined);
  });
}
