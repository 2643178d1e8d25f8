/** Moments as a date field writes them (`2024-11-12T10:00`), in the zone of the person's region. */
import type { ZoneHours } from '../../rulebook/words';
import { dayNumber } from './calendar-days';

const shape = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?$/;

/** First and last day that may be simulated: the calendar reaches from 2016 into the thirties. */
export const simulatedDays = { first: '2016-01-01', last: '2039-12-31' } as const;

export type ReadMoment =
  | { readonly kind: 'moment'; readonly at: number }
  | { readonly kind: 'unfinished' | 'impossible' | 'tooFar' };

/** Epoch milliseconds of a local moment, or what is wrong with it. */
export function readMoment(text: string, zone: ZoneHours): ReadMoment {
  const parts = shape.exec(text.trim());
  if (parts === null) return { kind: 'unfinished' };
  const [, day = '', hours = '', minutes = ''] = parts;
  const number = dayNumber(day);
  if (Number.isNaN(number) || Number(hours) > 23 || Number(minutes) > 59) return { kind: 'impossible' };
  if (day < simulatedDays.first || day > simulatedDays.last) return { kind: 'tooFar' };
  return { kind: 'moment', at: number * 86_400_000 + (Number(hours) - zone) * 3_600_000 + Number(minutes) * 60_000 };
}

/** The same the other way, to the minute. */
export function writeMoment(at: number, zone: ZoneHours): string {
  return new Date(at + zone * 3_600_000).toISOString().slice(0, 16);
}
