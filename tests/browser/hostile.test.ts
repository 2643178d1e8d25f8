/**
 * More pages that try to make the person agree unseen, unasked or not at all, in both browsers. The rule: in doubt the act
 * stays held, and *Batalkan* works. The commoner attacks are in `interstitial.test.ts`; all of them in `docs/threat-model.md`.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chosenBrowsers, type Started, startBrowser } from './browsers';
import { interstitialReader } from './interstitial';
import { previewExtension } from './preview/extension';
import {
  answered,
  answerFrom,
  answers,
  call,
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
  describe(`a hostile page in ${browser}`, () => {
    let started: Started;
    let page: Page;
    const kinds = new Map<string, PageKind>();

    beforeAll(async () => {
      started = await startBrowser(browser, await previewExtension(browser));
    });
    afterAll(() => started?.browser.close());
    beforeEach(async () => {
      await page?.close();
      page = await started.browser.newPage();
      await answerFrom(page, kinds);
    });

    const open = (kind?: PageKind) => openAsked(page, kinds, kind);
    const placeOf = async (words: string) => {
      const place = (await measure(page))?.buttons[words];
      if (place === undefined) throw new Error(`There is no “${words}”.`);
      return place;
    };

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

    // These have no power over us: what the person sees is the dialog, and both answers are theirs.
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
      await press(page, 'Tetap lanjutkan');
      expect(await answered(page)).toEqual(['continue']);
      await call(page, { call: 'ask' });
      await settledIn(page);
      await page.keyboard.press('Escape');
      expect(await answered(page, 2)).toEqual(['continue', 'cancel']);
    });

    test('that makes its root inert loses its own keys, not ours', async () => {
      await open();
      await page.evaluate('document.documentElement.inert = true');
      await page.keyboard.press('Escape');
      expect(await answered(page)).toEqual(['cancel']);
    });

    test('that takes its cover away when the pointer comes gets no agreement from that press', async () => {
      await open();
      const place = await placeOf('Tetap lanjutkan');
      await page.evaluate(`${cover('cover')} window.addEventListener('mousemove', () => cover.hidePopover(), true);`);
      await settledIn(page, 500);
      await page.mouse.click(place.x, place.y);
      expect(await answers(page)).toEqual([]);
      await settledIn(page, 900);
      await press(page, 'Tetap lanjutkan');
      expect(await answered(page), 'once it has been seen for a while').toEqual(['continue']);
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
          await press(page, 'Tetap lanjutkan');
          expect(await answered(page), 'once it has been seen for a while').toEqual(['continue']);
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
      [
        'moves the host into another document',
        `{ const frame = document.createElement('iframe'); document.body.append(frame);
        frame.contentDocument.documentElement.append(document.documentElement.lastElementChild); }`,
      ],
      [
        'hides the host as a popover of its own',
        `{ const host = document.documentElement.lastElementChild;
        document.body.append(host); }`,
      ],
    ])('that %s gets a cancel', async (_name, attack) => {
      await open();
      await page.evaluate(attack);
      expect(await answered(page)).toEqual(['cancel']);
    });

    test('that removes whatever comes to its root, at once, gets a cancel for every act', async () => {
      const remover = `new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName === 'div') node.remove();
      }).observe(document, { childList: true, subtree: true });`;
      await openFeed(page, kinds, { script: remover });
      await call(page, { call: 'ask' });
      await answered(page);
      await call(page, { call: 'ask' });
      expect(await answered(page, 2)).toEqual(['cancel', 'cancel']);
    });

    test('that replaces itself by document.open while asked sends nothing by it', async () => {
      await open();
      await page.evaluate(`document.open(); document.write('<!doctype html><p id="new">New</p>'); document.close();`);
      // The answer was written on the old root; the new one has nothing of ours.
      expect(await page.evaluate(() => document.documentElement.dataset.answers ?? '')).not.toContain('continue');
      const read = await interstitialReader(page, browser);
      expect((await read()).dialog).toBeNull();
    });
  });
}
