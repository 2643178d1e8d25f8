/**
 * The training page as a lesson, in real browsers: inside the extension, and alone from disk. Every like meets the real
 * guard and the real interstitial; nothing asks the network for anything.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildTraining } from '../../src/commands/build-training.mjs';
import { views } from '../../src/pages/training/route';
import { answerOver } from './ask';
import { bidi, chosenBrowsers, openExtensionPage, type Started, startBrowser } from './browsers';
import { openExtension } from './extension';
import { doubleTap, settled, use, type Way } from './hand';
import { interstitialReader, type Reader } from './interstitial';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const patience = 15_000;
/** A post of a pair, and its like. */
const post = '[data-post="t-own-1"]';
const like = `${post} [data-act="like"]`;
const desktop = { width: 1280, height: 900 };

let folder: string;
beforeAll(async () => {
  folder = await buildTraining({ out: mkdtempSync(join(tmpdir(), 'training-')) });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const browser of chosenBrowsers()) {
  describe(`training in ${browser}`, () => {
    let started: Started;
    let asked: string[] = [];
    const opened: Page[] = [];

    beforeAll(async () => {
      started = await startBrowser(browser);
      await withoutWelcome(started);
    });
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((page) => page.close()));
      asked = [];
    });
    afterAll(async () => {
      await started?.browser.close();
    });

    const openings = {
      installed: (hash: string) => openExtensionPage(started, `pages/training/index.html${hash}`),
      alone: async (hash: string) => {
        const page = await started.browser.newPage();
        await page.goto(`${pathToFileURL(join(folder, 'index.html'))}${hash}`);
        return page;
      },
    };

    const open = async (where: keyof typeof openings, hash = '#coba', language: 'id' | 'en' = 'id'): Promise<Page> => {
      const page = await openings[where](hash);
      opened.push(page);
      page.on('request', (request) => asked.push(request.url()));
      await page.waitForSelector('main', { timeout: patience });
      await press(page, language === 'id' ? 'Indonesia' : 'English');
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, { timeout: patience }, language);
      return page;
    };

    describe.each(['installed', 'alone'] as const)('%s', (where) => {
      test('a lesson: the quiet period, like, read, cancel; then the same as PPPK', async () => {
        const page = await open(where);
        const read = await interstitialReader(page, browser);
        await press(page, 'Masa tenang');
        await showing(page, 'Masa tenang');
        await use(page, like, 'mouse');
        const first = await dialogOf(read);
        expect(first.text).toContain('SKB 22 September 2022');
        expect(first.text).toMatch(/Masa tenang .* sampai 26 November/);
        expect(first.text).toContain('pasangan calon Contohwan-Misalia');
        expect(first.text).toContain('Tanggal simulasi: 25 November 2024');
        expect(first.text).toContain('sebagai PNS');
        expect(first.focused).toBe('Batalkan');
        await page.keyboard.press('Escape');
        await gone(page, read);
        expect(await pressed(page, like)).toBe('false');

        await page.select('.try__strip select', 'pppk');
        await use(page, like, 'keyboard');
        const second = await dialogOf(read);
        expect(second.text).toContain('sebagai PPPK');
        await page.keyboard.press('Escape');
        await gone(page, read);
        expect(outside(asked, started.extension)).toEqual([]);
        expect(await foreign(page)).toEqual([]);
      });

      test('who goes on has liked the post, and may take it back without a word', async () => {
        const page = await open(where);
        const read = await interstitialReader(page, browser);
        await use(page, like, 'keyboard');
        await dialogOf(read);
        await goOn(page, read);
        const liked = `${post} .post__acts [aria-pressed]`;
        await page.waitForFunction(
          (at) => document.querySelector(at)?.getAttribute('aria-pressed') === 'true',
          {},
          liked,
        );
        await use(page, liked, 'mouse');
        expect(await pressed(page, liked)).toBe('false');
        expect((await read()).dialog).toBeNull();
      });

      test.each(['mouse', 'touch', 'keyboard'] as const)('what is about nobody passes (%s)', async (way: Way) => {
        const page = await open(where);
        const read = await interstitialReader(page, browser);
        const plain = '[data-post="t-kopi"] .post__acts [aria-pressed]';
        await use(page, plain, way);
        await page.waitForFunction(
          (at) => document.querySelector(at)?.getAttribute('aria-pressed') === 'true',
          {},
          plain,
        );
        expect((await read()).dialog).toBeNull();
      });

      test('on a phone, by touch: a double tap on a photo is held, and nothing scrolls sideways', async () => {
        const page = await open(where);
        await page.setViewport({ width: 360, height: 740 });
        const read = await interstitialReader(page, browser);
        await press(page, 'Foto');
        const photo = '[data-post="p-daily-1"] [data-media]';
        await page.waitForSelector(photo);
        await doubleTap(page, photo);
        expect((await dialogOf(read)).text).toContain('menyukai');
        await page.keyboard.press('Escape');
        await gone(page, read);
        for (const view of [...views, 'skenario/akun-toko-istri']) {
          await page.evaluate((to) => void (location.hash = to), view);
          await heading(page, view.replace(/\/.*/, ''));
          if (view.includes('/')) {
            await press(page, 'Tampilkan jawabannya');
            await page.waitForSelector('.answer .cited');
          }
          expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(360);
        }
        await page.setViewport(desktop);
      });

      test('the hand-out prints to two pages, with the agency’s name', async () => {
        const page = await open(where, '#lembar');
        await page.waitForSelector('.handout input');
        await page.type('.handout input', 'BKPSDM Contoh');
        const shown = await page.$$eval('.sheet__head p', (names) => names.map(({ textContent }) => textContent));
        expect(shown).toEqual(['BKPSDM Contoh', 'BKPSDM Contoh']);
        expect(pagesOf(await pdfOf(page, browser))).toBe(2);
      });
    });

    test('outside every phase the same like passes', async () => {
      const page = await open('installed');
      const read = await interstitialReader(page, browser);
      await page.focus('.scrub__range');
      await page.keyboard.press('Home');
      await showing(page, 'Di luar tahapan');
      await use(page, like, 'mouse');
      await page.waitForFunction((at) => document.querySelector(at) !== null, {}, `${post} .act[aria-pressed="true"]`);
      expect((await read()).dialog).toBeNull();
    });

    test('own words are judged: a post of support is held, the words stay', async () => {
      const page = await open('installed');
      const read = await interstitialReader(page, browser);
      await page.type('.compose textarea', 'Ayo dukung Contohwan-Misalia, coblos nomor 1');
      await use(page, '.compose [data-act]', 'mouse');
      expect((await dialogOf(read)).text).toContain('SKB 22 September 2022');
      await page.keyboard.press('Escape');
      await gone(page, read);
      expect(await page.$eval('.compose textarea', (field) => (field as HTMLTextAreaElement).value)).toContain(
        'coblos',
      );
    });

    test('“Mengapa?” marks the signals and names the rule of every act', async () => {
      const page = await open('installed');
      await page.$$eval(`${post} .post__why`, ([button]) => (button as HTMLElement).click());
      await page.waitForSelector(`${post} mark`);
      const rows = await page.$$eval(`${post} .why__acts tbody tr`, (all) =>
        all.map(({ textContent }) => textContent?.replaceAll('\u00a0', ' ')),
      );
      expect(rows.length).toBeGreaterThanOrEqual(6);
      expect(rows.join('\n')).toMatch(/Menyukai.*Peringatan.*Lampiran II huruf B angka 6/);
      expect(rows.join('\n')).toMatch(/Mengunggah foto.*Peringatan.*huruf B angka/);
    });

    test('a scenario is tried out at its own moment', async () => {
      const page = await open('installed', '#skenario/like-akun-kantor');
      const read = await interstitialReader(page, browser);
      await page.waitForSelector('.scene__act button');
      await use(page, '.scene__act button', 'keyboard');
      const { text } = await dialogOf(read);
      expect(text).toContain('Lampiran II huruf A angka 4');
      expect(text).toContain('19 September 2024');
      await page.keyboard.press('Escape');
      await gone(page, read);
    });

    test.each([1280, 320])('in a window %i wide every field of the table is as high as what it says', async (width) => {
      const page = await open('installed', '#tabel');
      await page.setViewport({ width, height: 720 });
      await page.waitForSelector('.cell');
      const beyond = await page.$$eval('.cell__rule', (rules) => {
        const end = (of: Element | null) => of?.getBoundingClientRect().bottom ?? 0;
        return rules.filter((rule) => end(rule) > end(rule.closest('td'))).map(({ textContent }) => textContent);
      });
      expect(beyond).toEqual([]);
    });

    test('a quiz of ten, by keys alone', async () => {
      const page = await open('installed', '#kuis');
      await press(page, 'Main sendiri');
      for (let question = 1; question <= 10; question += 1) {
        await page.waitForFunction(
          (at) => document.querySelector('.quiz__at')?.textContent?.includes(`Pertanyaan ${at} dari 10`),
          { timeout: patience },
          question,
        );
        await page.keyboard.press('1');
        await page.waitForFunction(() => document.querySelectorAll('.choices').length === 2, { timeout: patience });
        await page.keyboard.press('1');
        await page.waitForSelector('.quiz__word', { timeout: patience });
        await page.keyboard.press('Enter');
      }
      await page.waitForSelector('.quiz__end', { timeout: patience });
      expect(await page.$eval('.quiz__end h2', ({ textContent }) => textContent)).toMatch(/Benar \d+ dari 20/);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });

    test('the hall raises hands', async () => {
      const page = await open('installed', '#kuis');
      await press(page, 'Bersama satu ruangan');
      await page.waitForSelector('.pick__count');
      for (const key of ['1', '1', '2', '1'] as const) await page.keyboard.press(key);
      await page.keyboard.down('Shift');
      await page.keyboard.press('2');
      await page.keyboard.up('Shift');
      const counts = await page.$$eval('.pick__count', (all) => all.map(({ textContent }) => textContent));
      expect(counts).toEqual(['3', '0', '0']);
    });

    test('the presentation runs by keys, and its live post meets the guard', async () => {
      const page = await open('installed', '#presentasi');
      const read = await interstitialReader(page, browser);
      await press(page, 'Mulai di jendela ini');
      const isAt = (slide: number) =>
        page.waitForFunction(
          (wanted) => document.querySelector('.hall')?.getAttribute('aria-label') === `Halaman ${wanted} dari 12`,
          { timeout: patience },
          slide,
        );
      await page.waitForSelector('.hall');
      await page.keyboard.press('ArrowRight');
      await isAt(2);
      await page.keyboard.press('4');
      await isAt(4);
      await page.keyboard.press(' ');
      await page.waitForFunction(() => document.querySelectorAll('.two .cited').length === 2);
      await isAt(4);
      await page.keyboard.press('ArrowRight');
      await isAt(5);
      await page.keyboard.press('1');
      await page.keyboard.press('n');
      await page.waitForSelector('.hall__notes');
      await page.keyboard.press('ArrowRight');
      await page.waitForSelector('.hall .ending');
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowLeft');
      await page.waitForSelector('.hall [data-act=like]:focus');
      await page.keyboard.press('Enter');
      expect((await dialogOf(read)).text).toContain('Masa tenang');
      await page.keyboard.press('Escape');
      await gone(page, read);
      await isAt(11);
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.querySelector('.hall') === null);
    });

    test('in full screen the dialog can be answered both ways', async () => {
      const page = await open('installed', '#presentasi');
      const read = await interstitialReader(page, browser);
      await use(page, 'main .button--primary', 'mouse');
      await page.waitForSelector('.hall');
      await page.waitForFunction(() => document.fullscreenElement !== null, { timeout: patience });
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowLeft');
      await page.waitForSelector('.hall [data-act=like]:focus', { timeout: patience });
      await page.keyboard.press('Enter');
      await goOn(page, read);
      await page.waitForSelector('.hall .act[aria-pressed="true"]', { timeout: patience });
      await page.evaluate(() => document.exitFullscreen());
    });

    describe.each(['id', 'en'] as const)('axe-core objects to nothing (%s)', (language) => {
      test.each([...views, 'skenario/ikuti-boleh'])('%s', async (view) => {
        const page = await open('installed', `#${view}`, language);
        if (view === 'coba') await page.$$eval('.post__why', ([button]) => (button as HTMLElement).click());
        if (view.includes('/')) await page.$$eval('.button--quiet', ([button]) => (button as HTMLElement).click());
        for (const scheme of browser === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const)) {
          if (browser === 'chromium')
            await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          expect(await violationsOf(page), scheme).toEqual([]);
        }
      });

      test('kuis and presentasi while they run', async () => {
        const page = await open('installed', '#kuis', language);
        await page.$$eval('main .button', ([button]) => (button as HTMLElement).click());
        await page.waitForSelector('.choices');
        await page.keyboard.press('2');
        await page.keyboard.press('2');
        await page.waitForSelector('.quiz__word', { timeout: patience });
        expect(await violationsOf(page)).toEqual([]);
        await page.evaluate(() => void (location.hash = 'presentasi'));
        await page.waitForSelector('.keys');
        await page.$$eval('main .button', (buttons) => (buttons[1] as HTMLElement).click());
        await page.waitForSelector('.hall');
        for (let slide = 0; slide < 12; slide += 1) {
          expect(await violationsOf(page), `slide ${slide + 1}`).toEqual([]);
          const beyond = await page.$eval('.hall__stage', (stage) => stage.scrollHeight - stage.clientHeight);
          expect(beyond, `slide ${slide + 1} goes beyond the wall`).toBeLessThanOrEqual(0);
          await page.keyboard.press('PageDown');
        }
      });
    });
  });
}

/** A fresh installation opens its welcome page in front of everything; a tab behind it paints no frames. */
async function withoutWelcome(started: Started): Promise<void> {
  const extension = await openExtension(started);
  const isThere = async () => (await extension.ownTabs()).some(({ address }) => address.includes('/welcome/'));
  await vi.waitUntil(isThere, { timeout: patience });
  await extension.closeOwnTabs('/welcome/');
  await vi.waitUntil(async () => !(await isThere()), { timeout: patience });
  await extension.close();
}

/** Presses a button by the beginning of its words, as the page's own click: language and tabs are not acts. */
async function press(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => [...document.querySelectorAll('button')].some(({ textContent }) => textContent?.startsWith(wanted)),
    { timeout: patience },
    words,
  );
  await page.evaluate((wanted) => {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(wanted))?.click();
  }, words);
}

/** Until the strip names this phase, and the plan of it is the one that counts. */
async function showing(page: Page, phase: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('.scrub__now')?.textContent?.includes(wanted) &&
      document.querySelector('.try')?.getAttribute('aria-busy') === 'false',
    { timeout: patience },
    phase,
  );
}

async function heading(page: Page, view: string): Promise<void> {
  await page.waitForFunction(
    (to) => document.querySelector(`.top__link[href="#${to}"]`)?.getAttribute('aria-current') === 'page',
    { timeout: patience },
    view,
  );
}

async function dialogOf(read: Reader) {
  const limit = Date.now() + patience;
  while (Date.now() < limit) {
    const { dialog } = await read();
    if (dialog !== null && dialog.focused !== null) return dialog;
  }
  throw new Error('no interstitial came');
}

/** Until no dialog is there, and a press counts as one of its own again. */
async function gone(page: Page, read: Reader): Promise<void> {
  const limit = Date.now() + patience;
  while (Date.now() < limit) if ((await read()).dialog === null) return answerOver(page);
  throw new Error('the interstitial stayed');
}

async function untilEnabled(read: Reader, words: string): Promise<void> {
  const limit = Date.now() + patience;
  while (Date.now() < limit) {
    const button = (await read()).dialog?.buttons.find(({ text }) => text.startsWith(words));
    if (button && !button.disabled) return;
  }
  throw new Error(`“${words}” can not be pressed: ${JSON.stringify((await read()).dialog?.buttons)}`);
}

/**
 * *Tetap lanjutkan*, by keyboard, as often as a person must: a busy machine that has drawn nothing for a moment takes no
 * press, and says so. One press too many is the rest of the answer.
 */
async function goOn(page: Page, read: Reader): Promise<void> {
  await untilEnabled(read, 'Tetap lanjutkan');
  const limit = Date.now() + patience;
  for (let { dialog } = await read(); dialog !== null && Date.now() < limit; { dialog } = await read()) {
    await page.keyboard.press(dialog.focused === 'Tetap lanjutkan' ? 'Enter' : 'Tab');
    await settled(page);
  }
  await gone(page, read);
}

const pressed = (page: Page, selector: string) =>
  page.$eval(selector, (control) => control.getAttribute('aria-pressed'));

/** Requests that left the extension, or the folder. */
function outside(urls: readonly string[], extension: string | null): readonly string[] {
  return urls.filter((url) => !/^(file|data|blob|about):/.test(url) && !(extension && url.startsWith(extension)));
}

/** The same by the page's own account of what it has loaded. */
const foreign = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(location.href.replace(/index\.html.*/, ''))),
  );

async function violationsOf(page: Page): Promise<unknown> {
  return page.evaluate(`${axe};
    axe.run(document).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`);
}

async function pdfOf(page: Page, browser: string): Promise<Buffer> {
  if (browser === 'chromium') return Buffer.from(await page.pdf({ preferCSSPageSize: true }));
  const { context, send } = bidi(page);
  const printed = (await send('browsingContext.print', {
    context,
    page: { width: 21, height: 29.7 },
    margin: { top: 1.2, bottom: 1.2, left: 1.2, right: 1.2 },
    shrinkToFit: false,
  })) as { data: string };
  return Buffer.from(printed.data, 'base64');
}

/** Pages of a PDF, by the count of its page tree, which Firefox keeps in a compressed stream. */
function pagesOf(pdf: Buffer): number {
  const plain = pdf.toString('latin1');
  const streams = [...plain.matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => {
    try {
      return inflateSync(pdf.subarray(index + mark.length), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
    } catch {
      return '';
    }
  });
  const counts = [plain, ...streams].flatMap((text) =>
    [...text.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)),
  );
  return Math.max(...counts);
}
