/**
 * Where things lie on the timeline. Pure: days in, fractions of the visible span out, so that the picture needs no
 * measuring and no redrawing when the window changes its size.
 */
import { firstOfMonth, monthOf } from '../../common/calendar-days';

/** What is visible: the first day (may lie within a day) and how many days, both in days since 1970-01-01. */
export interface View {
  readonly from: number;
  readonly span: number;
}

/** Days of the zoom steps, from the decade to the week. */
export const zoomSteps = [3_653, 1_461, 731, 366, 183, 92, 31, 14, 7] as const;

/** A stretch of days; `to` is the day after the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a stretch lies in the view, in fractions of its width; null where none of it is visible. */
export function place(stretch: Stretch, view: View): { readonly start: number; readonly size: number } | null {
  const start = Math.max(stretch.from, view.from);
  const end = Math.min(stretch.to, view.from + view.span);
  if (end <= start) return null;
  return { start: (start - view.from) / view.span, size: (end - start) / view.span };
}

/** Keeps the view within `bounds` (a span wider than the bounds shows them centred). */
export function within(view: View, bounds: Stretch): View {
  const room = bounds.to - bounds.from;
  if (view.span >= room) return { from: bounds.from - (view.span - room) / 2, span: view.span };
  return { from: Math.min(Math.max(view.from, bounds.from), bounds.to - view.span), span: view.span };
}

/** The view of another zoom step around a day that keeps its place on the screen. */
export function zoom(view: View, span: number, around: number, bounds: Stretch): View {
  const share = (around - view.from) / view.span;
  return within({ from: around - share * span, span }, bounds);
}

/** The zoom step next to the view's span: `1` closer, `-1` wider. The same span at either end. */
export function nextStep(span: number, direction: 1 | -1): number {
  const steps: readonly number[] = zoomSteps;
  const found = direction === 1 ? steps.find((step) => step < span - 0.5) : steps.findLast((step) => step > span + 0.5);
  return found ?? span;
}

/** A view that shows a stretch with a little air around it, at the closest step that holds it. */
export function viewOf(stretch: Stretch, bounds: Stretch): View {
  const wanted = (stretch.to - stretch.from) * 1.15;
  const span = (zoomSteps as readonly number[]).findLast((step) => step >= wanted) ?? zoomSteps[0];
  return within({ from: (stretch.from + stretch.to - span) / 2, span }, bounds);
}

/** What a key makes of a view: arrows move it by a quarter, plus and minus zoom as the buttons do; null for any other key. */
export function viewAfter(key: string, view: View, anchor: number, bounds: Stretch): View | null {
  if (key === 'ArrowLeft') return within({ ...view, from: view.from - view.span / 4 }, bounds);
  if (key === 'ArrowRight') return within({ ...view, from: view.from + view.span / 4 }, bounds);
  if (key === '+' || key === '=') return zoom(view, nextStep(view.span, 1), anchor, bounds);
  if (key === '-') return zoom(view, nextStep(view.span, -1), anchor, bounds);
  return null;
}

export type TickUnit = 'year' | 'month' | 'day';

/** A line on the scale. `major` ones begin a larger unit (a year among months, a month among days). */
export interface Tick {
  readonly day: number;
  readonly unit: TickUnit;
  readonly major: boolean;
  /** Its words may be left out where there is little room. */
  readonly spare: boolean;
}

/** Lines of the scale: a year, a quarter, a month, some days or each day apart, always at true beginnings. */
export function ticks(view: View): readonly Tick[] {
  if (view.span > 1_500) return monthTicks(view, 12, 'year');
  if (view.span > 400) return monthTicks(view, 3, 'month');
  if (view.span > 100) return monthTicks(view, 1, 'month');
  return dayTicks(view);
}

function monthTicks(view: View, every: number, unit: TickUnit): readonly Tick[] {
  const list: Tick[] = [];
  const { year, month } = monthOf(view.from);
  for (let at = month - (month % every); ; at += every) {
    const day = firstOfMonth(year, at);
    if (day >= view.from + view.span) return list;
    if (day >= view.from) {
      const spare = unit === 'year' ? at % 24 !== 0 : at % (every === 1 ? 3 : view.span > 1_000 ? 12 : 6) !== 0;
      list.push({ day, unit, major: unit === 'month' && at % 12 === 0, spare });
    }
  }
}

/** Days of the month on which lines stand, by the days that are visible. */
function dayTicks(view: View): readonly Tick[] {
  const list: Tick[] = [];
  for (let day = Math.ceil(view.from); day < view.from + view.span; day += 1) {
    const ofMonth = day - firstDayOfMonth(day) + 1;
    const shown =
      view.span <= 14 || (view.span <= 40 ? (ofMonth - 1) % 5 === 0 && ofMonth < 30 : ofMonth === 1 || ofMonth === 15);
    if (shown) list.push({ day, unit: 'day', major: ofMonth === 1, spare: view.span === 14 && day % 2 === 1 });
  }
  return list;
}

function firstDayOfMonth(day: number): number {
  const { year, month } = monthOf(day);
  return firstOfMonth(year, month);
}
