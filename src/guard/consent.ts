/** Remembers, in memory and for seconds, what the person has agreed to. */

/** How long an act that must be repeated stays allowed, milliseconds. */
export const allowedFor = 10_000;
/** How long the same act on the same post is not asked about again after *Tetap lanjutkan*, milliseconds. */
export const cooldown = 10_000;

export interface Consents {
  /** Allows one act with this key. */
  allowOnce(key: string): void;
  /** Starts the cooldown of a key. */
  rest(key: string): void;
  /** Whether an act is covered now; when it is not it must be judged. */
  covers(key: string): boolean;
  /** Uses up what `allowOnce` gave. */
  use(key: string): void;
}

/** `clock` in milliseconds, any origin, never going back. */
export function createConsents(clock: () => number): Consents {
  const once = new Map<string, number>();
  const resting = new Map<string, number>();
  const lives = (table: Map<string, number>, key: string): boolean => {
    const isAlive = (table.get(key) ?? 0) > clock();
    if (!isAlive) table.delete(key);
    return isAlive;
  };
  return {
    allowOnce: (key) => void once.set(key, clock() + allowedFor),
    rest: (key) => void resting.set(key, clock() + cooldown),
    covers: (key) => lives(once, key) || lives(resting, key),
    use: (key) => void once.delete(key),
  };
}
