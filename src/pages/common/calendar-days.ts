/** Local days as numbers, as the plan's windows count them: whole days since 1970-01-01. */

const dayLength = 86_400_000;

/** `YYYY-MM-DD` to days since 1970-01-01; NaN for a day that does not exist. */
export function dayNumber(day: string): number {
  const at = Date.parse(`${day}T00:00:00Z`);
  const real = !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
  return real ? at / dayLength : Number.NaN;
}

/** The first day of a month (`month` 0…11, other numbers roll over), in days since 1970-01-01. */
export function firstOfMonth(year: number, month: number): number {
  return Date.UTC(year, month, 1) / dayLength;
}

/** Year and month (0…11) of a day, fractions of a day allowed. */
export function monthOf(day: number): { readonly year: number; readonly month: number } {
  const date = new Date(Math.floor(day) * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() };
}
