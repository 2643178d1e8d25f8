/** The coming midnight of this device, for a pause until tomorrow. Epoch milliseconds. */
export function tomorrow(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}
