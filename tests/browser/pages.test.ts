/**
 * The extension's own pages in real browsers: every one opens, says what it should, keeps what is entered, and has
 * nothing that axe-core objects to, in both languages.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chosenBrowsers, type Started, startBrowser } from './browsers';
import { interstitialReader } from './interstitial';
import {
  choose,
  eventually,
  exported,
  keepExports,
  openWith,
  ownElectionsOf,
  press,
  saved,
  stored,
  type,
  typeByLabel,
  until,
  violationsIn,
} from './pages-kit';

const sections = ['saya', 'kalender', 'peserta', 'aturan', 'situs', 'data', 'instansi'] as const;
const places = [
  'pages/popup/index.html',
  'pages/welcome/index.html',
  ...sections.map((section) => `pages/options/index.html#${section}`),
  'pages/options/index.html#kalender/pilkada-2024',
  'pages/options/index.html#aturan/SKB2022-B6',
];

const wordsOf = {
  id: {
    name: 'Nama pemilihan',
    save: 'Simpan pemilihan',
    line: 'Baris 3, kolom 12, version',
    preview: 'akan ditambahkan',
    excepted: [
      'Satu unggahan di Facebook, sejak 23 November 2024',
      'Satu akun di X, sejak 24 November 2024',
      'Satu kata di semua situs, pertama di Instagram, sejak 25 November 2024',
    ],
    noneExcepted: 'Belum ada.',
    removeAllExcepted: 'Hapus semua pengecualian',
  },
  en: {
    name: 'Name of the election',
    save: 'Save the election',
    line: 'Line 3, column 12, version',
    preview: 'will be added',
    excepted: [
      'One post on Facebook, since 23 November 2024',
      'One account on X, since 24 November 2024',
      'One word on every site, first on Instagram, since 25 November 2024',
    ],
    noneExcepted: 'None yet.',
    removeAllExcepted: 'Remove all exceptions',
  },
} as const;
const movedElection = {
  id: 'sendiri-contoh',
  name: 'Contoh',
  regions: ['36.04'],
  stages: [
    { key: 'pemungutan_suara', start: '2027-01-10', end: '2027-01-10' },
    { key: 'pemungutan_suara', start: '2027-01-17', end: '2027-01-17', revision: 1 },
  ],
};
/** What a person has said is not about a contestant; the last one was spoiled by the disk. */
const exceptions = [
  { kind: 'text', site: 'facebook', fingerprint: 'a1', since: '2024-11-23' },
  { kind: 'account', site: 'x', fingerprint: 'b2', since: '2024-11-24' },
  { kind: 'word', site: 'instagram', fingerprint: 'c3', since: '2024-11-25' },
  { kind: 'word', site: 'somewhere', fingerprint: 'd4', since: 'yesterday' },
];
const foreignCalendar = [
  'BEGIN:VCALENDAR',
  'X-WR-CALNAME:Pilkades',
  'BEGIN:VEVENT',
  'DTSTART;VALUE=DATE:20270301',
  'RRULE:FREQ=DAILY',
  'CATEGORIES:kampanye',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

for (const browser of chosenBrowsers()) {
  describe(`the pages in ${browser}`, () => {
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

    const open = async (path: string, given?: object): Promise<Page> => {
      const page = await openWith(started, path, given);
      opened.push(page);
      return page;
    };

    for (const language of ['id', 'en'] as const) {
      test.each(places)(`%s opens in ${language} and has nothing that axe-core objects to`, async (path) => {
        const page = await open(path, { settings: { version: 1, language } });
        await until(page, (wanted) => document.documentElement.lang === wanted, language);
        // What a page asks the background for comes a moment later; it is part of what is checked.
        if (path.includes('popup')) await until(page, () => document.querySelector('.popup__today') !== null);
        expect(await violationsIn(page)).toEqual([]);
      });

      test(`axe-core objects to nothing in ${language} while an election is written, is wrong, or a file is shown`, async () => {
        const words = wordsOf[language];
        const page = await open('pages/options/index.html#kalender', {
          settings: { version: 1, language, elections: [movedElection] },
        });
        await until(page, () => document.querySelector('.own-elections button') !== null);
        await page.click('.own-elections button');
        await until(page, () => document.querySelector('[data-stage="pemungutan_suara"]') !== null);
        await type(page, '[data-stage="pemungutan_suara"] .field:nth-of-type(3) input', '2027-01-02');
        await typeByLabel(page, words.name, '');
        await press(page, words.save);
        await until(page, () => document.querySelectorAll('#election-editor [role="alert"]').length === 2);
        await choose(page, 'x.json', '{\n"format": "jeda-netral/calendar",\n"version": 9 }');
        await until(page, (line) => document.body.innerText.includes(line), words.line);
        expect(await violationsIn(page)).toEqual([]);

        await choose(page, 'x.ics', foreignCalendar);
        await until(page, (text) => document.body.innerText.includes(text), words.preview);
        expect(await violationsIn(page)).toEqual([]);
      });
    }

    test.each(['id', 'en'] as const)(
      'exceptions are listed in %s, taken back one by one, and all together',
      async (language) => {
        const { excepted, noneExcepted, removeAllExcepted } = wordsOf[language];
        const page = await open('pages/options/index.html#peserta', { settings: { version: 1, language }, exceptions });
        const rows = () =>
          page.evaluate(() =>
            // Dates are kept on one line by spaces that do not break.
            [...document.querySelectorAll('.entries__row > div')].map((row) =>
              (row.textContent ?? '').replaceAll('\u00a0', ' '),
            ),
          );
        const remaining = async () =>
          ((await stored(page, 'exceptions')) as { fingerprint: string }[]).map((each) => each.fingerprint);
        // The last one stands first.
        await expect.poll(rows).toEqual([...excepted].reverse());
        expect(await violationsIn(page)).toEqual([]);

        await page.evaluate((words) => {
          const buttons = [...document.querySelectorAll('.entries__row button')];
          (
            buttons.find((button) => button.getAttribute('aria-label')?.replaceAll('\u00a0', ' ').includes(words)) as
              | HTMLElement
              | undefined
          )?.click();
        }, excepted[1] ?? '');
        await expect.poll(rows).toEqual([excepted[2], excepted[0]]);
        expect(await remaining()).toEqual(['a1', 'c3']);

        await press(page, removeAllExcepted);
        await until(page, (words) => document.body.innerText.includes(words), noneExcepted);
        expect(await remaining()).toEqual([]);
      },
    );

    test('status, region and simulated date are kept', async () => {
      const page = await open('pages/options/index.html#saya', { settings: { version: 1, language: 'id' } });
      await page.click('input[value="pppk"]');
      await saved(page, 1);
      await page.click('[role="combobox"]');
      await page.keyboard.type('kab serang');
      await until(page, () => document.querySelectorAll('[role="option"]').length === 1);
      await page.keyboard.press('Enter');
      await until(
        page,
        () => (document.querySelector('[role="combobox"]') as HTMLInputElement).value === 'Kabupaten Serang, Banten',
      );
      const clock = '.card:last-of-type [role="switch"]';
      await page.click(clock);
      await until(page, () => document.querySelector('[type="datetime-local"]') !== null);
      await type(page, '[type="datetime-local"]', '2024-11-12T10:00');
      await until(page, () => document.querySelector('.field__hint:nth-of-type(1)') !== null);

      const again = await open('pages/options/index.html#saya');
      await until(again, () => document.querySelector('[type="datetime-local"]') !== null);
      const shown = await again.evaluate(() => ({
        status: (document.querySelector('[type="radio"]:checked') as HTMLInputElement).value,
        region: (document.querySelector('[role="combobox"]') as HTMLInputElement).value,
        date: (document.querySelector('[type="datetime-local"]') as HTMLInputElement).value,
      }));
      expect(shown).toEqual({ status: 'pppk', region: 'Kabupaten Serang, Banten', date: '2024-11-12T10:00' });
    });

    test('a date that does not exist gets a sentence at the field, and the last good one stays', async () => {
      const at = Date.UTC(2024, 10, 12, 3);
      const clock = { kind: 'simulated', at, setAt: Date.now() };
      const page = await open('pages/options/index.html#saya', { settings: { version: 1, language: 'id', clock } });
      await until(page, () => document.querySelector('[type="datetime-local"]') !== null);
      await type(page, '[type="datetime-local"]', '1999-01-01T10:00');
      await until(
        page,
        () => document.querySelector('[role="alert"]')?.textContent?.includes('antara 2016 dan 2039') ?? false,
      );
      expect(await stored(page, 'settings')).toMatchObject({ clock: { at } });
    });

    test('a region that does not exist gets a sentence at the field, and the earlier choice stays', async () => {
      const page = await open('pages/options/index.html#saya', {
        settings: { version: 1, language: 'id', region: '36' },
      });
      await page.click('[role="combobox"]');
      await page.keyboard.type('Atlantis');
      await page.keyboard.press('Tab');
      await until(page, () => document.querySelector('[role="alert"]')?.textContent?.includes('Atlantis') ?? false);
      expect(await stored(page, 'settings')).toMatchObject({ region: '36' });
    });

    test('the popup names the phase, its end and what comes next, and can be paused and resumed', async () => {
      const clock = { kind: 'simulated', at: Date.UTC(2024, 10, 12, 3), setAt: Date.now() };
      const settings = { version: 1, language: 'id', subject: 'pns', region: '36.04', clock };
      const page = await open('pages/popup/index.html', { settings });
      await until(page, () => document.querySelector('.popup__pause') !== null);
      const words = await page.evaluate(() => document.body.innerText);
      for (const expected of [
        'Masa kampanye',
        'sampai 23\u00a0November',
        'tersisa 12 hari',
        'masa tenang, mulai 24\u00a0November',
        'Tanggal simulasi',
      ]) {
        expect(words).toContain(expected);
      }
      await page.click('.popup__choices button');
      await until(page, () => document.querySelector('.popup__pause--on') !== null);
      expect(await page.evaluate(() => document.querySelector('.popup__state')?.textContent)).toBe(
        'Berhenti sementara',
      );
      await page.click('.popup__pause--on button');
      await until(page, () => document.querySelector('.popup__pause--on') === null);
      expect(await stored(page, 'settings')).toMatchObject({ pausedUntil: 0 });

      await page.click('.ribbon button');
      await until(page, () => document.querySelector('.ribbon') === null);
      expect(await stored(page, 'settings')).toMatchObject({ clock: { kind: 'real' }, region: '36.04' });
    });

    test('outside every stage the popup says so and that the duty stays', async () => {
      const clock = { kind: 'simulated', at: Date.UTC(2022, 0, 15), setAt: Date.now() };
      const page = await open('pages/popup/index.html', {
        settings: { version: 1, language: 'id', subject: 'pns', clock },
      });
      await until(page, () => document.querySelector('.popup__today') !== null);
      const words = await page.evaluate(() => document.body.innerText);
      expect(words).toContain('Tidak ada tahapan hari ini');
      expect(words).toContain('Kewajiban bersikap netral tetap berlaku');
    });

    test('corrupt settings are named in the popup, the rest is used, and the original is kept', async () => {
      const broken = { version: 1, language: 'id', subject: 'raja', region: '36.04' };
      const page = await open('pages/popup/index.html', { settings: broken });
      await until(page, () => document.querySelector('.problems') !== null);
      expect(await page.evaluate(() => document.querySelector('.problems')?.textContent)).toContain(
        'status kepegawaian',
      );
      expect(await stored(page, 'settings.broken')).toMatchObject([{ original: broken }]);
    });

    test('a provision can be linked to and searched', async () => {
      const page = await open('pages/options/index.html#aturan/SKB2022-B6', {
        settings: { version: 1, language: 'id' },
      });
      await until(page, () => {
        const rule = document.querySelector('[aria-current="true"].rule');
        return rule !== null && rule.getBoundingClientRect().top < innerHeight;
      });
      await type(page, '[type="search"]', 'penurunan jabatan xyz');
      await until(page, () => document.querySelectorAll('.rule[id^="aturan-"]').length === 0);
      await type(page, '[type="search"]', 'pemenangan bakal');
      await until(page, () => document.querySelector('#aturan-SKB2022-A4') !== null);
      expect(await page.evaluate(() => document.querySelector('#aturan-SKB2022-B1'))).toBeNull();
    });

    test('an own contestant can be added by keyboard, is checked, and can be removed', async () => {
      const page = await open('pages/options/index.html#peserta', { settings: { version: 1, language: 'id' } });
      const add = 'button.button--primary';
      await page.focus(add);
      await page.keyboard.press('Enter');
      await until(page, () => document.querySelectorAll('[role="alert"]').length === 2);
      await page.select('select:nth-of-type(1)', 'account').catch(() => undefined);
      await page.evaluate(() => {
        const selects = [...document.querySelectorAll('select')];
        for (const [select, value] of [
          [selects[0], 'account'],
          [selects[1], 'pilkada-2024'],
        ] as const) {
          if (select === undefined) continue;
          select.value = value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }
      });
      await until(page, () =>
        [...document.querySelectorAll('label')].every((label) => label.textContent !== 'Nama calon wakil'),
      );
      await typeByLabel(page, 'Nama', 'Tim Contoh');
      await typeByLabel(page, 'Akun (bila ada)', 'x.com/tim_contoh');
      await page.focus(add);
      await page.keyboard.press('Enter');
      await until(page, () => document.querySelector('.entries__row')?.textContent?.includes('Tim Contoh') ?? false);
      expect(await stored(page, 'settings')).toMatchObject({
        contestants: [{ kind: 'account', name: 'Tim Contoh', handles: [{ site: 'x', handle: 'tim_contoh' }] }],
      });
      await page.click('.entries__row button');
      await until(page, () => document.querySelector('.entries__row') === null);
    });

    test('an own election can be added, exported, deleted and imported again', async () => {
      const page = await open('pages/options/index.html#kalender', {
        settings: { version: 1, language: 'id', region: '36' },
      });
      await until(page, () => document.querySelector('.timeline') !== null);
      await press(page, 'Tambah pemilihan');
      await until(page, () => document.querySelector('#election-editor') !== null);
      await press(page, 'Simpan pemilihan');
      await until(page, () => document.querySelectorAll('#election-editor [role="alert"]').length === 2);
      // The first field that is wrong takes the focus, a frame later.
      await until(page, () => document.activeElement?.getAttribute('aria-invalid') === 'true');
      await typeByLabel(page, 'Nama pemilihan', 'Pilkades Karang Kadempel');
      await page.focus('#election-editor [role="combobox"]');
      await page.keyboard.type('kab serang');
      await until(page, () => document.querySelectorAll('[role="option"]').length === 1);
      await page.keyboard.press('Enter');
      await until(page, () => document.querySelector('.chips button') !== null);
      await type(page, '[data-stage="penetapan_calon"] input', '2027-03-01');
      await type(page, '[data-stage="pemungutan_suara"] input', '2027-05-02');
      await press(page, 'Isi dari hari pemungutan suara');
      await until(page, () => document.querySelector('[data-stage="masa_tenang"]') !== null);
      await type(page, '[data-stage="masa_tenang"] .field:nth-of-type(3) input', '2027-04-30');
      await until(page, () => document.body.innerText.includes('sehari sebelum pemungutan suara (1 Mei 2027)'));
      await type(page, '[data-stage="masa_tenang"] .field:nth-of-type(3) input', '2027-05-01');

      // What is typed is still there after a look at another section.
      await page.evaluate(() => {
        location.hash = '#saya';
      });
      await until(page, () => document.querySelector('#election-editor') === null);
      await page.evaluate(() => {
        location.hash = '#kalender';
      });
      await until(page, () => document.querySelector('[data-stage="masa_tenang"]') !== null);
      await press(page, 'Simpan pemilihan');
      await until(page, () => document.querySelector('.own-elections') !== null);
      const added = await ownElectionsOf(page);
      expect(added).toMatchObject([{ name: 'Pilkades Karang Kadempel', regions: ['36.04'] }]);

      for (const [button, name] of [
        ['Ekspor JSON', 'kalender.json'],
        ['Ekspor iCalendar', 'kalender.ics'],
      ] as const) {
        await keepExports(page);
        await press(page, button);
        const text = await eventually(() => exported(page));
        await press(page, 'Hapus');
        await until(page, () => document.querySelector('dialog[open]') !== null);
        await page.click('dialog[open] button:not(.button--primary)');
        await until(page, () => document.querySelector('.own-elections') === null);
        expect(await ownElectionsOf(page)).toEqual([]);

        await choose(page, `rusak-${name}`, text.slice(0, -30).replace('2027', '2027-x'));
        await until(page, () => document.body.innerText.includes('Tidak ada yang berubah'));
        await choose(page, name, text);
        await until(page, () => document.body.innerText.includes('1 pemilihan akan ditambahkan'));
        await press(page, 'Pakai');
        await until(page, () => document.querySelector('.own-elections') !== null);
        expect(await ownElectionsOf(page)).toEqual(added);
      }
    });

    test('the example of the welcome page raises the real dialog and cancels on Escape', async () => {
      const page = await open('pages/welcome/index.html', { settings: { version: 1, language: 'id', subject: 'pns' } });
      const read = await interstitialReader(page, browser);
      await page.click('.post button');
      const dialog = await eventually(async () => (await read()).dialog);
      expect(dialog.text).toContain('Semar Badranaya');
      expect(dialog.text).toContain('SKB 22 September 2022');
      expect(dialog.focused).toBe('Batalkan');
      await page.keyboard.press('Escape');
      await until(page, () => document.body.innerText.includes('Suka itu tidak pernah terkirim'));
    });

    test('everything can be deleted, after one more question', async () => {
      const page = await open('pages/options/index.html#data', {
        settings: { version: 1, language: 'id', subject: 'tni' },
        journal: { version: 1, days: { '2024-11-12': { 'x|like|SKB2022-B6|cancelled': 1 } } },
      });
      await until(page, () => document.querySelector('dialog') !== null);
      await page.evaluate(() => {
        const buttons = [...document.querySelectorAll('button')].filter(
          ({ textContent }) => textContent === 'Hapus semuanya',
        );
        buttons[0]?.click();
      });
      await until(page, () => document.querySelector('dialog[open]') !== null);
      await page.click('dialog[open] button:not(.button--primary)');
      await until(page, () =>
        // The language setting is gone as well: the page speaks the browser's.
        /Semua data sudah dihapus|All data has been deleted/.test(document.body.innerText),
      );
      expect(await stored(page, 'journal')).toBeUndefined();
      expect(await stored(page, 'settings')).toBeUndefined();
    });
  });
}
