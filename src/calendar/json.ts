/** Calendars as JSON: everything that an election has, with a schema version. */
import type { Election } from '../rulebook/law-words';
import {
  type CalendarFile,
  checkedElection,
  type FileFault,
  type FileProblem,
  longestFile,
  mostEvents,
  mostProblems,
  refuse,
} from './exchange';
import { placeOf, placeOfSyntaxError } from './json-place';

const format = 'jeda-netral/calendar';
/** Raised when the shape of an election changes; older versions stay readable. */
const calendarFileVersion = 1;

/** One stage per line, so that two exports can be compared. */
export function writeCalendarJson(elections: readonly Election[]): string {
  const written = elections.map(({ stages, ...election }) => {
    const rows = stages.map((stage) => `      ${JSON.stringify(stage)}`).join(',\n');
    const head = JSON.stringify(election).slice(0, -1);
    return `    ${head},"stages":[${rows ? `\n${rows}\n    ` : ''}]}`;
  });
  const body = written.length > 0 ? `\n${written.join(',\n')}\n  ` : '';
  return `{\n  "format": "${format}",\n  "version": ${calendarFileVersion},\n  "elections": [${body}]\n}\n`;
}

/** `elections[3].stages[0].start`. */
function fieldOf(path: readonly PropertyKey[]): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`)).join('');
}

/** Reads a calendar from JSON text. Never throws. */
export function readCalendarJson(text: string): CalendarFile {
  if (text.length > longestFile) return refuse({ kind: 'tooLarge' });
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return refuse({ kind: 'notJson' }, placeOfSyntaxError(text, error as Error));
  }
  const at = (path: readonly PropertyKey[], fault: FileFault): FileProblem => ({
    place: placeOf(text, path),
    field: path.length > 0 ? fieldOf(path) : null,
    fault,
  });
  const wrong = (path: readonly PropertyKey[], fault: FileFault): CalendarFile => ({
    kind: 'refused',
    problems: [at(path, fault)],
  });
  const file = data as { format?: unknown; version?: unknown; elections?: unknown } | null;
  if (typeof file !== 'object' || file === null || file.format !== format) {
    return wrong(file !== null && typeof file === 'object' && 'format' in file ? ['format'] : [], {
      kind: 'otherFormat',
    });
  }
  if (file.version !== calendarFileVersion) {
    return wrong(['version'], { kind: 'otherVersion', given: JSON.stringify(file.version) ?? '–' });
  }
  if (!Array.isArray(file.elections)) return wrong(['elections'], { kind: 'wrongType', expected: 'array' });
  const events = file.elections.reduce(
    (sum: number, each) => sum + ((each as Election | null)?.stages?.length ?? 0),
    0,
  );
  if (events > mostEvents) return wrong(['elections'], { kind: 'tooMany', count: events });
  const problems: FileProblem[] = [];
  const elections: Election[] = [];
  file.elections.forEach((each, index) => {
    const result = checkedElection(each);
    if (!('id' in result)) {
      for (const { path, fault } of result.slice(0, mostProblems - problems.length)) {
        problems.push(at(['elections', index, ...path], fault));
      }
      return;
    }
    const twice = elections.some(({ id }) => id === result.id);
    if (twice) problems.push(at(['elections', index, 'id'], { kind: 'electionTwice', id: result.id }));
    elections.push(result);
  });
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'read', elections, ignored: [] };
}
