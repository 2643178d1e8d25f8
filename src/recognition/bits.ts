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

/** A reader over `text`. Past its end it reads zeros. */
export function readBits(text: string): BitReader {
  let at = 0;
  let held = 0;
  let left = 0;
  const one = (count: number) => {
    while (left < count) {
      const value = at < text.length ? digit(text.charCodeAt(at)) * base + digit(text.charCodeAt(at + 1)) : 0;
      at += 2;
      held = (held << 13) | value;
      left += 13;
    }
    left -= count;
    const out = (held >>> left) & ((1 << count) - 1);
    held &= (1 << left) - 1;
    return out;
  };
  const take = (count: number) => (count > 15 ? one(count - 15) * 32768 + one(15) : one(count));
  return {
    take,
    rice(low) {
      let quotient = 0;
      while (at <= text.length + 4 && one(1)) quotient++;
      return quotient * 2 ** low + take(low);
    },
  };
}

/** The remainder bits that suit `count` sorted values spread over `2 ** width`. Both sides compute it. */
export function riceBits(count: number, width: number): number {
  return Math.max(0, Math.floor(width - Math.log2(Math.max(1, count)) - 0.5));
}
