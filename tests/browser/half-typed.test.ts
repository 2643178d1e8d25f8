/**
 * What is half typed while something else happens. An election in the form: another is opened, another window saves, removes or
 * switches the language, everything stored is cleared. A list of contestants: a file is opened. A policy: the page is left.
 * What was typed is never lost without a question, nor what another window has stored.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import agency from '../../src/ui/_locales/id/agency.json';
import words from '../../src/ui/_locales/id/options.json';
import { chosenBrowsers, lookAt, openExtensionPage, type Started, startBrowser } from './browsers';
import { person } from './page-states';
import { choose, openWith, ownElectionsOf, press, stored, type, until } from './pages-kit';
import { store } from './stored';

const village = (name: string, at: number) => ({
  id: `sendiri-${at}`,
  name,
  regions: ['36.04'],
  stages: [{ key: 'pemungutan_suara', start: '2027-01-10', end: '2027-01-10' }],
});
const elections = [village('Pilkades Karang', 1), village('Pilkades Kadempel', 2)];
const path = 'pages/options/index.html#kalender';
const nameField = '#election-editor input';

/** Escape. The page hears of it a moment after the question has gone: what is pressed in between would be lost. */
async function answerNo(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await until(page, () => document.querySelector('dialog[open]') === null);
  await until(page, () => [...document.querySelectorAll('dialog h2')].every(({ textContent }) => textContent === ''));
}

describe.each(chosenBrowsers())('an election in the form in %s', (browser) => {
  let started: Started;
  const opened: Page[] = [];

  beforeAll(async () => {
    started = await startBrowser(browser);
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close()));
  });
  afterAll(() => started?.browser.close());

  /** The calendar with two own elections; what was typed in an earlier test is not there. */
  async function openCalendar(): Promise<Page> {
    const page = await openWith(started, path, { settings: { ...person, language: 'id', elections } });
    opened.push(page);
    await until(page, () => document.querySelectorAll('.own-elections .entries__row').length === 2);
    return page;
  }

  async function openAnother(): Promise<Page> {
    const page = await openExtensionPage(started, path);
    opened.push(page);
    await until(page, () => document.querySelectorAll('.own-elections .entries__row').length === 2);
    return page;
  }

  /** Presses *Ubah* of the own election at this place, from 1. */
  const edit = (page: Page, place: number) =>
    page.evaluate(
      (at) =>
        document.querySelector<HTMLElement>(`.own-elections .entries__row:nth-child(${at}) .row > button`)?.click(),
      place,
    );
  const typed = (page: Page) =>
    page.evaluate((field) => document.querySelector<HTMLInputElement>(field)?.value ?? null, nameField);
  const nameIs = (page: Page, name: string) => expect.poll(() => typed(page), { timeout: 15_000 }).toBe(name);
  const isAsked = (page: Page) => page.evaluate(() => document.querySelector('dialog[open] h2')?.textContent ?? null);
  const namesIn = async (page: Page) =>
    ((await ownElectionsOf(page)) as { readonly name: string }[]).map(({ name }) => name);
  /** Opens the first one and types a name over it. */
  async function begin(page: Page, name: string): Promise<void> {
    await lookAt(page, browser);
    await edit(page, 1);
    await nameIs(page, 'Pilkades Karang');
    await type(page, nameField, name);
    await nameIs(page, name);
  }

  test('untouched, it makes room for another at once', async () => {
    const page = await openCalendar();
    await edit(page, 1);
    await nameIs(page, 'Pilkades Karang');
    await edit(page, 2);
    await nameIs(page, 'Pilkades Kadempel');
    expect(await isAsked(page)).toBeNull();
  });

  test.each([
    ['another is to be changed', (page: Page) => edit(page, 2), 'Pilkades Kadempel'],
    ['another is to be copied', (page: Page) => press(page, words.duplicate.message), 'Pilkades Karang (salinan)'],
    ['a new one is to be added', (page: Page) => press(page, words.electionAdd.message), ''],
  ] as const)('half typed, %s: asked first, and kept on *Batalkan*', async (_what, open, other) => {
    const page = await openCalendar();
    await begin(page, 'Setengah jadi');
    await open(page);
    await expect.poll(() => isAsked(page), { timeout: 15_000 }).toBe(words.draftAsk.message);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('button--primary');
    await answerNo(page);
    expect(await typed(page)).toBe('Setengah jadi');

    await open(page);
    await press(page, words.draftAskYes.message);
    await until(page, (field) => document.querySelector<HTMLInputElement>(field)?.value !== 'Setengah jadi', nameField);
    expect(await typed(page)).toContain(other);
    await expect.poll(() => isAsked(page), { timeout: 15_000 }).toBeNull();
  });

  test('half typed, its own *Ubah* asks nothing and takes nothing', async () => {
    const page = await openCalendar();
    await begin(page, 'Setengah jadi');
    await edit(page, 1);
    expect([await isAsked(page), await typed(page)]).toEqual([null, 'Setengah jadi']);
  });

  test('saved meanwhile in another window: said, and replaced only by a second press', async () => {
    const page = await openCalendar();
    await begin(page, 'Nama dari sini');
    const other = await openAnother();
    await begin(other, 'Nama dari sana');
    await press(other, words.electionSave.message);
    await expect.poll(() => namesIn(other), { timeout: 15_000 }).toEqual(['Nama dari sana', 'Pilkades Kadempel']);

    await lookAt(page, browser);
    await until(page, () => document.querySelector('.own-elections')?.textContent?.includes('dari sana') === true);
    await press(page, words.electionSave.message);
    await until(page, (said) => document.body.innerText.includes(said), words.electionOvertaken.message);
    expect(await namesIn(page)).toEqual(['Nama dari sana', 'Pilkades Kadempel']);
    expect(await typed(page)).toBe('Nama dari sini');
    await press(page, words.electionSave.message);
    await expect.poll(() => namesIn(page), { timeout: 15_000 }).toEqual(['Nama dari sini', 'Pilkades Kadempel']);
    await expect.poll(() => typed(page)).toBeNull();
  });

  test('removed meanwhile in another window: it can still be saved', async () => {
    const page = await openCalendar();
    await begin(page, 'Tetap ada');
    await store(page, { settings: { ...((await stored(page, 'settings')) as object), elections: [elections[1]] } });
    await until(page, () => document.querySelectorAll('.own-elections .entries__row').length === 1);
    await press(page, words.electionSave.message);
    await expect.poll(() => namesIn(page), { timeout: 15_000 }).toEqual(['Pilkades Kadempel', 'Tetap ada']);
  });

  test('the language is switched, or all that is stored is cleared: what was typed stays', async () => {
    const page = await openCalendar();
    await begin(page, 'Setengah jadi');
    await store(page, { settings: { ...((await stored(page, 'settings')) as object), language: 'en' } });
    await until(page, () => document.documentElement.lang === 'en');
    expect(await typed(page)).toBe('Setengah jadi');
    await store(page, { settings: null, plan: null, journal: null });
    await until(page, () => document.querySelector('.own-elections') === null);
    expect(await typed(page)).toBe('Setengah jadi');
  });
});

describe.each(chosenBrowsers())('lists and policies in %s', (browser) => {
  let started: Started;
  let page: Page;

  beforeAll(async () => {
    started = await startBrowser(browser);
  });
  afterEach(() => page?.close());
  afterAll(() => started?.browser.close());

  async function open(section: string): Promise<void> {
    page = await openWith(started, `pages/options/index.html#${section}`, { settings: { ...person, language: 'id' } });
    await lookAt(page, browser);
  }
  const written = (selector: string) =>
    page.evaluate((wanted) => document.querySelector<HTMLTextAreaElement>(wanted)?.value ?? null, selector);
  const becomes = (selector: string, value: string) =>
    expect.poll(() => written(selector), { timeout: 15_000 }).toBe(value);

  test('a list that was typed makes room for a file only after a question; what a file gave makes room for the next', async () => {
    await open('peserta');
    await until(page, () => document.querySelector('.card textarea') !== null);
    await type(page, '.card textarea', 'Semar Badranaya');
    await becomes('.card textarea', 'Semar Badranaya');
    const isAsked = () => page.evaluate(() => document.querySelector('dialog[open] p')?.textContent ?? null);

    await choose(page, 'satu.csv', 'Gareng');
    await expect.poll(isAsked, { timeout: 15_000 }).toBe(words.pasteAskBody.message);
    await answerNo(page);
    expect(await written('.card textarea')).toBe('Semar Badranaya');

    await choose(page, 'dua.csv', 'Petruk');
    await press(page, words.draftAskYes.message);
    await becomes('.card textarea', 'Petruk');
    await choose(page, 'tiga.csv', 'Bagong');
    await becomes('.card textarea', 'Bagong');
    expect(await isAsked()).toBeNull();
  });

  test('a policy that is being made is still there after another section and after a reload, until it is begun anew', async () => {
    await open('instansi');
    await press(page, agency.makerOpen.message);
    const field = '.card .field input[type="text"], .card .field input:not([type])';
    await until(page, (wanted) => document.querySelector(wanted) !== null, field);
    await type(page, field, 'BKPSDM Kabupaten Contoh');
    await becomes(field, 'BKPSDM Kabupaten Contoh');

    await page.evaluate(() => {
      location.hash = '#saya';
    });
    await until(page, () => document.querySelector('[type="radio"]') !== null);
    await page.evaluate(() => {
      location.hash = '#instansi';
    });
    await becomes(field, 'BKPSDM Kabupaten Contoh');
    await page.evaluate(() => location.reload());
    await becomes(field, 'BKPSDM Kabupaten Contoh');
    await press(page, agency.makerFromNothing.message);
    await becomes(field, '');
  });

  test('a policy that was typed comes back after a beginning from nothing, and after a file, until something is typed', async () => {
    await open('instansi');
    await press(page, agency.makerOpen.message);
    const field = '.card .field input[type="text"], .card .field input:not([type])';
    await until(page, (wanted) => document.querySelector(wanted) !== null, field);
    const canUndo = () =>
      page.evaluate(
        (words) => [...document.querySelectorAll('button')].some(({ textContent }) => textContent === words),
        agency.makerUndo.message,
      );
    await type(page, field, 'BKPSDM Kabupaten Contoh');
    await becomes(field, 'BKPSDM Kabupaten Contoh');
    expect(await canUndo()).toBe(false);

    await press(page, agency.makerFromNothing.message);
    await becomes(field, '');
    await press(page, agency.makerUndo.message);
    await becomes(field, 'BKPSDM Kabupaten Contoh');

    await choose(page, 'lain.json', JSON.stringify({ agencyName: 'Dinas Lain' }));
    await becomes(field, 'Dinas Lain');
    await press(page, agency.makerUndo.message);
    await becomes(field, 'BKPSDM Kabupaten Contoh');

    await press(page, agency.makerFromNothing.message);
    await becomes(field, '');
    await type(page, field, 'Baru');
    await becomes(field, 'Baru');
    expect(await canUndo()).toBe(false);
  });
});
