/** The rows of a pasted list, of a CSV or of JSON: which words stand in which column. Plain string work, no data in a pattern. */
import { contestantsFileVersion } from './export';

export type RowError = 'notJson' | 'otherVersion' | 'notRow' | 'quoteOpen';

/** What the columns of a line without a heading are, in this order. */
export const columns = [
  'name',
  'runningMate',
  'ballotNumber',
  'region',
  'handles',
  'kind',
  'shortNames',
  'hashtags',
] as const;
/** An election is named by an export, and where a heading says so. */
type Column = (typeof columns)[number] | 'election';

/** Headings that are understood, in both languages and as the JSON has them. */
const headings: Readonly<Record<string, Column>> = {
  nama: 'name',
  name: 'name',
  calon: 'name',
  wakil: 'runningMate',
  pasangan: 'runningMate',
  'nama wakil': 'runningMate',
  'running mate': 'runningMate',
  runningmate: 'runningMate',
  nomor: 'ballotNumber',
  'nomor urut': 'ballotNumber',
  no: 'ballotNumber',
  number: 'ballotNumber',
  ballotnumber: 'ballotNumber',
  wilayah: 'region',
  daerah: 'region',
  'kode wilayah': 'region',
  region: 'region',
  akun: 'handles',
  handles: 'handles',
  account: 'handles',
  accounts: 'handles',
  'nama pendek': 'shortNames',
  panggilan: 'shortNames',
  'short names': 'shortNames',
  shortnames: 'shortNames',
  tagar: 'hashtags',
  hashtag: 'hashtags',
  hashtags: 'hashtags',
  pemilihan: 'election',
  election: 'election',
  jenis: 'kind',
  kind: 'kind',
};

/** One contestant as it stands in the list, column by column, or why it can not be read. */
export interface Row {
  /** In the text, from 1; for JSON the place in the list. */
  readonly line: number;
  readonly values: Partial<Record<Column, string>>;
  readonly error: RowError | null;
}

/** Never throws. */
export function rowsOf(text: string): readonly Row[] {
  const plain = text.replace(/^\uFEFF/, '');
  return isJson(plain) ? jsonRows(plain) : lineRows(plain);
}

/** Whether a list is JSON rather than lines. */
export function isJson(text: string): boolean {
  return /^\uFEFF?\s*[[{]/.test(text);
}

function lineRows(text: string): readonly Row[] {
  const lines = text.split(/\r\n|\n|\r/);
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ line, number: index + 1 }]));
  const [first] = filled;
  if (first === undefined) return [];
  const separator = [';', '\t', ','].find((each) => first.line.includes(each)) ?? ',';
  const heading = cellsOf(first.line, separator).cells.map((cell) => headings[cell.toLowerCase()]);
  const hasHeading = heading.includes('name') && heading.every((column) => column !== undefined);
  const order: readonly (Column | undefined)[] = hasHeading ? heading : columns;
  return filled.slice(hasHeading ? 1 : 0).map(({ line, number }) => {
    const own = line.includes(separator) ? separator : line.includes('\t') ? '\t' : line.includes(';') ? ';' : ',';
    const { cells, open } = cellsOf(line, own);
    const values: Partial<Record<Column, string>> = {};
    let spare = 0;
    cells.forEach((cell, place) => {
      const column = order[place];
      if (column !== undefined) values[column] = cell;
      else if (cell !== '') spare += 1;
    });
    return { line: number, values: withPair(values), error: open ? 'quoteOpen' : spare > 0 ? 'notRow' : null };
  });
}

/** "1. Semar – Petruk" as lists in the news have it: number, head and deputy in one cell. */
function withPair(values: Partial<Record<Column, string>>): Partial<Record<Column, string>> {
  let name = values.name ?? '';
  let number = values.ballotNumber ?? '';
  const numbered = /^(\d{1,2})[.)]\s*(\S.*)$/.exec(name);
  if (numbered !== null && number === '') [number, name] = [numbered[1] ?? '', numbered[2] ?? ''];
  let mate = values.runningMate ?? '';
  const dash = [' – ', ' — ', ' - ', ' / ', ' & '].find((each) => name.includes(each));
  if (dash !== undefined && mate === '') {
    const at = name.indexOf(dash);
    [name, mate] = [name.slice(0, at).trim(), name.slice(at + dash.length).trim()];
  }
  return { ...values, name, runningMate: mate, ballotNumber: number };
}

/** Cells of one line; a cell in quotes may have the separator in it, and a doubled quote is a quote. */
function cellsOf(line: string, separator: string): { readonly cells: readonly string[]; readonly open: boolean } {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const char = line[at] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (line[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (char === separator) {
      cells.push(cell.trim());
      cell = '';
    } else cell += char;
  }
  return { cells: [...cells, cell.trim()], open: quoted };
}

function jsonRows(text: string): readonly Row[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    // One engine tells the place, another the line, for some mistakes neither does.
    const { message } = error as Error;
    const at = /position (\d+)/.exec(message)?.[1];
    const told = /line (\d+)/.exec(message)?.[1];
    const line = at === undefined ? Number(told ?? 1) : text.slice(0, Number(at)).split('\n').length;
    return [{ line, values: {}, error: 'notJson' }];
  }
  // A list, an export of this page, or the copy of everything that *Data & privasi* makes.
  const copy = data as { version?: unknown; contestants?: unknown; settings?: { contestants?: unknown } } | null;
  // Of the first exports, which had no version, nothing has changed.
  if (copy?.contestants !== undefined && (copy.version ?? contestantsFileVersion) !== contestantsFileVersion)
    return [{ line: 1, values: {}, error: 'otherVersion' }];
  const inner = copy?.contestants ?? copy?.settings?.contestants ?? data;
  if (!Array.isArray(inner)) return [{ line: 1, values: {}, error: 'notRow' }];
  return inner.map((each: unknown, index): Row => {
    const line = index + 1;
    if (typeof each === 'string') return { line, values: withPair({ name: each }), error: null };
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return { line, values: {}, error: 'notRow' };
    const values: Partial<Record<Column, string>> = {};
    let wrong = false;
    for (const [key, value] of Object.entries(each)) {
      const column = headings[key.toLowerCase()];
      // The `id` of an export is made anew.
      if (column === undefined) continue;
      const words = wordsOf(value);
      if (words === null) wrong = true;
      else values[column] = words;
    }
    return { line, values, error: wrong ? 'notRow' : null };
  });
}

function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return null;
  const parts = value.map((each: unknown) => {
    if (typeof each === 'string') return each;
    const { site, handle } = (each ?? {}) as { site?: unknown; handle?: unknown };
    return typeof site === 'string' && typeof handle === 'string' ? `${site}:${handle}` : null;
  });
  return parts.includes(null) ? null : parts.join(', ');
}
