/**
 * Brings everything that outlives the background into step with the circumstances: plan and texts in the storage, the
 * registered scripts, the alarms, the toolbar. Does only what has changed; says what went wrong.
 */
import { compileWindows, nextBorder } from '../calendar/compile';
import { ahead, allElections, type Compiled, compilePlan, isInPhase, planFingerprint } from '../plan/compile';
import { fingerprintOf } from '../plan/exceptions';
import { isPaused, isPlan, nowOf, planKey } from '../plan/plan';
import { areTexts, labelKey, labelsPerChunk, textsKey } from '../plan/texts';
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
const hourlyAlarm = 'hourly';

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
    await browser.storage.local.remove([planKey, textsKey, fingerprintKey]).catch(() => {});
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
  const paused = isPaused(input.pausedUntil, deviceNow);
  const state = paused ? 'paused' : guarding && isInPhase(input, now) ? 'guarding' : 'idle';
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

/**
 * Whether the stored plan is the one for now, and whole. It is not when a border has passed that no alarm told of (the
 * computer slept, the clock was set), or when the disk has lost or spoiled a value.
 */
export async function isInStep({ input }: Circumstances): Promise<boolean> {
  return (await storedFor(fingerprintFor(input, nowOf(input.clock, Date.now())))) !== null;
}

/** Compiles and stores the plan when its ingredients have changed. True when there is something to guard. */
async function refreshPlan({ input }: Circumstances, now: number): Promise<boolean> {
  const fingerprint = fingerprintFor(input, now);
  const stored = await storedFor(fingerprint);
  if (stored !== null) return stored.guarding;
  const compiled = compilePlan(input, now);
  const made = { fingerprint, guarding: compiled !== null };
  try {
    await store(compiled, made);
  } catch {
    // The storage is full: what the last plan took is given to this one.
    await store(null, made);
    await store(compiled, made);
  }
  return made.guarding;
}

function fingerprintFor(input: Circumstances['input'], now: number): string {
  return planFingerprint(input, now, browser.runtime.getManifest().version);
}

/** What was stored for `fingerprint`; null when that is something else, or not all of it is there. */
async function storedFor(fingerprint: string): Promise<MadeFrom | null> {
  const stored = await browser.storage.local.get([fingerprintKey, planKey, textsKey]);
  const made = stored[fingerprintKey] as MadeFrom | undefined;
  if (made?.fingerprint !== fingerprint) return null;
  const plan = stored[planKey];
  // A disk may lose or spoil one value and keep the others.
  const whole = made.guarding ? isPlan(plan) && areTexts(stored[textsKey]) : plan === undefined;
  return whole ? made : null;
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

/**
 * An alarm only wakes us to look again; what is lawful is decided by the time of the act. It is late by as long as the
 * computer slept, therefore the hourly one.
 */
async function setAlarms({ input }: Circumstances, now: number, deviceNow: number): Promise<void> {
  const windows = allElections(input).map((election) => compileWindows(election));
  const moments = [
    ...[0, ahead].flatMap((early) => {
      const border = nextBorder(windows, now + early);
      return border === null ? [] : [deviceNow + (border - early - now)];
    }),
    ...(isPaused(input.pausedUntil, deviceNow) ? [input.pausedUntil] : []),
    ...(input.clock.kind === 'simulated' ? [input.clock.until] : []),
  ];
  await browser.alarms.create(hourlyAlarm, { periodInMinutes: 60 });
  if (moments.length === 0) await browser.alarms.clear(borderAlarm);
  else await browser.alarms.create(borderAlarm, { when: Math.min(...moments) + 1_000 });
}
