/** The background's way to its storage, broken while all others have theirs: a disk that hangs, is full, or gives errors. */
import type { Page } from 'puppeteer-core';
import type { BrowserName, Started } from './browsers';
import { tell } from './stored';

interface Area {
  set(items: object): Promise<void>;
  readonly mend?: () => void;
}

/**
 * `hangs`: a plan that is to be stored waits until it is mended. `refuses plans`: what has a plan in it finds no room.
 * `refuses`: nothing finds room any more, whatever it is.
 */
export type Breakage = 'hangs' | 'refuses plans' | 'refuses';

/** Runs where the background runs. */
function breakIt(area: Area, how: Breakage): void {
  const set = area.set.bind(area);
  const late: (() => void)[] = [];
  const isPlan = (items: object) => Boolean((items as { plan?: unknown }).plan);
  const refused = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  Object.assign(area, {
    set: (items: object) => {
      if (how !== 'refuses' && !isPlan(items)) return set(items);
      if (how !== 'hangs') return refused();
      return new Promise<void>((resolve, reject) => late.push(() => set(items).then(resolve, reject)));
    },
    mend: () => {
      Object.assign(area, { set });
      for (const store of late) store();
    },
  });
}

/** From now on the background's storage is broken. Resolves to how to mend it. */
export async function breakBackgroundStorage(
  started: Started,
  own: Page,
  browser: BrowserName,
  how: Breakage,
): Promise<() => Promise<unknown>> {
  // Wakes it.
  await tell(own, { type: 'pageToBackground.permissionChanged' });
  const call = `(${breakIt})(area, '${how}')`;
  if (browser === 'chromium') {
    const isOurs = (address: string) => address.startsWith(`${started.extension}/`);
    const target = await started.browser.waitForTarget(
      (each) => each.type() === 'service_worker' && isOurs(each.url()),
    );
    const worker = await target.worker();
    await worker?.evaluate(`{ const area = chrome.storage.local; ${call} }`);
    return async () => worker?.evaluate('chrome.storage.local.mend()');
  }
  const inBackground = (what: string) =>
    own.evaluate(
      `browser.runtime.getBackgroundPage().then(({ browser }) => { const area = browser.storage.local; ${what} })`,
    );
  await inBackground(call);
  return () => inBackground('area.mend()');
}
