/** What tests of the extension's own pages share: opening one with given settings, asking it, typing, pressing, files in and out. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { openExtensionPage, type Started } from './browsers';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core objects to on a page, or in a part of it alone: rule and places. */
export function violationsIn(page: Page, within?: string): Promise<unknown> {
  return page.evaluate(`${axe};
    axe.run(${within === undefined ? 'document' : JSON.stringify(within)}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`);
}

interface Api {
  readonly storage: {
    readonly local: {
      get(key: string | null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
}

/**
 * Opens a page of ours; with `given`, only that is in the storage before the page's first look. Settings count as `welcomed` unless
 * they say otherwise: six seconds after its install the extension would ask its questions in a tab in front of the page, and a
 * page that is not in front draws no frame, hears of no scrolling and leaves no field.
 */
export async function openWith(started: Started, path: string, given?: { readonly settings?: object }): Promise<Page> {
  if (given !== undefined) {
    const setting = await openExtensionPage(started, 'pages/popup/index.html');
    await setting.evaluate(
      async (items) => {
        const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
        const { local } = (own ?? (chrome as Api)).storage;
        await local.clear();
        await local.set(items);
      },
      given.settings === undefined ? given : { ...given, settings: { welcomed: true, ...given.settings } },
    );
    await setting.close();
  }
  const page = await openExtensionPage(started, path);
  await until(page, () => document.querySelector('h1') !== null);
  return page;
}

/** Asks the page until it says yes; the test's own time limit ends it otherwise. */
export async function until<Arguments extends readonly (string | number)[]>(
  page: Page,
  question: (...given: Arguments) => boolean,
  ...given: Arguments
): Promise<void> {
  const limit = Date.now() + 15_000;
  while (Date.now() < limit) {
    // A page that is just being replaced can not answer; it is asked again.
    const yes = await page.evaluate(question as never, ...given).catch(() => false);
    if (yes) return;
  }
  throw new Error(`never true: ${question}\n${await page.evaluate(() => document.body.innerText).catch(() => '')}`);
}

/** Asks until there is an answer. */
export async function eventually<Answer>(ask: () => Promise<Answer | null>): Promise<Answer> {
  const limit = Date.now() + 15_000;
  while (Date.now() < limit) {
    const answer = await ask();
    if (answer !== null) return answer;
  }
  throw new Error('no answer came');
}

/** The word "Tersimpan" was said at least so many times. */
export function saved(page: Page, times: number): Promise<void> {
  return until(page, (least) => document.querySelectorAll('.saved__word').length >= Math.min(least, 1), times);
}

/** Puts a value into a field as a person's input does, whatever form the browser's own widget takes. */
export function type(page: Page, selector: string, value: string): Promise<void> {
  return page.evaluate(
    (where, text) => {
      const field = document.querySelector(where) as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    value,
  );
}

/** `type`, for the field of a label. */
export function typeByLabel(page: Page, label: string, value: string): Promise<void> {
  return page.evaluate(
    (words, text) => {
      const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === words);
      const field = document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    label,
    value,
  );
}

/** What stands under a key of the storage. */
export function stored(page: Page, key: string): Promise<unknown> {
  return page.evaluate(async (wanted) => {
    const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
    return (await (own ?? (chrome as Api)).storage.local.get(wanted))[wanted];
  }, key);
}

/** The own elections in the stored settings. */
export async function ownElectionsOf(page: Page): Promise<unknown> {
  return ((await stored(page, 'settings')) as { elections?: unknown }).elections;
}

/** Presses the first button with these words. */
export async function press(page: Page, words: string): Promise<void> {
  const wanted = (text: string) => {
    const found = [...document.querySelectorAll('button')].find(
      (button) => button.textContent === text && !button.disabled && button.closest('dialog:not([open])') === null,
    );
    found?.click();
    return found !== undefined;
  };
  await until(page, wanted, words);
}

/** From now on, the page's next file stays in the page instead of being saved. */
export function keepExports(page: Page): Promise<void> {
  return page.evaluate(() => {
    const kept = globalThis as unknown as { exported: string | null; kept?: boolean };
    kept.exported = null;
    if (kept.kept === true) return;
    kept.kept = true;
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => {
        kept.exported = text;
      });
      return create(blob);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
}

/** The last file that `keepExports` kept; null before there is one. */
export function exported(page: Page): Promise<string | null> {
  return page.evaluate(() => (globalThis as unknown as { exported: string | null }).exported);
}

/** Gives a file to the page's file field, as choosing it does. */
export function choose(page: Page, name: string, text: string): Promise<void> {
  return page.evaluate(
    (fileName, content) => {
      const files = new DataTransfer();
      files.items.add(new File([content], fileName));
      const field = document.querySelector('[type="file"]') as HTMLInputElement;
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}
