/**
 * Brings everything that outlives the background into step with the circumstances: plan and texts in the storage, the
 * registered scripts, the alarms, the toolbar. Does only what has changed; says what went wrong.
 */
import { compileWindows, nextBorder } from '../calendar/compile';
import { allElections, type Compiled, compilePlan, planFingerprint } from '../plan/compile';
import { fingerprintOf } from '../plan/exceptions';
import { nowOf, type Plan, planKey, planVersion } from '../plan/plan';
import { labelKey, labelsPerChunk, textsKey } from '../plan/texts';
import { type SiteId, siteIds } from '../rulebook/words';
import { browser } from '../settings/browser';
import { adapted, updateHealth } from '../settings/health';
import type { Problem } from '../settings/messages';
import type { Circumstances } from './circumstance';
import { noteDemonstration, showInOpenTabs, tidyClock } from './demonstration';
import { isPermitted, reconcileRegistrations } from './registration';
import { showToolbar } from './toolbar';
import { toolbarTitle } from './words';

/** Key of what the stored plan was compiled from; written last and taken away first, so that it never speaks of another. */
const fingerprintKey = 'planMadeFrom';

interface MadeFrom {
  readonly fingerprint: string;
  /** Whether a plan was made: none when there is nothing to guard. */
  readonly guarding: boolean;
}
const borderAlarm = 'border';
const dailyAlarm = 'daily';

let problems: readonly Problem[] = [];

/** What went wrong at the last refresh of this background; the popup shows it. */
export function lastRefreshProblems(): readonly Problem[] {
  return problems;
}

/**
 * Resolves to the sites that are guarded now. Never leaves an older plan in place when the new one could not be stored.
 * Rejects only when nothing works at all.
 */
export async function refresh(circumstances: Circumstances): Promise<readonly SiteId[]> {
  const found: Problem[] = [];
  const { input, alarms } = circumstances;
  const deviceNow = Date.now();
  const now = nowOf(input.clock, deviceNow);
  let guarding = false;
  let wanted: readonly SiteId[] = [];
  try {
    guarding = await refreshPlan(circumstances, now);
  } catch (error) {
    found.push({ kind: 'registration', detail: `plan: ${String(error)}` });
    await browser.storage.local.remove([planKey, fingerprintKey]).catch(() => {});
  }
  try {
    const permitted = await Promise.all(siteIds.map(isPermitted));
    const ours = siteIds.filter((site, place) => input.sites[site] && permitted[place]);
    wanted = guarding ? ours : [];
    const begun = await noteDemonstration(circumstances, guarding);
    await reconcileRegistrations(wanted, input.clock.kind === 'simulated' ? ours : []);
    if (begun) await showInOpenTabs(ours);
  } catch (error) {
    found.push({ kind: 'registration', detail: String(error) });
  }
  await setAlarms(circumstances, now, deviceNow);
  await tidyClock(circumstances.stored, deviceNow);
  problems = found;
  const paused = input.pausedUntil > deviceNow;
  const state = paused ? 'paused' : guarding ? 'guarding' : 'idle';
  const unrecognised = state === 'guarding' && alarms.length > 0;
  await showToolbar({
    state,
    title: toolbarTitle(input.language, state, unrecognised),
    needsUser: unrecognised || found.length + circumstances.problems.length > 0,
  });
  await updateHealth(browser.storage.local, (health) => adapted(health, adapters(input))).catch(() => {});
  return paused ? [] : wanted;
}

/** What tells one adapter of a site from another: the extension's version, and what settings and policy correct. */
function adapters({ corrections }: Circumstances['input']): Readonly<Record<SiteId, string>> {
  const { version } = browser.runtime.getManifest();
  return Object.fromEntries(
    siteIds.map((site) => [site, `${version} ${fingerprintOf(JSON.stringify(corrections?.[site] ?? null))}`]),
  ) as Record<SiteId, string>;
}

/** Compiles and stores the plan when its ingredients have changed. True when there is something to guard. */
async function refreshPlan({ input }: Circumstances, now: number): Promise<boolean> {
  const fingerprint = planFingerprint(input, now, browser.runtime.getManifest().version);
  const stored = await browser.storage.local.get([fingerprintKey, planKey, textsKey]);
  const made = stored[fingerprintKey] as MadeFrom | undefined;
  const plan = stored[planKey] as Partial<Plan> | undefined;
  // A disk may lose or spoil one value and keep the others.
  const whole = made?.guarding ? plan?.version === planVersion && textsKey in stored : plan === undefined;
  if (made?.fingerprint === fingerprint && whole) return made.guarding;
  const compiled = compilePlan(input, now);
  await store(compiled, { fingerprint, guarding: compiled !== null });
  return compiled !== null;
}

async function store(compiled: Compiled | null, made: MadeFrom): Promise<void> {
  await browser.storage.local.remove(fingerprintKey);
  const chunks = Math.ceil((compiled?.labels.length ?? 0) / labelsPerChunk);
  const stale = Object.keys(await browser.storage.local.get(null)).filter(
    (key) => key.startsWith('labels:') && Number(key.slice('labels:'.length)) >= chunks,
  );
  if (compiled === null) {
    await browser.storage.local.remove([planKey, textsKey, ...stale]);
  } else {
    const labels = Array.from({ length: chunks }, (_, chunk) => {
      const first = chunk * labelsPerChunk;
      return [labelKey(first), compiled.labels.slice(first, first + labelsPerChunk)];
    });
    // The plan last: a guard that sees it finds its texts.
    await browser.storage.local.set({ [textsKey]: compiled.texts, ...Object.fromEntries(labels) });
    await browser.storage.local.set({ [planKey]: compiled.plan });
    if (stale.length > 0) await browser.storage.local.remove(stale);
  }
  await browser.storage.local.set({ [fingerprintKey]: made });
}

/** An alarm only wakes us to look again; what is lawful is decided by the time of the act. */
async function setAlarms({ input }: Circumstances, now: number, deviceNow: number): Promise<void> {
  const border = nextBorder(
    allElections(input).map((election) => compileWindows(election)),
    now,
  );
  const moments = [
    ...(border === null ? [] : [deviceNow + (border - now)]),
    ...(input.pausedUntil > deviceNow ? [input.pausedUntil] : []),
    ...(input.clock.kind === 'simulated' ? [input.clock.until] : []),
  ];
  await browser.alarms.create(dailyAlarm, { periodInMinutes: 24 * 60 });
  if (moments.length === 0) await browser.alarms.clear(borderAlarm);
  else await browser.alarms.create(borderAlarm, { when: Math.min(...moments) + 1_000 });
}
