/** Writes the bit stream that `bits.ts` reads. Compiler side only. */

const base = 91;

/** The character of a value 0 … 90: printable ASCII without `"` and `\`. */
function character(value: number): string {
  return String.fromCharCode(value + (value < 2 ? 32 : value < 59 ? 33 : 34));
}

export interface BitWriter {
  /** Appends the low `count` bits (0 … 32) of `value`. */
  put(value: number, count: number): void;
  /** Appends `value` Rice-coded with `low` bits of remainder. */
  rice(value: number, low: number): void;
  /** Everything written, padded with zeros. */
  text(): string;
}

/** An empty stream. */
export function newBitWriter(): BitWriter {
  const out: string[] = [];
  let held = 0;
  let filled = 0;
  const put: BitWriter['put'] = (value, count) => {
    for (let at = count - 1; at >= 0; at--) {
      held = held * 2 + (Math.floor(value / 2 ** at) % 2);
      if (++filled < 13) continue;
      out.push(character(Math.floor(held / base)) + character(held % base));
      held = 0;
      filled = 0;
    }
  };
  return {
    put,
    rice(value, low) {
      for (let quotient = Math.floor(value / 2 ** low); quotient > 0; quotient--) put(1, 1);
      put(0, 1);
      put(value % 2 ** low, low);
    },
    text() {
      while (filled) put(0, 1);
      return out.join('');
    },
  };
}
