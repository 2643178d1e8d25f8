/**
 * Reads iCalendar: our own exports without loss, and foreign files whose events carry a stage as category.
 * Repetitions, alarms and attachments are ignored and said so; no address in a file is ever opened.
 */
import { convertIcsEvent, type IcsEvent } from 'ts-ics';
import type { Election, Stage, StageKey } from '../rulebook/law-words';
import { stageKeys } from '../rulebook/law-words';
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
import { daysOfEvent } from './ics-days';
import { extraNames } from './ics-write';
import type { TextPlace } from './json-place';
import { zoneOf } from './zones';

/** An unfolded line, and the number (from 1) of the line on which it begins. */
interface Line {
  readonly line: string;
  readonly number: number;
}

/** One VEVENT: the line on which it begins (from 1), and what stands in it. */
interface Block {
  readonly line: number;
  readonly lines: readonly Line[];
}

const notRead: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^(RRULE|RDATE|EXDATE|EXRULE)[;:]/i, 'RRULE'],
  [/^ATTACH[;:]/i, 'ATTACH'],
  [/^BEGIN:VALARM/i, 'VALARM'],
];

interface Split {
  readonly blocks: readonly Block[];
  readonly name: Line | null;
  readonly ignored: ReadonlyMap<string, number>;
  readonly problems: readonly FileProblem[];
}

const notClosed = ({ line }: { readonly line: number }): FileProblem => ({
  place: { line, column: 1 },
  field: 'VEVENT',
  fault: { kind: 'notClosed' },
});

/** Unfolds, and cuts out events without what is not read. */
function split(text: string): Split {
  const blocks: Block[] = [];
  const ignored = new Map<string, number>();
  const problems: FileProblem[] = [];
  let open: { line: number; lines: Line[] } | null = null;
  let alarm = false;
  let name: Line | null = null;
  for (const { line, number } of unfolded(text)) {
    for (const [pattern, what] of notRead) if (pattern.test(line)) ignored.set(what, (ignored.get(what) ?? 0) + 1);
    if (/^BEGIN:VALARM/i.test(line)) alarm = true;
    else if (/^END:VALARM/i.test(line)) alarm = false;
    else if (alarm) continue;
    else if (/^BEGIN:VEVENT/i.test(line)) {
      if (open) problems.push(notClosed(open));
      open = { line: number, lines: [] };
    } else if (/^END:VEVENT/i.test(line)) {
      if (open) blocks.push(open);
      open = null;
    } else if (open) {
      if (!notRead.some(([pattern]) => pattern.test(line))) open.lines.push({ line, number });
    } else if (/^X-WR-CALNAME[;:]/i.test(line)) name = { line, number };
  }
  if (open) problems.push(notClosed(open));
  return { blocks, name, ignored, problems };
}

function* unfolded(text: string): Generator<Line> {
  let line = '';
  let number = 0;
  let at = 0;
  for (const raw of text.split(/\r\n|\n|\r/)) {
    at++;
    if (number > 0 && (raw.startsWith(' ') || raw.startsWith('\t'))) line += raw.slice(1);
    else {
      if (number > 0) yield { line, number };
      line = raw;
      number = at;
    }
  }
  if (number > 0) yield { line, number };
}

type Extras = Partial<Record<keyof typeof extraNames, string>>;

function eventOf(block: Block): IcsEvent<Extras> {
  const nonStandard = Object.fromEntries(
    Object.entries(extraNames).map(([key, name]) => [key, { name, convert: (line: { value: string }) => line.value }]),
  );
  // Names may be written in any case; the parser knows capitals alone.
  const lines = block.lines.map(({ line }) => line.replace(/^[\w-]+/, (name) => name.toUpperCase()));
  const source = ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
  return convertIcsEvent(undefined, source, { nonStandard } as never) as unknown as IcsEvent<Extras>;
}

function lineOf(block: Block, property: string): Line | undefined {
  return block.lines.find(({ line }) => new RegExp(`^${property}[;:]`, 'i').test(line));
}

/** Where a property of an event stands: at its value; the event itself where the property is not there. */
function placeOf(block: Block, property: string): TextPlace {
  const found = lineOf(block, property);
  return found ? placeIn(found) : { line: block.line, column: 1 };
}

function placeIn({ line, number }: Line): TextPlace {
  return { line: number, column: line.indexOf(':') + 2 };
}

interface ReadStage {
  readonly block: Block;
  readonly stage: unknown;
  readonly election: Record<string, unknown> | null;
  readonly region: string | undefined;
}

function parsedJson(text: string | undefined): Record<string, unknown> | null {
  if (!text) return null;
  const data = JSON.parse(text) as unknown;
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : null;
}

function readBlock(block: Block): ReadStage | FileProblem {
  const problem = (property: string, fault: FileFault): FileProblem => ({
    place: placeOf(block, property),
    field: property,
    fault,
  });
  let event: IcsEvent<Extras>;
  let details: Record<string, unknown> | null;
  let election: Record<string, unknown> | null;
  try {
    event = eventOf(block);
    details = parsedJson(event.nonStandard?.stage);
    election = parsedJson(event.nonStandard?.election);
  } catch (error) {
    return problem('VEVENT', { kind: 'unreadable', detail: (error as Error).message.slice(0, 200) });
  }
  const region = event.nonStandard?.region;
  const days = daysOfEvent((property) => lineOf(block, property)?.line, zoneOf(region?.split(',')[0]?.trim() ?? '0'));
  if (days.kind === 'endBeforeStart') return problem('DTEND', days);
  if (days.kind !== 'days') return problem(days.property, { kind: days.kind });
  const { start, end } = days;
  const category = event.categories?.find((each) => (stageKeys as readonly string[]).includes(each));
  const key = category as StageKey | undefined;
  if (!key) return problem('CATEGORIES', { kind: 'noStage', given: (event.categories?.join(', ') ?? '').slice(0, 80) });
  const stage = {
    confidence: 'provisional',
    source: event.url ?? 'ics',
    ...(event.description ? { note: event.description } : {}),
    ...details,
    key,
    start,
    end,
    revision: event.sequence ?? 0,
  };
  return { block, stage, election, region };
}

/** An id from a file's name, for calendars that know nothing of ours. */
function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return plain.length > 1 ? plain : 'kalender-impor';
}

function foreign(name: string, rows: readonly ReadStage[]): object {
  const codes = [...new Set(rows.flatMap(({ region }) => region?.split(',').map((code) => code.trim()) ?? []))];
  const national = codes.length === 0 || codes.includes('0');
  return {
    id: slug(name),
    name: { id: name, en: name },
    kind: 'pilkada',
    family: 'pilkada',
    level: national ? 'nasional' : 'kabupaten',
    regions: national ? 'nasional' : codes,
    status: 'provisional',
    sources: [],
    own: true,
  };
}

/** Reads elections from iCalendar text. Never throws. `fileName`: what a nameless foreign calendar is called. */
export function readCalendarIcs(text: string, fileName = 'Kalender impor'): CalendarFile {
  if (text.length > longestFile) return refuse({ kind: 'tooLarge' });
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)) return refuse({ kind: 'notCalendar' }, { line: 1, column: 1 });
  const { blocks, name, ignored, problems } = split(text);
  if (blocks.length > mostEvents) return refuse({ kind: 'tooMany', count: blocks.length });
  const rows: ReadStage[] = [];
  const wrong: FileProblem[] = [...problems];
  for (const block of blocks) {
    const read = readBlock(block);
    if ('stage' in read) rows.push(read);
    else wrong.push(read);
  }
  if (wrong.length > 0) return { kind: 'refused', problems: wrong.slice(0, mostProblems) };
  if (rows.length === 0) return refuse({ kind: 'noEvent' });
  const groups = new Map<string, ReadStage[]>();
  for (const row of rows) {
    const id = typeof row.election?.id === 'string' ? row.election.id : '';
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  const elections: Election[] = [];
  for (const [id, group] of groups) {
    const head = group.find((row) => row.election && 'name' in row.election);
    const named = name?.line.slice(name.line.indexOf(':') + 1).trim();
    const { older, order, ...election } = (head?.election ?? foreign(named || id || fileName, group)) as Record<
      string,
      unknown
    >;
    const stages = withOlder(
      group.map(({ stage }) => stage as Stage),
      older,
      order,
    );
    const result = checkedElection({ ...election, ...(id ? { id } : {}), stages });
    if ('id' in result) {
      const twice = elections.some((other) => other.id === result.id);
      if (twice) wrong.push(problemIn(group, stages, ['id'], { kind: 'electionTwice', id: result.id }));
      elections.push(result);
    } else
      wrong.push(
        ...result.flatMap(({ path, fault }) => {
          // The one name of a foreign calendar stands in both languages: what is wrong with it is said once, at its line.
          const isName = !head && name && path[0] === 'name';
          if (isName && path[1] === 'en') return [];
          return isName
            ? { place: placeIn(name), field: 'X-WR-CALNAME', fault }
            : problemIn(group, stages, path, fault);
        }),
      );
  }
  if (wrong.length > 0) return { kind: 'refused', problems: wrong.slice(0, mostProblems) };
  return { kind: 'read', elections, ignored: [...ignored].map(([what, count]) => ({ what, count })) };
}

const stageProperties: Readonly<Record<string, string>> = {
  start: 'DTSTART',
  end: 'DTEND',
  revision: 'SEQUENCE',
  source: 'URL',
  note: 'DESCRIPTION',
};

/** Where the iCalendar file says what is wrong in the election that it became. */
function problemIn(
  group: readonly ReadStage[],
  stages: readonly Stage[],
  path: readonly PropertyKey[],
  fault: FileFault,
): FileProblem {
  const [first, at, part] = path;
  const own = first === 'stages' ? group.find(({ stage }) => stage === stages[Number(at)]) : undefined;
  const block = (own ?? group[0])?.block;
  const property =
    first === 'regions'
      ? extraNames.region
      : own === undefined
        ? extraNames.election
        : (stageProperties[String(part)] ?? extraNames.stage);
  // A calendar that knows nothing of ours has none of our properties: then its event is named.
  const field = block && lineOf(block, property) ? property : 'VEVENT';
  return { place: block ? placeOf(block, field) : null, field, fault };
}

/** Puts older revisions back where they stood among the stages. */
function withOlder(newest: readonly Stage[], older: unknown, order: unknown): readonly Stage[] {
  if (!Array.isArray(older) || !Array.isArray(order) || order.length !== newest.length) return newest;
  const all: (Stage | undefined)[] = new Array(newest.length + older.length);
  newest.forEach((stage, index) => {
    const place = order[index];
    if (Number.isInteger(place) && place >= 0 && place < all.length) all[place] = stage;
  });
  const rest = [...(older as Stage[])];
  const filled = Array.from(all, (stage) => stage ?? (rest.shift() as Stage));
  return new Set(filled).size === newest.length + older.length ? filled : [...(older as Stage[]), ...newest];
}
