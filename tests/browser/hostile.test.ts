/**
 * Pages that try to answer in the person's place, to overhear or to find the interstitial, in both browsers. The rule: in doubt
 * the act stays held, and *Batalkan* works. All attacks are in `docs/threat-model.md`.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { chosenBrowsers } from './browsers';
import { interstitialReader, type Reader } from './interstitial';
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

/** Written by the page's scripts into `html`: what they got to hear. */
const eavesdropper = `
  const heard = [];
  for (const kind of ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'click', 'focusin', 'focusout'])
    window.addEventListener(kind, (event) => {
      heard.push(kind);
      document.documentElement.dataset.heard = heard.join(' ');
    }, true);`;

const stopper = `
  for (const kind of ['keydown', 'keyup', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'focusin'])
    window.addEventListener(kind, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);`;

const strict = {
  'content-security-policy':
    "default-src 'none'; script-src 'nonce-page'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

for (const browser of chosenBrowsers()) {
  describe(`a hostile page in ${browser}`, () => {
    let page: Page;
    let read: Reader;
    const kinds = onNewPages(browser, async (fresh) => {
      page = fresh;
      read = await interstitialReader(page, browser);
    });
    const open = (kind?: PageKind) => openAsked(page, kinds, kind);

    test('hears nothing of keys, clicks and focus while the dialog is open', async () => {
      await open({ script: eavesdropper });
      await page.evaluate(() => {
        document.documentElement.dataset.heard = '';
      });
      await page.keyboard.type('hk');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await press(page, 'Bukan tentang peserta pemilihan?');
      expect(await page.evaluate(() => document.documentElement.dataset.heard)).toBe('');
    });

    test('that stops every event, both answers still work', async () => {
      await open({ script: stopper });
      await goOn(page);
      await call(page, { call: 'ask', situation: { seconds: 0 } });
      await settledIn(page);
      await page.keyboard.press('Escape');
      expect(await answered(page, 2)).toEqual(['continue', 'cancel']);
    });

    test('its synthetic clicks and keys answer nothing', async () => {
      await open();
      const places = (await measure(page))?.buttons ?? {};
      await page.evaluate((points) => {
        const host = document.documentElement.lastElementChild;
        for (const { x, y } of points) {
          for (const kind of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
            const event = new MouseEvent(kind, { clientX: x, clientY: y, bubbles: true, composed: true, detail: 1 });
            host?.dispatchEvent(event);
            document.elementFromPoint(x, y)?.dispatchEvent(event);
          }
        }
        for (const key of ['Enter', 'Escape', ' ']) {
          host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        }
        (host as HTMLElement | null)?.click();
      }, Object.values(places));
      expect(await answers(page)).toEqual([]);
      expect(await measure(page)).not.toBeNull();
    });

    test('its messages to everybody who might listen answer nothing', async () => {
      await open();
      await page.evaluate(async () => {
        const all = [
          'cancel',
          'continue',
          'interstitialToBackground.asked',
          'backgroundToInterstitial.asked',
          'preview',
        ];
        for (const type of all) {
          for (const data of [type, { type, answer: 'continue', record: null }]) {
            window.postMessage(data, '*');
            for (const target of [window, document, document.documentElement.lastElementChild]) {
              target?.dispatchEvent(new MessageEvent('message', { data, source: window }));
              if (type !== 'preview') target?.dispatchEvent(new CustomEvent(type, { detail: data, composed: true }));
            }
            new BroadcastChannel(type).postMessage(data);
          }
        }
        // Every message of before has been delivered when this one is.
        await new Promise((done) => {
          window.addEventListener('message', ({ data }) => data === 'last' && done(null));
          window.postMessage('last', '*');
        });
      });
      expect(await answers(page)).toEqual([]);
      expect((await measure(page))?.focused).toBe('Batalkan');
    });

    test('a flood of acts opens one dialog and ends in one card', async () => {
      await open();
      for (let acts = 0; acts < 20; acts += 1) await call(page, { call: 'ask' });
      expect(await answered(page, 20)).toEqual(new Array(20).fill('cancel'));
      expect(await measure(page)).not.toBeNull();
      await page.keyboard.press('Escape');
      await answered(page, 21);
      expect((await read()).status).toContain('20 tindakan lain ikut ditahan.');
      expect(await page.evaluate(() => document.documentElement.dataset.storm), 'told to the background').toBe('20');
      expect((await read()).dialog).toBeNull();
    });

    test('a strict CSP with Trusted Types changes nothing', async () => {
      await open({ headers: strict });
      expect(await measure(page)).toMatchObject({ fontSize: '15px', width: 640 });
      expect(await goOn(page)).toEqual(['continue']);
    });

    test('patched prototypes and globals change nothing', async () => {
      await open({
        script: `
          Element.prototype.attachShadow = () => { throw new Error('no'); };
          HTMLDialogElement.prototype.showModal = () => {};
          window.MutationObserver = function () { throw new Error('no'); };
          Event.prototype.stopImmediatePropagation = () => {};
          Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
          window.setInterval = () => 0;`,
      });
      expect(await goOn(page)).toEqual(['continue']);
    });

    test('finds no trace of us: no root to read, no global, no attribute', async () => {
      await openFeed(page, kinds);
      const before = await page.evaluate(() => Object.keys(globalThis).sort().join());
      await call(page, { call: 'ask' });
      expect(
        await page.evaluate(() => {
          const host = document.documentElement.lastElementChild;
          // An animation would name the element that it moves, and from there the way to the root is open.
          const animations = [...document.getAnimations(), ...(host?.getAnimations({ subtree: true }) ?? [])];
          return {
            tag: host?.localName,
            root: host?.shadowRoot ?? null,
            attributes: host?.getAttributeNames(),
            animated: animations.length,
          };
        }),
      ).toEqual({ tag: 'div', root: null, attributes: [], animated: 0 });
      expect(await page.evaluate(() => Object.keys(globalThis).sort().join())).toBe(before);
    });
  });
}
