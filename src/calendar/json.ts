/** Calendars as JSON: everything that an election has, with a schema version. */
import type { Election } from '../rulebook/law-words';
import { type CalendarFile, checkedElection, type FileProblem, longestFile, mostEvents, refuse } from './exchange';

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

/** The line (from 1) on which a JSON text stops being JSON, where the engine says the place. */
function lineOfError(text: string, error: Error): number | null {
  const at = /position (\d+)/.exec(error.message);
  return at ? text.slice(0, Number(at[1])).split('\n').length : null;
}

/** Reads a calendar from JSON text. Never throws. */
export function readCalendarJson(text: string): CalendarFile {
  if (text.length > longestFile) return refuse('file', `larger than ${longestFile} characters`);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return refuse('file', `not JSON: ${(error as Error).message}`, lineOfError(text, error as Error));
  }
  const file = data as { format?: unknown; version?: unknown; elections?: unknown } | null;
  if (typeof file !== 'object' || file === null || file.format !== format) {
    return refuse('file', `not a calendar of this extension ("format" is not "${format}")`);
  }
  if (file.version !== calendarFileVersion) {
    return refuse(
      'version',
      `this file has version ${JSON.stringify(file.version)}; version ${calendarFileVersion} is understood`,
    );
  }
  if (!Array.isArray(file.elections)) return refuse('elections', 'is not a list');
  const events = file.elections.reduce(
    (sum: number, each) => sum + ((each as Election | null)?.stages?.length ?? 0),
    0,
  );
  if (events > mostEvents) return refuse('elections', `${events} stages; at most ${mostEvents}`);
  return collect(
    file.elections.map((each, index) => checkedElection(each, `election ${index + 1}${nameOf(each)}`, null)),
  );
}

function nameOf(data: unknown): string {
  const id = (data as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? ` (${id.slice(0, 80)})` : '';
}

/** Puts checked elections together; an id twice is a problem. */
export function collect(
  results: readonly (Election | readonly FileProblem[])[],
  ignored: readonly { readonly what: string; readonly count: number }[] = [],
): CalendarFile {
  const problems: FileProblem[] = [];
  const elections: Election[] = [];
  const seen = new Set<string>();
  for (const result of results) {
    if (Array.isArray(result)) problems.push(...(result as readonly FileProblem[]));
    else {
      const election = result as Election;
      if (seen.has(election.id)) problems.push({ line: null, place: election.id, reason: 'is there twice' });
      seen.add(election.id);
      elections.push(election);
    }
  }
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'read', elections, ignored };
}
