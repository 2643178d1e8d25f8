/**
 * What tabs tell each other of what was asked in this browser session. Kept in `storage.session`, which lives in memory and
 * ends with the browser: whom somebody was warned about is nobody's business.
 */

/** Key in `storage.session`. */
export const askedKey = 'asked';

export interface AskedRecord {
  /** `YYYY-MM-DD`; empty before the first question. */
  readonly day: string;
  /** Full dialogs on that day. */
  readonly full: number;
  /** What was asked about: the index by its size, ordinal of the contestant in it, and kind of act. */
  readonly topics: readonly string[];
  /** When a topic was last agreed to, epoch milliseconds of the device; only those still in their grace. */
  readonly agreed?: Readonly<Record<string, number>> | undefined;
}
