/**
 * The stage of a rehearsal: a real calendar with invented contestants, and nothing else going on. The plan itself is made by
 * the same compiler as the guard's; every shipped election is called off in here, so that no real contestant is in it.
 */
import { type DatedPhase, phasesOf } from '../../../calendar/phases';
import { windowAt } from '../../../calendar/windows';
import { type Compiled, compilePlan } from '../../../plan/compile';
import type { Agency } from '../../../plan/plan';
import type { Contestant } from '../../../rulebook/contestants';
import { electionOf, elections as shipped } from '../../../rulebook/elections';
import type { Election, Family } from '../../../rulebook/law-words';
import { invented, inventedRegion, type trainingCalendars } from '../../../rulebook/scenarios';
import {
  type Circumstance,
  type ElectionId,
  forEverySite,
  type Language,
  type RegionCode,
  type Strictness,
  type Subject,
  type ZoneHours,
} from '../../../rulebook/words';

export type CalendarId = (typeof trainingCalendars)[number];

/** Who rehearses, and how careful the guard is. */
export interface Circumstances {
  readonly subject: Subject;
  readonly circumstances: readonly Circumstance[];
  readonly strictness: Strictness;
}

export interface Setting extends Circumstances {
  readonly calendar: CalendarId;
  /** The rehearsed moment, epoch milliseconds. */
  readonly at: number;
  readonly zone: ZoneHours;
  readonly language: Language;
  readonly agency: Agency | null;
}

const calledOff: readonly Election[] = shipped.map((election) => ({ ...election, cancelled: true }));

/** The rehearsal's own election on the calendar of a shipped one. Its id keeps the year, by which posts are dated. */
function rehearsalElection(calendar: CalendarId): Election {
  const real = electionOf(calendar);
  if (real === undefined) throw new Error(`no election ${calendar}`);
  return {
    ...real,
    id: `latihan-${calendar}` as ElectionId,
    name: {
      id: real.family === 'pilkada' ? `Pilkada ${inventedRegion.replace('Kabupaten ', '')}` : 'Pemilu latihan',
      en:
        real.family === 'pilkada'
          ? `the ${inventedRegion.replace('Kabupaten ', '')} election`
          : 'the practice election',
    },
    regions: 'nasional',
  };
}

/** Which law a calendar belongs to. */
export function familyOf(calendar: CalendarId): Family {
  return electionOf(calendar)?.family ?? 'pilkada';
}

/** The invented contestants as candidates of the rehearsal's election. They belong to no real region. */
function rehearsalContestants(calendar: CalendarId): readonly Contestant[] {
  const { id, family } = rehearsalElection(calendar);
  return invented[family].contestants.map((contestant) => ({
    ...contestant,
    election: id,
    region: '0' as RegionCode,
  }));
}

/** The plan, its texts and names for this setting; null outside every phase, as for the real guard. */
export function compileRehearsal(setting: Setting, deviceNow: number): Compiled | null {
  const { calendar, at, ...rest } = setting;
  return compilePlan(
    {
      ...rest,
      alwaysRemind: false,
      secondsToContinue: 2,
      sites: forEverySite(true),
      pausedUntil: 0,
      // A lesson on this page may last as long as it likes: it is on no real site.
      clock: { kind: 'simulated', at, setAt: deviceNow, until: Number.MAX_SAFE_INTEGER },
      elections: [...calledOff, rehearsalElection(calendar)],
      contestants: rehearsalContestants(calendar),
    },
    at,
  );
}

/** The middle of a phase: far from its borders, so that nobody wonders about midnight. */
export function middleOf({ from, to }: Pick<DatedPhase, 'from' | 'to'>): number {
  return Math.floor((from + to - 1) / 2);
}

/** Noon of a day (days since 1970-01-01) in a zone, epoch milliseconds. */
export function noonOf(day: number, zone: ZoneHours): number {
  return day * 86_400_000 + (12 - zone) * 3_600_000;
}

/** The phases of a calendar as the reader sees them: day numbers, `to` exclusive. */
export function timelineOf(calendar: CalendarId) {
  const election = electionOf(calendar);
  if (election === undefined) return [];
  return phasesOf(election, election.family === 'pemilu' ? 'ticket' : null);
}

/** Whether the compiled plan has an election in a phase for `kind` at this moment. */
export function windowNow({ plan }: Compiled, at: number) {
  const election = plan.elections[0];
  return election === undefined ? null : windowAt(election, at, plan.zone, 'ticket');
}
