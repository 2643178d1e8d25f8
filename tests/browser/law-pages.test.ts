/**
 * What the pages of law and calendar must never leave out, in both languages: how sure a day is, wherever it stands; that law may
 * have changed; the older number of an article; and that nobody has checked the rules for half a year.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import optionsEn from '../../src/ui/_locales/en/options.json';
import pagesEn from '../../src/ui/_locales/en/pages.json';
import optionsId from '../../src/ui/_locales/id/options.json';
import pagesId from '../../src/ui/_locales/id/pages.json';
import { chosenBrowsers, openExtensionPage, type Started, startBrowser } from './browsers';
import { wallClock } from './clock';
import { eventually, exported, keepExports, openWith, press, type, until, violationsIn } from './pages-kit';

const catalogues = { id: { ...pagesId, ...optionsId }, en: { ...pagesEn, ...optionsEn } };
/** On a busy machine a press is answered late. */
const patient = { timeout: 15_000 };
/** Of the elections shipped today: one of each kind of doubt, and a stage that it is about. */
const doubtful = [
  ['pilkada-2018', 'stageConfidence_medium'],
  ['psu-2025-empat-lawang', 'stageConfidence_derived'],
  ['pilkada-2017', 'stageConfidence_low'],
] as const;

for (const browser of chosenBrowsers()) {
  describe(`law and calendar in ${browser}`, () => {
    let started: Started;
    const opened: Page[] = [];
    beforeAll(async () => {
      started = await startBrowser(browser);
    });
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((page) => page.close()));
    });
    afterAll(async () => {
      await started?.browser.close();
    });
    const open = async (path: string, settings: object): Promise<Page> => {
      const page = await openWith(started, path, { settings: { version: 1, ...settings } });
      opened.push(page);
      return page;
    };
    const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

    describe.each(['id', 'en'] as const)('in %s', (language) => {
      const says = (key: keyof (typeof catalogues)['id']) => catalogues[language][key].message;

      test.each(doubtful)('%s says of its days: %s, in its details and in the table', async (id, key) => {
        const page = await open(`pages/options/index.html#kalender/${id}`, { language });
        const cellsWith = (scope: string) =>
          page.evaluate(
            (where, words) =>
              [...document.querySelectorAll(`${where} td`)].filter(({ textContent }) => textContent === words).length,
            scope,
            says(key),
          );
        await until(page, () => document.querySelectorAll('section.card table').length === 2);
        expect(await cellsWith('section.card')).toBeGreaterThan(0);
        await press(page, says('calendarTable'));
        await until(page, () => document.querySelector('.timeline') === null);
        const row = await page.evaluate(
          (href) => document.querySelector(`tbody a[href="${href}"]`)?.closest('tbody')?.textContent,
          `#kalender/${id}`,
        );
        expect(row).toContain(says(key));
      });

      test('the picture marks unsure bands, folded ones as well, and says why', async () => {
        const page = await open('pages/options/index.html#kalender', { language });
        await until(page, () => document.querySelector('.timeline__rows .band--unsure') !== null);
        const bands = await page.evaluate(() =>
          [...document.querySelectorAll('.timeline__rows .band:not(.band--window)')].map((band) => ({
            unsure: band.classList.contains('band--unsure'),
            title: band.getAttribute('title'),
            folded: band.closest('li')?.querySelector('.line__fold') !== null,
          })),
        );
        const sure = `(${says('stageConfidence_high')})`;
        for (const { unsure, title } of bands.filter((band) => band.title !== null)) {
          expect(title?.endsWith(sure), title ?? '').toBe(!unsure);
        }
        expect(bands.some(({ folded, unsure }) => folded && unsure)).toBe(true);
        expect(await textOf(page)).toContain(says('legendUnsure'));
      });

      test('a stage that was filled in by formula says so in the form, and in both exports', async () => {
        const election = {
          id: 'sendiri-rumus',
          name: 'Rumus',
          regions: ['36.04'],
          stages: [
            { key: 'penetapan_calon', start: '2027-03-01', end: '2027-03-01' },
            { key: 'kampanye', start: '2027-03-04', end: '2027-04-28', confidence: 'derived' },
            { key: 'pemungutan_suara', start: '2027-05-02', end: '2027-05-02' },
          ],
        };
        const page = await open('pages/options/index.html#kalender', { language, elections: [election] });
        await until(page, () => document.querySelector('.own-elections button') !== null);
        // Pressed by the page itself: a click at a place would miss what moved meanwhile.
        await page.evaluate(() => (document.querySelector('.own-elections button') as HTMLElement).click());
        const marks = () =>
          page.evaluate(() =>
            [...document.querySelectorAll('[data-stage]')].map((stage) => [
              stage.getAttribute('data-stage'),
              stage.querySelector('.pill')?.textContent ?? null,
            ]),
          );
        await expect.poll(marks, patient).toEqual([
          ['penetapan_calon', null],
          ['kampanye', says('stageConfidence_derived')],
          ['pemungutan_suara', null],
        ]);
        await type(page, '[data-stage="kampanye"] .field:nth-of-type(3) input', '2027-04-27');
        // What is touched is no longer the formula's.
        await expect.poll(marks, patient).toContainEqual(['kampanye', null]);

        await keepExports(page);
        await press(page, says('exportIcs'));
        const ics = (await eventually(() => exported(page))).replaceAll('\r\n ', '');
        const campaign = ics.split('BEGIN:VEVENT').find((event) => event.includes('CATEGORIES:kampanye'));
        expect(campaign).toContain('STATUS:TENTATIVE');
        expect(campaign).toContain('X-CONFIDENCE:derived');
        await keepExports(page);
        await press(page, says('exportJson'));
        const json = JSON.parse(await eventually(() => exported(page))) as {
          elections: { stages: { key: string; confidence: string }[] }[];
        };
        expect(json.elections[0]?.stages.find(({ key }) => key === 'kampanye')).toMatchObject({
          confidence: 'derived',
        });
      });

      test('the popup says that a window is our reading', async () => {
        const clock = { kind: 'simulated', at: Date.parse('2025-03-10T05:00:00Z'), setAt: Date.now() };
        const page = await open('pages/popup/index.html', { language, subject: 'pns', region: '36.04', clock });
        await until(page, () => document.querySelector('.popup__today') !== null);
        expect(await textOf(page)).toContain(says('doubt_modelled'));
      });

      test('Aturan and Kalender say quietly which law is unsure', async () => {
        const rules = await open('pages/options/index.html#aturan', { language });
        await until(rules, () => document.querySelector('main .banner details') !== null);
        const words = await textOf(rules);
        expect(words).toContain(says('lawUnsure'));
        for (const bill of ['RUU Pemilu', 'PP Manajemen ASN']) {
          if (language === 'id') expect(words).toContain(bill);
        }
        await rules.click('main .banner summary');
        await until(rules, () => document.querySelectorAll('main .banner li').length >= 4);
        // The whole rulebook, seconds of work for its 3,500 elements, is looked at in pages.test.ts: new is what was opened.
        expect(await violationsIn(rules, 'main .banner')).toEqual([]);

        const calendar = await open('pages/options/index.html#kalender', { language });
        await until(calendar, () => document.querySelector('.timeline') !== null);
        expect(await textOf(calendar)).toMatch(
          language === 'id' ? /diperiksa terakhir 22\s+November\s+2026/ : /last checked on 22\s+November\s+2026/,
        );
        expect(await textOf(calendar)).toMatch(
          language === 'id' ? /RUU Pemilu dibahas DPR/ : /elections bill was before parliament/i,
        );
      });

      test('an article stands with its older number, also where another rests on it', async () => {
        const formerly = language === 'id' ? 'dahulu' : 'formerly';
        const article = await open('pages/options/index.html#aturan/UU20-9-2', { language });
        await until(article, () => document.querySelector('.rule--linked') !== null);
        const linked = (page: Page) =>
          page.evaluate(() =>
            (document.querySelector('.rule--linked') as HTMLElement).innerText.replaceAll('\u00a0', ' '),
          );
        expect((await linked(article)).toLowerCase()).toMatch(
          new RegExp(`${formerly}\\s+uu 5/2014 pasal 9 ayat \\(2\\)`),
        );

        const party = await open('pages/options/index.html#aturan/SKB2022-B5', { language });
        await until(party, () => document.querySelector('.rule--linked summary') !== null);
        await party.click('.rule--linked summary');
        await until(party, () => document.querySelector('.rule--linked details[open]') !== null);
        expect(await linked(party)).toContain(
          `Pasal 52 ayat (3) huruf j jo. ayat (4) (${formerly} UU 5/2014 Pasal 87 ayat (4) huruf c)`,
        );
      });
    });
  });
}

// 180 days after the check of 22 November 2026 is 21 May 2027.
const fresh = Date.parse('2027-05-20T03:00:00Z');
const old = Date.parse('2027-05-22T03:00:00Z');
const probe = wallClock(fresh);
probe?.remove();
if (probe === null)
  test('rules that grow old can not be shown: there is no C compiler here, or this is not Linux', () => {
    console.info('Without cc the warning about old rules is not shown in a browser.');
  });

describe.each(probe === null ? [] : chosenBrowsers())(
  'rules that nobody has checked for 180 days, in %s',
  (browser) => {
    const clock = wallClock(fresh);
    let started: Started;
    beforeAll(async () => {
      if (clock === null) throw new Error('no C compiler');
      started = await startBrowser(browser, undefined, { environment: clock.environment });
    });
    afterAll(async () => {
      await started?.browser.close();
      clock?.remove();
    });

    test.each([
      { moment: fresh, told: false, name: 'are not told of a day earlier' },
      { moment: old, told: true, name: 'are told of in popup, Aturan and Kalender, in both languages' },
    ])('$name', async ({ moment, told }) => {
      clock?.set(moment);
      for (const language of ['id', 'en'] as const) {
        const sentence = catalogues[language].problemStale.message.replace('$DATE$', '22 November 2026');
        await (
          await openWith(started, 'pages/popup/index.html', { settings: { version: 1, language, subject: 'pns' } })
        ).close();
        // The popup shows when the background has answered; elsewhere silence could be too early.
        const pages = told ? ['options/index.html#aturan', 'options/index.html#kalender'] : [];
        for (const place of ['popup/index.html', ...pages]) {
          const page = await openExtensionPage(started, `pages/${place}`);
          await until(page, (wanted) => document.documentElement.lang === wanted, language);
          if (place.startsWith('popup')) await until(page, () => document.querySelector('.popup__today') !== null);
          else await until(page, () => document.querySelector('main h1, main h2') !== null);
          const said = () =>
            page.evaluate((words) => document.body.innerText.replaceAll('\u00a0', ' ').includes(words), sentence);
          await expect.poll(said, { message: `${place} in ${language}`, timeout: 10_000 }).toBe(told);
          // The whole of these pages is before axe elsewhere; the rulebook alone takes it many seconds.
          if (told) expect(await violationsIn(page, '.problems')).toEqual([]);
          await page.close();
        }
      }
    });
  },
);
