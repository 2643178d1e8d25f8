/** Writes the bit stream that `bits.ts` reads. Compiler side only. */

const base = 91;

/** The character of a value 0 … 90: printable ASCII without `"` and `\`. */
function character(value: number): string {
  const code = value + 32;
  return String.fromCharCode(code >= 34 ? (code + 1 >= 92 ? code + 2 : code + 1) : code);
}

export class BitWriter {
  private out: string[] = [];
  private held = 0;
  private filled = 0;

  /** Appends the low `count` bits (0 … 32) of `value`. */
  put(value: number, count: number): void {
    for (let at = count - 1; at >= 0; at--) {
      this.held = this.held * 2 + (Math.floor(value / 2 ** at) % 2);
      if (++this.filled === 13) this.flush();
    }
  }

  /** Appends `value` Rice-coded with `low` bits of remainder. */
  rice(value: number, low: number): void {
    for (let quotient = Math.floor(value / 2 ** low); quotient > 0; quotient--) this.put(1, 1);
    this.put(0, 1);
    this.put(value % 2 ** low, low);
  }

  /** Everything written, padded with zeros. */
  text(): string {
    while (this.filled) this.put(0, 1);
    return this.out.join('');
  }

  private flush(): void {
    this.out.push(character(Math.floor(this.held / base)) + character(this.held % base));
    this.held = 0;
    this.filled = 0;
  }
}
