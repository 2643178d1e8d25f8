/**
 * Pages that remove, move or change what we put on them, or take the keys from it, in both browsers. The rule: in doubt the act
 * stays held, and *Batalkan* works.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { chosenBrowsers } from './browsers';
import { interstitialReader } from './interstitial';
import { answersBothWays } from './preview/both-ways';
import { onNewPages } from './preview/new-pages';
import {
  answered,
  answers,
  call,
  cardWords,
  measure,
  openAsked,
  openFeed,
  type PageKind,
  settledIn,
} from './preview/stage';

for (const browser of chosenBrowsers()) {
  describe(`a page against our host in ${browser}`, () => {
    let page: Page;
    const kinds = onNewPages(browser, (fresh) => {
      page = fresh;
    });
    const open = (kind?: PageKind) => openAsked(page, kinds, kind);
    const placeOf = async (words: string) => {
      const place = (await measure(page))?.buttons[words];
      if (place === undefined) throw new Error(`There is no “${words}”.`);
      return place;
    };

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

    test.each([
      ['its root', 'document.documentElement'],
      ['our host', 'document.documentElement.lastElementChild'],
    ])('that makes %s inert loses its own keys, not ours', async (_name, what) => {
      await open();
      await page.evaluate(`${what}.inert = true`);
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

    // These have no power over us: what the person sees is the dialog, and both answers are theirs.
    test.each([
      [
        'goes on to another address without leaving',
        `history.pushState(null, '', '/elsewhere'); history.replaceState(null, '', '/other'); location.hash = 'x'; history.back();`,
      ],
      [
        'sets attributes of our host',
        `for (const [name, value] of Object.entries({ hidden: '', dir: 'rtl', lang: 'ar', class: 'x', slot: 'x', translate: 'no',
          contenteditable: 'true', draggable: 'true', style: 'display:none!important;opacity:0!important;zoom:0.1!important' }))
          document.documentElement.lastElementChild.setAttribute(name, value);`,
      ],
      ['makes everything editable', `document.designMode = 'on';`],
      ['scrolls all the time', `document.body.style.height = '9999px'; setInterval(() => scrollBy(0, 99), 0);`],
      ['would keep the person from leaving', `addEventListener('beforeunload', (event) => event.preventDefault());`],
    ])('that %s changes nothing', async (_name, attack) => {
      await open();
      await page.evaluate(attack);
      await settledIn(page, 100);
      expect(await measure(page)).toMatchObject({ width: 640, direction: 'ltr', language: 'id' });
      await expect.poll(async () => (await measure(page))?.focused).toBe('Batalkan');
      await answersBothWays(page);
    });

    test.each([
      [
        'makes our host a popover of its own',
        `{ const host = document.documentElement.lastElementChild; host.popover = 'manual'; host.showPopover(); }`,
      ],
      [
        'opens modal dialogs without end',
        `{ const open = () => { const theirs = document.createElement('dialog'); document.body.append(theirs); theirs.showModal(); };
        open(); setInterval(open, 20); }`,
      ],
      [
        'stacks popovers',
        `for (let at = 0; at < 50; at += 1) { const cover = document.createElement('div'); cover.popover = 'manual';
          cover.style = 'inset:0;width:100vw;height:100vh;pointer-events:none;background:white'; document.body.append(cover); cover.showPopover(); }`,
      ],
    ])('that %s gets no agreement, and Escape cancels', async (_name, attack) => {
      await open();
      const place = await placeOf('Tetap lanjutkan');
      await page.evaluate(attack);
      await page.mouse.click(place.x, place.y);
      expect(await answers(page)).not.toContain('continue');
      await page.keyboard.press('Escape');
      expect(await answered(page)).toEqual(['cancel']);
    });

    test('that has a frame steal the keys all the time gets a cancel', async () => {
      await open();
      await page.evaluate(`{ const frame = document.createElement('iframe'); document.body.append(frame);
        frame.contentDocument.body.innerHTML = '<input>';
        setInterval(() => { frame.contentWindow.focus(); frame.contentDocument.querySelector('input').focus(); }, 0); }`);
      expect(await answered(page, 1, 15_000)).toEqual(['cancel']);
      await expect.poll(() => cardWords(page)).toContain('Halaman ini mengganggu pertanyaan');
    });

    test('that locks the pointer to itself gets no agreement, and Escape cancels', async () => {
      await open();
      const place = await placeOf('Tetap lanjutkan');
      await page.evaluate(`document.body.requestPointerLock()?.catch(() => undefined);`);
      await page.mouse.click(place.x, place.y);
      const early = await answers(page);
      // The first Escape may be the browser's own: it sets a locked pointer free.
      for (let presses = 0; presses < 2 && early.length === 0; presses += 1) await page.keyboard.press('Escape');
      // Where the browser locks nothing, the person saw what was pressed.
      expect([['cancel'], ['continue']]).toContainEqual(await answered(page));
    });
  });
}
