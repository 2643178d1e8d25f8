/** Whole local days as numbers since 1970-01-01, and back. No time zones in here. */

const dayLength = 86_400_000;

/** `YYYY-MM-DD` as a day number. The text must be a day that exists; the schemas see to that. */
export function dayNumber(text: string): number {
  return Math.round(Date.parse(`${text}T00:00:00Z`) / dayLength);
}

/** A day number as `YYYY-MM-DD`. */
export function dayText(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}
