/** One picture and where it belongs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Language } from '../../../src/rulebook/words';
import type { BrowserName, Theme } from '../browsers';

export const kinds = ['dialogs', 'cards', 'phases', 'sites', 'pages'] as const;
export type Kind = (typeof kinds)[number];
export const languages: readonly Language[] = ['id', 'en'];

/** What tells one picture from another; the index can be narrowed by each. */
export interface Shot {
  readonly kind: Kind;
  /** "like, own account", "popup: paused". */
  readonly state: string;
  readonly browser: BrowserName;
  readonly language: Language;
  readonly theme: Theme;
  readonly width: number;
}

export interface Taken extends Shot {
  /** Relative to the folder of the pictures. */
  readonly file: string;
}

/** Where one run in one browser with one theme puts its pictures. */
export interface Album {
  readonly browser: BrowserName;
  readonly theme: Theme;
  readonly taken: Taken[];
  /** States that could not be shown, with the reason. */
  readonly missed: string[];
  take(page: Page, shot: Pick<Shot, 'kind' | 'state' | 'language' | 'width'>, whole?: boolean): Promise<void>;
}

export function openAlbum(folder: string, browser: BrowserName, theme: Theme): Album {
  const taken: Taken[] = [];
  return {
    browser,
    theme,
    taken,
    missed: [],
    async take(page, shot, whole = false) {
      const name = `${shot.state.replace(/[^a-z0-9]+/gi, '-')}-${shot.language}-${theme}-${shot.width}.png`;
      const file = join(browser, shot.kind, name.toLowerCase());
      const picture = await page.screenshot({ type: 'png', ...(whole ? await wholePage(page) : {}) });
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), picture);
      taken.push({ ...shot, browser, theme, file });
    },
  };
}

const tallest = 2600;

/** The page from its top, as far as anybody looks at a picture: the rulebook alone is tens of thousands of pixels high. */
async function wholePage(page: Page) {
  const [width, height] = await page.evaluate(
    () => [window.innerWidth, document.documentElement.scrollHeight] as const,
  );
  return { clip: { x: 0, y: 0, width, height: Math.min(height, tallest) }, captureBeyondViewport: true };
}

/** Asks until yes, or gives up: a state that does not come is seen in the pictures, not waited for. */
export async function soon(ask: () => Promise<boolean>, milliseconds = 5000): Promise<boolean> {
  const limit = Date.now() + milliseconds;
  while (Date.now() < limit) if (await ask().catch(() => false)) return true;
  return false;
}

/** Every animation of ours is over and the page has painted. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 180)),
  );
}
