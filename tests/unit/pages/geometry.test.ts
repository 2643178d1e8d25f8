import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/pages/common/calendar-days';
import {
  nextStep,
  place,
  ticks,
  type View,
  viewAfter,
  viewOf,
  within,
  zoom,
  zoomSteps,
} from '../../../src/pages/options/calendar/geometry';
import { dayFromNumber } from '../../../src/ui/dates';

const year2024: View = { from: dayNumber('2024-01-01'), span: 366 };
const bounds = { from: dayNumber('2016-01-01'), to: dayNumber('2033-01-01') };

describe('days as numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['2024-11-23', 20_050],
    ['2024-02-30', Number.NaN],
    ['2024-13-01', Number.NaN],
    ['yesterday', Number.NaN],
    ['', Number.NaN],
  ])('%s is %d', (day, number) => {
    expect(dayNumber(day)).toBe(number);
  });
});

describe('a band', () => {
  const band = (first: string, last: string) => ({ from: dayNumber(first), to: dayNumber(last) + 1 });

  it('lies where its days lie, the last one included', () => {
    expect(place(band('2024-01-01', '2024-12-31'), year2024)).toEqual({ start: 0, size: 1 });
    expect(place(band('2024-12-31', '2024-12-31'), year2024)).toEqual({ start: 365 / 366, size: 1 / 366 });
  });

  it('is cut at the edges of the view', () => {
    expect(place(band('2023-06-01', '2024-01-01'), year2024)).toEqual({ start: 0, size: 1 / 366 });
  });

  it.each([
    ['2023-01-01', '2023-12-31'],
    ['2025-01-01', '2025-02-01'],
  ])('from %s to %s is not in view', (first, last) => {
    expect(place(band(first, last), year2024)).toBeNull();
  });

  it('never leaves the picture', () => {
    const day = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(day, fc.nat(4_000), day, fc.constantFrom(...zoomSteps), (from, length, start, span) => {
        const placed = place({ from, to: from + length }, { from: start, span });
        if (placed === null) return;
        expect(placed.start).toBeGreaterThanOrEqual(0);
        expect(placed.size).toBeGreaterThan(0);
        expect(placed.start + placed.size).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

describe('zooming', () => {
  it('goes step by step from the decade to the week and stops there', () => {
    const down: number[] = [];
    let span: number = zoomSteps[0];
    while (down.at(-1) !== span) {
      down.push(span);
      span = nextStep(span, 1);
    }
    expect(down).toEqual([...zoomSteps]);
    expect(nextStep(zoomSteps[0], -1)).toBe(zoomSteps[0]);
    expect(nextStep(366, -1)).toBe(731);
  });

  it('keeps the day under the pointer where it is, unless the edge forbids it', () => {
    const around = dayNumber('2024-11-27');
    const closer = zoom(year2024, 31, around, bounds);
    expect((around - closer.from) / closer.span).toBeCloseTo((around - year2024.from) / year2024.span);
  });

  it('never shows less than the bounds allow', () => {
    const day = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(day, fc.constantFrom(...zoomSteps), (from, span) => {
        const view = within({ from, span }, bounds);
        expect(view.from).toBeGreaterThanOrEqual(bounds.from);
        expect(view.from + view.span).toBeLessThanOrEqual(bounds.to);
      }),
    );
    expect(within({ from: 0, span: 8_000 }, { from: 100, to: 200 })).toEqual({ from: -3_850, span: 8_000 });
  });

  it('shows an election whole', () => {
    const stretch = { from: dayNumber('2024-05-05'), to: dayNumber('2025-02-21') };
    const view = viewOf(stretch, bounds);
    expect(view.span).toBe(366);
    expect(place(stretch, view)?.size).toBeCloseTo((stretch.to - stretch.from) / 366);
  });
});

describe('a key', () => {
  const anchor = dayNumber('2024-07-01');
  it('moves the picture by a quarter, back and forth to the same place, and zooms as the buttons do', () => {
    const right = viewAfter('ArrowRight', year2024, anchor, bounds) as View;
    expect(right).toEqual({ from: year2024.from + 91.5, span: 366 });
    expect(viewAfter('ArrowLeft', right, anchor, bounds)).toEqual(year2024);
    expect(viewAfter('+', year2024, anchor, bounds)).toEqual(zoom(year2024, nextStep(366, 1), anchor, bounds));
    expect(viewAfter('=', year2024, anchor, bounds)).toEqual(viewAfter('+', year2024, anchor, bounds));
    expect(viewAfter('-', year2024, anchor, bounds)).toEqual(zoom(year2024, nextStep(366, -1), anchor, bounds));
  });
  it('never leaves what there is to see, and every other key is the page’s own', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', '+', '-')), (keys) => {
        const end = keys.reduce((view, key) => viewAfter(key, view, anchor, bounds) as View, year2024);
        expect(end).toEqual(within(end, bounds));
      }),
    );
    for (const key of ['Tab', 'Enter', ' ', 'ArrowUp', 'ArrowDown', 'Home', 'a'])
      expect(viewAfter(key, year2024, anchor, bounds)).toBeNull();
  });
});

describe('the scale', () => {
  it.each([
    ['years over a decade', { from: dayNumber('2016-05-01'), span: 3_653 }, '2017-01-01', 10],
    ['quarters over two years', { from: dayNumber('2024-01-01'), span: 731 }, '2024-01-01', 8],
    ['months over a year', year2024, '2024-01-01', 12],
    ['the 1st and 15th over a quarter', { from: dayNumber('2024-10-01'), span: 92 }, '2024-10-01', 6],
    ['every fifth day over a month', { from: dayNumber('2024-11-01'), span: 30 }, '2024-11-01', 6],
    ['every day over a week', { from: dayNumber('2024-11-21'), span: 7 }, '2024-11-21', 7],
  ])('%s', (_, view, first, count) => {
    const list = ticks(view);
    expect(dayFromNumber(list[0]?.day ?? 0)).toBe(first);
    expect(list).toHaveLength(count);
  });

  it('marks where a larger unit begins', () => {
    expect(
      ticks({ from: dayNumber('2024-10-01'), span: 183 })
        .filter(({ major }) => major)
        .map(({ day }) => dayFromNumber(day)),
    ).toEqual(['2025-01-01']);
  });
});
