/** How a surface - one way to act in one place of a site - is described. The tests turn these rows into cases. */
import type { Page } from 'puppeteer-core';
import type { ActionKind, SiteId } from '../../../src/rulebook/words';
import { use, type Way, write } from '../hand';
import type { Speak } from './speak';

/** One movement of the person's hand. */
export interface Step {
  /** The step can be made when this is in the page. */
  readonly ready: string;
  /** Writing is not repeated when the act must be repeated: the text is still there. */
  readonly writes?: boolean;
  /** What is written. */
  readonly text?: string;
  /** `speak` turns selectors into the page's language. */
  make(page: Page, way: Way, speak: Speak): Promise<void>;
}

export interface Surface {
  readonly site: SiteId;
  /** As the table says it: "like, from the keyboard letter l". Unique per site. */
  readonly name: string;
  readonly act: ActionKind;
  /** Host, where it is not the site's first one. */
  readonly host?: string;
  readonly path: string;
  /** The one request that the act sends. */
  readonly operation: string;
  readonly ways: readonly Way[];
  /** Steps from the open page to the act; the last one acts. `seed` tells cases apart. */
  readonly steps: (scene: { readonly seed: number; readonly campaign: boolean }) => readonly Step[];
  /** The editor whose text must survive a cancelled act. */
  readonly editor?: string;
  /** Whose account is followed, liked or joined: for campaign cases a contestant's own. */
  readonly ownAccount?: true;
  /** The act is the second of two clicks or taps; the first one is nobody's business. */
  readonly second?: true;
  /** Window of a telephone. */
  readonly narrow?: true;
  /** A page of plain links and forms: it is loaded anew for every case, and leaves when it acts. */
  readonly plain?: true;
  /** A page that no other page of the site turns into: it is loaded under its own address, which says what scripts it gets. */
  readonly loaded?: true;
  /** The subject is liked, reposted and followed already. */
  readonly done?: true;
}

/** The post that a case is about. */
export const subject = '[data-replica="subject"]';

/** A control used in whatever way the case asks for. */
export function press(selector: string): Step {
  return { ready: selector, make: (page, way, speak) => use(page, speak(selector), way) };
}

/** A control that is only the way to the act and always clicked. */
export function click(selector: string): Step {
  return { ready: selector, make: (page, _way, speak) => use(page, speak(selector), 'mouse') };
}

export function type(selector: string, text: string): Step {
  return { ready: selector, writes: true, text, make: (page, _way, speak) => write(page, speak(selector), text) };
}

/** A key on what has the focus. */
export function key(selector: string, name: 'Enter' | 'l' | 'r' | 't' | 'n' | 'c' | 's' | 'p'): Step {
  return {
    ready: selector,
    make: async (page, _way, speak) => {
      await page.$eval(speak(selector), (element) => {
        if (element !== document.activeElement && !element.contains(document.activeElement)) {
          (element as HTMLElement).focus();
        }
      });
      await page.keyboard.press(name);
    },
  };
}

export const everyWay: readonly Way[] = ['mouse', 'keyboard', 'touch'];
/** Where only the place is new and the control is one that other rows use in every way. */
export const oneWay: readonly Way[] = ['mouse'];
export const byKeyboard: readonly Way[] = ['keyboard'];
