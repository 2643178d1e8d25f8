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
import { type Block, lineOf, placeIn, placeOf, split } from './ics-lines';
import { extraNames, stageNames } from './ics-write';
import { zoneOf } from './zones';

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

const folded = (words: string) =>
  words
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
const keysByWords: ReadonlyMap<string, StageKey> = new Map(
  stageKeys.flatMap((key) => [[folded(key), key] as const, [folded(stageNames[key]), key] as const]),
);

/** The stage that an event is: by a category, else, as many programs have none, by what its title begins with ("Masa tenang – Pilkades"). */
function stageOf({ categories = [], summary = '' }: IcsEvent<Extras>): StageKey | undefined {
  const words = [...categories, summary, summary.split(/[–—:|(]| - /)[0] ?? ''];
  return words.map((each) => keysByWords.get(folded(each))).find((key) => key !== undefined);
}

/** null: the event was called off, in a calendar that knows nothing of ours. */
function readBlock(block: Block): ReadStage | FileProblem | null {
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
  if (event.status === 'CANCELLED' && election === null) return null;
  const key = stageOf(event);
  if (!key) {
    const given = event.categories?.join(', ') || undefined;
    const titled = given === undefined && event.summary;
    return problem(titled ? 'SUMMARY' : 'CATEGORIES', {
      kind: 'noStage',
      given: (given ?? event.summary ?? '').trim().slice(0, 80),
    });
  }
  const stage = {
    confidence: 'provisional',
    source: event.url ?? 'ics',
    ...(event.description ? { note: event.description } : {}),
    ...details,
    key,
    start,
    end,
    revision: Math.max(0, event.sequence ?? 0),
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
  let calledOff = 0;
  for (const block of blocks) {
    const read = readBlock(block);
    if (read === null) calledOff++;
    else if ('stage' in read) rows.push(read);
    else wrong.push(read);
  }
  if (wrong.length > 0) return { kind: 'refused', problems: wrong.slice(0, mostProblems) };
  if (rows.length === 0) return refuse({ kind: 'noEvent' });
  if (calledOff > 0) ignored.set('STATUS:CANCELLED', calledOff);
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
      ? // Other hands leave our name out of it.
        ([extraNames.region, 'X-REGION'].find((name) => block && lineOf(block, name)) ?? extraNames.region)
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
