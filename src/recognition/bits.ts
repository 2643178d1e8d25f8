/** Reads the bit stream of a compiled index: 13 bits in two printable characters that JSON leaves as they are. */

/** 91 characters; `"` and `\` are left out because JSON would escape them. */
const base = 91;

/** The value 0 … 90 of one character. */
function digit(code: number): number {
  return code - (code > 92 ? 34 : code > 34 ? 33 : 32);
}

export interface BitReader {
  /** The next `count` bits (0 … 30) as an unsigned number. */
  take(count: number): number;
  /** A Rice-coded number: unary quotient, `low` bits of remainder. */
  rice(low: number): number;
}

/** Characters that may be read past the end: more is read only by a plan whose numbers a disk has spoiled. */
const grace = 99;

/**
 * A reader over `text`. Past its end it reads zeros, but not for ever: a spoiled count of two thousand million would hang the page.
 * @throws when it is asked for much more than there is.
 */
export function readBits(text: string): BitReader {
  let at = 0;
  // The low `left` bits of `held` are still to be read; what stands above them is spent.
  let held = 0;
  let left = 0;
  const refill = () => {
    if (at > text.length + grace) throw 0;
    const value = at < text.length ? digit(text.charCodeAt(at)) * base + digit(text.charCodeAt(at + 1)) : 0;
    at += 2;
    held = (held << 13) | value;
    left += 13;
  };
  const few = (count: number) => {
    while (left < count) refill();
    left -= count;
    return (held >>> left) & ((1 << count) - 1);
  };
  const take = (count: number) => (count > 15 ? few(count - 15) * 32768 + few(15) : few(count));
  return {
    take,
    rice(low) {
      let quotient = 0;
      for (;;) {
        if (left === 0) refill();
        // All ones in front at once.
        const ones = Math.clz32(~(held << (32 - left)));
        if (ones < left) {
          left -= ones + 1;
          return (quotient + ones) * 2 ** low + take(low);
        }
        quotient += left;
        left = 0;
      }
    },
  };
}

/** The remainder bits that suit `count` sorted values spread over `2 ** width`. Both sides compute it. */
export function riceBits(count: number, width: number): number {
  return Math.max(0, Math.floor(width - Math.log2(Math.max(1, count)) - 0.5));
}
