/** Aturan as a reader meets it, provision by provision, and Aturan and Kalender on paper: what is there, and what stays on the screen. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { instrumentOf, provisions, sanctionOf } from '../../src/rulebook/law';
import optionsEn from '../../src/ui/_locales/en/options.json';
import optionsId from '../../src/ui/_locales/id/options.json';
import { type BrowserName, chosenBrowsers, inFirefoxItself, lookAt, type Started, startBrowser } from './browsers';
import { openWith, until } from './pages-kit';

const catalogues = { id: optionsId, en: optionsEn };

/** From now on the page is laid out as its print is. */
async function asPrint(page: Page, browser: BrowserName): Promise<void> {
  if (browser === 'chromium') return page.emulateMediaType('print');
  await lookAt(page, browser);
  await inFirefoxItself(page, `window.gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print'`);
  await until(page, () => matchMedia('print').matches);
}

/** How many elements of a selector are seen, and how many there are. */
function seen(page: Page, selector: string): Promise<readonly [seen: number, all: number]> {
  return page.evaluate((where): [number, number] => {
    const all = [...document.querySelectorAll(where)];
    return [all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 0).length, all.length];
  }, selector);
}

const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').toLowerCase();

describe.each(chosenBrowsers())('the law to read in %s', (browser) => {
  let started: Started;
  let opened: Page | null = null;
  beforeAll(async () => {
    started = await startBrowser(browser);
  });
  afterEach(async () => {
    await opened?.close();
    opened = null;
  });
  afterAll(() => started?.browser.close());

  describe.each(['id', 'en'] as const)('in %s', (language) => {
    const says = (key: keyof typeof optionsId) => catalogues[language][key].message;
    const open = async (hash: string): Promise<Page> => {
      opened = await openWith(started, `pages/options/index.html#${hash}`, { settings: { version: 1, language } });
      await until(opened, (wanted) => document.documentElement.lang === wanted, language);
      return opened;
    };

    test('every provision says its words, what they mean, what is listed, since when, and from where', async () => {
      const page = await open('aturan');
      await until(page, () => document.querySelector('.rule') !== null);
      await page.click('search [role="switch"], search input[type="checkbox"]');
      await until(
        page,
        (all) => document.querySelectorAll('article.rule[id^="aturan-"]').length === all,
        provisions.length,
      );
      const cards = await page.evaluate(
        () =>
          Object.fromEntries(
            [...document.querySelectorAll<HTMLElement>('article.rule[id^="aturan-"]')].map((card) => {
              for (const details of card.querySelectorAll('details')) details.open = true;
              return [
                card.id.replace('aturan-', ''),
                [card.innerText, [...card.querySelectorAll('a')].map(({ href }) => href)],
              ];
            }),
          ) as Record<string, [string, string[]]>,
      );
      for (const provision of provisions) {
        const [text, links] = cards[provision.id] as [string, string[]];
        const card = plain(text);
        const must = [
          provision.place,
          provision.quote ?? says('quoteUnseen'),
          provision.gloss[language],
          says('ruleValidity'),
          provision.formerly ?? '',
          ...provision.sanctions.map((id) => sanctionOf(id)?.text[language] ?? id),
          ...(provision.sanctions.length > 0 ? [says('sanctionsVary')] : []),
          ...(provision.reading?.subjects ? [says('ruleRead')] : []),
          ...(provision.reading?.acts ? [says('ruleRead')] : []),
          ...(provision.whenManagerial ? [says('ruleManagerial')] : []),
          says(`confidence_${provision.confidence}`),
        ];
        for (const words of must) expect(card, provision.id).toContain(plain(words));
        for (const source of provision.sources) {
          if (URL.canParse(source)) expect(links, provision.id).toContain(new URL(source).href);
          else expect(card, provision.id).toContain(plain(source));
        }
      }
    });

    test('Aturan on paper is every rule with its sources, and nothing to press', async () => {
      const page = await open('aturan');
      await until(page, () => document.querySelector('.rule') !== null);
      const [, rules] = await seen(page, 'article.rule[id^="aturan-"]');
      expect(await seen(page, '.only-print')).toEqual([0, rules]);
      await asPrint(page, browser);
      expect(await seen(page, 'article.rule[id^="aturan-"]')).toEqual([rules, rules]);
      expect(await seen(page, '.only-print')).toEqual([rules, rules]);
      expect((await seen(page, 'article.rule blockquote'))[0]).toBeGreaterThan(40);
      expect((await seen(page, '#aturan-boleh article'))[0]).toBe(9);
      for (const hidden of ['.options__side', 'button', 'input', 'select', 'search', 'main nav', '.rule__more']) {
        expect((await seen(page, hidden))[0], hidden).toBe(0);
      }
      expect(await isWide(page)).toBe(false);
      for (const id of [...new Set(provisions.map(({ instrument }) => instrument))].slice(0, 3)) {
        expect(await page.evaluate(() => document.body.innerText)).toContain(instrumentOf(id)?.short ?? id);
      }
    });

    test('Kalender on paper is the picture, or the table, and the election that is open; no form and no button', async () => {
      const page = await open('kalender/pilkada-2024');
      await until(page, () => document.querySelectorAll('section.card table').length > 0);
      await asPrint(page, browser);
      expect((await seen(page, '.timeline__rows .band'))[0]).toBeGreaterThan(3);
      expect((await seen(page, 'section.card tbody tr'))[0]).toBeGreaterThan(8);
      expect((await seen(page, '.legend li'))[0]).toBeGreaterThan(5);
      const kept = await page.evaluate(() =>
        [...document.querySelectorAll('.timeline__rows .band')].every(
          (band) => getComputedStyle(band).getPropertyValue('print-color-adjust') === 'exact',
        ),
      );
      expect(kept).toBe(true);
      for (const hidden of [
        '.options__side',
        '.no-print button',
        'input',
        'select',
        '.own-elections',
        '[type="file"]',
      ]) {
        expect((await seen(page, hidden))[0], hidden).toBe(0);
      }
      expect(await isWide(page)).toBe(false);
    });
  });
});
