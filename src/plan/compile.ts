/**
 * The pure compiler of the plan: rules, the person's circumstances and the moment in; plan, texts and labels out.
 * Runs in background, training, tests and commands; never in a page of a site.
 */
import { compileWindows, electionsThatMatter, electionWords } from '../calendar/compile';
import type { ElectionWindows } from '../calendar/windows';
import { compileIndex, labelsOf } from '../recognition/compile';
import { shippedInput } from '../recognition/shipped';
import type { Contestant } from '../rulebook/contestants';
import { calendarCheckedOn, elections as shippedElections } from '../rulebook/elections';
import { lawCheckedOn } from '../rulebook/law';
import type { Election } from '../rulebook/law-words';
import {
  type Circumstance,
  type ElectionId,
  type Language,
  type RegionCode,
  type SiteId,
  type Strictness,
  type Subject,
  siteIds,
  type ZoneHours,
} from '../rulebook/words';
import { joined } from '../sites/data';
import { type SiteWords, siteWords } from '../sites/words';
import { citationsById } from '../verdict/citations';
import { compileLaw } from '../verdict/compile-law';
import { type Agency, type Clock, isPaused, isSimulated, type Plan, planVersion } from './plan';
import type { Texts } from './texts';

/** What the plan is made from beside the rules: all of it after settings and policy. */
export interface PlanInput {
  readonly subject: Subject;
  readonly circumstances: readonly Circumstance[];
  readonly zone: ZoneHours;
  /** Where the person is; null where they have not said. */
  readonly region?: RegionCode | null;
  readonly strictness: Strictness;
  readonly alwaysRemind: boolean;
  readonly language: Language;
  readonly secondsToContinue: number;
  readonly sites: Readonly<Record<SiteId, boolean>>;
  /** Device clock, epoch milliseconds. */
  readonly pausedUntil: number;
  readonly clock: Clock;
  readonly agency: Agency | null;
  /** Added by the person or the agency; one with the id of a shipped election stands in its place. */
  readonly elections: readonly Election[];
  readonly contestants: readonly Contestant[];
  readonly corrections?: NonNullable<Plan['corrections']>;
}

export interface Compiled {
  readonly plan: Plan;
  readonly texts: Texts;
  /** Display names of the contestants by ordinal. */
  readonly labels: readonly string[];
}

/** The day on which the shipped rules were last checked: the older of law and calendar, `YYYY-MM-DD`. */
export const rulesCheckedOn: string = [lawCheckedOn, calendarCheckedOn].sort()[0] ?? '';

/** Shipped and added elections together. */
export function allElections({ elections }: Pick<PlanInput, 'elections'>): readonly Election[] {
  const added = new Set(elections.map(({ id }) => id));
  return [...shippedElections.filter(({ id }) => !added.has(id)), ...elections];
}

/**
 * So long before a phase begins its election is in the plan already, milliseconds: a computer that slept across the border,
 * or whose clock was put right, holds the first act after it, although every alarm is late by as much as it slept.
 */
export const ahead = 3 * 86_400_000;

function allWindows(input: PlanInput): readonly ElectionWindows[] {
  return allElections(input).map((election) => compileWindows(election, input.region ?? '0'));
}

/**
 * The windows of those elections that are in a phase at `now` (epoch milliseconds), or soon. During a demonstration also of
 * those that really are: when it ends, the plan that lies there is right at once, before anybody has compiled another.
 */
function activeWindows(input: PlanInput, now: number): readonly ElectionWindows[] {
  const { clock, zone } = input;
  const all = allWindows(input);
  const moments = clock.kind === 'real' ? [now] : [now, now - clock.at + clock.setAt];
  const matter = [...moments, ...moments.map((moment) => moment + ahead)].flatMap((moment) =>
    electionsThatMatter(all, moment, zone),
  );
  return [...new Map(matter.map((each) => [each.id, each])).values()];
}

/**
 * The plan for `now` (epoch milliseconds by `input.clock`), or null when there is nothing to guard: no election is in a
 * phase or will be soon, and the person has not asked to be reminded always.
 */
export function compilePlan(input: PlanInput, now: number): Compiled | null {
  const active = activeWindows(input, now);
  if (active.length === 0 && !input.alwaysRemind) return null;
  // Reminded outside every phase, people mean the contestants that they know: those of the shipped elections.
  const isOutside = input.alwaysRemind && electionsThatMatter(active, now, input.zone).length === 0;
  const ids = isOutside ? undefined : new Set(active.map(({ id }) => id));
  const contestants = input.contestants.filter(({ election }) => ids === undefined || ids.has(election));
  const { index, labels } = recognitionOf(ids, contestants);
  const day = Math.floor((now + input.zone * 3_600_000) / 86_400_000);
  const { subject, circumstances } = input;
  const law = compileLaw({ subject, circumstances, from: firstDay(active, day), to: lastDay(active, day) });
  return {
    plan: {
      version: planVersion,
      subject,
      circumstances,
      zone: input.zone,
      strictness: input.strictness,
      alwaysRemind: input.alwaysRemind,
      language: input.language,
      secondsToContinue: input.secondsToContinue,
      pausedUntil: input.pausedUntil,
      clock: input.clock,
      agency: input.agency,
      sites: siteIds.filter((site) => input.sites[site]),
      elections: active,
      index,
      law,
      rulesCheckedOn,
      words: wordsOf(input.corrections),
      ...(input.corrections === undefined ? {} : { corrections: input.corrections }),
    },
    texts: {
      citations: citationsById(
        law.rows.map(({ id }) => id),
        { subject, circumstances, at: day },
      ),
      elections: electionWords(allElections(input).filter(({ id }) => ids === undefined || ids.has(id))),
    },
    labels,
  };
}

/** What the controls of each site are called, with the words that an agency has added. */
function wordsOf(corrections: Plan['corrections']): SiteWords {
  return Object.fromEntries(
    siteIds.map((site) => [site, joined(siteWords[site], corrections?.[site]?.labels)]),
  ) as SiteWords;
}

type Recognition = Pick<Plan, 'index'> & Pick<Compiled, 'labels'>;
let latest: { readonly of: string; readonly made: Recognition } | undefined;

/**
 * Compiling the index is much of the work, and the next question is often about the same contestants: another person, another
 * day of the same stage. So the latest one is kept, and the same contestants get the very same index.
 */
function recognitionOf(ids: ReadonlySet<ElectionId> | undefined, added: readonly Contestant[]): Recognition {
  const of = JSON.stringify([ids === undefined ? null : [...ids], added]);
  if (latest?.of !== of) {
    const input = shippedInput(ids, added);
    latest = { of, made: { index: compileIndex(input), labels: labelsOf(input.contestants) } };
  }
  return latest.made;
}

/** Whether something is to be guarded at `now` itself, and not only soon. */
export function isInPhase(input: PlanInput, now: number): boolean {
  return input.alwaysRemind || electionsThatMatter(allWindows(input), now, input.zone).length > 0;
}

function firstDay(active: readonly ElectionWindows[], today: number): number {
  return Math.min(today, ...active.flatMap(({ windows }) => windows.map(({ from }) => from)));
}

function lastDay(active: readonly ElectionWindows[], today: number): number {
  return Math.max(today, ...active.flatMap(({ windows }) => windows.map(({ to }) => to)));
}

/**
 * A text that differs whenever the plan for `now` would: made from everything that goes into it, so that a background
 * that merely woke up need not compile again. `version`: of the extension, and with it of the shipped rules.
 */
export function planFingerprint(input: PlanInput, now: number, version: string): string {
  const active = activeWindows(input, now).map(({ id }) => id satisfies ElectionId);
  return JSON.stringify([version, planVersion, rulesCheckedOn, active, input]);
}

/**
 * Whether the plan that `fingerprint` tells of is still right at `now`, although another would be made: neither person nor agency
 * has changed anything since, and every election that is in a phase now is in it. A pause or a demonstration that is over
 * changes nothing: plans know by themselves when those end. `deviceNow` as `now`, by the device's clock.
 */
export function stillServes(fingerprint: string, input: PlanInput, now: number, deviceNow: number): boolean {
  const [, version, , active, before] = JSON.parse(fingerprint) as [string, number, string, ElectionId[], PlanInput];
  const counting = (each: PlanInput): string =>
    JSON.stringify({
      ...each,
      clock: isSimulated(each.clock, deviceNow) ? each.clock : { kind: 'real' },
      pausedUntil: isPaused(each.pausedUntil, deviceNow) ? each.pausedUntil : 0,
    });
  const inPhase = electionsThatMatter(allWindows(input), now, input.zone);
  return (
    version === planVersion && counting(before) === counting(input) && inPhase.every(({ id }) => active.includes(id))
  );
}
