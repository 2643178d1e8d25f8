/** What a tab may have been through before an act. Each is gone through with a like on the feed of each site. */
import { expect } from 'vitest';
import type { SiteId } from '../../src/rulebook/words';
import { play } from './ask';
import { campaignDate, type Extension, quietDate } from './extension';
import type { GuardedTab } from './guarded-tab';
import { settled, type Way } from './hand';
import { type Case, nextSeed, openCase } from './play';
import { surfaceOf } from './surfaces';

interface Stage {
  readonly tab: GuardedTab;
  readonly extension: Extension;
  readonly site: SiteId;
  readonly way: Way;
}

/** Where the like stands, and where the same tab goes without loading. */
const likes: Readonly<Record<SiteId, readonly [string, string]>> = {
  x: ['like, home timeline', "like, post's own page"],
  facebook: ['like, feed', 'like, group'],
  instagram: ['like, feed', "like, post's own page, wide"],
};

const likeOf = ({ site, way }: Stage, place = 0): Case => ({
  surface: surfaceOf(site, likes[site][place] ?? ''),
  way,
  about: 'campaign',
});

/** Likes in the page that stands there, or in one that is loaded for it: the dialog comes or not, and this is what is sent. */
async function likeIt(tab: GuardedTab, one: Case, load: boolean, held: boolean, answer: 'cancel' | 'continue') {
  const steps = await openCase(tab, one, nextSeed(), load);
  await mustFollow(tab, one, steps, held, answer);
}

async function mustFollow(
  tab: GuardedTab,
  one: Case,
  steps: Awaited<ReturnType<typeof openCase>>,
  held: boolean,
  answer: 'cancel' | 'continue',
): Promise<void> {
  const { dialogs, sentBefore, sent } = await play(tab, one, steps, { answer }, held);
  const once = held && answer === 'cancel' ? [] : [one.surface.operation];
  expect({ dialogs, sentBefore, sent }).toEqual({ dialogs: held ? 1 : 0, sentBefore: [], sent: once });
}

/** An ordinary like passes, a campaign one is held, and follows its answer. */
async function mustGuard({ tab }: Stage, one: Case): Promise<void> {
  await likeIt(tab, { ...one, about: 'ordinary' }, false, false, 'cancel');
  await likeIt(tab, one, false, true, 'cancel');
  await likeIt(tab, one, false, true, 'continue');
}

/** The back button. Firefox does not report the end of a return from its cache, so the page is asked whether it is back. */
export async function goBack({ page }: GuardedTab): Promise<void> {
  await page.evaluate(() => history.back()).catch(() => undefined);
  await expect
    .poll(() => page.evaluate(() => window.replica !== undefined).catch(() => false), { timeout: 10_000 })
    .toBe(true);
}

/** How a tab gets each past, and that it is guarded after it. */
export const throughPast: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  async 'page from before the guard, then loaded anew'(stage) {
    const { tab, extension } = stage;
    const one = likeOf(stage);
    await extension.configure({ date: quietDate });
    await tab.page.bringToFront();
    const steps = await openCase(tab, one, nextSeed(), true);
    await extension.configure({ date: campaignDate, seconds: 0 });
    await tab.page.bringToFront();
    // It goes on as it was, and the popup says to load it anew.
    await mustFollow(tab, one, steps, false, 'cancel');
    expect(await extension.tabState(tab.page.url())).toBe('reload');
    await likeIt(tab, one, true, true, 'cancel');
    expect(await extension.tabState(tab.page.url())).toBe('guarded');
    await mustGuard(stage, one);
  },

  async 'page that the back button brought back'(stage) {
    const { tab } = stage;
    const one = likeOf(stage);
    await openCase(tab, one, nextSeed(), true);
    await tab.page.goto('https://kabar.example/');
    await goBack(tab);
    expect(await tab.page.evaluate(() => window.replicaRestored), 'it comes from the cache of the browser').toBe(true);
    await mustGuard(stage, one);
  },

  async 'navigation inside the page'(stage) {
    const { tab } = stage;
    const [here, there] = [likeOf(stage), likeOf(stage, 1)];
    await likeIt(tab, { ...here, about: 'ordinary' }, true, false, 'cancel');
    await likeIt(tab, there, false, true, 'cancel');
    await tab.page.evaluate(() => history.back());
    await settled(tab.page);
    // The same post, in the place from before.
    await mustFollow(tab, here, here.surface.steps({ seed: 0, campaign: true }), true, 'continue');
  },
};
