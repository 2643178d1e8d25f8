/**
 * Redesigns as the sites have made them, one sign of a button changed at a time: the second way of knowing it still holds
 * the act. Where every sign has changed at once, the sentinel notices (`sentinel.test.ts`).
 *
 *   JEDA_SUITE=browser JEDA_BROWSER=chromium npx vitest run tests/browser/redesigns.test.ts
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteId } from '../../src/rulebook/words';
import { play } from './ask';
import { chosenBrowsers, openExtensionPage, type Started, startBrowser } from './browsers';
import { campaignDate, openExtension } from './extension';
import { type GuardedTab, openGuardedTab } from './guarded-tab';
import { forgetHealth, healthOf, toolbarOf } from './health';
import { type Case, nextSeed, openCase } from './play';
import { redesigns } from './redesigns';
import { surfaceOf } from './surfaces';
import { press, subject } from './surfaces/surface';

interface Smaller {
  readonly site: SiteId;
  readonly what: string;
  /** Runs in the page, on the row of controls of every post. */
  readonly change: (row: Element) => void;
}

const rows: Readonly<Record<SiteId, string>> = {
  x: '[role=group]',
  facebook: '.actions',
  instagram: 'section.actions',
};

/** Every button of a row as a `div` that looks and works like it; what the site's framework keeps on it moves along. */
const asDivs = (row: Element): void => {
  for (const each of row.querySelectorAll('button')) {
    const div = document.createElement('div');
    for (const { name, value } of each.attributes) div.setAttribute(name, value);
    for (const [own, kept] of Object.entries(each)) if (own.startsWith('__react')) Object.assign(div, { [own]: kept });
    div.append(...each.childNodes);
    each.replaceWith(div);
    div.setAttribute('role', 'button');
    div.tabIndex = 0;
  }
};

/** The same without a role, which no way of knowing a control survives. */
const asBareDivs: Smaller = {
  site: 'x',
  what: 'buttons as divs without a role',
  change: (row) => {
    for (const each of row.querySelectorAll('button')) {
      const div = document.createElement('div');
      for (const { name, value } of each.attributes) div.setAttribute(name, value);
      for (const [own, kept] of Object.entries(each))
        if (own.startsWith('__react')) Object.assign(div, { [own]: kept });
      div.append(...each.childNodes);
      each.replaceWith(div);
    }
  },
};

const smaller: readonly Smaller[] = [
  { site: 'x', what: 'buttons as divs, the test ids as they were', change: asDivs },
  {
    site: 'x',
    what: 'no test ids and no labels, the icons as they were',
    change: (row) => {
      for (const each of row.querySelectorAll('button')) {
        each.removeAttribute('data-testid');
        each.removeAttribute('aria-label');
      }
    },
  },
  {
    site: 'x',
    what: 'other test ids and other icons, in an unknown language',
    change: (row) => {
      for (const each of row.querySelectorAll('button')) {
        each.dataset.testid = `v2-${each.dataset.testid}`;
        each.setAttribute('aria-label', (each.getAttribute('aria-label') ?? '').replace(/[a-z]+/gi, 'คำ'));
        each.querySelector('path')?.setAttribute('d', 'M1 1h2v2z');
      }
    },
  },
  {
    site: 'x',
    what: 'the words of the label in an element beside it, the test id gone',
    change: (row) => {
      for (const each of row.querySelectorAll('button')) {
        each.removeAttribute('data-testid');
        const words = document.createElement('span');
        words.id = `words-${Math.random()}`;
        words.textContent = each.getAttribute('aria-label');
        row.parentElement?.append(words);
        each.removeAttribute('aria-label');
        each.setAttribute('aria-labelledby', words.id);
      }
    },
  },
  {
    site: 'facebook',
    what: 'no marks, the labels as they were',
    change: (row) => {
      for (const each of row.querySelectorAll('[data-ad-rendering-role]'))
        each.removeAttribute('data-ad-rendering-role');
    },
  },
  {
    site: 'facebook',
    what: 'no labels and icons only, the marks as they were',
    change: (row) => {
      for (const each of row.querySelectorAll('[role=button]')) {
        each.removeAttribute('aria-label');
        for (const words of each.querySelectorAll('span')) words.remove();
      }
    },
  },
  {
    site: 'facebook',
    what: 'no marks, and signs with words in an unknown language',
    change: (row) => {
      for (const each of row.querySelectorAll('[role=button]')) {
        const mark = each.querySelector('[data-ad-rendering-role]');
        mark?.removeAttribute('data-ad-rendering-role');
        each.setAttribute('aria-label', 'คำ');
        if (!mark) continue;
        for (const words of each.querySelectorAll('span')) words.remove();
        mark.append(Object.assign(document.createElement('span'), { textContent: 'คำ' }));
      }
    },
  },
  {
    site: 'instagram',
    what: 'other icons, the labels as they were',
    change: (row) => {
      for (const shape of row.querySelectorAll('path,polygon')) shape.setAttribute('d', 'M1 1h2v2z');
    },
  },
  {
    site: 'instagram',
    what: 'no labels, the icons as they were',
    change: (row) => {
      for (const icon of row.querySelectorAll('svg')) icon.removeAttribute('aria-label');
    },
  },
];

for (const browser of chosenBrowsers()) {
  describe(`redesigns in ${browser}`, () => {
    let started: Started;
    let tab: GuardedTab;
    let own: Page;

    beforeAll(async () => {
      started = await startBrowser(browser);
      const extension = await openExtension(started);
      own = await openExtensionPage(started, 'pages/popup/index.html');
      await extension.configure({ date: campaignDate, seconds: 0 });
      tab = await openGuardedTab(started.browser, browser);
    });
    afterAll(() => started?.browser.close());

    /** Marks the like before the change, so that it is found after it. */
    async function redesign(page: Page, { site, change }: Smaller): Promise<string> {
      const { surface } = redesigns[site];
      const like = { x: '[data-testid=like]', facebook: '[role=button]', instagram: '[role=button]' }[site];
      await page.$eval(`${subject} ${rows[site]} ${like}`, (button) => button.setAttribute('data-found', ''));
      await page.$$eval(
        `${subject} ${rows[site]}`,
        (all, source) => {
          for (const row of all) (new Function(`return (${source})`)() as (row: Element) => void)(row);
        },
        change.toString(),
      );
      expect(surface).toBeDefined();
      return `${subject} [data-found]`;
    }

    test.each(smaller.map((one) => [`${one.site}: ${one.what}`, one] as const))('%s', async (_what, one) => {
      const surface = surfaceOf(one.site, redesigns[one.site].surface);
      for (const about of ['campaign', 'ordinary'] as const) {
        const like: Case = { surface, way: 'mouse', about };
        await openCase(tab, like, nextSeed(), true);
        const control = await redesign(tab.page, one);
        const held = about === 'campaign';
        const played = await play(tab, like, [press(control)], { answer: 'cancel' }, held);
        expect([played.dialogs, played.sent], about).toEqual(held ? [1, []] : [0, [surface.operation]]);
      }
    });

    test(`x: ${asBareDivs.what} slip past, and the sentinel tells`, async () => {
      const like: Case = { surface: surfaceOf('x', redesigns.x.surface), way: 'mouse', about: 'ordinary' };
      await forgetHealth(own);
      for (let act = 0; act < 3; act += 1) {
        // A page that is left is not asked any more whether it has decided: one page, three posts.
        await openCase(tab, like, nextSeed(), act === 0);
        const control = await redesign(tab.page, asBareDivs);
        const played = await play(tab, like, [press(control)], { answer: 'cancel' }, false);
        expect([played.dialogs, played.sent]).toEqual([0, [like.surface.operation]]);
      }
      await expect.poll(() => healthOf(own), { timeout: 10_000 }).toEqual({ 'x|like': '0/3' });
      await expect.poll(async () => (await toolbarOf(own)).badge, { timeout: 10_000 }).toBe('!');
    });
  });
}
