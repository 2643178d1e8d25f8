/** One picture and where it belongs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page, ScreenshotOptions } from 'puppeteer-core';
import type { Language } from '../../../src/rulebook/words';
import type { BrowserName, Theme } from '../browsers';

export const kinds = ['dialogs', 'cards', 'phases', 'sites', 'pages'] as const;
export type Kind = (typeof kinds)[number];

/** One way of looking at everything. English words are as wide in the dark, so not every cross is worth a picture. */
export interface Look {
  readonly language: Language;
  readonly theme: Theme;
  readonly widths: readonly number[];
}
export const looks: readonly Look[] = [
  { language: 'id', theme: 'light', widths: [320, 768, 1280] },
  { language: 'en', theme: 'light', widths: [320, 1280] },
  { language: 'id', theme: 'dark', widths: [1280] },
];
/** A page that is open costs little more at one more width. */
export const pageLooks: readonly Look[] = [
  ...looks.slice(0, 2),
  { language: 'id', theme: 'dark', widths: [320, 1280] },
  { language: 'en', theme: 'dark', widths: [1920] },
];
/** Heights of the windows of these widths: a telephone, a tablet, the smallest common laptop, an office screen. */
export const heights: Readonly<Record<number, number>> = { 320: 640, 360: 640, 768: 1024, 1280: 720, 1920: 1080 };

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

/** Where one run in one browser puts its pictures. */
export interface Album {
  readonly browser: BrowserName;
  /** How high a window of this width is. */
  heightOf(width: number): number;
  /** Whether pages are taken as long as they are, or as a window shows them. */
  readonly inFull: boolean;
  readonly taken: Taken[];
  /** States that could not be shown, with the reason. */
  readonly missed: string[];
  /** Whether a picture of this state was asked for. */
  wants(state: string): boolean;
  take(page: Page, shot: Omit<Shot, 'browser'>, whole?: boolean): Promise<void>;
}

/** `only`: words of which a state must have one; empty means every state. */
export function openAlbum(
  folder: string,
  browser: BrowserName,
  only: readonly string[],
  heightsOfWindows: typeof heights,
  inFull: boolean,
): Album {
  const taken: Taken[] = [];
  return {
    browser,
    heightOf: (width) => heightsOfWindows[width] ?? 720,
    inFull,
    taken,
    missed: [],
    wants: (state) => only.length === 0 || only.some((word) => state.toLowerCase().includes(word.toLowerCase())),
    async take(page, shot, whole = false) {
      const name = `${shot.state.replace(/[^a-z0-9]+/gi, '-')}-${shot.language}-${shot.theme}-${shot.width}.png`;
      const file = join(browser, shot.kind, name.toLowerCase());
      const options: ScreenshotOptions = {
        type: 'png',
        ...(browser === 'chromium' && inFull ? { optimizeForSpeed: true } : {}),
        ...(whole && inFull ? await wholePage(page) : {}),
      };
      const picture = (await inTime(page.screenshot(options))) ?? (await again(page, options));
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), picture);
      taken.push({ ...shot, browser, file });
    },
  };
}

/** Longer than the slowest picture takes on a busy machine, milliseconds. */
const patience = 15_000;

/** Once in a thousand pictures Chromium waits for a frame that it never draws, and the driver for it: three minutes. */
function inTime<Value>(work: Promise<Value>): Promise<Value | null> {
  return Promise.race([work, new Promise<null>((done) => setTimeout(done, patience, null).unref())]);
}

/** In front anew, the page is drawn. */
async function again(page: Page, options: ScreenshotOptions): Promise<Uint8Array> {
  await page.bringToFront();
  const picture = await inTime(page.screenshot(options));
  if (picture === null) throw new Error('The browser draws no picture.');
  return picture;
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}
const sizes = new WeakMap<Page, Size>();

/** The width of the page's window as it was last given; undefined where it never was. */
export function widthOf(page: Page): number | undefined {
  return sizes.get(page)?.width;
}

/** Gives the page a window of this size. Firefox takes a third of a second for it, even where it has that size. */
export async function resize(page: Page, width: number, height: number, zoom = 1): Promise<void> {
  const now = sizes.get(page);
  if (now?.width === width && now.height === height && now.zoom === zoom) return;
  await page.setViewport({ width, height, deviceScaleFactor: zoom });
  sizes.set(page, { width, height, zoom });
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

/**
 * What was changed has been drawn: two frames, without movement (`setTheme` asked for none). A tab that is not in front might
 * have none of its own; taking the picture paints there.
 */
export async function still(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => {
        setTimeout(done, 160);
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
  );
}
