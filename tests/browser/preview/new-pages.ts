/** A new page for every test, on which the preview's extension runs, in a browser that is started once. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type BrowserName, type Started, startBrowser } from '../browsers';
import { previewExtension } from './extension';
import { answerFrom, type PageKind } from './stage';

/** `take` gets each page before its test. Returns the kinds of pages that it answers with, to be filled by tests. */
export function onNewPages(browser: BrowserName, take: (page: Page) => unknown): Map<string, PageKind> {
  let started: Started | undefined;
  let page: Page | undefined;
  const kinds = new Map<string, PageKind>();
  beforeAll(async () => {
    started = await startBrowser(browser, await previewExtension(browser));
  });
  afterAll(() => started?.browser.close());
  beforeEach(async () => {
    await page?.close();
    page = await (started as Started).browser.newPage();
    await answerFrom(page, kinds);
    await take(page);
  });
  return kinds;
}
