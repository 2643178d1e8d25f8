/**
 * Own contestants go out as a file and come back with everything: accounts, ballot number, region, short names, hashtags, and
 * each in its own election. What is too much is said at its field, in both languages.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chosenBrowsers, type Started, startBrowser } from './browsers';
import {
  choose,
  eventually,
  exported,
  keepExports,
  openWith,
  press,
  stored,
  typeByLabel,
  until,
  violationsIn,
} from './pages-kit';

const wordsOf = {
  id: {
    handles: 'Akun (bila ada)',
    shortNames: 'Nama pendek atau panggilan (bila ada)',
    hashtags: 'Tagar kampanye (bila ada)',
    add: 'Tambahkan',
    tooMany: 'Paling banyak 20.',
    tooManyAccounts: 'Paling banyak 20 akun.',
    save: 'Simpan daftar sebagai berkas',
    remove: 'Hapus',
    addAll: 'Tambahkan yang benar',
    unknownElection: 'Pemilihan ini tidak ada dalam kalender.',
  },
  en: {
    handles: 'Accounts (if any)',
    shortNames: 'Short names or nicknames (if any)',
    hashtags: 'Campaign hashtags (if any)',
    add: 'Add',
    tooMany: 'At most 20.',
    tooManyAccounts: 'At most 20 accounts.',
    save: 'Save the list as a file',
    remove: 'Remove',
    addAll: 'Add those that are right',
    unknownElection: 'This election is not in the calendar.',
  },
} as const;

const own = [
  {
    id: 'pair',
    kind: 'ticket',
    name: 'Semar Badranaya',
    runningMate: 'Petruk Kantong',
    election: 'pilkada-2024',
    region: '36.04',
    ballotNumber: 2,
    handles: [
      { site: 'facebook', handle: 'semar.badranaya' },
      { site: 'x', handle: 'semar_kk' },
    ],
    shortNames: ['Ki Lurah', 'Semar–Petruk'],
    hashtags: ['SemarMaju', '2025Semar'],
  },
  {
    id: 'account',
    kind: 'account',
    name: 'Tim Gareng',
    election: 'pilkada-2020',
    region: '0',
    handles: [{ site: 'instagram', handle: 'tim.gareng' }],
  },
];
const twentyOne = (word: string) => Array.from({ length: 21 }, (_, index) => `${word}${index}`).join(', ');

for (const browser of chosenBrowsers()) {
  describe(`own contestants in ${browser}`, () => {
    let started: Started;
    let opened: Page | null = null;
    beforeAll(async () => {
      started = await startBrowser(browser);
    });
    afterEach(async () => {
      await opened?.close();
      opened = null;
    });
    afterAll(async () => {
      await started?.browser.close();
    });
    const open = async (settings: object) => {
      opened = await openWith(started, 'pages/options/index.html#peserta', { settings: { version: 1, ...settings } });
      return opened;
    };
    const contestantsIn = async (page: Page) =>
      ((await stored(page, 'settings')) as { contestants?: { id: string }[] }).contestants ?? [];

    describe.each(['id', 'en'] as const)('in %s', (language) => {
      const words = wordsOf[language];

      test('go out as a file, and come back whole, each in its own election', async () => {
        const page = await open({ language, contestants: own });
        await keepExports(page);
        await press(page, words.save);
        const text = await eventually(() => exported(page));
        for (let left = own.length; left > 0; left--) {
          await press(page, words.remove);
          await until(page, (rows) => document.querySelectorAll('.entries__row').length === rows, left - 1);
        }
        expect(await contestantsIn(page)).toEqual([]);

        await choose(page, 'peserta.json', text.replace('pilkada-2020', 'pilkada-1999'));
        await until(page, (sentence) => document.body.innerText.includes(sentence), words.unknownElection);
        expect(await violationsIn(page)).toEqual([]);
        expect(await contestantsIn(page)).toEqual([]);

        await choose(page, 'peserta.json', text);
        await until(
          page,
          (sentence) =>
            !document.body.innerText.includes(sentence) && document.querySelectorAll('tbody tr').length >= 2,
          words.unknownElection,
        );
        await press(page, words.addAll);
        await until(page, () => document.querySelectorAll('.entries__row').length === 2);
        const withoutIds = (rows: readonly { id: string }[]) => rows.map(({ id: _, ...rest }) => rest);
        expect(withoutIds(await contestantsIn(page))).toEqual(withoutIds(own));
      });

      test('too much of anything is said at its field, and nothing is stored', async () => {
        const page = await open({ language });
        await typeByLabel(page, words.handles, twentyOne('@semar'));
        await typeByLabel(page, words.shortNames, twentyOne('Semar'));
        await typeByLabel(page, words.hashtags, twentyOne('#Semar'));
        await press(page, words.add);
        const messageOf = (label: string) =>
          page.evaluate((wanted) => {
            const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === wanted);
            return found?.closest('.field')?.querySelector('[role="alert"]')?.textContent;
          }, label);
        await expect.poll(() => messageOf(words.handles)).toBe(words.tooManyAccounts);
        expect(await messageOf(words.shortNames)).toBe(words.tooMany);
        expect(await messageOf(words.hashtags)).toBe(words.tooMany);
        expect(await violationsIn(page)).toEqual([]);
        expect(await contestantsIn(page)).toEqual([]);
      });

      test('what is typed of one is still there after another section and after a reload, until it is added', async () => {
        const page = await open({ language });
        const value = () =>
          page.evaluate((label) => {
            const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
            return (document.getElementById(found?.htmlFor ?? '') as HTMLInputElement | null)?.value;
          }, words.hashtags);
        await typeByLabel(page, words.hashtags, '#SemarMaju');
        for (const hash of ['#saya', '#peserta']) {
          await page.evaluate((next) => {
            location.hash = next;
          }, hash);
          await expect.poll(value, { timeout: 15_000 }).toBe(hash === '#saya' ? undefined : '#SemarMaju');
        }
        await page.evaluate(() => location.reload());
        await until(page, () => document.readyState === 'complete');
        await expect.poll(value, { timeout: 15_000 }).toBe('#SemarMaju');
      });

      test('a CSV with a line that is wrong takes over the others and keeps that line', async () => {
        const page = await open({ language });
        const heading = 'nama;nomor;akun;nama pendek;tagar;pemilihan';
        const good = 'Semar;2;x:semar;Ki Lurah;#SemarMaju;pilkada-2024';
        const bad = 'Gareng;dua;;;;pilkada-2024';
        await choose(page, 'peserta.csv', [heading, good, bad].join('\r\n'));
        await until(page, () => document.querySelectorAll('tbody tr').length >= 2);
        await press(page, words.addAll);
        await until(page, () => document.querySelectorAll('.entries__row').length === 1);
        expect(await contestantsIn(page)).toMatchObject([
          {
            name: 'Semar',
            ballotNumber: 2,
            handles: [{ site: 'x', handle: 'semar' }],
            shortNames: ['Ki Lurah'],
            hashtags: ['SemarMaju'],
          },
        ]);
        const left = () => page.evaluate(() => document.querySelector('textarea')?.value);
        await expect.poll(left).toBe([heading, bad].join('\n'));
      });
    });
  });
}
