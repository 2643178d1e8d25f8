/** Which content scripts are registered: none at all unless there is something to guard (design: zero cost outside). */

import { type SiteId, siteIds } from '../rulebook/words';
import { browser } from '../settings/browser';
import { patternsOf } from '../sites/places';
import { plainPlaces } from '../sites/plain-places';

type RegisteredScript = Awaited<ReturnType<typeof browser.scripting.getRegisteredContentScripts>>[number];

function scriptsOf(site: SiteId): RegisteredScript[] {
  const common = { matches: patternsOf([site]), allFrames: true, persistAcrossSessions: true };
  const plain = plainPlaces[site];
  return [
    // The guard must be there before the page's first script.
    { ...common, id: guardOf(site), js: [`guard-${site}.js`], runAt: 'document_start' },
    ...(plain
      ? [
          {
            ...common,
            matches: [...plain],
            id: `plain-${site}`,
            js: [`${site}-plain.js`],
            runAt: 'document_start' as const,
          },
        ]
      : []),
    // Recognition and verdict: a document that has only begun has nothing to like yet.
    { ...common, id: `judge-${site}`, js: ['judge.js'], runAt: 'document_end' },
    // The dialog waits beside it, so that no background stands between an act and its dialog.
    { ...common, id: `interstitial-${site}`, js: ['interstitial.js'], runAt: 'document_idle' },
  ];
}

/** The ribbon of a demonstration; there is no byte of it in a page while none runs. */
export const ribbonScript = 'ribbon.js';

function ribbonOf(site: SiteId): RegisteredScript {
  const matches = patternsOf([site]);
  return {
    id: `ribbon-${site}`,
    js: [ribbonScript],
    matches,
    allFrames: false,
    persistAcrossSessions: true,
    runAt: 'document_end',
  };
}

function isSame(present: RegisteredScript, wanted: RegisteredScript): boolean {
  return (
    present.id === wanted.id &&
    present.runAt === wanted.runAt &&
    present.allFrames === wanted.allFrames &&
    String(present.js) === String(wanted.js) &&
    // Chromium gives the patterns back in an order of its own.
    String([...(present.matches ?? [])].sort()) === String([...(wanted.matches ?? [])].sort())
  );
}

/** The sites whose guards are registered now. */
export async function guardedSites(): Promise<readonly SiteId[]> {
  const present = await browser.scripting.getRegisteredContentScripts();
  return siteIds.filter((site) => present.some(({ id }) => id === guardOf(site)));
}

function guardOf(site: SiteId): string {
  return `guard-${site}`;
}

/** Whether the person (or the browser) lets us run on a site. Firefox lets people take this back at any time. */
export function isPermitted(site: SiteId): Promise<boolean> {
  return browser.permissions.contains({ origins: patternsOf([site]) });
}

/** Makes the registered scripts those of `guarded`, the ribbon on `ribboned`, and nothing else. Touches only what differs. */
export async function reconcileRegistrations(guarded: readonly SiteId[], ribboned: readonly SiteId[]): Promise<void> {
  const wanted = [...guarded.flatMap(scriptsOf), ...ribboned.map(ribbonOf)];
  const present = await browser.scripting.getRegisteredContentScripts();
  const stale = present.filter((script) => !wanted.some((other) => isSame(script, other))).map(({ id }) => id);
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = wanted.filter((script) => !present.some((other) => isSame(other, script)));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
}
