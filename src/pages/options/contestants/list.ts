/**
 * Lists of contestants as people have them: pasted lines, CSV from a spreadsheet, or JSON. Every line becomes a contestant
 * or says what is wrong with it; nothing is guessed silently and nothing is lost.
 */
import { type ContestantKind, contestantKinds, type RegionCode } from '../../../rulebook/words';
import { mostOwnContestants, type OwnContestant } from '../../../settings/own';
import { type ContestantForm, checkForm, emptyForm, type FormErrors } from './form';
import { isJson, type RowError, rowsOf } from './list-rows';

/** Longer texts are not read. */
export const longestList = 1_000_000;

export type LineError = RowError | 'kindUnknown' | 'regionUnknown' | 'electionUnknown';

export interface ReadLine {
  /** In the text, from 1; for JSON the place in the list. */
  readonly line: number;
  readonly form: ContestantForm;
  readonly error: LineError | null;
}

const kindWords: Readonly<Record<string, ContestantKind>> = {
  paslon: 'ticket',
  'pasangan calon': 'ticket',
  calon: 'candidate',
  caleg: 'candidate',
  partai: 'party',
  'partai politik': 'party',
  akun: 'account',
};

/** What holds for every line that does not say otherwise. */
export interface ListDefaults {
  readonly election: string;
  readonly region: RegionCode | null;
}

/** Whether what a line names exists. */
export interface Known {
  readonly region: (code: string) => boolean;
  readonly election: (id: string) => boolean;
}

/** Never throws. */
export function readList(text: string, defaults: ListDefaults, known: Known): readonly ReadLine[] {
  return rowsOf(text).map(({ line, values, error }) => {
    const region = values.region?.trim() ?? '';
    const election = values.election?.trim() ?? '';
    const kindText = (values.kind ?? '').trim().toLowerCase();
    const kind = contestantKinds.find((each) => each === kindText) ?? kindWords[kindText];
    const mate = values.runningMate?.trim() ?? '';
    const form: ContestantForm = {
      ...emptyForm,
      name: values.name ?? '',
      runningMate: mate,
      ballotNumber: values.ballotNumber ?? '',
      handles: values.handles ?? '',
      shortNames: values.shortNames ?? '',
      hashtags: values.hashtags ?? '',
      kind: kind ?? (mate === '' ? 'candidate' : 'ticket'),
      election: election === '' ? defaults.election : election,
      region: region === '' ? defaults.region : region === '0' ? null : (region as RegionCode),
    };
    const regionWrong = region !== '' && region !== '0' && !known.region(region);
    const electionWrong = election !== '' && !known.election(election);
    const wrong =
      error ??
      (kindText !== '' && kind === undefined
        ? 'kindUnknown'
        : regionWrong
          ? 'regionUnknown'
          : electionWrong
            ? 'electionUnknown'
            : null);
    return { line, form, error: wrong };
  });
}

export interface CheckedLine extends ReadLine {
  readonly errors: FormErrors;
  readonly contestant: OwnContestant | null;
}

export interface CheckedList {
  readonly lines: readonly CheckedLine[];
  readonly good: readonly OwnContestant[];
  /** More than the settings keep; nothing can be added. */
  readonly tooMany: boolean;
}

/** Checks each line as the form does, against what is there already and the lines above it. `newId`: a new id each time. */
export function checkList(
  lines: readonly ReadLine[],
  existing: readonly OwnContestant[],
  newId: () => string,
): CheckedList {
  const good: OwnContestant[] = [];
  const namesOf = (rows: readonly OwnContestant[]) => rows.map(({ election, name }) => twinKey(election, name));
  const seen = new Set(namesOf(existing));
  const checked = lines.map((line): CheckedLine => {
    if (line.error !== null) return { ...line, errors: {}, contestant: null };
    const result = checkForm(line.form, [], newId());
    if (result.kind === 'bad') return { ...line, errors: result.errors, contestant: null };
    const key = twinKey(result.contestant.election, result.contestant.name);
    if (seen.has(key)) return { ...line, errors: { name: 'already' }, contestant: null };
    seen.add(key);
    good.push(result.contestant);
    return { ...line, errors: {}, contestant: result.contestant };
  });
  return { lines: checked, good, tooMany: existing.length + good.length > mostOwnContestants };
}

function twinKey(election: string, name: string): string {
  return `${election}|${name.toLowerCase()}`;
}

/** The text without the lines that were taken over: what is left is what must be mended. JSON stays whole. */
export function withoutGood(text: string, lines: readonly CheckedLine[]): string {
  if (lines.every(({ contestant }) => contestant !== null)) return '';
  if (isJson(text)) return text;
  const gone = new Set(lines.flatMap(({ line, contestant }) => (contestant === null ? [] : [line])));
  return text
    .split(/\r\n|\n|\r/)
    .filter((_, index) => !gone.has(index + 1))
    .join('\n');
}
