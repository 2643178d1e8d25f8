/** The browser's leave to work on a site: asked for, and looked at. */
import { type SiteId, siteIds } from '../../rulebook/words';
import { browser } from '../../settings/browser';
import { patternsOf } from '../../sites/places';
import { tellBackground } from './background';

/** Asks the browser for a site's permission. Must be called in the click itself. Resolves whether it was given. */
export async function askPermission(sites: readonly SiteId[]): Promise<boolean> {
  try {
    const given = await browser.permissions.request({ origins: patternsOf(sites) });
    await tellBackground({ type: 'pageToBackground.permissionChanged' });
    return given;
  } catch {
    return false;
  }
}

/** The sites that the browser lets us work on now. */
export async function permittedSites(): Promise<ReadonlySet<SiteId>> {
  const permitted = new Set<SiteId>();
  for (const site of siteIds) {
    const held = await browser.permissions.contains({ origins: patternsOf([site]) }).catch(() => false);
    if (held) permitted.add(site);
  }
  return permitted;
}
