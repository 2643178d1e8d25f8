/**
 * The health of the guard: of the requests by which a site sent an act, how many did a decision of the guard precede? Counted
 * per day, site and act, on this device, for thirty days. Numbers only: no text, no name, no address.
 */
import { type SiteId, siteIds } from '../rulebook/words';
import { type SentAct, sentActs } from '../sites/requests';
import { dayAfter } from './journal';
import { alone, type Storage } from './storage';

/** Key of the health in `storage.local`. */
export const healthKey = 'health';
/** Days that are kept. */
export const daysKept = 30;

export interface Count {
  /** Requests that a decision of the guard preceded. */
  readonly seen: number;
  /** Requests after a touch of the person that the guard did not recognise as an act. */
  readonly unseen: number;
}

export interface Health {
  readonly version: 1;
  /** By site, a fingerprint of the adapter that is counted: numbers of another adapter say nothing about this one. */
  readonly adapters: { readonly [Site in SiteId]?: string };
  /** By local day (`YYYY-MM-DD`) and then by `site|act`. */
  readonly days: Readonly<Record<string, Readonly<Record<string, Count>>>>;
}

/** Nothing counted yet. */
export const emptyHealth: Health = { version: 1, adapters: {}, days: {} };

const keyOf = (site: SiteId, act: SentAct): string => `${site}|${act}`;

/** The counts of one site and act on one day. */
export function countOf(health: Health, day: string, site: SiteId, act: SentAct): Count {
  return health.days[day]?.[keyOf(site, act)] ?? { seen: 0, unseen: 0 };
}

/** `health` with one request more. Days older than thirty before it are dropped. */
export function counted(health: Health, day: string, site: SiteId, act: SentAct, seen: boolean): Health {
  const before = countOf(health, day, site, act);
  const after = seen ? { ...before, seen: before.seen + 1 } : { ...before, unseen: before.unseen + 1 };
  const days = { ...health.days, [day]: { ...health.days[day], [keyOf(site, act)]: after } };
  const oldest = dayAfter(day, 1 - daysKept);
  return { ...health, days: Object.fromEntries(Object.entries(days).filter(([each]) => each >= oldest)) };
}

/** `health` for the adapters of now: the counts of every site whose adapter has changed begin anew. */
export function adapted(health: Health, adapters: Readonly<Record<SiteId, string>>): Health {
  // Nothing to keep apart, and nothing to write for somebody who never acts.
  if (Object.keys(health.days).length === 0) return emptyHealth;
  const known = (site: SiteId) => health.adapters[site] === undefined || health.adapters[site] === adapters[site];
  const kept = siteIds.filter(known);
  const days = Object.entries(health.days).flatMap(([day, counts]) => {
    const rest = Object.entries(counts).filter(([key]) => kept.some((site) => key.startsWith(`${site}|`)));
    return rest.length > 0 ? [[day, Object.fromEntries(rest)] as const] : [];
  });
  return { version: 1, adapters, days: Object.fromEntries(days) };
}

/** Fewer unseen requests than this never raise an alarm. */
const fewestUnseen = 3;
/** The alarm is raised when the share of unseen requests is surely above this. */
const tolerated = 0.1;
/** How many of the latest days count: a repaired adapter is believed again after a week. */
const daysThatCount = 7;

/** A control that the guard may no longer recognise, and the numbers of the week that say so. */
export interface Alarm extends Count {
  readonly site: SiteId;
  readonly act: SentAct;
}

/** Sums of the last `days` days up to `today`, by site and act; only where something was sent. */
export function sumsOf(health: Health, today: string, days: number = daysThatCount): readonly Alarm[] {
  const first = dayAfter(today, 1 - days);
  const within = Object.keys(health.days).filter((day) => day >= first && day <= today);
  return siteIds.flatMap((site) =>
    sentActs.flatMap((act) => {
      const sum = within
        .map((day) => countOf(health, day, site, act))
        .reduce((one, other) => ({ seen: one.seen + other.seen, unseen: one.unseen + other.unseen }), {
          seen: 0,
          unseen: 0,
        });
      return sum.seen + sum.unseen === 0 ? [] : [{ site, act, ...sum }];
    }),
  );
}

/**
 * The controls that the guard may no longer recognise, by the week up to `today`.
 * Sites send a stray request now and then (a reaction was once seen on merely opening a post), so a share alone would cry
 * wolf after few acts: what counts is the lower end of its 95 % interval. 3 of 3 raise the alarm, 3 of 12 do not, 10 of 40 do.
 */
export function alarmsOf(health: Health, today: string): readonly Alarm[] {
  return sumsOf(health, today).filter(isAlarming);
}

/** Whether numbers such as these raise the alarm. */
export function isAlarming({ seen, unseen }: Count): boolean {
  return unseen >= fewestUnseen && surely(unseen, seen + unseen) > tolerated;
}

/** Lower end of the 95 % interval of a share (Wilson's score interval). */
function surely(some: number, all: number): number {
  const z = 1.96;
  const share = some / all;
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * all)) / all);
  return (share + (z * z) / (2 * all) - spread) / (1 + (z * z) / all);
}

const dayShape = /^\d{4}-\d\d-\d\d$/;

/** Reads anything: unknown keys and odd numbers are left out. Never throws. */
export function parseHealth(stored: unknown): Health {
  const given = recordOf(stored);
  if (given.version !== 1) return emptyHealth;
  const adapters = Object.fromEntries(
    siteIds.flatMap((site) => {
      const adapter = recordOf(given.adapters)[site];
      return typeof adapter === 'string' ? [[site, adapter.slice(0, 40)] as const] : [];
    }),
  );
  const known = new Set(siteIds.flatMap((site) => sentActs.map((act) => keyOf(site, act))));
  const days = Object.entries(recordOf(given.days)).flatMap(([day, counts]) => {
    if (!dayShape.test(day) || Number.isNaN(Date.parse(day))) return [];
    const good = Object.entries(recordOf(counts)).flatMap(([key, value]) => {
      const count = countIn(value);
      return known.has(key) && count ? [[key, count] as const] : [];
    });
    return good.length > 0 ? [[day, Object.fromEntries(good)] as const] : [];
  });
  return { version: 1, adapters, days: Object.fromEntries(days) };
}

function countIn(value: unknown): Count | null {
  const { seen, unseen } = recordOf(value);
  const isNumber = (one: unknown): one is number => Number.isSafeInteger(one) && Number(one) >= 0;
  return isNumber(seen) && isNumber(unseen) ? { seen, unseen } : null;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Never rejects: what can not be read counts as nothing. */
export async function readHealth(storage: Storage): Promise<Health> {
  try {
    return parseHealth((await storage.get(healthKey))[healthKey]);
  } catch {
    return emptyHealth;
  }
}

/** Reads, changes and writes back, alone among all pages; resolves to what is stored now. Rejects only when the storage does. */
export function updateHealth(storage: Storage, change: (health: Health) => Health): Promise<Health> {
  return alone(healthKey, async () => {
    const before = parseHealth((await storage.get(healthKey))[healthKey]);
    const after = change(before);
    if (JSON.stringify(after) !== JSON.stringify(before)) await storage.set({ [healthKey]: after });
    return after;
  });
}
