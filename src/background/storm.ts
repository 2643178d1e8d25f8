/** The number on the toolbar after a flood of acts: on that tab only, until the popup is opened or the tab goes elsewhere. */
import { browser } from '../settings/browser';

/** Shows how many acts were held beside the one that was asked about. A browser without badges is left alone. */
export function showStorm(tabId: number | undefined, count: number): void {
  if (tabId !== undefined) setBadge(tabId, count > 99 ? '99+' : String(count));
}

/** The person has looked: the tab shows the common badge again. */
export function clearStorm(tabId: number | null): void {
  if (tabId !== null) setBadge(tabId, null);
}

function setBadge(tabId: number, text: string | null): void {
  // A tab that is gone meanwhile needs no badge.
  browser.action.setBadgeText?.({ tabId, text }).catch(() => {});
}
