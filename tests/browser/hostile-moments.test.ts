/**
 * Pages that show something else than what a script finds at the press, in both browsers: an old picture, a cover that is there
 * only while the browser draws, one that no query finds, a window of their own. Nothing of it is agreed to, and *Batalkan* works.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { chosenBrowsers } from './browsers';
import { answersBothWays } from './preview/both-ways';
import { onNewPages } from './preview/new-pages';
import { answered, answers, call, goOn, measure, openAsked, openFeed, press, settledIn } from './preview/stage';

const style = (rules: string) =>
  `{ const style = document.createElement('style'); style.textContent = ${JSON.stringify(rules)}; document.head.append(style); }`;

const everywhere =
  'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0;background:white;pointer-events:none';

/** A cover that lets the mouse through, closed at first; `inRoot`: in a closed root of the page's. */
const closedCover = (inRoot = false) => `const cover = document.createElement('div'); cover.popover = 'manual';
  cover.style = '${everywhere};display:revert'; ${
    inRoot
      ? `const holder = document.createElement('div'); holder.attachShadow({ mode: 'closed' }).append(cover); document.body.append(holder);`
      : 'document.body.append(cover);'
  }`;

/** Over us whenever the browser draws, gone right after it: put there by `by`, as late as a script can. */
const whileDrawing = (by: 'frame' | 'size', inRoot: boolean) => `{ ${closedCover(inRoot)}
  const after = new MessageChannel(); after.port1.onmessage = () => cover.hidePopover();
  const show = () => { cover.showPopover(); after.port2.postMessage(0); };
  let observer;
  const each = () => {
    observer?.disconnect();
    if ('${by}' === 'frame') show();
    else { observer = new ResizeObserver(show); observer.observe(document.body); }
    requestAnimationFrame(each);
  };
  requestAnimationFrame(each); }`;

for (const browser of chosenBrowsers()) {
  describe(`a page that shows something else in ${browser}`, () => {
    let page: Page;
    const kinds = onNewPages(browser, (fresh) => {
      page = fresh;
    });
    const placeOf = async (words: string) => {
      const place = (await measure(page))?.buttons[words];
      if (place === undefined) throw new Error(`There is no “${words}”.`);
      return place;
    };
    /** Presses where the button is, comes to no agreement, and cancels. */
    const getsNothing = async (place: { readonly x: number; readonly y: number }) => {
      await page.mouse.click(place.x, place.y);
      // What is agreed to is agreed to when the browser draws next.
      await settledIn(page, 300);
      expect(await answers(page)).not.toContain('continue');
      await page.keyboard.press('Escape');
      expect(await answered(page)).toEqual(['cancel']);
    };

    test.each([
      ['in the light', 'frame', false],
      ['in a closed root', 'frame', true],
      ['put there after every frame callback', 'size', false],
    ] as const)('that covers only while the browser draws, %s, gets no agreement', async (_name, by, inRoot) => {
      await openAsked(page, kinds);
      const place = await placeOf('Tetap lanjutkan');
      await page.evaluate(whileDrawing(by, inRoot));
      await settledIn(page, 1000);
      await getsNothing(place);
    });

    test('that keeps the browser from drawing, with an old picture on the screen, gets no agreement', async () => {
      await openAsked(page, kinds);
      const place = await placeOf('Tetap lanjutkan');
      // Drawn with the cover; then the cover is gone, and nothing is drawn any more while the person presses.
      await page.evaluate(`{ ${closedCover()} requestAnimationFrame(() => { cover.showPopover(); requestAnimationFrame(() => {
        cover.hidePopover();
        document.documentElement.dataset.blocked = '';
        for (const since = performance.now(); performance.now() - since < 1500; );
      }); }); }`);
      await getsNothing(place);
    });

    test('that lays a window of its own above, and closes it when the press comes, gets no agreement', async () => {
      await openAsked(page, kinds);
      const place = await placeOf('Tetap lanjutkan');
      const theirs = await page.browser().newPage();
      await theirs.bringToFront();
      await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(false);
      await settledIn(page, 500);
      await theirs.close();
      await page.bringToFront();
      await getsNothing(place);
    });

    test('that keeps what it closed above us by a style that takes hours to change gets no agreement', async () => {
      await openAsked(page, kinds);
      const place = await placeOf('Tetap lanjutkan');
      await page.evaluate(`${style(
        `#over { ${everywhere}; transition: overlay 9999s allow-discrete, display 9999s allow-discrete }`,
      )} { const cover = document.createElement('div'); cover.id = 'over'; cover.popover = 'manual'; document.body.append(cover);
        cover.showPopover(); requestAnimationFrame(() => requestAnimationFrame(() => cover.hidePopover())); }`);
      await settledIn(page, 1000);
      const stays = await page.evaluate(() => getComputedStyle(document.querySelector('#over') as Element).display);
      if (stays !== 'none') await getsNothing(place);
      // Where the browser knows no such style, nothing covers, and the person saw what was pressed.
      else await answersBothWays(page);
    });

    test('that opens a list of its own above everything gets no agreement', async () => {
      await openFeed(page, kinds);
      await page.evaluate(`${style(`select, ::picker(select) { appearance: base-select }
        ::picker(select) { ${everywhere}; position-area: none; position-anchor: none }`)}
        document.body.append(Object.assign(document.createElement('select'), { innerHTML: '<option>Click here<option>b' }));`);
      await call(page, { call: 'ask', situation: { seconds: 0 } });
      await settledIn(page);
      const place = await placeOf('Tetap lanjutkan');
      // Browsers open a list after a touch of the person only.
      await page.mouse.click(640, 320);
      await page.evaluate(`try { document.querySelector('select').showPicker(); } catch {}`);
      await settledIn(page, 1000);
      await page.mouse.click(place.x, place.y);
      await settledIn(page, 300);
      expect(await answers(page)).toEqual([]);
      // The first Escape may be the list's own.
      await page.keyboard.press('Escape');
      if ((await answers(page)).length === 0) await page.keyboard.press('Escape');
      expect(await answered(page)).toEqual(['cancel']);
    });

    test('that inverts by halves, so that all is of one grey, gets no agreement', async () => {
      await openAsked(page, kinds);
      const place = await placeOf('Tetap lanjutkan');
      await page.evaluate(style('html { filter: invert(50%) }'));
      await getsNothing(place);
    });

    // These have no power over us.
    test.each([
      ['inverts everything, as a dark mode does', style('html { filter: invert(1) hue-rotate(180deg) }')],
      [
        'hides whoever comes last to its root, by layers, `all` and animations',
        style(`@layer first { html:has(> div:last-child) > div:last-child { all: unset !important; display: none !important;
          animation: hide 1ms forwards !important; transition: opacity 9s !important } } @keyframes hide { to { opacity: 0 } }`),
      ],
      [
        'animates our host',
        `document.documentElement.lastElementChild.animate({ opacity: [0, 0], scale: [0, 0], visibility: ['hidden', 'hidden'] },
          { duration: 1e9, fill: 'both' });`,
      ],
      [
        'contains and turns its root',
        style('html { contain: strict; height: 0; overflow: clip; rotate: 180deg; translate: 0 -99vh }'),
      ],
      [
        'watches for requests to close',
        `if ('CloseWatcher' in window) new CloseWatcher().oncancel = (event) => event.preventDefault();`,
      ],
      [
        'takes every pointer for itself',
        `addEventListener('pointermove', ({ pointerId }) => document.body.setPointerCapture(pointerId), true);`,
      ],
    ])('that %s changes nothing', async (_name, attack) => {
      await openAsked(page, kinds);
      await page.evaluate(attack);
      await settledIn(page, 900);
      await answersBothWays(page);
    });

    test('that goes to full screen with a backdrop of its own changes nothing', async () => {
      await openAsked(page, kinds);
      await page.evaluate(`${style(':root::backdrop { background: white !important }')}
        document.documentElement.requestFullscreen().catch(() => undefined);`);
      await settledIn(page, 900);
      expect(await goOn(page)).toEqual(['continue']);
      await call(page, { call: 'ask' });
      await settledIn(page);
      // Escape may be the browser's own: it ends the full screen.
      await press(page, 'Batalkan');
      expect(await answered(page, 2)).toEqual(['continue', 'cancel']);
    });

    test('that covers nothing is told nothing, and a press continues', async () => {
      await openAsked(page, kinds);
      expect(await goOn(page)).toEqual(['continue']);
    });
  });
}
