/** What reading a calendar file gives: elections, or every problem with its line and reason. Nothing is changed on a problem. */
import { electionFaults } from '../rulebook/check-election';
import type { Election } from '../rulebook/law-words';
import { regions } from '../rulebook/regions';
import { electionSchema } from '../rulebook/schemas';

/** Larger files are refused before anything is read. Bytes are counted as UTF-16 units, which is never less than half. */
export const longestFile = 5_000_000;
/** More events (stages) than this are refused. */
export const mostEvents = 10_000;

/** One thing wrong in a file. `line` counts from 1 and is null where the format has no lines; `place` says which election or event. */
export interface FileProblem {
  readonly line: number | null;
  readonly place: string;
  readonly reason: string;
}

export type CalendarFile =
  | {
      readonly kind: 'read';
      readonly elections: readonly Election[];
      /** What was left out, in words for the person: "3 pengulangan (RRULE)". */
      readonly ignored: readonly { readonly what: string; readonly count: number }[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly FileProblem[] };

export const refuse = (place: string, reason: string, line: number | null = null): CalendarFile => ({
  kind: 'refused',
  problems: [{ line, place, reason }],
});

const knownRegions: ReadonlySet<string> = new Set(regions.map(({ code }) => code));

/** Checks one election from outside: its shape, its days, its regions. The election when all is well. */
export function checkedElection(data: unknown, place: string, line: number | null): Election | readonly FileProblem[] {
  const result = electionSchema.safeParse(data);
  if (!result.success) {
    return result.error.issues.slice(0, 20).map((issue) => ({
      line,
      place: issue.path.length > 0 ? `${place}, ${issue.path.join('.')}` : place,
      reason: issue.message,
    }));
  }
  const faults = electionFaults(result.data, knownRegions);
  if (faults.length > 0) return faults.map(({ row, reason }) => ({ line, place: `${place}, ${row}`, reason }));
  return result.data;
}
