/**
 * The interstitial as assistive technology meets it, in both browsers' own accessibility trees; what axe-core objects to; and
 * nothing that moves for those who asked for stillness.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { accessibilityTree, type Heard } from './accessibility';
import { chosenBrowsers, setTheme } from './browsers';
import type { Contrast } from './preview/contrast';
import { previewScript } from './preview/extension';
import { onNewPages } from './preview/new-pages';
import { answered, call, openAsked, openFeed, settledIn } from './preview/stage';

/** A page that the preview's extension leaves alone. */
const plainOrigin = 'https://plain.example';

for (const browser of chosenBrowsers()) {
  describe(`for assistive technology in ${browser}, the interstitial`, () => {
    let page: Page;
    const kinds = onNewPages(browser, (fresh) => {
      page = fresh;
    });

    const askInFull = async (language: 'id' | 'en') => {
      await call(page, { call: 'ask', situation: { language, agency: true, simulated: true, seconds: 0 } });
    };
    /** What can be on the screen, how it comes there, and a part of it that axe must have looked at. */
    const states: readonly (readonly [string, string, (language: 'id' | 'en') => Promise<unknown>])[] = [
      [
        'the dialog, its legal basis open',
        'alertdialog',
        async (language) => {
          await askInFull(language);
          for (const key of ['Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
        },
      ],
      ['the question where rules can not be read', 'alertdialog', () => call(page, { call: 'askUnread' })],
      [
        'the notice card',
        'role="status"',
        (language) => call(page, { call: 'tell', sample: 'shareThird', situation: { language } }),
      ],
      [
        'the card that asks to repeat',
        'role="status"',
        (language) => call(page, { call: 'askToRepeat', situation: { language } }),
      ],
      [
        'the line after cancelling',
        'role="status"',
        async (language) => {
          await askInFull(language);
          await page.keyboard.press('Escape');
          await answered(page);
        },
      ],
    ];
    test.each(
      states.flatMap((state) =>
        (['id', 'en'] as const).map((language) => [state[0], language, state[1], state[2]] as const),
      ),
    )('axe finds nothing to mend in %s (%s)', async (_name, language, part, show) => {
      // A page's own script with an open root: axe can not look into closed ones.
      const script = `${await previewScript()}`.replaceAll('</script', '<\\/script');
      const html = `<main><h1>Feed</h1><button id="control">Suka</button></main><script>${script}</script>`;
      kinds.set('/axe', { html });
      await page.goto(`${plainOrigin}/axe?open`);
      await page.addScriptTag({ content: readFileSync('node_modules/axe-core/axe.min.js', 'utf8') });
      await show(language);
      const violations = await page.evaluate(async (wanted) => {
        const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
        const found = await axe.run(document, { resultTypes: ['violations', 'passes'] });
        return {
          violations: found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          looked: found.passes.some(({ nodes }) => nodes.some(({ html }) => html.includes(wanted))),
        };
      }, part);
      expect(violations).toEqual({ violations: [], looked: true });
    });

    test.each([
      ['light', false, 4.5],
      ['dark', false, 4.5],
      // Firefox can be told of it by a preference of its own, which stays.
      ...(browser === 'chromium'
        ? ([
            ['light', true, 7],
            ['dark', true, 7],
          ] as const)
        : []),
    ] as const)('every word stands out, %s, more contrast asked for: %s', async (theme, more, least) => {
      await setTheme(page, browser, theme, true);
      if (more) {
        const session = await page.createCDPSession();
        const features = [
          { name: 'prefers-color-scheme', value: theme },
          { name: 'prefers-contrast', value: 'more' },
        ];
        await session.send('Emulation.setEmulatedMedia', { features });
      }
      const faint = async () => {
        await call(page, { call: 'contrast' });
        const found = JSON.parse(
          (await page.evaluate(() => document.documentElement.dataset.contrast)) ?? '[]',
        ) as Contrast[];
        return { all: found.length, faint: found.filter(({ ratio }) => ratio < least) };
      };
      await openFeed(page, kinds);
      await askInFull('id');
      for (const key of ['Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
      await settledIn(page);
      const dialog = await faint();
      expect(dialog.all).toBeGreaterThan(30);
      expect(dialog.faint).toEqual([]);
      await page.keyboard.press('Escape');
      await answered(page);
      await call(page, { call: 'ask', sample: 'likeOwn', situation: { seconds: 60 } });
      await settledIn(page);
      expect((await faint()).faint, 'a second warning, while *Tetap lanjutkan* waits').toEqual([]);
      await page.keyboard.press('Escape');
      await answered(page, 2);
      await call(page, { call: 'tell', sample: 'shareThird' });
      const card = await faint();
      expect(card.all).toBeGreaterThan(2);
      expect(card.faint).toEqual([]);
    });

    const headline = 'Anda akan menyukai unggahan akun pasangan calon Andra Soni–Dimyati.';
    const hears = async (role: string, name?: string): Promise<Heard | null> => {
      await page.bringToFront();
      const tree = await accessibilityTree(page, browser);
      return tree.find((heard) => heard.role === role && (name === undefined || heard.name === name)) ?? null;
    };
    /** Trees follow the page a moment later. */
    const soonHears = (role: string, name?: string) => expect.poll(() => hears(role, name)).not.toBeNull();

    test('the tree has the alert dialog, modal, named by the act, described by when and which rule, and no longer the page', async () => {
      await openFeed(page, kinds);
      await soonHears('main');
      await call(page, { call: 'ask', situation: { seconds: 0 } });
      await settledIn(page);
      await soonHears('alertdialog', headline);
      await expect.poll(async () => (await hears('alertdialog', headline))?.modal).toBe(true);
      for (const words of [
        'Masa kampanye Pilkada 2024 sampai 23\u00a0November',
        'Ini dapat melanggar aturan yang berlaku untuk Anda sebagai PNS: SKB 22 September 2022',
        'Lampiran II huruf B angka 6',
        'Putusan nyata bervariasi.',
      ]) {
        await expect.poll(async () => (await hears('alertdialog', headline))?.description).toContain(words);
      }
      // What opens on request is no part of what is said at once.
      expect((await hears('alertdialog', headline))?.description).not.toContain('Dasar hukum');
      await soonHears('heading', headline);
      await soonHears('button', 'Batalkan');
      await soonHears('button', 'Tetap lanjutkan');
      await soonHears('button', 'Bukan tentang peserta pemilihan?');
      await expect.poll(() => hears('main'), { message: 'the page behind' }).toBeNull();
      await page.keyboard.press('Escape');
      await answered(page);
      await soonHears('main');
      await expect.poll(() => hears('alertdialog')).toBeNull();
    });

    test('where rules can not be read the alert dialog is named by that, and says why in both languages', async () => {
      const name = 'Aturan tidak dapat dibaca.';
      await openFeed(page, kinds);
      await call(page, { call: 'askUnread' });
      await soonHears('alertdialog', name);
      for (const words of ['Muat ulang tab ini', 'Reload this tab']) {
        await expect.poll(async () => (await hears('alertdialog', name))?.description).toContain(words);
      }
      await soonHears('button', 'Batalkan');
      await page.keyboard.press('Escape');
      await answered(page);
    });

    test('the second button says how long it waits', async () => {
      await openAsked(page, kinds, {}, 60);
      const heard = async () => {
        const tree = await accessibilityTree(page, browser);
        return tree.some(
          ({ role, name }) => role === 'button' && /^Tetap lanjutkan \(dapat ditekan dalam \d+ detik\)$/.test(name),
        );
      };
      await expect.poll(heard).toBe(true);
      expect(await hears('button', 'Tetap lanjutkan')).toBeNull();
    });

    test('a second warning is an alert dialog as well, named by the act, described by when and by the rule in one line', async () => {
      await openAsked(page, kinds);
      await page.keyboard.press('Escape');
      await answered(page);
      await call(page, { call: 'ask', situation: { seconds: 0 } });
      await settledIn(page);
      await soonHears('alertdialog', headline);
      const described = async () => (await hears('alertdialog', headline))?.description;
      for (const words of [
        'Masa kampanye Pilkada 2024',
        'Sudah diingatkan tadi; aturannya sama.',
        'Lampiran II huruf B angka 6',
      ]) {
        await expect.poll(described).toContain(words);
      }
      // The quotation was said the first time.
      expect(await described()).not.toContain('Putusan nyata bervariasi.');
      await soonHears('button', 'Batalkan');
      await soonHears('button', 'Tetap lanjutkan');
      await expect.poll(() => hears('main'), { message: 'the page behind' }).toBeNull();
    });

    /** Everything that would be read out, in order. */
    const said = async (): Promise<string> => {
      await page.bringToFront();
      const texts = (await accessibilityTree(page, browser)).filter(({ role }) => role === 'StaticText');
      return texts
        .map(({ name }) => name)
        .join(' ')
        .replaceAll(/\s+/g, ' ');
    };
    /** Cards wait as long as the pointer is on them. */
    const rest = () => page.mouse.move(1220, 862);

    test('a notice is a status with all its words, and its way out has a name', async () => {
      await openFeed(page, kinds);
      await soonHears('main');
      await call(page, { call: 'tell', sample: 'shareThird' });
      await rest();
      await soonHears('status');
      for (const words of ['Pengingat', 'Andra Soni–Dimyati']) {
        await expect.poll(said).toContain(words);
      }
      await soonHears('button', 'Tutup');
      expect(await hears('main'), 'the page beside it').not.toBeNull();
    });

    test('the card that asks to repeat is a status with its sentence, and its way out has a name', async () => {
      await openFeed(page, kinds);
      await soonHears('main');
      await call(page, { call: 'askToRepeat' });
      await rest();
      await soonHears('status');
      await expect.poll(said).toContain('Silakan ulangi');
      await soonHears('button', 'Tutup');
      expect(await hears('main'), 'the page beside it').not.toBeNull();
    });

    test('the line after cancelling is a status with its sentence, and nothing to press', async () => {
      await openAsked(page, kinds);
      await soonHears('alertdialog');
      await page.keyboard.press('Escape');
      await rest();
      await soonHears('status');
      await expect.poll(said).toContain('Dibatalkan. Tidak ada yang terkirim.');
      expect(await hears('button', 'Tutup')).toBeNull();
      expect(await hears('main'), 'the page is back').not.toBeNull();
    });

    test('moves for a moment, and for those who asked for stillness not at all', async () => {
      const moving = async () => {
        await call(page, { call: 'motion' });
        return (await page.evaluate(() => document.documentElement.dataset.moving)) ?? '';
      };
      const askAndMeasure = async () => {
        await openFeed(page, kinds);
        // The ring empties as long as the seconds run: there is no moment to miss.
        await call(page, { call: 'ask', situation: { seconds: 60 } });
        return moving();
      };
      await setTheme(page, browser, 'light', false);
      expect(await askAndMeasure()).toContain('empty');
      await setTheme(page, browser, 'light', true);
      expect(await askAndMeasure()).toBe('');
      await settledIn(page);
      await page.keyboard.press('Escape');
      await answered(page);
      expect(await moving(), 'the line after cancelling').toBe('');
      await call(page, { call: 'tell', sample: 'shareThird' });
      expect(await moving(), 'the notice').toBe('');
    });
  });
}
