import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayFromNumber,
  dayInWords,
  dayOf,
  daysBetween,
  daysInWords,
  listInWords,
  momentInWords,
  partOfDate,
  unbrokenMoment,
} from '../../../src/ui/dates';

describe('a date that begins a row of a table', () => {
  test('is kept on one line: it would break before its year', () => {
    const pages = readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.tsx'),
    );
    const cells = pages.flatMap(
      (file) => readFileSync(`src/pages/${file}`, 'utf8').match(/<t[hd]\b[^>]*>\{.*InWords\(.*/g) ?? [],
    );
    expect(cells.length).toBeGreaterThan(1);
    expect(cells.filter((cell) => /\bdayInWords\(/.test(cell) && !cell.includes('unbroken('))).toEqual([]);
  });
});

describe('a moment that a line ends in', () => {
  test.each([
    ['id', '12\u00a0November\u00a02024 pukul\u00a010.01\u00a0WIB'],
    ['en', '12\u00a0November\u00a02024 at\u00a010:01\u00a0WIB'],
  ] as const)('is broken between date and time only (%s)', (language, words) => {
    expect(unbrokenMoment(momentInWords(Date.UTC(2024, 10, 12, 3, 1), 7, language))).toBe(words);
  });
});

describe('days', () => {
  test.each([
    ['2024-11-23', 'id', {}, '23 November 2024'],
    ['2024-11-23', 'id', { today: '2024-11-12' }, '23 November'],
    ['2025-02-20', 'id', { today: '2024-11-12' }, '20 Februari 2025'],
    ['2024-11-27', 'id', { weekday: true }, 'Rabu, 27 November 2024'],
    ['2024-11-23', 'en', {}, '23 November 2024'],
  ] as const)('%s in %s', (day, language, options, words) => {
    expect(dayInWords(day, language, options)).toBe(words);
  });

  test.each([
    ['2026-01-20', 'id', '20 Januari 2026'],
    ['2025-11', 'id', 'November 2025'],
    ['2024-05', 'en', 'May 2024'],
    ['2024', 'en', '2024'],
  ] as const)('of %s in %s as much is said as is known', (known, language, words) => {
    expect(partOfDate(known, language)).toBe(words);
  });

  test('a range names month and year once where they are the same; a line may end after its dash, never within a day', () => {
    expect(daysInWords('2024-09-25', '2024-11-23', 'id')).toBe('25\u00a0September\u00a0– 23\u00a0November\u00a02024');
    expect(daysInWords('2024-11-24', '2024-11-26', 'en')).toBe('24\u00a0– 26\u00a0November\u00a02024');
    expect(daysInWords('2024-11-24', '2024-11-26', 'id')).toBe('24–\u206026\u00a0November\u00a02024');
    expect(daysInWords('2024-11-27', '2024-11-27', 'id')).toBe('27\u00a0November\u00a02024');
  });

  test('a moment carries its zone', () => {
    const at = Date.UTC(2024, 10, 26, 17, 5);
    expect(momentInWords(at, 7, 'id')).toMatch(/^27 November 2024 pukul 00[.:]05 WIB$/);
    expect(momentInWords(at, 9, 'en')).toContain('02:05 WIT');
  });

  test('midnight belongs to the zone, not to the device', () => {
    const at = Date.UTC(2024, 10, 26, 16, 30);
    expect([dayOf(at, 7), dayOf(at, 8), dayOf(at, 9)]).toEqual(['2024-11-26', '2024-11-27', '2024-11-27']);
  });

  test('counting back and forth agrees for every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 5000 }), (from, later) => {
        expect(daysBetween(dayFromNumber(from), dayFromNumber(from + later))).toBe(later);
      }),
    );
  });

  test('lists are joined as the language does', () => {
    expect(listInWords(['nama', 'nomor urut', 'ajakan'], 'id')).toBe('nama, nomor urut, dan ajakan');
    expect(listInWords(['name', 'number'], 'en')).toBe('name and number');
  });
});
