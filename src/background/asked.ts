/**
 * Carries what was asked from tab to tab where content scripts may not read `storage.session` themselves (Firefox): the
 * background keeps it there for them and tells every tab of our sites.
 */
import { type AskedRecord, askedKey } from '../plan/asked';
import { siteIds } from '../rulebook/words';
import { browser } from '../settings/browser';
import type { AskedNews } from '../settings/messages';
import { patternsOf } from '../sites/places';

/** Stores a record and tells the tabs; null only asks. Resolves to what is stored. */
export async function shareAsked(record: AskedRecord | null): Promise<unknown> {
  const { session } = browser.storage;
  if (record === null) return (await session.get(askedKey))[askedKey];
  await session.set({ [askedKey]: record });
  const news: AskedNews = { type: 'backgroundToInterstitial.asked', record };
  for (const { id } of await browser.tabs.query({ url: patternsOf(siteIds) })) {
    // A tab from before the installation has nobody who listens.
    if (id !== undefined) browser.tabs.sendMessage(id, news).catch(() => {});
  }
  return record;
}
