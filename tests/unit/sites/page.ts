/** Small pages of our own for the adapters: only the structure that the selectors speak of, with invented words. */
import { JSDOM } from 'jsdom';
import type { SiteId } from '../../../src/rulebook/words';
import { createComplete } from '../../../src/sites/complete';
import type { Act } from '../../../src/sites/site';

export interface SmallPage {
  readonly document: Document;
  one(selector: string): HTMLElement;
  /** What pressing an element would do. */
  press(selector: string): Act | null;
  key(selector: string, key: string, more?: KeyboardEventInit): Act | null;
  /** Sends an event that the test has made itself. */
  give(selector: string, event: Event): Act | null;
  event(selector: string, type: string, more?: MouseEventInit): Act | null;
}

export function page(site: SiteId, url: string, body: string): SmallPage {
  const { window } = new JSDOM(`<!doctype html><body>${body}</body>`, { url });
  const { document } = window;
  // The adapters run in the page's realm; the tests lend them this one.
  Object.assign(globalThis, { document, Node: window.Node });
  const adapter = createComplete(site, document);
  const one = (selector: string): HTMLElement => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`nothing matches ${selector}`);
    return element;
  };
  const recognise = (selector: string, event: Event): Act | null => {
    let act: Act | null = null;
    const listen = () => {
      act = adapter.recognise(event);
    };
    window.addEventListener(event.type, listen, { capture: true, once: true });
    one(selector).dispatchEvent(event);
    return act;
  };
  const common = { bubbles: true, cancelable: true };
  return {
    document,
    one,
    give: recognise,
    press: (selector) => recognise(selector, new window.MouseEvent('click', { ...common, detail: 1 })),
    key: (selector, key, more = {}) => {
      const target = one(selector);
      if (target.tabIndex >= 0 || target.hasAttribute('tabindex')) target.focus();
      return recognise(selector, new window.KeyboardEvent('keydown', { ...common, key, ...more }));
    },
    event: (selector, type, more = {}) => recognise(selector, new window.MouseEvent(type, { ...common, ...more })),
  };
}
