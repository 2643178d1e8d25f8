/** A person's hand on a page: mouse, keyboard and touch, always trusted input from the driver. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { bidi } from './browsers';

export const ways = ['mouse', 'keyboard', 'touch'] as const;
/** How a control is used. `keyboard` puts the focus on it and presses Enter (or Space, every second time). */
export type Way = (typeof ways)[number];

/**
 * So long is waited for what must come. The first frame of a page of another site takes a new process, and had not come within
 * 20 s where twenty processes waited for two processors; who waits in vain fails in the end. Milliseconds.
 */
export const patience = 45_000;
/** A finger is lifted after this also where nothing has opened. Milliseconds. */
const longestPress = 5_000;

/** Waits for a visible element. A list that re-renders may replace it at any time, so nothing is kept. */
export async function find(page: Page, selector: string): Promise<ElementHandle> {
  const element = await page.waitForSelector(selector, { timeout: patience });
  if (element === null) throw new Error(`nothing matches ${selector}`);
  return element;
}

/** Uses the control: a click, a tap, or focus and key. */
export async function use(page: Page, selector: string, way: Way, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  const element = await find(page, selector);
  switch (way) {
    case 'mouse':
      return element.click();
    case 'touch':
      return tap(page, await middleOf(element));
    case 'keyboard':
      await element.focus();
      return page.keyboard.press(key);
  }
}

/** Each touch is another finger's. */
let fingers = 0;

interface Place {
  readonly x: number;
  readonly y: number;
}

async function middleOf(element: ElementHandle): Promise<Place> {
  if (!(await element.isIntersectingViewport({ threshold: 1 }))) await element.scrollIntoView();
  return element.clickablePoint();
}

/**
 * A short touch, or several in one place. Firefox gets it in one command: in the driver's own two, for the finger's coming and its
 * going, a busy machine puts so much time between them that the browser takes it for a long press, which no click follows.
 */
export async function tap(page: Page, { x, y }: Place, times = 1): Promise<void> {
  if (!('browsingContext' in page.mainFrame())) {
    for (let i = 0; i < times; i += 1) await page.touchscreen.tap(x, y);
    return;
  }
  fingers += 1;
  const touch = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
  const actions = [move, ...Array.from({ length: times }, () => touch).flat()];
  const { context, send } = bidi(page);
  await send('input.performActions', {
    context,
    actions: [{ type: 'pointer', id: `finger-${fingers}`, parameters: { pointerType: 'touch' }, actions }],
  });
}

/** Puts the caret into an editor and types. */
export async function write(page: Page, selector: string, text: string): Promise<void> {
  const element = await find(page, selector);
  await element.click();
  await page.keyboard.type(text);
}

/** Two clicks in one place, as a person makes them. */
export async function doubleClick(page: Page, selector: string): Promise<void> {
  const element = await find(page, selector);
  await element.click({ count: 2 });
}

/** Holds a key while pressing another. */
export async function chord(page: Page, held: 'Control' | 'Meta' | 'Shift', key: 'Enter'): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}

/** A question that is lost with the page that it was put to is never answered; milliseconds. */
const longestAnswer = 4_000;

/**
 * What drivers say of a page that is just left; the blank document in between has no address to fetch from. An extension that
 * ends takes requests with it that were on their way.
 */
const leaving =
  /context|navigat|frame|destroyed|discarded|aborted|given id|detached|not a valid URL|NetworkError|Failed to fetch/i;

/**
 * Asks the page, and asks again where it was left in the middle of the question: plain pages leave when they act, and the
 * drivers say so as errors of many names, or not at all.
 */
export async function steadily<Result>(ask: () => Promise<Result>): Promise<Result> {
  const end = Date.now() + patience;
  for (;;) {
    let limit: NodeJS.Timeout | undefined;
    const lost = new Promise<never>((_, reject) => {
      limit = setTimeout(() => reject(new Error('no answer from this context')), longestAnswer);
    });
    try {
      return await Promise.race([ask(), lost]);
    } catch (error) {
      if (Date.now() > end || !leaving.test(String(error))) throw error;
    } finally {
      clearTimeout(limit);
    }
  }
}

/** The page has painted twice: whatever an event set off synchronously, and React after it, is done. */
export async function settled(page: Page): Promise<void> {
  await steadily(() =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))),
  );
}

let pairs = 0;

/** Two taps on one place, on another one each time: browsers would count a tap of the case before as the first. */
export async function doubleTap(page: Page, selector: string): Promise<void> {
  const element = await find(page, selector);
  await element.scrollIntoView();
  const box = await element.boundingBox();
  if (box === null) throw new Error(`${selector} is not on the screen`);
  pairs += 1;
  const x = box.x + box.width * (pairs % 2 === 0 ? 0.25 : 0.75);
  const y = box.y + box.height / 2;
  await tap(page, { x, y }, 2);
}

/** Holds a finger on a control until what it opens is there, then lifts it. */
export async function longPress(page: Page, selector: string, opens: string): Promise<void> {
  const element = await find(page, selector);
  const finger = await element.touchStart();
  await page.waitForSelector(opens, { timeout: longestPress }).catch(() => null);
  await finger.end();
}
