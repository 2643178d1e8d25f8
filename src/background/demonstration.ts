/**
 * The ribbon of a demonstration: its words in the storage, and its script in the tabs that are open already. That a
 * demonstration ends is decided by its clock alone; here it is only tidied away.
 */
import { type Demonstration, demonstrationKey } from '../plan/demonstration';
import { isSimulated } from '../plan/plan';
import type { SiteId } from '../rulebook/words';
import { browser } from '../settings/browser';
import { endDemonstration } from '../settings/demonstration';
import { updateSettings } from '../settings/settings';
import { patternsOf } from '../sites/places';
import type { Circumstances } from './circumstance';
import { ribbonScript } from './registration';

/** Stores what the ribbon shows, or takes it away. True when a demonstration has begun that was not there before. */
export async function noteDemonstration({ input }: Circumstances, guarding: boolean): Promise<boolean> {
  const { clock, zone, language } = input;
  if (clock.kind === 'real') {
    await browser.storage.local.remove(demonstrationKey);
    return false;
  }
  const demonstration: Demonstration = { clock, zone, language, guarding };
  const before = (await browser.storage.local.get(demonstrationKey))[demonstrationKey] as
    | Partial<Demonstration>
    | undefined;
  await browser.storage.local.set({ [demonstrationKey]: demonstration });
  const known = before?.clock;
  return known?.kind !== 'simulated' || known.setAt !== clock.setAt;
}

/** Shows the ribbon in the tabs that are open now; later pages get it by registration. */
export async function showInOpenTabs(sites: readonly SiteId[]): Promise<void> {
  if (sites.length === 0) return;
  const tabs = await browser.tabs.query({ url: patternsOf(sites) });
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : // A tab that sleeps or shows the browser's own error page gets the ribbon when it is loaded.
          browser.scripting.executeScript({ target: { tabId: id }, files: [ribbonScript] }).catch(() => {}),
    ),
  );
}

/** A clock that has run out becomes real time in the settings too, so that no page offers to end what is over. */
export async function tidyClock(stored: Circumstances['stored'], deviceNow: number): Promise<void> {
  if (stored.clock.kind !== 'simulated' || isSimulated(stored.clock, deviceNow)) return;
  await updateSettings(browser.storage.local, (settings) =>
    settings.clock.kind === 'simulated' && !isSimulated(settings.clock, deviceNow)
      ? endDemonstration(settings)
      : settings,
  );
}
