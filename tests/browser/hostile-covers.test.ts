/**
 * Pages that try to have the person agree to what can not be seen, in both browsers: nothing is agreed to that was not plainly
 * seen for a while, and *Batalkan* works.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { chosenBrowsers } from './browsers';
import { interstitialReader, type Reader } from './interstitial';
import { answersBothWays } from './preview/both-ways';
import { onNewPages } from './preview/new-pages';
import {
  answered,
  answers,
  call,
  goOn,
  measure,
  openAsked,
  openFeed,
  type PageKind,
  press,
  settledIn,
} from './preview/stage';

/** Left open above everything, letting the mouse through; `name` to take it away again. */
const cover = (name: string) => `const ${name} = document.createElement('div'); ${name}.popover = 'manual';
  ${name}.style = 'inset:0;width:100vw;height:100vh;margin:0;border:0;pointer-events:none;background:white';
  document.body.append(${name}); ${name}.showPopover();`;

const style = (rules: string) =>
  `{ const style = document.createElement('style'); style.textContent = ${JSON.stringify(rules)}; document.head.append(style); }`;

for (const browser of chosenBrowsers()) {
  describe(`a page that covers in ${browser}`, () => {
    let page: Page;
    let read: Reader;
    const kinds = onNewPages(browser, async (fresh) => {
      page = fresh;
      read = await interstitialReader(page, browser);
    });
    const open = (kind?: PageKind) => openAsked(page, kinds, kind);
    const placeOf = async (words: string) => {
      const place = (await measure(page))?.buttons[words];
      if (place === undefined) throw new Error(`There is no “${words}”.`);
      return place;
    };

    test.each([
      ['html { opacity: 0 }'],
      ['html { opacity: 0.5 }'],
      ['html { filter: opacity(0) }'],
      ['html { visibility: hidden !important }'],
      ['html { clip-path: inset(50%) }'],
      ['html > div:last-child { opacity: 0 !important; transform: scale(0.01) !important; display: none !important }'],
    ])('styles can not make it agree unseen: %s', async (rule) => {
      await open();
      const place = (await measure(page))?.buttons['Tetap lanjutkan'];
      await page.evaluate((text) => {
        const style = document.createElement('style');
        style.textContent = text;
        document.head.append(style);
      }, rule);
      if (place) await page.mouse.click(place.x, place.y);
      // Either the rule has no power over us, and the person saw what was pressed; or nothing was agreed to.
      const powerless = rule.startsWith('html >');
      if (powerless) expect(await answered(page)).toEqual(['continue']);
      else expect(await answers(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await answered(page);
      expect(await answers(page)).toEqual([powerless ? 'continue' : 'cancel']);
    });

    // Pressed where the button was; and where it is by then, in case that is a trap too.
    test.each([
      ['shrinks everything with zoom', style('html { zoom: 0.1 }')],
      ['does not render its content', style('html { content-visibility: hidden !important }')],
      ['blends it away', style('html { mix-blend-mode: difference; filter: brightness(0) }')],
      ['masks everything', style('html { mask-image: linear-gradient(transparent, transparent) }')],
      [
        'fades everything in an animation',
        style('@keyframes fade { to { opacity: 0 } } html { animation: fade 1ms forwards }'),
      ],
      [
        'animates opacity through a registered property',
        style(
          '@property --seen { syntax: "<number>"; inherits: true; initial-value: 1 } @keyframes hide { to { --seen: 0 } } html { opacity: var(--seen); animation: hide 1ms forwards }',
        ),
      ],
    ])('that %s gets no agreement, and Escape cancels', async (_name, attack) => {
      await open();
      const before = await placeOf('Tetap lanjutkan');
      await page.evaluate(attack);
      await settledIn(page, 100);
      await page.mouse.click(before.x, before.y);
      const after = (await measure(page))?.buttons['Tetap lanjutkan'];
      if (after !== undefined) await page.mouse.click(after.x, after.y).catch(() => undefined);
      expect(await answers(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await answered(page)).toEqual(['cancel']);
    });

    // These have no power over us.
    test.each([
      ['scales the root', style('html { transform: scale(0.05); perspective: 1px }')],
      [
        'lays a frame with the greatest z-index over everything',
        `{ const frame = document.createElement('iframe');
        frame.style = 'position:fixed;inset:0;width:100vw;height:100vh;z-index:2147483647'; document.body.append(frame); }`,
      ],
      [
        'styles backdrops, parts and every dialog',
        style('dialog, ::backdrop, ::part(dialog), *::part(*) { opacity: 0 !important; inset: 100vh !important }'),
      ],
      [
        'anchors and highlights',
        style(
          'div { position-anchor: --x; position-area: top left; position: fixed !important; inset: 200vh !important; scale: 0 !important } ::highlight(x) { color: transparent }',
        ),
      ],
      [
        'makes body inert and steals the focus all the time',
        `document.body.inert = true;
        setInterval(() => { document.body.inert = false; document.querySelector('#box').focus(); document.querySelector('#control').focus(); }, 0);`,
      ],
      [
        'stops every toggle event',
        `for (const kind of ['toggle', 'beforetoggle', 'close', 'cancel'])
        window.addEventListener(kind, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);`,
      ],
    ])('that %s changes nothing', async (_name, attack) => {
      await open();
      await page.evaluate(attack);
      await settledIn(page, 100);
      expect((await measure(page))?.width).toBe(640);
      expect((await measure(page))?.focused).toBe('Batalkan');
      await answersBothWays(page);
    });

    test.each([
      [
        'a popover',
        `const cover = document.createElement('div'); cover.popover = 'manual';
         cover.style = 'inset:0;width:100vw;height:100vh;pointer-events:none;background:white';
         document.body.append(cover); cover.showPopover();`,
      ],
      [
        'a popover in a shadow root',
        `const holder = document.createElement('div'); document.body.append(holder);
         const cover = document.createElement('div'); cover.popover = 'manual';
         cover.style = 'inset:0;width:100vw;height:100vh;pointer-events:none;background:white';
         holder.attachShadow({ mode: 'closed' }).append(cover); cover.showPopover();`,
      ],
    ])('that covers it with %s gets no continue, and a cancel in the end', async (_name, attack) => {
      await open();
      await page.evaluate(attack);
      const place = (await measure(page))?.buttons['Tetap lanjutkan'];
      for (let presses = 0; presses < 4 && place !== undefined; presses += 1) {
        expect(await answers(page)).toEqual([]);
        const now = (await measure(page))?.buttons['Tetap lanjutkan'] ?? place;
        await page.mouse.click(now.x, now.y);
      }
      expect(await answered(page)).toEqual(['cancel']);
      expect((await read()).status).toContain('Halaman ini mengganggu pertanyaan');
    });

    test('that covers it once is told of, and then both answers work again', async () => {
      await open();
      await page.evaluate(`window.cover = document.createElement('div'); cover.popover = 'manual';
        cover.style = 'inset:0;width:100vw;height:100vh;pointer-events:none'; document.body.append(cover);
        cover.showPopover();`);
      await press(page, 'Tetap lanjutkan');
      expect(await answers(page)).toEqual([]);
      expect((await read()).dialog?.text).toContain('silakan tekan sekali lagi');
      await page.evaluate('cover.hidePopover()');
      await settledIn(page, 900);
      expect(await goOn(page)).toEqual(['continue']);
    });

    test('that takes its cover away when the pointer comes gets no agreement from that press', async () => {
      await open();
      const place = await placeOf('Tetap lanjutkan');
      await page.evaluate(`${cover('cover')} window.addEventListener('mousemove', () => cover.hidePopover(), true);`);
      await settledIn(page, 500);
      await page.mouse.click(place.x, place.y);
      expect(await answers(page)).toEqual([]);
      await settledIn(page, 900);
      expect(await goOn(page), 'once it has been seen for a while').toEqual(['continue']);
    });

    // Large enough that it is looked through in several slices: the roots come behind what was looked at last.
    const large = `addEventListener('DOMContentLoaded', () => {
      for (let at = 0; at < 100_000; at += 1) document.body.append(document.createElement('div'));
    });`;
    const inRoot = `const holder = document.createElement('div'); const root = holder.attachShadow({ mode: 'closed' });
      const cover = document.createElement('div'); cover.popover = 'manual'; root.append(cover);
      cover.style = 'inset:0;width:100vw;height:100vh;margin:0;border:0;pointer-events:none;background:white';`;
    const before = `document.body.prepend(holder); cover.showPopover();`;
    const onMove = (what: string) => `window.addEventListener('mousemove', () => { ${what} }, { once: true });`;

    test.each([
      ['attached behind what was looked at last', `{ ${inRoot} ${before} }`, false],
      [
        'of an element that was there before',
        `{ ${inRoot.replace(/holder = [^;]+/, `holder = document.querySelector('article')`)} cover.showPopover(); }`,
        false,
      ],
      [
        'inside another closed root',
        `{ ${inRoot} const outer = document.createElement('section');
        outer.attachShadow({ mode: 'closed' }).append(holder); document.body.prepend(outer); cover.showPopover(); }`,
        false,
      ],
      ['emptied when the pointer comes', `{ ${inRoot} ${before} ${onMove('cover.remove()')} }`, true],
      ['taken out when the pointer comes', `{ ${inRoot} ${before} ${onMove('holder.remove()')} }`, true],
      ['put there and taken out at once', `{ ${inRoot} ${onMove(`${before} holder.remove();`)} }`, true],
    ])(
      'that covers a large page from a closed root %s gets no agreement from that press',
      async (_name, attack, isGone) => {
        await open({ script: large });
        const place = await placeOf('Tetap lanjutkan');
        await page.evaluate(attack);
        await page.mouse.click(place.x, place.y);
        expect(await answers(page)).toEqual([]);
        if (isGone) {
          await settledIn(page, 900);
          expect(await goOn(page), 'once it has been seen for a while').toEqual(['continue']);
        } else {
          await page.keyboard.press('Escape');
          expect(await answered(page)).toEqual(['cancel']);
        }
      },
    );

    test('that covers everything in full screen gets no agreement', async () => {
      await open({ script: `window.addEventListener('click', () => undefined)` });
      const place = await placeOf('Tetap lanjutkan');
      await page.evaluate(`${cover('cover')} cover.requestFullscreen?.().catch(() => undefined);`);
      await page.mouse.click(place.x, place.y);
      expect(await answers(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await answered(page)).toEqual(['cancel']);
    });

    test.each([
      ['while the page is still made anew', '() => new Promise((done) => setTimeout(done, 3000))'],
      ['that lets the mouse through', '() => undefined'],
    ])('that shows an old picture of itself above everything, %s, gets no continue', async (_name, update) => {
      await openFeed(page, kinds);
      await page.evaluate(
        style(`::view-transition { pointer-events: none } ::view-transition-new(root) { display: none }
          ::view-transition-old(root) { animation: hold 20s } @keyframes hold { to { opacity: 1 } }`),
      );
      await call(page, { call: 'ask', situation: { seconds: 0 } });
      await settledIn(page);
      const place = await placeOf('Tetap lanjutkan');
      await page.evaluate(`new Promise((started) => {
        document.startViewTransition(() => { started(); return (${update})(); });
      })`);
      await settledIn(page, 100);
      await page.mouse.click(place.x, place.y);
      expect(await answers(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await answered(page)).toEqual(['cancel']);
    });
  });
}
