import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoment, writeMoment } from '../../../src/pages/common/local-moment';

describe('a moment as a date field writes it', () => {
  it.each([
    ['2024-11-12T10:00', 7, Date.UTC(2024, 10, 12, 3)],
    ['2024-11-12T10:00', 9, Date.UTC(2024, 10, 12, 1)],
    ['2024-11-12T00:30', 8, Date.UTC(2024, 10, 11, 16, 30)],
    ['2024-11-12T10:00:00.000', 7, Date.UTC(2024, 10, 12, 3)],
  ] as const)('%s in zone +%d', (text, zone, at) => {
    expect(readMoment(text, zone)).toEqual({ kind: 'moment', at });
  });

  it.each([
    ['', 'unfinished'],
    ['2024-11-12', 'unfinished'],
    ['next week', 'unfinished'],
    ['2024-02-30T10:00', 'impossible'],
    ['2024-11-12T24:00', 'impossible'],
    ['1999-11-12T10:00', 'tooFar'],
    ['2040-01-01T00:00', 'tooFar'],
  ])('%j is %s', (text, kind) => {
    expect(readMoment(text, 7)).toEqual({ kind });
  });

  it('comes back as it was written', () => {
    const minutes = fc.integer({ min: Date.UTC(2016, 0, 2) / 60_000, max: Date.UTC(2039, 11, 30) / 60_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(7, 8, 9), (minute, zone) => {
        const at = minute * 60_000;
        expect(readMoment(writeMoment(at, zone), zone)).toEqual({ kind: 'moment', at });
      }),
    );
  });
});
