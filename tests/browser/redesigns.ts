/** Like buttons as a redesign would leave them: none of the marks and labels that the adapters know, the behaviour unchanged. */
import type { Page } from 'puppeteer-core';
import type { SiteId } from '../../src/rulebook/words';
import { subject } from './surfaces/surface';

export interface Redesign {
  /** The like that it changes. */
  readonly surface: string;
  readonly change: (page: Page) => Promise<void>;
  /** Where the button is found afterwards. */
  readonly control: string;
}

export const redesigns: Readonly<Record<SiteId, Redesign>> = {
  x: {
    surface: 'like, home timeline',
    change: (page) =>
      page.$$eval(`${subject} [data-testid="like"]`, (buttons) => {
        for (const button of buttons) {
          (button as HTMLElement).dataset.testid = 'heartButton';
          button.setAttribute('aria-label', 'Jempolkan');
          button.querySelector('path')?.setAttribute('d', 'M1 1h2v2z');
        }
      }),
    control: `${subject} [data-testid="heartButton"]`,
  },
  facebook: {
    surface: 'like, feed',
    change: (page) =>
      page.$eval(`${subject} [data-ad-rendering-role="like_button"]`, (mark) => {
        mark.setAttribute('data-ad-rendering-role', 'thumb_button');
        mark.closest('[role="button"]')?.setAttribute('aria-label', 'Jempolkan');
      }),
    control: `${subject} [aria-label="Jempolkan"]`,
  },
  instagram: {
    surface: 'like, feed',
    change: (page) =>
      page.$$eval(`${subject} section svg[aria-label="Like"][height="24"]`, (hearts) => {
        for (const heart of hearts) {
          heart.setAttribute('aria-label', 'Jempolkan');
          heart.querySelector('path')?.setAttribute('d', 'M1 1h2v2z');
        }
      }),
    control: `${subject} section [role="button"]:has(svg[aria-label="Jempolkan"])`,
  },
};
