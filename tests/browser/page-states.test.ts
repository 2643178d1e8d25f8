/**
 * The extension's own pages in every state that a person can meet, not only as they come: nothing that axe-core objects to in
 * light and dark; a whole page by keyboard alone; the focus when the control that had it is gone; nothing that moves where
 * stillness was asked for; and the button that gives a site back.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sections } from '../../src/pages/options/route';
import { openAddons } from './addons';
import { chosenBrowsers, inFirefoxItself, lookAt, type Started, setTheme, startBrowser } from './browsers';
import { type Depth, depths } from './page-depths';
import { addToAnswer, person, policyInForce, popups, type State, used, usedUnderPolicy } from './page-states';
import { openWith, stored, until, violationsIn } from './pages-kit';
import { tabThrough, tabTo } from './tabbing';

const popupPage = 'pages/popup/index.html';
const optionsPage = (section: string) => `pages/options/index.html#${section}`;
const inBoth = <Name extends string>(names: readonly Name[]) =>
  names.flatMap((name) => (['id', 'en'] as const).map((language) => [name, language] as const));

for (const browser of chosenBrowsers()) {
  describe(`states of the pages in ${browser}`, () => {
    let started: Started;
    const opened: Page[] = [];

    beforeAll(async () => {
      started = await startBrowser(browser);
    });
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((page) => page.close()));
    });
    afterAll(() => started?.browser.close());

    const open = async (path: string, state: State, language: 'id' | 'en' = 'id'): Promise<Page> => {
      const page = await openWith(started, path, { ...state.more, settings: { ...state.settings, language } });
      opened.push(page);
      await lookAt(page, browser);
      await until(page, (wanted) => document.documentElement.lang === wanted, language);
      if (path === popupPage) await until(page, () => document.querySelector('.popup__today') !== null);
      if (state.answer !== undefined) await addToAnswer(page, state.answer);
      return page;
    };

    const mustBeFree = async (page: Page) => {
      for (const theme of ['light', 'dark'] as const) {
        await setTheme(page, browser, theme);
        expect(await violationsIn(page), theme).toEqual([]);
      }
    };
    const shows = (page: Page, selector: string) =>
      until(page, (wanted) => document.querySelector(wanted) !== null, selector);

    /** What only this state shows, so that axe looks at it and not at the popup as it always is. */
    const marks: Readonly<Record<string, string>> = {
      paused: '.popup__pause--on',
      'nothing today': '.mark--idle',
      'a button may have changed': '.problems a',
      'rules not checked for long': '.problems',
      'managed by an agency': '.lock',
      'site not permitted': '.popup__tab button',
      'quiet period, tab to be reloaded': '.popup__tab button',
    };
    test.each(inBoth(Object.keys(popups)))(
      'axe-core objects to nothing in the popup: %s (%s)',
      async (name, language) => {
        const page = await open(popupPage, (popups[name] as () => State)(), language);
        if (marks[name] !== undefined) await shows(page, marks[name]);
        await mustBeFree(page);
      },
    );

    test.each(inBoth(sections))(
      'axe-core objects to nothing in %s where an agency has fixed settings (%s)',
      async (section, language) => {
        const page = await open(optionsPage(section), usedUnderPolicy(), language);
        if (section === 'saya') {
          await until(page, () => document.querySelectorAll('.lock').length >= 2);
          expect(await page.evaluate(() => document.querySelectorAll(':disabled').length)).toBeGreaterThan(0);
        }
        if (section === 'instansi')
          await until(page, () => document.body.innerText.includes('BKPSDM Kabupaten Contoh'));
        await mustBeFree(page);
      },
    );

    test.each(inBoth(Object.keys(depths)))('axe-core objects to nothing in %s (%s)', async (name, language) => {
      const { section, shown, go, mark } = depths[name] as Depth;
      const page = await open(optionsPage(section), shown(), language);
      await go(page);
      await shows(page, mark);
      // Colours do not depend on the language.
      if (language === 'id') await mustBeFree(page);
      else expect(await violationsIn(page)).toEqual([]);
    });

    test.each(Object.entries(depths).filter(([, { modal }]) => modal !== true))(
      'Tab reaches every control of %s, and each shows that it has the focus',
      async (_name, { section, shown, go, mark }) => {
        const page = await open(optionsPage(section), shown());
        await go(page);
        await shows(page, mark);
        expect(await tabThrough(page)).toEqual({ missed: [], unseen: [] });
      },
    );

    test.each(Object.entries(depths).filter(([, { modal }]) => modal === true))(
      '%s keeps Tab to itself, begins with the safe answer, and Escape goes back to where it was asked',
      async (_name, { section, shown, mark }) => {
        const page = await open(optionsPage(section), shown());
        const before = await stored(page, 'settings');
        await tabTo(page, section === 'data' ? '.card:last-of-type button' : '.own-elections span button:last-child');
        const opener = await page.evaluate(() => document.activeElement?.textContent);
        await page.keyboard.press('Enter');
        await shows(page, mark);
        // axe-core asks for the name of a `role="dialog"`, not for that of a `dialog`.
        const name = await page.evaluate(() => {
          const naming = document.querySelector('dialog[open]')?.getAttribute('aria-labelledby');
          return document.getElementById(naming ?? '')?.textContent;
        });
        expect(name).toMatch(/^Hapus .*\?$/);
        const focused = () =>
          page.evaluate(() => {
            const active = document.activeElement;
            if (active === null || active === document.body) return 'nowhere';
            return active.closest('dialog[open]') === null ? `outside: ${active.outerHTML}` : active.className;
          });
        await expect.poll(focused).toContain('button--primary');
        const stops = new Set<string>();
        for (let presses = 0; presses < 6; presses += 1) {
          await page.keyboard.press('Tab');
          stops.add(await focused());
        }
        expect([...stops].filter((stop) => stop.startsWith('outside'))).toEqual([]);
        await page.keyboard.press('Escape');
        await until(page, () => document.querySelector('dialog[open]') === null);
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(opener);
        expect(await stored(page, 'settings')).toEqual(before);
      },
    );

    test('on the page Peserta what the person has already said stands above the forms', async () => {
      const page = await open(optionsPage('peserta'), used());
      await shows(page, '.entries__row');
      const cards = await page.evaluate(() =>
        [...document.querySelectorAll('.card')].map((card) =>
          card.querySelector('.entries__row') ? 'said' : card.querySelector('.input') ? 'form' : 'list',
        ),
      );
      expect(cards).toEqual(['list', 'said', 'form', 'form', 'list']);
    });

    // 320 pixels are also what is left of 1280 at 400 % zoom.
    const fitting: readonly (readonly [string, string, () => State])[] = [
      ...sections.map((section) => [section, optionsPage(section), used] as const),
      ['the popup', popupPage, popups.paused as () => State],
      ['the welcome page', 'pages/welcome/index.html', () => ({ settings: { version: 1, welcomed: false } })],
    ];
    test.each(fitting)(
      '%s fits 320 pixels, and everything to press is high enough for a thumb',
      async (_name, path, shown) => {
        const page = await open(path, shown());
        for (const width of [320, 640, 1280]) {
          await page.setViewport({ width, height: 640 });
          const found = await page.evaluate(() => {
            const controls = [
              ...document.querySelectorAll<HTMLElement>('button, summary, select, input, textarea, .button'),
            ];
            // A box or a circle is pressed by its whole row.
            const targets = controls.map((each) =>
              each.matches('[type=radio], [type=checkbox]') ? each.closest('label') : each,
            );
            return {
              beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
              small: targets
                .filter((each) => each?.checkVisibility({ visibilityProperty: true }))
                .filter((each) => (each?.getBoundingClientRect().height ?? 0) < 43.5)
                .map((each) => `${each?.getBoundingClientRect().height} ${each?.outerHTML.slice(0, 120)}`),
            };
          });
          expect(found, `${width}`).toEqual({ beyond: 0, small: [] });
        }
      },
    );

    test('the page Saya is read and filled in by keyboard alone', async () => {
      const page = await open(optionsPage('saya'), { settings: { version: 1, welcomed: true } });
      const settings = () => stored(page, 'settings');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.className)).toContain('skip');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');

      await tabTo(page, '[type="radio"]');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await expect.poll(settings).toMatchObject({ subject: 'pns' });
      await tabTo(page, '[type="checkbox"]');
      await page.keyboard.press(' ');
      await expect.poll(settings).toMatchObject({ circumstances: [expect.any(String)] });
      await tabTo(page, '[role="combobox"]');
      await page.keyboard.type('kab serang');
      await page.keyboard.press('Enter');
      await expect.poll(settings).toMatchObject({ region: '36.04' });
      await tabTo(page, '[role="switch"]');
      await page.keyboard.press(' ');
      await expect.poll(settings).toMatchObject({ alwaysRemind: true });
      await tabTo(page, '.card:last-of-type [role="switch"]');
      await page.keyboard.press(' ');
      await shows(page, '[type="datetime-local"]');
      await tabTo(page, '[type="datetime-local"]');
      await tabTo(page, '.card:last-of-type button');
      await page.keyboard.press('Enter');
      await expect.poll(settings).toMatchObject({ clock: { kind: 'simulated' } });

      const { missed, unseen } = await tabThrough(page);
      expect(missed, 'controls that Tab does not reach').toEqual([]);
      expect(unseen, 'stops where no ring is to be seen').toEqual([]);
    });

    test('the popup is worked by keyboard alone, and the focus follows when its control is gone', async () => {
      const page = await open(popupPage, (popups['campaign period, tab guarded'] as () => State)());
      await tabTo(page, '.popup__choices button');
      await page.keyboard.press('Enter');
      await shows(page, '.popup__pause--on');
      await until(page, () => document.activeElement?.closest('.popup__pause--on button') !== null);
      await page.keyboard.press('Enter');
      await shows(page, '.popup__choices');
      await until(page, () => document.activeElement?.closest('.popup__choices button') !== null);
      expect(await stored(page, 'settings')).toMatchObject({ pausedUntil: 0 });
      expect(await tabThrough(page)).toEqual({ missed: [], unseen: [] });
    });

    test('exceptions are taken back by keyboard alone: the next one has the focus, in the end what is beside the list', async () => {
      const page = await open(optionsPage('peserta'), used());
      await tabTo(page, '.entries__row button');
      const focusedRow = () =>
        page.evaluate(() => document.activeElement?.closest('.entries__row')?.textContent?.slice(0, 12) ?? null);
      const rows = await page.evaluate(() =>
        [...document.querySelectorAll('.entries__row')].map(({ textContent }) => textContent?.slice(0, 12)),
      );
      expect(rows).toHaveLength(3);
      for (const then of [rows[1], rows[2]]) {
        await page.keyboard.press('Enter');
        await expect.poll(focusedRow).toBe(then);
      }
      await page.keyboard.press('Enter');
      await until(page, () => document.querySelector('.entries__row') === null);
      await until(page, () => document.activeElement !== null && document.activeElement !== document.body);
    });

    test('a choice against an agency’s default is given back on the page Instansi, by keyboard', async () => {
      const settings = { ...person, region: '31', chosen: ['region'] };
      const more = policyInForce({ region: '36.04' });
      const page = await open(optionsPage('instansi'), { settings, more });
      await shows(page, 'td button');
      await mustBeFree(page);
      const sources = () => page.evaluate(() => [...document.querySelectorAll('td')].map((cell) => cell.innerText));
      expect(await page.evaluate(() => document.querySelectorAll('td button').length)).toBe(1);
      await tabTo(page, 'td button');
      await page.keyboard.press('Enter');
      await expect.poll(sources).toContain('Instansi (boleh diubah)');
      expect(await stored(page, 'settings')).toMatchObject({ region: null, chosen: [] });
      expect(await page.evaluate(() => document.querySelector('td button'))).toBeNull();
      expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    });

    test('nothing moves on the pages for those who asked for stillness', async () => {
      const page = await open(optionsPage('saya'), { settings: person });
      const movements = () =>
        page.evaluate(
          () =>
            document
              .getAnimations()
              .flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes())
              .filter(({ easing }) => !easing.startsWith('step')).length,
        );
      const switchOver = async () => {
        await page.click('[role="switch"]');
        await shows(page, '.saved__word');
        return movements();
      };
      await setTheme(page, browser, 'light', false);
      expect(await switchOver()).toBeGreaterThan(0);
      await setTheme(page, browser, 'light', true);
      expect(await switchOver()).toBe(0);
    });

    test('a site that the browser does not let us work on is given back on the page Situs, by its button', async () => {
      const addons = await openAddons(started, browser);
      try {
        await addons.letRunOnSites(false);
        const page = await open(optionsPage('situs'), { settings: person });
        const permitted = () => page.evaluate(() => document.querySelectorAll('.card .pill').length);
        await expect.poll(permitted).toBe(3);
        const banners = () =>
          page.evaluate(() => [...document.querySelectorAll('.problems li')].map(({ textContent }) => textContent));
        expect(await banners(), 'what the cards say and do is not said again above them').toEqual([]);
        await mustBeFree(page);
        await page.evaluate(() => {
          location.hash = '#saya';
        });
        await expect.poll(banners).toEqual([expect.stringContaining('di Facebook, Instagram, dan X.')]);
        await page.evaluate(() => {
          location.hash = '#situs';
        });
        await expect.poll(permitted).toBe(3);
        if (browser === 'firefox') {
          // Its question is asked by the browser's own window, which no page can answer.
          await tabTo(page, '.card button');
          await page.keyboard.press('Enter');
          const agree = `(() => {
            const panel = window.PopupNotifications.panel;
            if (panel.state !== 'open') return false;
            panel.firstElementChild.button.click();
            return true;
          })()`;
          await expect.poll(() => inFirefoxItself(page, agree), { timeout: 15_000 }).toBe(true);
          await expect.poll(permitted).toBe(2);
          expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
        }
      } finally {
        await addons.letRunOnSites(true);
        await addons.page.close();
      }
    });
  });
}
