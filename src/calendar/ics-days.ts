/** The days of an iCalendar event, in the zone where its election is held: as they are written, for the parser would make 30 February 1 March. */
import { isDay } from '../rulebook/schemas';
import type { ZoneHours } from '../rulebook/words';
import { dayNumber, dayText } from './days';

/** A moment in minutes of local time since 1970-01-01; `whole`: a day without a time. */
interface Moment {
  readonly minutes: number;
  readonly whole: boolean;
}

export type EventDays =
  | { readonly kind: 'days'; readonly start: string; readonly end: string }
  | { readonly kind: 'noDay' | 'missing'; readonly property: string }
  | { readonly kind: 'endBeforeStart'; readonly start: string; readonly end: string };

const minutesOfDay = 1440;

/** `DTSTART;VALUE=DATE:20270501`, or with a time: a local one is taken as it is, one that ends in Z is UTC. Null when it is no day. */
function momentOf(line: string, zone: ZoneHours): Moment | null {
  const match = /:(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?(Z?))?$/i.exec(line.trim());
  if (!match) return null;
  const [, year, month, date, hours, minutes, utc] = match;
  const day = `${year}-${month}-${date}`;
  if (!isDay(day) || Number(hours ?? 0) > 23 || Number(minutes ?? 0) > 59) return null;
  const shift = utc ? zone * 60 : 0;
  return {
    minutes: dayNumber(day) * minutesOfDay + Number(hours ?? 0) * 60 + Number(minutes ?? 0) + shift,
    whole: hours === undefined,
  };
}

/** `DURATION:P3D`, `P1W`, `PT90M`, in minutes; null when it is none. */
function durationOf(line: string): number | null {
  const match = /:\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:\d{1,7}S)?)?$/i.exec(
    line.trim(),
  );
  if (!match) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
}

const dayAt = (minutes: number) => dayText(Math.floor(minutes / minutesOfDay));

/**
 * First and last day of an event, both inclusive. `line` gives a property's unfolded line; `zone` is that of the election's region.
 * The end is exclusive, of a whole day and of one with a time: what ends at midnight ends on the day before.
 */
export function daysOfEvent(line: (property: string) => string | undefined, zone: ZoneHours): EventDays {
  const [first, last, length] = [line('DTSTART'), line('DTEND'), line('DURATION')];
  if (first === undefined) return { kind: 'missing', property: 'DTSTART' };
  const start = momentOf(first, zone);
  if (!start) return { kind: 'noDay', property: 'DTSTART' };
  const written = last === undefined ? null : momentOf(last, zone);
  if (last !== undefined && !written) return { kind: 'noDay', property: 'DTEND' };
  const duration = length === undefined || last !== undefined ? 0 : durationOf(length);
  if (duration === null) return { kind: 'noDay', property: 'DURATION' };
  const end = written?.minutes ?? start.minutes + duration;
  const from = dayAt(start.minutes);
  if (end < start.minutes || (end === start.minutes && written?.whole)) {
    return { kind: 'endBeforeStart', start: from, end: written?.whole ? dayAt(end - 1) : dayAt(end) };
  }
  return { kind: 'days', start: from, end: end === start.minutes ? from : dayAt(end - 1) };
}
