/** Plays one case on a replica: opens it, makes the steps, and knows what left the page. */
import type { Page } from 'puppeteer-core';
import type { SiteId } from '../../src/rulebook/words';
import { contestantAccount } from '../replicas/kit/accounts';
import type { Wish } from '../replicas/kit/app';
import { type About, person, subjectId } from '../replicas/kit/posts';
import { patience, settled, steadily, type Way } from './hand';
import type { Network } from './network';
import { type PageLanguage, type Speak, speakerOf } from './surfaces/speak';
import type { Step, Surface } from './surfaces/surface';

const hosts: Record<SiteId, string> = { x: 'x.com', facebook: 'www.facebook.com', instagram: 'www.instagram.com' };

/** Told to others while a person types; it is no act. */
const typing = 'CometUFILiveTypingBroadcastMutation_StartMutation';

/** A tab with its network. */
export interface Tab {
  readonly page: Page;
  readonly network: Network;
}

export interface Case {
  readonly surface: Surface;
  readonly way: Way;
  readonly about: About;
  readonly lang?: PageLanguage;
}

let lastSeed = 0;

/** A number that no case had before: no post, and no account but the contestants', appears twice. */
export function nextSeed(): number {
  lastSeed += 1;
  return lastSeed;
}

/** Opens the case in the tab, by loading the page or, where the site is open already, by navigation inside it. */
export async function openCase(tab: Tab, one: Case, seed: number, load: boolean): Promise<readonly Step[]> {
  const { page, network } = tab;
  const { surface, about } = one;
  const account = surface.ownAccount && about === 'campaign' ? contestantAccount(surface.site, seed) : undefined;
  const owner = account ?? person(seed, seed);
  const path = surface.path.replace('{handle}', owner.handle).replace('{id}', subjectId(seed));
  const origin = `https://${surface.host ?? hosts[surface.site]}`;
  const width = surface.narrow ? 420 : 1280;
  if (page.viewport()?.width !== width) await page.setViewport({ width, height: 900 });
  if (surface.plain) {
    const address = new URL(path, origin);
    const wanted = { plain: 1, seed, about, lang: one.lang ?? 'en', ...(surface.ownAccount ? { own: 1 } : {}) };
    for (const [name, value] of Object.entries(wanted)) address.searchParams.set(name, String(value));
    if (surface.done) address.searchParams.set('done', '1');
    await page.goto(String(address), { waitUntil: 'load' });
    network.clear();
    return surface.steps({ seed, campaign: about === 'campaign' });
  }
  // Our own card in the corner would lie over a telephone's sheets for seconds.
  if (load || surface.narrow || surface.loaded || (await originOf(page)) !== origin)
    await page.goto(`${origin}${surface.loaded ? path : '/empty-start'}`, { waitUntil: 'load' });
  const wish: Wish = {
    path,
    seed,
    about,
    lang: one.lang ?? 'en',
    ...(surface.done ? { done: true } : {}),
    ...(account ? { account } : {}),
  };
  // Where the pointer rested in the last case it must not rest in this one: nothing would be entered.
  await page.mouse.move(0, 0);
  await page.waitForFunction(() => window.replica !== undefined);
  await page.evaluate((wanted) => window.replica?.open(wanted), wish);
  await settled(page);
  network.clear();
  return surface.steps({ seed, campaign: about === 'campaign' });
}

/** Where the page really is: the driver does not hear of every return from the browser's cache. */
function originOf(page: Page): Promise<string> {
  return page.evaluate(() => location.origin);
}

/** Makes one step. A plain page may leave in the middle of a movement, and Firefox's driver then waits for its end in vain. */
export async function makeStep(page: Page, step: Step, one: Case): Promise<void> {
  const made = step.make(page, one.way, speakerFor(one));
  if (!one.surface.plain) return made;
  let leave = (): void => undefined;
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  page.once('framenavigated', leave);
  await Promise.race([made, left]);
  page.off('framenavigated', leave);
}

/** Makes all steps, one after the other. */
export async function makeAll(page: Page, steps: readonly Step[], one: Case): Promise<void> {
  const speak = speakerFor(one);
  for (const step of steps) {
    await page.waitForSelector(speak(step.ready), { timeout: patience });
    await makeStep(page, step, one);
  }
  await settled(page);
}

export function speakerFor(one: Case): Speak {
  return speakerOf(one.surface.site, one.lang ?? 'en');
}

/**
 * What the page has sent, complete: a request made after everything else has arrived, so nothing older is on its way.
 * `except`: names that count although they are usually left out.
 */
export async function sent(tab: Tab, except = ''): Promise<readonly string[]> {
  await steadily(() => tab.page.evaluate(() => fetch('/fence').then(() => undefined)));
  const operations = await tab.network.operations();
  return operations.filter((name) => name !== typing || name === except);
}

/** The text in the editor, as the person sees it; null when the editor is gone. */
export function textIn(page: Page, selector: string): Promise<string | null> {
  return page.evaluate((wanted) => {
    const editor = document.querySelector<HTMLElement>(wanted);
    if (editor === null) return null;
    return ('value' in editor ? String(editor.value) : editor.innerText).trim();
  }, selector);
}

/** The case in words, for the names of tests. */
export function nameOf({ surface, way, lang }: Case): string {
  return `${surface.site}: ${surface.name}, ${way}${lang === 'id' ? ', Indonesian' : ''}`;
}
