/** What is said about a value that could not be used: where it stands, why, and what was expected. */

/**
 * Why a value was not used.
 * - `unknown`: no such key. - `type`: a text where a list was needed, and the like. - `value`: not one of the allowed.
 * - `size`: too long or too many; the rest of a list is used. - `json`: a text that should hold JSON and does not.
 * - `duplicate`: an id that came before. - `alone`: `…Fixed` without the value that it fixes.
 */
export type FaultReason = 'unknown' | 'type' | 'value' | 'size' | 'json' | 'duplicate' | 'alone';

/** What would have been right, for the interface to put into words. */
export type Expected =
  | { readonly kind: 'key' | 'text' | 'flag' | 'list' | 'object' | 'mail' | 'phone' | 'region' | 'url' | 'account' }
  | { readonly kind: 'oneOf' | 'someOf'; readonly choices: readonly string[] }
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  | { readonly kind: 'characters' | 'entries'; readonly most: number }
  /** Another value, or in a row whatever the row's schema says, in English. */
  | { readonly kind: 'other'; readonly words: string };

export interface PolicyFault {
  /** As in `region`, `contestants[3]` or `contestants[3].region`; empty for the whole. At most 200 characters. */
  readonly key: string;
  readonly reason: FaultReason;
  readonly expected: Expected;
  /** The same in English, for logs and commands; at most 300 characters. */
  readonly detail: string;
}

/** A fault at `key`, its texts kept short. */
export function faultAt(key: string, reason: FaultReason, expected: Expected): PolicyFault {
  return { key: shortened(key, 200), reason, expected, detail: shortened(inEnglish(expected), 300) };
}

/** The text, or its beginning and … where it is longer than `most` characters. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

function inEnglish(expected: Expected): string {
  switch (expected.kind) {
    case 'key':
      return 'a key of this list';
    case 'text':
      return 'a text';
    case 'flag':
      return 'true or false';
    case 'list':
      return 'a list';
    case 'object':
      return 'an object with one entry per key';
    case 'mail':
      return 'a mail address';
    case 'phone':
      return 'digits, spaces and + ( ) . -';
    case 'region':
      return '0, a province as 31, or a kabupaten/kota as 31.71';
    case 'url':
      return 'an http or https address';
    case 'account':
      return 'a site and a handle, as in x:nama_akun';
    case 'oneOf':
      return `one of ${expected.choices.join(', ')}`;
    case 'someOf':
      return `at least one of ${expected.choices.join(', ')}`;
    case 'whole':
      return `a whole number from ${expected.least} to ${expected.most}`;
    case 'characters':
      return `at most ${expected.most} characters`;
    case 'entries':
      return `at most ${expected.most} entries; the first ones are used`;
    case 'other':
      return expected.words;
  }
}
