/**
 * How long from the act to the painted dialog: the built extension on the replica of X, a real click, both browsers.
 * Milliseconds; `npm run -s bench -- --only dialog`.
 *
 * The clock starts at the click's own time stamp (Event Timing) and ends in the first task after the frame that shows the
 * dialog. `first`: the first dialog of a new tab; `warm`: later ones of the same page. `held`: of that, inside our handlers.
 */
import type { Page } from 'puppeteer-core';
import { cancel } from '../browser/ask';
import { type BrowserName, openExtensionPage, type Started, startBrowser } from '../browser/browsers';
import { campaignDate, openExtension } from '../browser/extension';
import { type GuardedTab, openGuardedTab } from '../browser/guarded-tab';
import { settled } from '../browser/hand';
import { type Case, nextSeed, openCase } from '../browser/play';
import { surfaceOf } from '../browser/surfaces';
import { type Line, median, type Part, round } from './part';

const firsts = 9;
const warmsPerTab = 3;
const likeButton = '[data-replica="subject"] [data-testid="like"]';

interface Spread {
  readonly median: number;
  readonly worst: number;
  readonly samples: number;
}

interface DialogTimes {
  readonly browser: BrowserName;
  readonly first: Spread;
  readonly warm: Spread;
  readonly held: Spread;
  /** Longest task seen by the page while dialogs opened; null where the browser does not tell. */
  readonly longestTask: number | null;
}

interface Watch {
  clicks: { readonly start: number; readonly processing: number }[];
  paints: number[];
  /** When the pointer came to the control: the start of a click that was over too soon to be told of. */
  moved: number;
  longest: number;
}
declare global {
  interface Window {
    watch?: Watch;
  }
}

/** Watches in the page's own world: a `div` that comes to `html` is the dialog's host. */
function watchPaints(): void {
  const watch: Watch = { clicks: [], paints: [], moved: 0, longest: 0 };
  window.watch = watch;
  new MutationObserver((records) => {
    if (!records.some(({ addedNodes }) => addedNodes.length > 0)) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => watch.paints.push(performance.now());
      port2.postMessage(null);
    });
  }).observe(document.documentElement, { childList: true });
  window.addEventListener('mousemove', ({ timeStamp }) => {
    watch.moved = timeStamp;
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      if (entry.name !== 'click') continue;
      watch.clicks.push({ start: entry.startTime, processing: entry.processingEnd - entry.processingStart });
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  try {
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watch.longest = Math.max(watch.longest, duration);
    }).observe({ type: 'longtask' });
  } catch {
    // Not in this browser.
  }
}

interface Sample {
  readonly painted: number;
  readonly held: number;
}

async function act(tab: GuardedTab): Promise<Sample> {
  await tab.page.evaluate(() => {
    if (window.watch) Object.assign(window.watch, { clicks: [], paints: [] });
  });
  await tab.page.click(likeButton);
  const read = () =>
    tab.page.evaluate(() => {
      const { clicks, paints, moved } = window.watch as Watch;
      const [click] = clicks;
      const [paint] = paints;
      if (paint === undefined) return null;
      if (click) return { painted: paint - click.start, held: click.processing };
      // Events are told of within some frames, and those under 16 ms never.
      return performance.now() - paint > 500 ? { painted: paint - moved, held: 0 } : null;
    });
  const limit = Date.now() + 10_000;
  for (;;) {
    const sample = await read();
    if (sample !== null) return sample;
    if (Date.now() > limit) throw new Error('No dialog was painted.');
  }
}

/** Nobody was asked anything yet, so that every dialog is a full one. */
async function forget(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    await (browser ?? (chrome as Api)).storage.session.set({ asked: { day: '', full: 0, topics: [] } });
  });
}
interface Api {
  readonly storage: { readonly session: { set(items: object): Promise<void> } };
}

function spread(numbers: readonly number[]): Spread {
  return { median: round(median(numbers)), worst: round(Math.max(...numbers)), samples: numbers.length };
}

async function measureDialog(browser: BrowserName): Promise<DialogTimes> {
  const started = await startBrowser(browser);
  try {
    return await measure(browser, started);
  } finally {
    await started.browser.close();
  }
}

async function measure(browser: BrowserName, started: Started): Promise<DialogTimes> {
  const extension = await openExtension(started);
  await extension.configure({ date: campaignDate, seconds: 0 });
  const own = await openExtensionPage(started, 'pages/popup/index.html');
  const surface = surfaceOf('x', 'like, home timeline');
  const one: Case = { surface, way: 'mouse', about: 'campaign' };
  const first: Sample[] = [];
  const warm: Sample[] = [];
  let longest = 0;
  // Every tab is a process of its own, or nearly: what only the first dialog of a process pays for is paid in each.
  for (let tabs = 0; tabs < firsts; tabs += 1) {
    const tab = await openGuardedTab(started.browser, browser);
    const { page } = tab;
    for (let round = 0; round <= warmsPerTab; round += 1) {
      await forget(own);
      await openCase(tab, one, nextSeed(), round === 0);
      await page.waitForSelector(likeButton);
      if (round === 0) {
        await page.evaluate(watchPaints);
        // A person does not like a post in the first moment either; the scripts are there when the page is idle.
        await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 3000 })));
        await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 3000 })));
      }
      await settled(page);
      (round === 0 ? first : warm).push(await act(tab));
      await cancel(tab, 'Escape');
    }
    longest = Math.max(longest, await page.evaluate(() => window.watch?.longest ?? 0));
    await page.close();
  }
  return {
    browser,
    first: spread(first.map(({ painted }) => painted)),
    warm: spread(warm.map(({ painted }) => painted)),
    held: spread(warm.map(({ held }) => held)),
    longestTask: browser === 'chromium' ? Math.round(longest) : null,
  };
}

function lines({ first, warm, held, longestTask }: DialogTimes): Line[] {
  return [
    { what: 'dialog painted after the act, ms, median', value: warm.median, goal: '≤ 50' },
    { what: 'dialog painted after the act, ms, worst', value: warm.worst },
    { what: 'the first dialog of a page, ms, median', value: first.median, goal: '≤ 50' },
    { what: 'of that inside our handlers, ms, median', value: held.median },
    { what: 'longest task while dialogs opened, ms', value: longestTask, goal: '≤ 50' },
  ];
}

export const dialog: Part<DialogTimes> = {
  name: 'dialog',
  about:
    'From the time stamp of a real click on a like button to the first task after the frame that shows the dialog, on the replica of X.',
  where: 'browsers',
  measure: (browser) => measureDialog(browser ?? 'chromium'),
  lines,
};
