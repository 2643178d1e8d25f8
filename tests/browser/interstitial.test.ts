/**
 * The interstitial on pages that behave and on pages that do not, in both browsers, as a content script in a world of its
 * own. The guard is a stand-in here; what the whole extension does is tested with the replicas.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chosenBrowsers, type Started, startBrowser } from './browsers';
import { interstitialReader, type Reader } from './interstitial';
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
  describe(`interstitial in ${browser}`, () => {
    let started: Started;
    let page: Page;
    let read: Reader;
    const kinds = new Map<string, PageKind>();

    beforeAll(async () => {
      started = await startBrowser(browser, await previewExtension(browser));
    });
    afterAll(() => started?.browser.close());

    beforeEach(async () => {
      await page?.close();
      page = await started.browser.newPage();
      await answerFrom(page, kinds);
      read = await interstitialReader(page, browser);
    });

    const open = (kind?: PageKind, seconds?: number) => openAsked(page, kinds, kind, seconds);

    test('says what, when and which rule, with the focus on Batalkan', async () => {
      await open();
      const { dialog } = await read();
      expect(dialog?.focused).toBe('Batalkan');
      const shown = await measure(page);
      expect(shown).toMatchObject({
        role: 'alertdialog',
        language: 'id',
        name: 'Anda akan menyukai unggahan akun pasangan calon Andra Soni–Dimyati.',
        scrolls: false,
      });
      expect(shown?.description).toContain(
        'Masa kampanye Pilkada 2024 sampai 23\u00a0November (tersisa\u00a012\u00a0hari).',
      );
      expect(shown?.description).toContain('Lampiran II huruf B angka 6');
      expect(shown?.description).toContain('Putusan nyata bervariasi.');
    });

    test('what it says is each time another thing, where it stands never', async () => {
      const samples = ['likeOwn', 'shareThird', 'commentDraft', 'followOwn', 'villageHead', 'longNames'] as const;
      const said = new Set<string>();
      const layouts = new Set<string>();
      for (const sample of samples) {
        await openFeed(page, kinds);
        await call(page, { call: 'ask', sample, situation: { seconds: 0 } });
        await settledIn(page);
        const shown = await measure(page);
        said.add(`${shown?.name} ${shown?.description}`);
        const text = (await read()).dialog?.text ?? '';
        const parts = [
          shown?.name ?? '',
          'Tindakan ini',
          'Dasar hukum dan sumber',
          'Mengapa ini muncul',
          'Batalkan',
          'Tetap lanjutkan',
        ];
        const order = parts.map((part) => text.indexOf(part));
        expect(
          order.every((at, index) => at > (order[index - 1] ?? -1)),
          `${sample}: ${order.join(' ')}`,
        ).toBe(true);
        const across = Object.entries(shown?.buttons ?? {}).map(([words, { x }]) => `${words} ${Math.round(x)}`);
        layouts.add(
          `${shown?.focused}, ${shown?.width}: ${across.filter((each) => /^Batal|^Tetap/.test(each)).join(', ')}`,
        );
      }
      expect(said.size).toBe(samples.length);
      expect([...layouts]).toHaveLength(1);
    });

    test('without storage it still says what and why, and both answers work', async () => {
      await openFeed(page, kinds);
      await page.goto(`${page.url()}?broken`);
      await call(page, { call: 'ask', situation: { seconds: 0 } });
      await settledIn(page);
      expect((await measure(page))?.name).toContain('Andra Soni–Dimyati');
      await press(page, 'Tetap lanjutkan');
      expect(await answered(page)).toEqual(['continue']);
    });

    test.each(['Escape', 'Enter'] as const)('%s cancels, says so, and gives the focus back', async (key) => {
      await openFeed(page, kinds);
      await page.focus('#control');
      await call(page, { call: 'ask' });
      await settledIn(page);
      await page.keyboard.press(key);
      expect(await answered(page)).toEqual(['cancel']);
      expect(await measure(page)).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('control');
      expect((await read()).status).toContain('Dibatalkan. Tidak ada yang terkirim.');
    });

    test('a key that is held from before answers nothing; pressed anew it does', async () => {
      await openFeed(page, kinds);
      await page.focus('#control');
      await page.keyboard.down('Enter');
      await call(page, { call: 'ask' });
      await settledIn(page);
      await page.keyboard.down('Enter');
      expect(await answers(page)).toEqual([]);
      await page.keyboard.up('Enter');
      await page.keyboard.press('Enter');
      expect(await answered(page)).toEqual(['cancel']);
    });

    test('the mouse cancels and continues', async () => {
      await open();
      await press(page, 'Batalkan');
      await answered(page);
      await call(page, { call: 'ask', sample: 'followOwn', situation: { seconds: 0 } });
      await settledIn(page);
      await press(page, 'Tetap lanjutkan');
      expect(await answered(page, 2)).toEqual(['cancel', 'continue']);
    });

    test('Tetap lanjutkan waits its seconds: a press before them answers nothing', async () => {
      // Longer than the busiest machine takes to press.
      await open({}, 60);
      await press(page, 'Tetap lanjutkan');
      expect(await answers(page)).toEqual([]);
      expect((await read()).dialog?.buttons.find(({ text }) => text.startsWith('Tetap'))?.disabled).toBe(true);
    });

    test('Tetap lanjutkan never continues by itself, also when its seconds are over', async () => {
      await open({}, 1);
      while ((await read()).dialog?.buttons.some(({ disabled }) => disabled)) await settledIn(page);
      expect(await answers(page)).toEqual([]);
      await press(page, 'Tetap lanjutkan');
      expect(await answered(page)).toEqual(['continue']);
    });

    test('everything is reached with Tab, and Tab stays inside', async () => {
      await open();
      const seen: (string | null)[] = [];
      for (let presses = 0; presses < 5; presses += 1) {
        seen.push((await measure(page))?.focused ?? null);
        await page.keyboard.press('Tab');
      }
      expect(seen).toEqual([
        'Batalkan',
        'Tetap lanjutkan',
        'Dasar hukum dan sumber',
        'Bukan tentang peserta pemilihan?',
        'Batalkan',
      ]);
      await page.keyboard.press('Enter');
      expect(await answered(page)).toEqual(['continue']);
    });

    test('the details open by keyboard, with the second rule and the source', async () => {
      await open();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await answers(page)).toEqual([]);
      const { dialog } = await read();
      expect(dialog?.text).toContain('PP 94/2021, Pasal 5 huruf n angka 5');
      expect(dialog?.text).toContain('medan.bkn.go.id');
      expect(dialog?.text).toContain('(dahulu UU 5/2014 Pasal 9 ayat (2))');
      expect((await measure(page))?.smallestTarget, 'links are wide enough for a thumb as well').toBeGreaterThanOrEqual(
        44,
      );
    });

    test('“Bukan tentang peserta pemilihan?” is noted on this device and answers nothing', async () => {
      await open();
      await press(page, 'Bukan tentang peserta pemilihan?');
      await press(page, 'unggahan ini');
      await expect.poll(async () => (await read()).dialog?.text).toContain('Dicatat di perangkat ini saja.');
      expect(await answers(page)).toEqual([]);
    });

    test('a second warning about the same is smaller, with the buttons where they were', async () => {
      await open();
      const first = await measure(page);
      await page.keyboard.press('Escape');
      await answered(page);
      await call(page, { call: 'ask', situation: { seconds: 0 } });
      await settledIn(page);
      const second = await measure(page);
      expect(second?.height).toBeLessThan(first?.height ?? 0);
      for (const words of ['Batalkan', 'Tetap lanjutkan']) {
        expect(second?.buttons[words]?.x).toBeCloseTo(first?.buttons[words]?.x ?? 0, 0);
        expect(Math.abs((second?.buttons[words]?.y ?? 0) - (first?.buttons[words]?.y ?? 0))).toBeLessThan(30);
      }
    });

    test('what was typed stays, with its caret', async () => {
      await openFeed(page, kinds);
      await page.focus('#box');
      await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#box')?.setSelectionRange(5, 5));
      await call(page, { call: 'ask' });
      await settledIn(page);
      await page.keyboard.type('x');
      await page.keyboard.press('Escape');
      await answered(page);
      await page.keyboard.type('!');
      expect(await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#box')?.value)).toBe(
        'Rapat! pukul sembilan',
      );
    });

    test('drawn at the press, it is on the page only when the act follows, and says the same', async () => {
      await openFeed(page, kinds);
      await call(page, { call: 'expect', situation: { seconds: 0 } });
      await settledIn(page, 100);
      expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
      await call(page, { call: 'ask' });
      await settledIn(page);
      const drawnAhead = await read();
      await press(page, 'Tetap lanjutkan');
      expect(await answered(page)).toEqual(['continue']);
      await open();
      expect(await read()).toEqual(drawnAhead);
    });

    test('a press that no act follows leaves nothing behind', async () => {
      await openFeed(page, kinds);
      await call(page, { call: 'expect', sample: 'followOwn' });
      await settledIn(page, 100);
      await call(page, { call: 'expect' });
      await call(page, { call: 'ask' });
      await settledIn(page);
      expect((await measure(page))?.name).toContain('menyukai');
      await page.keyboard.press('Escape');
      expect(await answered(page)).toEqual(['cancel']);
    });

    test('a control that is gone with all around it breaks nothing', async () => {
      await open();
      await page.evaluate(() => document.querySelector('article')?.remove());
      await page.keyboard.press('Escape');
      expect(await answered(page)).toEqual(['cancel']);
      await page.focus('#box');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('box');
    });

    const post = '<article id="post"><p>Selamat pagi.</p><div><button id="control">Suka</button></div></article>';
    test.each([
      ['is drawn anew', `const now = control.cloneNode(true); now.id = 'anew'; control.replaceWith(now)`, 'anew'],
      ['is gone with its row', 'control.parentElement.remove()', 'more'],
      ['is gone with its post', 'post.remove()', 'next'],
    ])('a control that %s gives the focus to what is left around it', async (_name, change, then) => {
      const rest = '<button id="more">Lainnya</button></article>';
      const html = `<main>${post.replace('</article>', rest)}<article><button id="next">Suka</button></article></main>`;
      await openFeed(page, kinds, { html: `<a href="#top">Ke atas</a>${html}` });
      await page.focus('#control');
      await call(page, { call: 'ask' });
      await settledIn(page);
      await page.evaluate(change);
      await page.keyboard.press('Escape');
      expect(await answered(page)).toEqual(['cancel']);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(then);
    });

    test('a notice takes no focus and asks for nothing', async () => {
      await openFeed(page, kinds);
      await page.focus('#box');
      await call(page, { call: 'tell', sample: 'shareThird' });
      await expect.poll(async () => (await read()).status).toContain('Tentang peserta pemilihan');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('box');
      expect((await read()).dialog).toBeNull();
    });

    test('an act that must be repeated is asked for in one sentence', async () => {
      await openFeed(page, kinds);
      await call(page, { call: 'askToRepeat' });
      await expect.poll(async () => (await read()).status).toContain('Silakan ulangi');
    });

    test.each([
      [320, 640],
      [1280, 720],
      [640, 360],
      [2560, 1440],
    ])('fits a window of %i × %i', async (width, height) => {
      await page.setViewport({ width, height });
      await open({ root: 'dir="rtl"' });
      const shown = await measure(page);
      expect(shown).toMatchObject({ direction: 'ltr', fontSize: '15px', overflowsSideways: false });
      expect(shown?.smallestTarget).toBeGreaterThanOrEqual(44);
      expect(shown?.width).toBeLessThanOrEqual(width);
      expect(shown?.height).toBeLessThanOrEqual(height);
      const cancel = shown?.buttons.Batalkan;
      expect(cancel?.y).toBeLessThan(height);
      if (height >= 720) expect(shown?.scrolls).toBe(false);
      if (width > 320) expect(shown?.showsSanction).toBe(true);
    });

    describe('on a page that does not behave', () => {
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
        await press(page, 'Tetap lanjutkan');
        await answered(page);
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

      test.each([
        ['removes', 'document.documentElement.lastElementChild.remove()'],
        ['moves', 'document.body.append(document.documentElement.lastElementChild)'],
        ['throws away the whole document around', 'document.documentElement.remove()'],
      ])('that %s the dialog gets a cancel', async (_name, attack) => {
        await open();
        if (attack.startsWith('document.documentElement.remove')) {
          // The answer is written on `html`, which is gone: the old element is kept to read it.
          await page.evaluate(() => {
            const old = document.documentElement;
            old.remove();
            document.append(old);
          });
        } else await page.evaluate(attack);
        expect(await answered(page)).toEqual(['cancel']);
      });

      test.each([
        ['html { opacity: 0 }'],
        ['html { opacity: 0.5 }'],
        ['html { filter: opacity(0) }'],
        ['html { visibility: hidden !important }'],
        ['html { clip-path: inset(50%) }'],
        [
          'html > div:last-child { opacity: 0 !important; transform: scale(0.01) !important; display: none !important }',
        ],
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
        expect((await read()).status).toContain('Halaman ini menutupi pertanyaan');
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
        await press(page, 'Tetap lanjutkan');
        expect(await answered(page)).toEqual(['continue']);
      });

      test('that shows an old picture of itself above everything gets no continue', async () => {
        await open();
        const place = (await measure(page))?.buttons['Tetap lanjutkan'];
        await page.evaluate(`new Promise((started) => {
          document.startViewTransition(() => { started(); return new Promise((done) => setTimeout(done, 3000)); });
        })`);
        if (place) await page.mouse.click(place.x, place.y);
        expect(await answers(page)).toEqual([]);
        await page.keyboard.press('Escape');
        expect(await answered(page)).toEqual(['cancel']);
      });

      test('that opens a modal dialog of its own on top can still be cancelled by Escape', async () => {
        await open();
        await page.evaluate(`const theirs = document.createElement('dialog'); theirs.textContent = 'Theirs';
          document.body.append(theirs); theirs.showModal();`);
        await page.keyboard.press('Escape');
        expect(await answered(page)).toEqual(['cancel']);
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
        await press(page, 'Tetap lanjutkan');
        expect(await answered(page)).toEqual(['continue']);
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
        await press(page, 'Tetap lanjutkan');
        expect(await answered(page)).toEqual(['continue']);
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
  });
}
