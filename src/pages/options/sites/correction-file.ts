/**
 * Corrections from a file that an agency or a colleague passed on: plain data, checked to the last value before anything
 * changes. Pure but for the question whether the browser understands a selector.
 */
import { placeOf, placeOfSyntaxError, type TextPlace } from '../../../calendar/json-place';
import { siteIds } from '../../../rulebook/words';
import {
  type CorrectablePart,
  correctableParts,
  correctionSchema,
  type LabelCorrection,
  longestValue,
  mostCorrections,
  mostValues,
  namesIn,
} from '../../../settings/corrections';

/** Larger files are refused unread. UTF-16 units. */
export const longestCorrectionFile = 200_000;
/** More problems than these are not looked for. */
const mostProblems = 50;

export type CorrectionFault =
  | { readonly kind: 'tooLarge' | 'notJson' | 'noList' | 'noCorrections' | 'noValues' | 'oneSelector' | 'badSelector' }
  | { readonly kind: 'notOneOf' | 'unknownField'; readonly names: readonly string[] }
  | { readonly kind: 'tooMany' | 'tooLong'; readonly most: number }
  | { readonly kind: 'notObject' | 'notText' };

export interface CorrectionProblem {
  /** null where the whole file is meant. */
  readonly place: TextPlace | null;
  /** As in `labels[3].name`; null for the whole file. */
  readonly field: string | null;
  readonly fault: CorrectionFault;
}

export type CorrectionFile =
  | { readonly kind: 'read'; readonly corrections: readonly LabelCorrection[] }
  | { readonly kind: 'refused'; readonly problems: readonly CorrectionProblem[] };

/**
 * Reads `{"labels": [{site, part, name, values}, …]}`, as in an agency's policy, or the bare list. Never throws; all or
 * nothing. `isSelector`: whether the browser understands a selector.
 */
export function readCorrections(text: string, isSelector: (selector: string) => boolean): CorrectionFile {
  if (text.length > longestCorrectionFile) return refused(null, null, { kind: 'tooLarge' });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ' '));
  } catch (error) {
    return refused(placeOfSyntaxError(text, error as Error), null, { kind: 'notJson' });
  }
  const root = Array.isArray(data) ? [] : ['labels'];
  const rows = Array.isArray(data) ? data : recordOf(data)?.labels;
  if (!Array.isArray(rows)) return refused(null, null, { kind: 'noList' });
  if (rows.length === 0) return refused(placeOf(text, root), 'labels', { kind: 'noCorrections' });
  if (rows.length > mostCorrections) {
    return refused(placeOf(text, root), 'labels', { kind: 'tooMany', most: mostCorrections });
  }
  const problems: CorrectionProblem[] = [];
  const corrections: LabelCorrection[] = [];
  rows.forEach((row: unknown, index) => {
    const found = faultsOf(row, isSelector);
    for (const { path, fault } of found) {
      if (problems.length >= mostProblems) return;
      const full = [...root, index, ...path];
      problems.push({ place: placeOf(text, full), field: fieldOf(full), fault });
    }
    if (found.length === 0) corrections.push(correctionSchema.parse(row));
  });
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'read', corrections };
}

/** What the person has after taking over `added`: an entry that was corrected before is corrected anew. */
export function taken(own: readonly LabelCorrection[], added: readonly LabelCorrection[]): readonly LabelCorrection[] {
  const keyOf = ({ site, part, name }: LabelCorrection) => `${site} ${part} ${name}`;
  const anew = new Set(added.map(keyOf));
  return [...own.filter((correction) => !anew.has(keyOf(correction))), ...added].slice(-mostCorrections);
}

function refused(place: TextPlace | null, field: string | null, fault: CorrectionFault): CorrectionFile {
  return { kind: 'refused', problems: [{ place, field, fault }] };
}

interface RowFault {
  readonly path: readonly PropertyKey[];
  readonly fault: CorrectionFault;
}

function faultsOf(given: unknown, isSelector: (selector: string) => boolean): readonly RowFault[] {
  const row = recordOf(given);
  if (row === null) return [{ path: [], fault: { kind: 'notObject' } }];
  const fields = ['site', 'part', 'name', 'values'];
  const unknown = Object.keys(row).filter((key) => !fields.includes(key));
  if (unknown.length > 0) return [{ path: [unknown[0] ?? ''], fault: { kind: 'unknownField', names: fields } }];
  const site = siteIds.find((each) => each === row.site);
  if (site === undefined) return [{ path: ['site'], fault: { kind: 'notOneOf', names: siteIds } }];
  const part = correctableParts.find((each) => each === (row.part ?? 'labels'));
  if (part === undefined) return [{ path: ['part'], fault: { kind: 'notOneOf', names: correctableParts } }];
  const names = namesIn(site, part);
  if (typeof row.name !== 'string' || !names.includes(row.name)) {
    return [{ path: ['name'], fault: { kind: 'notOneOf', names } }];
  }
  return faultsOfValues(row.values, part, isSelector);
}

function faultsOfValues(
  values: unknown,
  part: CorrectablePart,
  isSelector: (selector: string) => boolean,
): readonly RowFault[] {
  const whole = (fault: CorrectionFault): readonly RowFault[] => [{ path: ['values'], fault }];
  if (!Array.isArray(values) || values.length === 0) return whole({ kind: 'noValues' });
  if (values.length > mostValues) return whole({ kind: 'tooMany', most: mostValues });
  if (part === 'selectors' && values.length !== 1) return whole({ kind: 'oneSelector' });
  return values.flatMap((value: unknown, index): readonly RowFault[] => {
    const at = (fault: CorrectionFault) => [{ path: ['values', index], fault }];
    if (typeof value !== 'string' || value.trim() === '') return at({ kind: 'notText' });
    if (value.trim().length > longestValue) return at({ kind: 'tooLong', most: longestValue });
    return part === 'selectors' && !isSelector(value) ? at({ kind: 'badSelector' }) : [];
  });
}

/** `labels[3].values[0]`; in a bare list `[3].values[0]`. */
function fieldOf(path: readonly PropertyKey[]): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`)).join('');
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}
