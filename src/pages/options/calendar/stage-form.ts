/** One stage of the form for an own election, and what happens to it when its dates are moved. Pure. */
import type { Stage, StageKey } from '../../../rulebook/law-words';
import { ownSource } from '../../../settings/own-elections';
import { dayNumber } from '../../common/calendar-days';

/** Dates that a stage had before it was moved. */
export interface EarlierDates {
  readonly start: string;
  readonly end: string;
  readonly revision: number;
  readonly derived: boolean;
  readonly source?: string;
}

/** One stage as it stands in the form. Days as `YYYY-MM-DD`, empty while nothing is typed; an empty end means one day. */
export interface StageForm {
  readonly key: StageKey;
  readonly start: string;
  readonly end: string;
  /** Empty: for all contestants. */
  readonly of: '' | 'ticket' | 'candidate' | 'party';
  /** Filled by a formula, and not touched since. */
  readonly derived: boolean;
  readonly label?: string;
  readonly source?: string;
  /** 0 as long as it was never moved. */
  readonly revision: number;
  /** Oldest first; they stay to be read and count no longer. */
  readonly earlier: readonly EarlierDates[];
}

/** A row that nobody has written in. */
export const blankStage = { start: '', end: '', of: '', derived: false, revision: 0, earlier: [] } as const;

/** Whether a text is a day that exists. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(dayNumber(text));
}

/** Its last day: the first one where none is typed. */
export function endOf({ start, end }: Pick<StageForm, 'start' | 'end'>): string {
  return end === '' ? start : end;
}

/** The dates of a stored stage, as the form keeps them. */
export function datesOf({ start, end, revision, confidence, source }: Stage): EarlierDates {
  const given = source === ownSource ? {} : { source };
  return { start, end, revision, derived: confidence === 'derived', ...given };
}

/** A stage as it is stored, back in the form; its earlier dates are for the caller to add. */
export function stageForm(stage: Stage): StageForm {
  return {
    key: stage.key,
    of: stage.of ?? '',
    ...(stage.label === undefined ? {} : { label: stage.label }),
    ...datesOf(stage),
    earlier: [],
  };
}

/** The stage was moved: its dates stay as an older revision, and new ones are to be typed. */
export function moved(stage: StageForm): StageForm {
  const { start, end, revision, derived, source, ...rest } = stage;
  const dates = { start, end: endOf(stage), revision, derived, ...(source === undefined ? {} : { source }) };
  return { ...rest, start: '', end: '', derived: false, revision: revision + 1, earlier: [...stage.earlier, dates] };
}

/** Takes the last move back: the older dates count again. */
export function movedBack(stage: StageForm): StageForm {
  const last = stage.earlier.at(-1);
  if (last === undefined) return stage;
  const { source: _source, ...rest } = stage;
  return { ...rest, ...last, earlier: stage.earlier.slice(0, -1) };
}
