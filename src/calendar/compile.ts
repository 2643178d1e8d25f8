/** Elections as windows for the plan, and the questions that background and pages ask of them. */
import type { Bilingual, Election } from '../rulebook/law-words';
import type { ElectionId, RegionCode, ZoneHours } from '../rulebook/words';
import { type Doubt, doubtsOf, type Track, windowsOf } from './phases';
import type { ElectionWindows, PhaseWindow } from './windows';
import { windowAt } from './windows';

/**
 * The windows of one election. Kinds get their own only where they differ from the election as a whole.
 * `region`: where the person is; `0` where that is not known.
 */
export function compileWindows(election: Election, region: RegionCode | string = '0'): ElectionWindows {
  const windows = windowsOf(election);
  const whole = JSON.stringify(windows);
  const own = (track: Track) => {
    const phases = windowsOf(election, track);
    return JSON.stringify(phases) === whole ? null : phases;
  };
  const byKind = election.stages.some((stage) => stage.of)
    ? Object.fromEntries(
        (['ticket', 'candidate', 'party'] as const).flatMap((track) => {
          const phases = own(track);
          return phases ? [[track, phases] as const] : [];
        }),
      )
    : {};
  // A campaign account of a general election is nearly always a presidential team's.
  const kinds = byKind.ticket ? { ...byKind, account: byKind.ticket } : byKind;
  return {
    id: election.id,
    windows,
    family: election.family,
    ...(Object.keys(kinds).length > 0 ? { byKind: kinds } : {}),
    ...(touches(election, region) ? {} : { elsewhere: true as const }),
  };
}

const zones: readonly ZoneHours[] = [7, 8, 9];

function allWindows(election: ElectionWindows): readonly PhaseWindow[] {
  return [...election.windows, ...Object.values(election.byKind ?? {}).flatMap((windows) => windows ?? [])];
}

/** The elections that are in some phase at this moment (epoch milliseconds), in any zone of the country or in `zone`. */
export function electionsThatMatter(
  elections: readonly ElectionWindows[],
  now: number,
  zone?: ZoneHours,
): readonly ElectionWindows[] {
  return elections.filter((election) =>
    (zone ? [zone, ...zones] : zones).some((hours) =>
      [undefined, 'ticket', 'candidate', 'party'].some(
        (kind) => windowAt(election, now, hours, kind as never) !== null,
      ),
    ),
  );
}

/** The next moment (epoch milliseconds) after `now` at which a phase begins or ends somewhere; null when none is left. */
export function nextBorder(elections: readonly ElectionWindows[], now: number): number | null {
  let next: number | null = null;
  for (const window of elections.flatMap(allWindows)) {
    for (const day of [window.from, window.to]) {
      for (const zone of zones) {
        const at = day * 86_400_000 - zone * 3_600_000;
        if (at > now && (next === null || at < next)) next = at;
      }
    }
  }
  return next;
}

/** Whether an election is held in a region, or in the province that a kabupaten/kota belongs to. */
export function covers(election: Pick<Election, 'regions' | 'except' | 'level'>, region: RegionCode | string): boolean {
  const hole = election.except?.find(
    (each) => each.code === region || (!each.only && region.startsWith(`${each.code}.`)),
  );
  if (election.regions === 'nasional') {
    if (!hole) return true;
    // Jakarta's administrative cities elect no mayor, but they vote for the governor of their province.
    return region.includes('.') && election.level !== 'nasional' && covers(election, region.slice(0, 2));
  }
  return election.regions.some((code) => code === region || region.startsWith(`${code}.`));
}

/**
 * Whether an election is held in a region, around it, or in a part of it; everywhere for `0`. Where the list of its regions is
 * not complete (2017 to 2020: the data has the governors' alone), it may be held in any.
 */
export function touches(election: Election, region: RegionCode | string): boolean {
  if (region === '0' || election.regionsComplete === false || covers(election, region)) return true;
  const { regions } = election;
  // A province alone says nothing of its parts: in Yogyakarta only the regencies vote.
  return regions === 'nasional' ? !region.includes('.') : regions.some((code) => code.startsWith(`${region}.`));
}

/** What the texts beside the plan say of an election: its name, and on which last days of a phase there is doubt. */
export type ElectionWords = Bilingual & { readonly doubts?: Readonly<Record<string, Doubt>> };

/** In a sentence no line ends before the year of an election. */
const withYear = (name: string): string => name.replace(/ (?=\d{4}\b)/, '\u00a0');

function withDoubts(election: Election): ElectionWords {
  const doubts = doubtsOf(election);
  const name = { id: withYear(election.name.id), en: withYear(election.name.en) };
  return Object.keys(doubts).length === 0 ? name : { ...name, doubts };
}

/** The words of elections by id, as sentences take them. */
export function electionWords(elections: readonly Election[]): Readonly<Record<ElectionId, ElectionWords>> {
  return Object.fromEntries(elections.map((election) => [election.id, withDoubts(election)])) as Record<
    ElectionId,
    ElectionWords
  >;
}
