/**
 * The pages of law and calendar in a person's hands: filters count together, a file that can not be
 * used changes nothing, and the picture of the calendar is worked by keys alone.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { dayNumber, dayText } from '../../src/calendar/days';
import { writeCalendarJson } from '../../src/calendar/json';
import { everything, foundProvisions } from '../../src/pages/options/rules/search';
import { electionOf, elections } from '../../src/rulebook/elections';
import type { Election, Stage } from '../../src/rulebook/law-words';
import optionsId from '../../src/ui/_locales/id/options.json';
import { dayInWords, daysInWords } from '../../src/ui/dates';
import { chosenBrowsers, type Started, startBrowser } from './browsers';
import { choose, openWith, press, stored, typeByLabel, until } from './pages-kit';

const says = (key: keyof typeof optionsId) => optionsId[key].message;
const today = '2026-11-27';
const pilkada = electionOf('pilkada-2024') as Election;
const kept = {
  id: 'pilkades-tetap',
  name: 'Pilkades Tetap',
  regions: ['36.04'],
  stages: [{ key: 'pemungutan_suara', start: '2027-06-06', end: '2027-06-06' }],
};
const settings = {
  version: 1,
  language: 'id',
  clock: { kind: 'simulated', at: Date.parse(`${today}T05:00:00Z`), setAt: Date.now() },
};

/** Files that must be refused, and what is said of the place. */
const unusable: readonly (readonly [name: string, text: string, told: RegExp])[] = [
  ['bukan.json', '{ "format": "jeda-netral/calendar",\n "version": 1,\n "elections": [ {]', /[Bb]aris 3/],
  [
    'tanggal.json',
    writeCalendarJson([
      {
        ...pilkada,
        id: 'lain' as Election['id'],
        stages: [{ ...(pilkada.stages[0] as Stage), start: '2027-02-30', end: '2027-02-30' }],
      },
    ]),
    /[Bb]aris 6/,
  ],
  [
    'terbalik.ics',
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//ID\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20270101T000000Z\r\nSUMMARY:Masa tenang\r\nDTSTART;VALUE=DATE:20270610\r\nDTEND;VALUE=DATE:20270601\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    /[Bb]aris \d/,
  ],
];

/** What the picture draws, by election: the words of its bands; of one without a day, what is said below the picture. */
function lines(): [string, string[]][] {
  const name = (line: Element) => line.querySelector('a')?.getAttribute('href') ?? '';
  const bands = [...document.querySelectorAll('.timeline__rows li')].filter((line) => line.querySelector('a') !== null);
  const undated = [...document.querySelectorAll('.timeline p')].filter((line) => line.querySelector('a') !== null);
  return [
    ...bands.map((line): [string, string[]] => [
      name(line),
      [...line.querySelectorAll('.band')].map((band) => band.getAttribute('title') ?? ''),
    ]),
    ...undated.map((line): [string, string[]] => [name(line), [line.querySelector('.muted')?.textContent ?? '']]),
  ];
}

/** The table, by election: the cells of its rows. */
function tableRows(): [string, string[][]][] {
  return [...document.querySelectorAll('table tbody')].map((group) => [
    group.querySelector('a')?.getAttribute('href') ?? '',
    [...group.querySelectorAll('tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
    ),
  ]);
}

const dayOfWords = new Map(
  Array.from({ length: 7_000 }, (_, place) => dayText(dayNumber('2016-01-01') + place)).map((day) => [
    dayInWords(day, 'id'),
    day,
  ]),
);

/** The spaces of a stretch of days differ from browser to browser. */
const evenly = (words: string) => words.replaceAll(/\s+/g, ' ');

/** A row of the table in the words of the picture. */
function titleOf([phase = '', from, to, sureness]: readonly string[]): string {
  if (from === undefined || to === undefined) return phase;
  const days = daysInWords(dayOfWords.get(evenly(from)) ?? '?', dayOfWords.get(evenly(to)) ?? '?', 'id');
  const dotted = [says('electionCancelled'), says('electionWindow'), says('stagesAlone')].includes(phase);
  return dotted ? `${phase}, ${days}` : `${phase}, ${days} (${sureness})`;
}

describe.each(chosenBrowsers())('law and calendar by hand in %s', (browser) => {
  let started: Started;
  let page: Page;
  beforeAll(async () => {
    started = await startBrowser(browser);
  });
  afterEach(async () => {
    await page?.close();
  });
  afterAll(async () => {
    await started?.browser.close();
  });
  const open = async (place: string, more: object = {}) => {
    page = await openWith(started, `pages/options/index.html#${place}`, { settings: { ...settings, ...more } });
  };

  test('act, phase, status and words are asked together, in any order, and taken back one by one', async () => {
    await open('aturan');
    const labels = { act: says('actLabel'), phase: says('phaseLabel'), subject: says('subjectFilter') };
    const pick = async (label: string, value: string) => {
      const id = await page.evaluate(
        (words) => [...document.querySelectorAll('label')].find(({ textContent }) => textContent === words)?.htmlFor,
        label,
      );
      await page.select(`[id="${id}"]`, value);
    };
    const shown = () =>
      page.evaluate(() => [...document.querySelectorAll('.rule[id^="aturan-"]')].map(({ id }) => id.slice(7)));
    const wanted = (filter: object) =>
      [...foundProvisions({ ...everything, ...filter }, today).values()].flat().map(({ id }) => id as string);
    const steps: readonly (readonly [keyof typeof labels, string])[] = [
      ['phase', 'quiet'],
      ['subject', 'kades'],
      ['act', 'share'],
      ['phase', 'all'],
      ['subject', 'pppk'],
      ['act', 'follow'],
      ['phase', 'prospective'],
    ];
    const filter: Record<string, string> = {};
    const sizes = new Set<number>();
    for (const [field, value] of steps) {
      await pick(labels[field], value);
      filter[field] = value;
      const ids = wanted(filter);
      sizes.add(ids.length);
      await expect.poll(shown, { timeout: 15_000, message: JSON.stringify(filter) }).toEqual(ids);
      expect(await page.evaluate(() => document.querySelector('main [role="status"]')?.textContent)).toContain(
        String(ids.length),
      );
    }
    expect(sizes.size).toBeGreaterThan(4);
    await page.type('input[type="search"]', 'pemenangan');
    await expect.poll(shown, { timeout: 15_000 }).toEqual(wanted({ ...filter, query: 'pemenangan' }));
    expect((await shown()).length).toBeGreaterThan(0);
  });

  test('a linked place is shown, stays in view when the window changes, and comes back when its link is pressed once more', async () => {
    await open('aturan/boleh');
    await page.bringToFront();
    const near = (id: string) =>
      page.evaluate((name) => {
        const top = document.getElementById(name)?.getBoundingClientRect().top ?? Number.NaN;
        return Math.abs(top) < 40;
      }, `aturan-${id}`);
    const shown = (id: string) => expect.poll(() => near(id), { timeout: 15_000, message: id }).toBe(true);
    await shown('boleh');
    for (const width of [768, 320, 1280]) {
      await page.setViewport({ width, height: 900 });
      await until(page, (wanted) => innerWidth === wanted, width);
      await shown('boleh');
    }
    await page.evaluate(() => {
      location.hash = '#aturan/UU20-9-2';
    });
    await shown('UU20-9-2');
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => near('UU20-9-2'), { timeout: 15_000 }).toBe(false);
    await page.evaluate(() => (document.querySelector('a[href="#aturan/UU20-9-2"]') as HTMLElement).click());
    await shown('UU20-9-2');
    // Who has gone on reading elsewhere is not taken back.
    await page.evaluate(() => {
      scrollTo(0, 0);
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    await page.setViewport({ width: 768, height: 900 });
    await until(page, () => innerWidth === 768);
    expect(await near('UU20-9-2')).toBe(false);
    await page.setViewport({ width: 1280, height: 900 });
  });

  test.each(unusable)('%s is refused with its place, and nothing has changed', async (name, text, told) => {
    await open('kalender', { elections: [kept] });
    await until(page, () => document.querySelector('.own-elections button') !== null);
    const before = JSON.stringify(await stored(page, 'settings'));
    await choose(page, name, text);
    await until(page, (words) => document.body.innerText.includes(words), says('importRefused'));
    expect(await page.evaluate(() => document.querySelector('.exchange__problems')?.textContent)).toMatch(told);
    expect(JSON.stringify(await stored(page, 'settings'))).toBe(before);
    expect(await page.evaluate(() => document.querySelectorAll('.own-elections li').length)).toBe(1);
  });

  test('a day that does not exist is said at its field, nothing is stored, and it counts once it is mended', async () => {
    await open('kalender');
    // A page that is not in front is told of no field that is left.
    await page.bringToFront();
    await until(page, () => document.querySelector('.timeline') !== null);
    await press(page, says('electionAdd'));
    await until(page, () => document.querySelector('#election-editor') !== null);
    await typeByLabel(page, says('electionName'), 'Pilkades Uji');
    await page.evaluate(() =>
      ([...document.querySelectorAll('#election-editor [type="radio"]')].at(-1) as HTMLElement).click(),
    );
    // By keys, as the browser's own field takes them: month, day, year.
    const day = '[data-stage="pemungutan_suara"] input';
    const written = async (keys: string) => {
      await page.focus(day);
      await page.keyboard.type(keys);
    };
    const said = () =>
      page.evaluate(
        () => document.querySelector('[data-stage="pemungutan_suara"] [role="alert"]')?.textContent ?? null,
      );
    await written('02302027');
    expect(await said()).toBeNull();
    // Whoever looks the day up in another window has not left the field: it is told of a blur, and stays the active one.
    await page.evaluate(() => document.activeElement?.dispatchEvent(new FocusEvent('blur')));
    expect(await said()).toBeNull();
    await page.focus('[data-stage="penetapan_calon"] input');
    await expect.poll(said, { timeout: 15_000 }).toBe(says('error_dayWrong'));
    await press(page, says('electionSave'));
    await until(page, (words) => document.body.innerText.includes(words), says('electionNotYet'));
    expect(await stored(page, 'settings')).not.toHaveProperty('elections');
    await expect.poll(() => page.evaluate((field) => document.activeElement?.matches(field), day)).toBe(true);
    await written('02282027');
    await expect.poll(said, { timeout: 15_000 }).toBeNull();
    await press(page, says('electionSave'));
    await until(page, () => document.querySelector('.own-elections') !== null);
    expect(await stored(page, 'settings')).toMatchObject({
      elections: [{ stages: [{ key: 'pemungutan_suara', start: '2027-02-28', end: '2027-02-28' }] }],
    });
  });

  describe('the picture of the calendar', () => {
    const status = () => page.evaluate(() => document.querySelector('.timeline [role="status"]')?.textContent ?? '');
    const focusOn = (selector: string) =>
      page.evaluate((where) => (document.querySelector(where) as HTMLElement).focus(), selector);
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: at } = document;
        const { outlineStyle, outlineWidth } = getComputedStyle(at as Element);
        return {
          name: at?.textContent,
          kind: at?.className,
          ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        };
      });

    test('is moved and zoomed by arrows, plus and minus, and says each time what it shows', async () => {
      await open('kalender');
      await until(page, () => document.querySelector('.timeline') !== null);
      await focusOn('.timeline__controls button:last-of-type');
      await page.keyboard.press('Tab');
      expect(await focused()).toMatchObject({ kind: 'timeline__picture', ring: true });
      const first = await status();
      const seen = [first];
      for (const key of ['ArrowLeft', '+', '+', 'ArrowRight', '-'] as const) {
        await page.keyboard.press(key);
        await expect.poll(status, { timeout: 15_000, message: key }).not.toBe(seen.at(-1));
        seen.push(await status());
        expect(await focused()).toMatchObject({ kind: 'timeline__picture' });
      }
      // A zoomed step back is the step before.
      expect(new Set(seen).size).toBe(seen.length);
    });

    test('says the same as the table: every phase of every election, its days, and how sure they are', async () => {
      await open('kalender');
      await until(page, () => document.querySelector('.timeline__rows .line__fold') !== null);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLElement>('.line__fold')) fold.click();
      });
      await focusOn('.timeline__picture');
      const drawn = new Map<string, Set<string>>();
      /** To the end of what a key does, taking in what is drawn at each step. */
      const goOn = async (key: '-' | 'ArrowLeft' | 'ArrowRight') => {
        for (let before = ''; before !== (await status()); ) {
          before = await status();
          for (const [election, words] of await page.evaluate(lines)) {
            const known = drawn.get(election) ?? new Set();
            drawn.set(election, new Set([...known, ...words]));
          }
          await page.keyboard.press(key);
          // The picture is drawn anew within two frames, or stays as it is.
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        }
      };
      for (const key of ['-', 'ArrowLeft', 'ArrowRight'] as const) await goOn(key);

      await press(page, says('calendarTable'));
      await until(page, () => document.querySelector('.timeline') === null);
      const written = new Map(
        (await page.evaluate(tableRows)).map(([election, rows]) => [election, rows.map(titleOf)]),
      );
      expect(written.size).toBe(elections.length);
      expect([...drawn.keys()].sort()).toEqual([...written.keys()].sort());
      for (const [election, titles] of written)
        expect([...(drawn.get(election) ?? [])].map(evenly).sort(), election).toEqual(titles.map(evenly).sort());
    });

    test('has a line for each election that Tab reaches with a ring, folds re-votes, and opens one with Enter', async () => {
      await open('kalender');
      await until(page, () => document.querySelector('.timeline__rows a') !== null);
      const names = await page.evaluate(() =>
        [...document.querySelectorAll('.timeline__rows .line__name')].map(({ textContent }) => textContent),
      );
      await focusOn('.timeline__picture');
      for (const name of names) {
        await page.keyboard.press('Tab');
        expect(await focused()).toMatchObject({ name, ring: true });
      }
      await focusOn('.line__fold');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('false');
      await page.keyboard.press('Enter');
      await until(page, () => document.querySelectorAll('.line--inner').length > 5);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
      await page.keyboard.press('Tab');
      const inner = await focused();
      expect(inner.ring).toBe(true);
      await page.keyboard.press('Enter');
      await until(page, () => document.querySelector('.line--inner [aria-current="true"]') !== null);
      expect(await page.evaluate(() => document.querySelector('.line--inner [aria-current]')?.textContent)).toBe(
        inner.name,
      );
      await until(page, () => document.querySelectorAll('section.card table').length > 0);
    });
  });
});
