/** The stored index is read back as it was written. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newBitWriter } from '../../../src/recognition/bit-writer';
import { readBits } from '../../../src/recognition/bits';

it('reads back any numbers, Rice-coded or plain', () => {
  const entry = fc.record({ value: fc.nat(2 ** 30 - 1), width: fc.integer({ min: 0, max: 30 }), rice: fc.boolean() });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
      // A quotient of up to 200: longer than any word of the reader.
      const numbers = entries.map(({ value, width, rice }) =>
        rice ? value % (200 * 2 ** (width % 23)) : value % 2 ** width,
      );
      const writer = newBitWriter();
      entries.forEach(({ width, rice }, at) => {
        if (rice) writer.rice(numbers[at] as number, width % 23);
        else writer.put(numbers[at] as number, width);
      });
      const reader = readBits(writer.text());
      expect(entries.map(({ width, rice }) => (rice ? reader.rice(width % 23) : reader.take(width)))).toEqual(numbers);
    }),
  );
});

it('reads zeros past the end', () => {
  const reader = readBits('');
  expect([reader.take(30), reader.rice(3), reader.take(1)]).toEqual([0, 0, 0]);
});

it('ends where a spoiled count asks for what is not there', () => {
  const reader = readBits('abc');
  expect(() => {
    for (let at = 0; at < 100_000; at += 1) reader.rice(3);
  }).toThrow();
});
