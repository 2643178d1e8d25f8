/** Dates and numbers of days in the user's language. Days are `YYYY-MM-DD`; moments are epoch milliseconds. */
import type { Language, ZoneHours } from '../rulebook/words';

const locales: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };
const zoneNames: Record<ZoneHours, string> = { 7: 'WIB', 8: 'WITA', 9: 'WIT' };
const dayLength = 86_400_000;
const hourLength = 3_600_000;

/** The calendar day of a moment in a zone. */
export function dayOf(at: number, zone: ZoneHours): string {
  return new Date(at + zone * hourLength).toISOString().slice(0, 10);
}

/** Whole days from one day to another; 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

/** Days since 1970-01-01, as the plan's windows count them, to `YYYY-MM-DD`. */
export function dayFromNumber(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/**
 * "23 November 2024". With `today` the year is left out when it is the same; with `weekday` it begins "Sabtu, ".
 */
export function dayInWords(
  day: string,
  language: Language,
  options: { today?: string; weekday?: boolean } = {},
): string {
  return format(language, {
    day: 'numeric',
    month: 'long',
    ...(options.today?.slice(0, 4) === day.slice(0, 4) ? {} : { year: 'numeric' }),
    ...(options.weekday === true ? { weekday: 'long' } : {}),
  }).format(Date.parse(day));
}

/** "20 Januari 2026", "November 2025" or "2024": as much of a date as is known, from `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function partOfDate(known: string, language: Language): string {
  const [, month, day] = known.split('-');
  if (month === undefined) return known;
  if (day !== undefined) return dayInWords(known, language);
  return format(language, { month: 'long', year: 'numeric' }).format(Date.parse(known));
}

/** The same words, kept on one line: "23" alone at the end of a line is no date. */
export function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

/** A moment in words of which no line ends within the date or within the time, only between the two. */
export function unbrokenMoment(words: string): string {
  return words.replaceAll(/ (?!\p{L}+ \d\d[.:])/gu, '\u00a0');
}

/** "25 September – 23 November 2024", both days included. A line may end after the dash, never within a date. */
export function daysInWords(first: string, last: string, language: Language): string {
  const words = format(language, { day: 'numeric', month: 'long', year: 'numeric' });
  if (first === last) return unbroken(words.format(Date.parse(first)));
  const range = unbroken(words.formatRange(Date.parse(first), Date.parse(last)));
  // Browsers set thin spaces around the dash, with one of which Chromium begins a line; between mere numbers no line ends.
  return range.replace(/\s–\s/, '\u00a0– ').replace(/(?<=\d)–/, '–\u2060');
}

/** "12 November 2024 14.05 WIB": a moment, with the zone, where hours matter. */
export function momentInWords(at: number, zone: ZoneHours, language: Language): string {
  const words = format(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return `${words.format(at + zone * hourLength)} ${zoneNames[zone]}`;
}

/** "14.30" of this device's own clock for a time of today; another day is written with its date. */
export function clockTime(at: number, language: Language, now = Date.now()): string {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(locales[language], {
    ...(sameDay ? {} : { weekday: 'long', day: 'numeric', month: 'long' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}

/** "a, b, dan c". */
export function listInWords(items: readonly string[], language: Language): string {
  const list = lists.get(language) ?? new Intl.ListFormat(locales[language], { type: 'conjunction' });
  lists.set(language, list);
  return list.format(items);
}

const lists = new Map<Language, Intl.ListFormat>();
const formats = new Map<string, Intl.DateTimeFormat>();

/** All our days are already local, so the formatter must not shift them again. Making one is slow, so they are kept. */
function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (made === undefined) {
    made = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
    formats.set(key, made);
  }
  return made;
}
