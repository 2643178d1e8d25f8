/** That nothing of what a page tried has taken an answer away. Apart from the stage, which pictures are taken on as well. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { answered, call, goOn, settledIn } from './stage';

/** Continues what is open, asks anew and cancels: both ways out work, each once. */
export async function answersBothWays(page: Page): Promise<void> {
  expect(await goOn(page)).toEqual(['continue']);
  await call(page, { call: 'ask' });
  await settledIn(page);
  await page.keyboard.press('Escape');
  expect(await answered(page, 2)).toEqual(['continue', 'cancel']);
}
