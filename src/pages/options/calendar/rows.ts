/** The calendar as the picture and the table need it: rows of bands, grouped under the vote that they repeat. */
import { touches } from '../../../calendar/compile';
import { type DatedPhase, phasesOf } from '../../../calendar/phases';
import { elections as shippedElections } from '../../../rulebook/elections';
import type { Election, ElectionKind } from '../../../rulebook/law-words';
import type { ElectionId, RegionCode } from '../../../rulebook/words';
import { dayNumber } from '../../common/calendar-days';
import type { Stretch } from './geometry';

export interface ElectionRow {
  readonly election: Election;
  readonly bands: readonly DatedPhase[];
  /** A time that is only expected, or that of a vote which was not held: drawn dotted, without a phase. */
  readonly dotted: Stretch | null;
  /** From its first stage to its last; null where no day is known. */
  readonly whole: Stretch | null;
}

/** One election, or the re-votes of one election drawn as one line until they are unfolded. */
export interface RowGroup {
  readonly head: ElectionRow;
  readonly repeats: readonly ElectionRow[];
}

export interface Filter {
  readonly region: RegionCode | null;
  readonly kind: ElectionKind | 'all';
}

/** The row of one election; days are numbers since 1970, ends are exclusive. */
export function rowOf(election: Election): ElectionRow {
  const days = election.stages.flatMap(({ start, end }) => [dayNumber(start), dayNumber(end) + 1]);
  const window = election.window;
  if (window !== undefined) days.push(dayNumber(window.earliest), dayNumber(window.latest) + 1);
  const known = days.filter((day) => !Number.isNaN(day));
  const bands = joined(phasesOf(election));
  const whole = known.length === 0 ? null : { from: Math.min(...known), to: Math.max(...known) };
  return { election, bands, dotted: bands.length === 0 ? whole : null, whole };
}

/** Neighbours of one phase are one band: that the result is fixed meanwhile matters to the verdict, not to the reader. */
function joined(phases: readonly DatedPhase[]): readonly DatedPhase[] {
  const bands: DatedPhase[] = [];
  for (const phase of phases) {
    const last = bands.at(-1);
    if (last !== undefined && last.phase === phase.phase && last.to === phase.from) {
      bands[bands.length - 1] = { ...last, to: phase.to };
    } else bands.push(phase);
  }
  return bands;
}

/** Every election that passes the filter, newest first, re-votes under the vote that they repeat. */
export function groupsOf(own: readonly Election[], filter: Filter): readonly RowGroup[] {
  const rows = [...own, ...shippedElections].filter((election) => passes(election, filter)).map(rowOf);
  const ids = new Set(rows.map(({ election }) => election.id));
  const isRepeat = ({ election }: ElectionRow) => election.parent !== undefined && ids.has(election.parent);
  return rows
    .filter((row) => !isRepeat(row))
    .sort(newestFirst)
    .map((head) => ({
      head,
      repeats: rows.filter((row) => isRepeat(row) && row.election.parent === head.election.id).sort(newestFirst),
    }));
}

function passes(election: Election, { region, kind }: Filter): boolean {
  return (kind === 'all' || election.kind === kind) && (region === null || touches(election, region));
}

function newestFirst(one: ElectionRow, other: ElectionRow): number {
  return (other.whole?.to ?? Number.MAX_VALUE) - (one.whole?.to ?? Number.MAX_VALUE) || byName(one, other);
}

/** Places are numbered: 2 comes before 10. */
function byName(one: ElectionRow, other: ElectionRow): number {
  return one.election.name.id.localeCompare(other.election.name.id, 'id', { numeric: true });
}

/** The whole of the calendar with half a year of air, and today in it. */
export function boundsOf(groups: readonly RowGroup[], today: number): Stretch {
  const stretches = groups.flatMap(({ head, repeats }) => [head, ...repeats]).flatMap(({ whole }) => whole ?? []);
  return {
    from: Math.min(today - 1_900, ...stretches.map(({ from }) => from)) - 183,
    to: Math.max(today + 1_900, ...stretches.map(({ to }) => to)) + 183,
  };
}

/** The row with this id, folded away or not. */
export function findRow(groups: readonly RowGroup[], id: string): ElectionRow | undefined {
  return groups
    .flatMap(({ head, repeats }) => [head, ...repeats])
    .find(({ election }) => election.id === (id as ElectionId));
}
