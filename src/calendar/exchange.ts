/** What reading a calendar file gives: elections, or every problem with its place and reason. Nothing is changed on a problem. */
import type * as z from 'zod';
import { electionFaults } from '../rulebook/check-election';
import type { Election, ElectionFault } from '../rulebook/law-words';
import { regions } from '../rulebook/regions';
import { electionSchema } from '../rulebook/schemas';
import type { TextPlace } from './json-place';

/** Larger files are refused before anything is read. Bytes are counted as UTF-16 units, which is never less than half. */
export const longestFile = 5_000_000;
/** More events (stages) than this are refused. */
export const mostEvents = 10_000;
/** More problems than these are not looked for. */
export const mostProblems = 200;

/** Why a file, or something in it, can not be used. The page says it in the person's language. */
export type FileFault =
  | { readonly kind: 'tooLarge' | 'notJson' | 'otherFormat' | 'notCalendar' | 'noEvent' | 'notClosed' }
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'otherVersion'; readonly given: string }
  | { readonly kind: 'tooMany'; readonly count: number }
  | { readonly kind: 'noStage'; readonly given: string }
  | { readonly kind: 'missing' | 'noDay' | 'badId' | 'badRegion' | 'empty' }
  | { readonly kind: 'wrongType'; readonly expected: string }
  | { readonly kind: 'notOneOf'; readonly choices: string }
  | { readonly kind: 'tooLong'; readonly most: number }
  | { readonly kind: 'unknownField'; readonly names: string }
  | { readonly kind: 'endBeforeStart'; readonly start: string; readonly end: string }
  | { readonly kind: 'electionTwice'; readonly id: string }
  | { readonly kind: 'other'; readonly detail: string }
  | ElectionFault;

/**
 * One thing wrong in a file. `place` is null where the whole file is meant. `field`: `elections[3].stages[0].start` in
 * JSON, `DTSTART` in iCalendar; null for the whole file.
 */
export interface FileProblem {
  readonly place: TextPlace | null;
  readonly field: string | null;
  readonly fault: FileFault;
}

export type CalendarFile =
  | {
      readonly kind: 'read';
      readonly elections: readonly Election[];
      /** What was left out, in words for the person: "3 pengulangan (RRULE)". */
      readonly ignored: readonly { readonly what: string; readonly count: number }[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly FileProblem[] };

export const refuse = (
  fault: FileFault,
  place: TextPlace | null = null,
  field: string | null = null,
): Extract<CalendarFile, { kind: 'refused' }> => ({ kind: 'refused', problems: [{ place, field, fault }] });

const knownRegions: ReadonlySet<string> = new Set(regions.map(({ code }) => code));

/** A fault with the path to what is wrong, inside one election. */
export interface ElectionProblem {
  readonly path: readonly PropertyKey[];
  readonly fault: FileFault;
}

/** Checks one election from outside: its shape, its days, its regions. The election when all is well. */
export function checkedElection(data: unknown): Election | readonly ElectionProblem[] {
  const result = electionSchema.safeParse(data);
  if (!result.success) {
    return result.error.issues.slice(0, 20).map((issue) => ({ path: issue.path, fault: faultOf(issue, data) }));
  }
  const faults = electionFaults(result.data, knownRegions);
  return faults.length > 0 ? faults : result.data;
}

function faultOf(issue: z.core.$ZodIssue, data: unknown): FileFault {
  const given = issue.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | null)?.[key], data);
  if (given === undefined) return { kind: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'wrongType', expected: issue.expected };
    case 'invalid_value':
      return { kind: 'notOneOf', choices: issue.values.map(String).join(', ') };
    case 'invalid_union':
      return { kind: 'notOneOf', choices: '"nasional", ["31", "31.71"]' };
    case 'too_big':
      return { kind: 'tooLong', most: Number(issue.maximum) };
    case 'too_small':
      return { kind: 'empty' };
    case 'unrecognized_keys':
      return { kind: 'unknownField', names: issue.keys.join(', ').slice(0, 200) };
    case 'invalid_format':
      return { kind: issue.path.at(-1) === 'id' ? 'badId' : 'badRegion' };
    case 'custom': {
      const fault = issue.params?.['fault'] as FileFault | undefined;
      return fault ?? { kind: 'other', detail: issue.message };
    }
    default:
      return { kind: 'other', detail: issue.message };
  }
}
