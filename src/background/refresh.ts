/**
 * Brings everything that outlives the background into step with the circumstances: plan and texts in the storage, the
 * registered scripts, the alarms, the toolbar. Does only what has changed; says what went wrong.
 */
import { compileWindows, nextBorder } from '../calendar/compile';
import {
  ahead,
  allElections,
  type Compiled,
  compilePlan,
  isInPhase,
  planFingerprint,
  stillServes,
} from '../plan/compile';
import { fingerprintOf } from '../plan/exceptions';
import { isPaused, isPlan, nowOf, planKey } from '../plan/plan';
import { areTexts, labelKey, labelsPerChunk, textsKey } from '../plan/texts';
import { type SiteId, siteIds } from '../rulebook/words';
import { browser } from '../settings/browser';
import { adapted, updateHealth } from '../settings/health';
import type { Problem } from '../settings/messages';
import type { Circumstances } from './circumstance';
import { noteDemonstration, showInOpenTabs, tidyClock } from './demonstration';
import { guardedSites, isPermitted, reconcileRegistrations } from './registration';
import { showToolbar } from './toolbar';
import { toolbarTitle } from './words';

/** Key of what the stored plan was compiled from; written with it in one step, so that it never speaks of another. */
const fingerprintKey = 'planMadeFrom';

interface MadeFrom {
  readonly fingerprint: string;
  /** Whether a plan was made: when there is nothing to guard, `null` lies in its place. */
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
 * Resolves to the sites that are guarded now. Where no new plan could be made or stored, the last one counts on if it is still
 * right; if not, it is taken away, and the guards stay: they hold what is done then, and the person is asked.
 * Rejects only when nothing works at all.
 */
export async function refresh(circumstances: Circumstances): Promise<readonly SiteId[]> {
  const found: Problem[] = [];
  const { input, alarms } = circumstances;
  const deviceNow = Date.now();
  const now = nowOf(input.clock, deviceNow);
  /** Null when nobody can say, because nothing can be read: then everything stays as it is. */
  let guarding: boolean | null = null;
  let wanted: readonly SiteId[] = [];
  try {
    guarding = areRead(circumstances) ? await refreshPlan(circumstances, now) : null;
  } catch (error) {
    const last = await lastThatServes(input, now).catch(() => null);
    found.push({ kind: 'plan', detail: String(error), lastCounts: last !== null });
    guarding = last !== null ? last.guarding : await withoutNewPlan(input, now).catch(() => null);
  }
  try {
    if (guarding === null) wanted = await guardedSites();
    else {
      const permitted = await Promise.all(siteIds.map(isPermitted));
      const ours = siteIds.filter((site, place) => input.sites[site] && permitted[place]);
      wanted = guarding ? ours : [];
      const ribboned = input.clock.kind === 'simulated' ? ours : [];
      // The ribbon must find room as well, and guards do not wait for it.
      const begun = await noteDemonstration(circumstances, guarding).catch((error: unknown) => {
        found.push({ kind: 'registration', detail: String(error) });
        return false;
      });
      await reconcileRegistrations(wanted, ribboned);
      if (begun) await showInOpenTabs(ours);
    }
  } catch (error) {
    found.push({ kind: 'registration', detail: String(error) });
  }
  await setAlarms(circumstances, now, deviceNow);
  await tidyClock(circumstances.stored, deviceNow);
  problems = found;
  const paused = isPaused(input.pausedUntil, deviceNow);
  const state = paused ? 'paused' : wanted.length > 0 && isInPhase(input, now) ? 'guarding' : 'idle';
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

/** Whether the settings are the person's: where the storage gives none, defaults stand in their place. */
function areRead({ problems: all }: Circumstances): boolean {
  const kinds = all.flatMap((each) => (each.kind === 'settings' ? [each.problem.kind] : []));
  // What was found corrupt was read; that it could not be put aside as well is another matter.
  return !kinds.includes('unreadable') || kinds.includes('corrupt');
}

/**
 * Whether the stored plan is the one for now, and whole. It is not when a border has passed that no alarm told of (the
 * computer slept, the clock was set), or when the disk has lost or spoiled a value.
 */
export async function isInStep({ input }: Circumstances): Promise<boolean> {
  return (await storedNow())?.fingerprint === fingerprintFor(input, nowOf(input.clock, Date.now()));
}

/** Compiles and stores the plan when its ingredients have changed. True when there is something to guard. */
async function refreshPlan({ input }: Circumstances, now: number): Promise<boolean> {
  const fingerprint = fingerprintFor(input, now);
  const stored = await storedNow();
  if (stored?.fingerprint === fingerprint) return stored.guarding;
  const compiled = compilePlan(input, now);
  const made = { fingerprint, guarding: compiled !== null };
  try {
    await store(compiled, made);
  } catch (error) {
    if ((await lastThatServes(input, now)) !== null) throw error;
    // The storage is full: what the last plan took is given to this one.
    await takeAway();
    await store(compiled, made);
  }
  return made.guarding;
}

/**
 * No new plan could be made or stored, and the last one must not count: it is taken away, which needs no room, and a guard that
 * finds none holds what is done and asks. Whether there is something to guard.
 */
async function withoutNewPlan(input: Circumstances['input'], now: number): Promise<boolean> {
  const guarding = isInPhase(input, now);
  // Where nothing is to be guarded yet, a guard that still stands in a page shall ask nobody.
  await (guarding ? takeAway() : store(null, { fingerprint: '[]', guarding })).catch(() => {});
  return guarding;
}

/** What the stored plan was made from, if it is still right; null if not. */
async function lastThatServes(input: Circumstances['input'], now: number): Promise<MadeFrom | null> {
  const last = await storedNow();
  return last !== null && stillServes(last.fingerprint, input, now, Date.now()) ? last : null;
}

function fingerprintFor(input: Circumstances['input'], now: number): string {
  return planFingerprint(input, now, browser.runtime.getManifest().version);
}

/** What the stored plan was made from; null when not all of it is there. */
async function storedNow(): Promise<MadeFrom | null> {
  const stored = await browser.storage.local.get([fingerprintKey, planKey, textsKey]);
  const made = stored[fingerprintKey] as MadeFrom | undefined;
  if (typeof made?.fingerprint !== 'string') return null;
  const plan = stored[planKey];
  // A disk may lose or spoil one value and keep the others.
  const whole = made.guarding ? isPlan(plan) && areTexts(stored[textsKey]) : plan === null;
  return whole ? made : null;
}

/** All in one step, as the browsers promise it of one call: what finds no room leaves plan, texts and names of before as they were. */
async function store(compiled: Compiled | null, made: MadeFrom): Promise<void> {
  const names = Array.from({ length: Math.ceil((compiled?.labels.length ?? 0) / labelsPerChunk) }, (_, chunk) => {
    const first = chunk * labelsPerChunk;
    return [labelKey(first), compiled?.labels.slice(first, first + labelsPerChunk)];
  });
  await browser.storage.local.set({
    // More names were there before than now.
    ...Object.fromEntries((await storedNames()).map((key) => [key, []])),
    ...Object.fromEntries(names),
    [textsKey]: compiled?.texts ?? null,
    [planKey]: compiled?.plan ?? null,
    [fingerprintKey]: made,
  });
}

/** Takes the plan away, and all that belongs to it. */
async function takeAway(): Promise<void> {
  await browser.storage.local.remove([planKey, textsKey, fingerprintKey, ...(await storedNames())]);
}

/** Keys of the contestants' names. */
async function storedNames(): Promise<readonly string[]> {
  return Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith('labels:'));
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
