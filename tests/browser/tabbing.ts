/** A page by Tab alone: to a control, and once around everything. */
import type { Page } from 'puppeteer-core';

/** More stops than any page of ours has. */
const most = 300;

/** Presses Tab until something that the selector means has the focus. Throws where it never comes. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never comes to ${selector}.`);
}

export interface Round {
  /** Controls that can be seen and that Tab does not come to. */
  readonly missed: readonly string[];
  /** Stops where nothing shows that the focus is there. */
  readonly unseen: readonly string[];
}

/** Presses Tab from the first control of the page to its end. Of a group of radio buttons one stop is enough. */
export async function tabThrough(page: Page): Promise<Round> {
  await page.evaluate(() => {
    const first = [...document.querySelectorAll<HTMLElement>('a[href], button')].find((each) => each.checkVisibility());
    first?.focus();
    (globalThis as unknown as { stops: Set<Element | undefined> }).stops = new Set([first]);
  });
  const unseen = new Set<string>();
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const { stops } = globalThis as unknown as { stops: Set<Element> };
      const active = document.activeElement;
      // Firefox goes on to its own window, Chromium begins anew.
      if (!document.hasFocus() || active === null || active === document.body) return 'end';
      if (active === [...stops][0]) return 'end';
      stops.add(active);
      const ringed = [active, active.parentElement, active.nextElementSibling].some((each) => {
        const style = each === null ? null : getComputedStyle(each);
        return style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
      });
      return ringed ? 'seen' : active.outerHTML.slice(0, 120);
    });
    if (stop === 'end') break;
    if (stop !== 'seen') unseen.add(stop);
  }
  const missed = await page.evaluate(() => {
    const { stops } = globalThis as unknown as { stops: Set<Element> };
    const groups = new Set(
      [...stops].map((each) => (each as HTMLInputElement).type === 'radio' && (each as HTMLInputElement).name),
    );
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'))
      .filter(
        (each) =>
          !stops.has(each) && !(each instanceof HTMLInputElement && each.type === 'radio' && groups.has(each.name)),
      )
      .map((each) => each.outerHTML.slice(0, 120));
  });
  return { missed, unseen: [...unseen] };
}
