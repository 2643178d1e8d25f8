/** What popup and options are told about now: phases, sites, the tab in view, and everything that needs the user. */
import { compileWindows, touches } from '../calendar/compile';
import { dayText } from '../calendar/days';
import { doubtOn } from '../calendar/phases';
import { windowAt } from '../calendar/windows';
import type { Election } from '../rulebook/law-words';
import { type RegionCode, type SiteId, siteIds, type ZoneHours } from '../rulebook/words';
import { browser } from '../settings/browser';
import type { ElectionState, GuardIsHere, GuardQuestion, Problem, SiteState, TabState } from '../settings/messages';
import { places } from '../sites/places';
import { isPermitted } from './registration';

const staleAfter = 180 * 86_400_000;

/** Elections in a phase now (those held where the person is first, then by soonest end), and the next one to begin when there is none. */
export function electionStates(
  elections: readonly Election[],
  now: number,
  zone: ZoneHours,
  region: RegionCode | '0',
): { readonly active: readonly ElectionState[]; readonly upcoming: ElectionState | null } {
  const states = elections.map((election) => electionState(election, now, zone));
  const here = new Set(elections.filter((election) => touches(election, region)).map(({ id }) => id));
  const hereFirst = (a: ElectionState, b: ElectionState) => Number(here.has(b.id)) - Number(here.has(a.id));
  const active = states
    .filter((state) => state.phase !== 'outside')
    .sort((a, b) => hereFirst(a, b) || (a.until ?? '9999').localeCompare(b.until ?? '9999'));
  const coming = states
    .filter((state) => state.phase === 'outside' && state.next !== null)
    .sort((a, b) => hereFirst(a, b) || (a.next?.from ?? '').localeCompare(b.next?.from ?? ''));
  return { active, upcoming: active.length === 0 ? (coming[0] ?? null) : null };
}

function electionState(election: Election, now: number, zone: ZoneHours): ElectionState {
  const windows = compileWindows(election);
  const current = windowAt(windows, now, zone);
  const today = Math.floor((now + zone * 3_600_000) / 86_400_000);
  const next = windows.windows.find(({ from }) => from > today) ?? null;
  return {
    id: election.id,
    name: election.name,
    phase: current?.phase ?? 'outside',
    until: current === null ? null : dayText(current.to - 1),
    doubt: current === null ? null : doubtOn(election, today),
    next: next === null ? null : { phase: next.phase, from: dayText(next.from) },
  };
}

/** Each site: switched on, and permitted by the browser. */
export function siteStates(enabled: Readonly<Record<SiteId, boolean>>): Promise<SiteState[]> {
  return Promise.all(siteIds.map(async (id) => ({ id, enabled: enabled[id], permitted: await isPermitted(id) })));
}

/** The sites of ours that are missing the browser's permission although they are switched on. */
export function permissionProblems(sites: readonly SiteState[]): Problem[] {
  return sites.filter((site) => site.enabled && !site.permitted).map((site) => ({ kind: 'permission', site: site.id }));
}

/** The warning about shipped rules that nobody has checked for 180 days; device time, never the simulated one. */
export function staleProblem(checkedOn: string, deviceNow: number): Problem[] {
  return deviceNow - Date.parse(checkedOn) > staleAfter ? [{ kind: 'stale', checkedOn }] : [];
}

function siteOfAddress(address: string): SiteId | null {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  const patternHosts = (site: SiteId) =>
    places[site].patterns.map((pattern) => pattern.slice('https://*.'.length, -'/*'.length));
  return siteIds.find((site) => patternHosts(site).some((base) => host === base || host.endsWith(`.${base}`))) ?? null;
}

/** Whether the tab in view is guarded. Asks the tab itself; a tab that was open before installation has no guard. */
export async function tabState(
  tabId: number | null,
  sites: readonly SiteState[],
  guarding: boolean,
): Promise<TabState> {
  if (tabId === null) return { kind: 'notASite' };
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // Without permission for its host a tab shows no address: then only the site's own permission state can tell.
  const site = tab?.url === undefined ? null : siteOfAddress(tab.url);
  if (site === null) return { kind: 'notASite' };
  const state = sites.find(({ id }) => id === site);
  if (state?.permitted !== true) return { kind: 'notPermitted', site };
  if (!state.enabled || !guarding) return { kind: 'off', site };
  const question: GuardQuestion = { type: 'backgroundToGuard.areYouThere' };
  const answer = (await browser.tabs.sendMessage(tabId, question).catch(() => null)) as GuardIsHere | null;
  // The judge answers, which comes when the page has been read; what is loading now gets its guard first.
  const isGuarded = answer?.type === 'guardToBackground.here' || (answer === null && tab?.status === 'loading');
  return { kind: isGuarded ? 'guarded' : 'reload', site };
}
