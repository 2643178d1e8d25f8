/** A tab with its network, and with a reader of what we show in it. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browsers';
import { interstitialReader, type Reader } from './interstitial';
import { takeOver } from './network';
import type { Tab } from './play';

export interface GuardedTab extends Tab {
  readonly read: Reader;
}

/** What the page has thrown or written as an error, our scripts in it included. */
const complaints = new WeakMap<Page, string[]>();

/** A new tab, in a window, profile or container of the browser, whose errors are written down. */
export async function openGuardedTab(where: { newPage(): Promise<Page> }, browser: BrowserName): Promise<GuardedTab> {
  const page = await where.newPage();
  const heard: string[] = [];
  complaints.set(page, heard);
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  return { page, network: await takeOver(page), read: await interstitialReader(page, browser) };
}

/** Errors of a page so far. */
export function complaintsOf({ page }: GuardedTab): readonly string[] {
  return complaints.get(page) ?? [];
}
