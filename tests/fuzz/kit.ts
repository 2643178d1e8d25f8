/** What the properties share: saying that something must hold, and inputs that are nearly right. */
import fc from 'fast-check';

/** Throws with the words when it does not hold. */
export function must(holds: boolean, words: string): void {
  if (!holds) throw new Error(words);
}

/** Same JSON, so same to everything that stores or shows it. */
export function mustEqual(one: unknown, other: unknown, words: string): void {
  const [left, right] = [JSON.stringify(one), JSON.stringify(other)];
  must(left === right, `${words}: ${left?.slice(0, 400)} is not ${right?.slice(0, 400)}`);
}

/** A good text with pieces cut out, doubled, or put in: what an editor, a mail or a spreadsheet makes of it. */
export function damaged(good: fc.Arbitrary<string>, pieces: readonly string[]): fc.Arbitrary<string> {
  const cut = fc.record({
    at: fc.nat(10_000),
    length: fc.nat(40),
    put: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })),
  });
  return fc.tuple(good, fc.array(cut, { maxLength: 5 })).map(([text, cuts]) =>
    cuts.reduce((now, { at, length, put }) => {
      const from = now.length === 0 ? 0 : at % now.length;
      return now.slice(0, from) + put + now.slice(from + length);
    }, text),
  );
}

/** Any JSON value in which some keys and some values are taken from these words. */
export function nearlyJson(words: readonly string[]): fc.Arbitrary<unknown> {
  const word = fc.constantFrom(...words);
  return fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      word,
      fc.constantFrom(
        null,
        true,
        false,
        0,
        -1,
        Number.POSITIVE_INFINITY,
        Number.NaN,
        '',
        '0',
        '2024-02-30',
        '2024-11-27',
      ),
      fc.integer(),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.array(tie('value'), { maxLength: 5 }),
      fc.dictionary(fc.oneof(word, fc.constantFrom('__proto__', 'constructor', 'length')), tie('value'), {
        maxKeys: 6,
        noNullPrototype: false,
      }),
    ),
  })).value;
}
