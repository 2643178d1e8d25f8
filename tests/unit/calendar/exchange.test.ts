/** Calendars out and in again: JSON and iCalendar, without loss; foreign and broken files with line and reason. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { dayText } from '../../../src/calendar/days';
import { readCalendarIcs } from '../../../src/calendar/ics-read';
import { writeCalendarIcs } from '../../../src/calendar/ics-write';
import { readCalendarJson, writeCalendarJson } from '../../../src/calendar/json';
import { placeOf } from '../../../src/calendar/json-place';
import { electionOf, elections } from '../../../src/rulebook/elections';
import {
  type Election,
  electionKinds,
  electionLevels,
  families,
  type Stage,
  stageConfidences,
  stageKeys,
} from '../../../src/rulebook/law-words';

const dated = elections.filter(({ stages }) => stages.length > 0);
const pilkada = electionOf('pilkada-2024') as Election;

const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter((text) => !/[\p{C}\p{Z}]/u.test(text));
const stage = fc.record(
  {
    key: fc.constantFrom(...stageKeys),
    span: fc.tuple(fc.integer({ min: 17_000, max: 23_000 }), fc.integer({ min: 0, max: 200 })),
    label: words,
    of: fc.constantFrom('ticket' as const, 'candidate' as const, 'party' as const),
    confidence: fc.constantFrom(...stageConfidences),
    note: words,
    source: fc.oneof(fc.webUrl(), words),
    revision: fc.integer({ min: 0, max: 3 }),
  },
  { requiredKeys: ['key', 'span', 'confidence', 'source', 'revision'] },
);
const anyElection: fc.Arbitrary<Election> = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,30}$/),
    name: fc.record({ id: words, en: words }),
    kind: fc.constantFrom(...electionKinds),
    family: fc.constantFrom(...families),
    level: fc.constantFrom(...electionLevels),
    regions: fc.oneof(fc.constant('nasional' as const), fc.subarray(['31', '31.71', '91', '73.73'], { minLength: 1 })),
    status: fc.constantFrom('final' as const, 'provisional' as const, 'derived' as const),
    stages: fc.uniqueArray(stage, {
      minLength: 1,
      maxLength: 12,
      selector: ({ key, of, label, revision }) => `${key}|${of ?? ''}|${label ?? ''}|${revision}`,
    }),
  })
  .map(({ stages, ...rest }) => ({
    ...rest,
    sources: [],
    stages: stages.map(({ span: [from, length], ...each }) => ({
      ...each,
      start: dayText(from),
      end: dayText(from + length),
    })),
  })) as unknown as fc.Arbitrary<Election>;
const anyCalendar = fc.uniqueArray(anyElection, { minLength: 1, maxLength: 5, selector: ({ id }) => id });

describe('JSON', () => {
  it('brings every shipped election back as it was', () => {
    expect(readCalendarJson(writeCalendarJson(elections))).toEqual({ kind: 'read', elections, ignored: [] });
  });
  it('brings any calendar back as it was', () => {
    fc.assert(
      fc.property(anyCalendar, (calendar) => {
        expect(readCalendarJson(writeCalendarJson(calendar))).toEqual({
          kind: 'read',
          elections: calendar,
          ignored: [],
        });
      }),
    );
  });
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) =>
        ['read', 'refused'].includes(readCalendarJson(text).kind),
      ),
    );
  });
  /** A calendar as we write it, so that lines are what a person sees. */
  const file = (election: object, version: unknown = 1) =>
    writeCalendarJson([{ ...pilkada, ...election } as Election]).replace('"version": 1', `"version": ${version}`);
  const [first] = pilkada.stages;
  it.each<[string, string, object]>([
    ['no JSON', '{\n"a": 1,\n]', { field: null, place: { line: 3, column: 1 }, fault: { kind: 'notJson' } }],
    ['JSON that ends early', '{\n"a": 1,', { place: { line: 2, column: 8 }, fault: { kind: 'notJson' } }],
    ['another kind of file', '{"a":1}', { place: { line: 1, column: 1 }, fault: { kind: 'otherFormat' } }],
    [
      'another version',
      file({}, 2),
      { field: 'version', place: { line: 3 }, fault: { kind: 'otherVersion', given: '2' } },
    ],
    [
      'an unknown region',
      file({ regions: ['31', '99.99'] }),
      { field: 'elections[0].regions[1]', place: { line: 5 }, fault: { kind: 'unknownRegion', region: '99.99' } },
    ],
    [
      'a region that is no code',
      file({ regions: ['Banten'] }),
      { field: 'elections[0].regions[0]', fault: { kind: 'badRegion' } },
    ],
    [
      'a day that does not exist',
      file({ stages: [first, { ...first, start: '2024-02-30' }] }),
      { field: 'elections[0].stages[1].start', place: { line: 7 }, fault: { kind: 'noDay' } },
    ],
    [
      'a stage that ends before it starts',
      file({ stages: [{ ...first, end: '2020-01-01' }] }),
      { field: 'elections[0].stages[0].end', place: { line: 6 }, fault: { kind: 'endBeforeStart', end: '2020-01-01' } },
    ],
    [
      'a stage twice with one revision',
      file({ stages: [first, first] }),
      { field: 'elections[0].stages[1]', place: { line: 7 }, fault: { kind: 'stageTwice', revision: 0 } },
    ],
    [
      'an unknown stage',
      file({ stages: [{ ...first, key: 'arisan' }] }),
      { field: 'elections[0].stages[0].key', fault: { kind: 'notOneOf' } },
    ],
    [
      'a name of a megabyte',
      file({ name: { id: 'x'.repeat(1_000_000), en: 'x' } }),
      { field: 'elections[0].name.id', fault: { kind: 'tooLong', most: 200 } },
    ],
    ['no name', file({ name: undefined }), { field: 'elections[0].name', fault: { kind: 'missing' } }],
    ['a number as a name', file({ name: 5 }), { fault: { kind: 'wrongType', expected: 'object' } }],
    ['a word of its own', file({ colour: 'red' }), { fault: { kind: 'unknownField', names: 'colour' } }],
    ['too large a file', 'x'.repeat(5_000_001), { field: null, place: null, fault: { kind: 'tooLarge' } }],
    [
      'the same id twice',
      writeCalendarJson([pilkada, { ...pilkada, stages: [] }]),
      { field: 'elections[1].id', fault: { kind: 'electionTwice', id: 'pilkada-2024' } },
    ],
    [
      'more stages than a calendar has',
      writeCalendarJson([{ ...pilkada, stages: Array.from({ length: 10_001 }, () => first as Stage) }]),
      { field: 'elections', fault: { kind: 'tooMany', count: 10_001 } },
    ],
  ])('refuses %s, with its place', (_title, text, problem) => {
    const result = readCalendarJson(text);
    if (result.kind === 'read') throw new Error('was read');
    expect(result.problems[0]).toMatchObject(problem);
  });
  it('points at the very value, however the file is written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        for (const path of pathsIn(value)) {
          const { line, column } = placeOf(text, path);
          const found = text
            .split('\n')
            .slice(line - 1)
            .join('\n')
            .slice(column - 1);
          const wanted = path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown>)[key], value);
          expect(found.startsWith(JSON.stringify(wanted, null, indent).split('\n')[0] as string)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** Every path into a value, its own empty one first. */
function pathsIn(value: unknown): PropertyKey[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const keys = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  return [
    [],
    ...keys.flatMap((key) => pathsIn((value as Record<PropertyKey, unknown>)[key]).map((rest) => [key, ...rest])),
  ];
}

describe('iCalendar', () => {
  it('brings every dated shipped election back as it was, and names the others', () => {
    const { text, leftOut } = writeCalendarIcs(elections);
    expect(leftOut).toEqual(['pemilu-daerah-2031', 'pemilu-nasional-2029']);
    expect(readCalendarIcs(text)).toEqual({ kind: 'read', elections: dated, ignored: [] });
  });
  it('brings any calendar back as it was', () => {
    fc.assert(
      fc.property(anyCalendar, (calendar) => {
        expect(readCalendarIcs(writeCalendarIcs(calendar).text)).toEqual({
          kind: 'read',
          elections: calendar,
          ignored: [],
        });
      }),
    );
  });
  it('never throws, whatever it is given', () => {
    const text = writeCalendarIcs([pilkada]).text;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length }), fc.string(), (at, noise) => {
        expect(['read', 'refused']).toContain(readCalendarIcs(text.slice(0, at) + noise + text.slice(at)).kind);
      }),
    );
  });

  const { text } = writeCalendarIcs([pilkada]);
  const events = () =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const event = (uid: string) => {
    const found = events().find((each) => each.uid === uid);
    if (!found) throw new Error(`no event ${uid}`);
    return found;
  };

  it('opens in another library: whole days, exclusive end, stable ids, status and category', () => {
    const campaign = event('pilkada-2024-kampanye-1@jeda-netral');
    expect(campaign.startDate.isDate).toBe(true);
    expect(campaign.startDate.toString()).toBe('2024-09-25');
    expect(campaign.endDate.toString()).toBe('2024-11-24');
    expect(campaign.summary).toBe('Kampanye – Pilkada Serentak 2024');
    expect(campaign.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(campaign.component.getFirstPropertyValue('categories')).toBe('kampanye');
    expect(campaign.component.getFirstPropertyValue('x-kpu-region')).toBe('0');
    expect(campaign.component.getFirstPropertyValue('x-confidence')).toBe('high');
    expect(events()).toHaveLength(pilkada.stages.length);
  });
  it('gives a revised stage the same id and a higher sequence, once', () => {
    const papua = writeCalendarIcs([electionOf('psu-2025-papua') as Election]).text;
    expect(papua.match(/UID:psu-2025-papua-kampanye-1@jeda-netral/g)).toHaveLength(1);
    expect(papua).toMatch(/UID:psu-2025-papua-kampanye-1@jeda-netral(?:(?!END:VEVENT)[\s\S])*SEQUENCE:1/);
  });
  it('marks a cancelled election and an unsure stage', () => {
    expect(writeCalendarIcs([electionOf('pemilu-2024-putaran-2') as Election]).text).toContain('STATUS:CANCELLED');
    expect(writeCalendarIcs([electionOf('psu-2025-boven-digoel') as Election]).text).toContain('STATUS:TENTATIVE');
  });
  it('keeps lines to 75 octets and ends them with CRLF', () => {
    const all = writeCalendarIcs(elections).text;
    expect(all.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of all.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  const foreign = (body: string) =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y', 'X-WR-CALNAME:Pilkades Suka Maju', body, 'END:VCALENDAR'].join(
      '\r\n',
    );
  const one = (lines: string) => foreign(`BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n${lines}\r\nEND:VEVENT`);

  it('reads a foreign calendar as one election of its own, never as verified', () => {
    const result = readCalendarIcs(
      one(
        'SUMMARY:Kampanye\r\nDTSTART;VALUE=DATE:20260301\r\nDTEND;VALUE=DATE:20260315\r\nCATEGORIES:kampanye\r\nX-KPU-REGION:32.01',
      ),
    );
    expect(result).toMatchObject({
      kind: 'read',
      elections: [
        {
          id: 'pilkades-suka-maju',
          own: true,
          regions: ['32.01'],
          stages: [{ key: 'kampanye', start: '2026-03-01', end: '2026-03-14', confidence: 'provisional' }],
        },
      ],
    });
  });
  it('ignores repetitions, alarms and attachments, and says so', () => {
    const result = readCalendarIcs(
      one(
        'DTSTART;VALUE=DATE:20260301\r\nRRULE:FREQ=DAILY\r\nATTACH:https://example.org/x\r\nCATEGORIES:kampanye\r\nBEGIN:VALARM\r\nTRIGGER:-PT1H\r\nACTION:DISPLAY\r\nEND:VALARM',
      ),
    );
    expect(result).toMatchObject({
      kind: 'read',
      ignored: [
        { what: 'RRULE', count: 1 },
        { what: 'ATTACH', count: 1 },
        { what: 'VALARM', count: 1 },
      ],
    });
  });
  it.each<[string, string, object]>([
    ['no calendar', 'hello', { field: null, place: { line: 1, column: 1 }, fault: { kind: 'notCalendar' } }],
    [
      'more stages than an election has, told at a property that the file has',
      foreign(
        Array.from(
          { length: 201 },
          (_, day) =>
            `BEGIN:VEVENT\r\nUID:${day}\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20260301\r\nCATEGORIES:kampanye\r\nEND:VEVENT`,
        ).join('\r\n'),
      ),
      { field: 'VEVENT', fault: { kind: 'tooLong' } },
    ],
    ['no event', foreign(''), { field: null, place: null, fault: { kind: 'noEvent' } }],
    [
      '30 February',
      one('DTSTART;VALUE=DATE:20260230\r\nCATEGORIES:kampanye'),
      { field: 'DTSTART', place: { line: 8, column: 20 }, fault: { kind: 'noDay' } },
    ],
    ['no first day', one('CATEGORIES:kampanye'), { field: 'DTSTART', place: { line: 5 }, fault: { kind: 'missing' } }],
    [
      'an end before the start',
      one('DTSTART;VALUE=DATE:20260310\r\nDTEND;VALUE=DATE:20260301\r\nCATEGORIES:kampanye'),
      { field: 'DTEND', place: { line: 9 }, fault: { kind: 'endBeforeStart', start: '2026-03-10' } },
    ],
    [
      'an unknown stage',
      one('DTSTART;VALUE=DATE:20260301\r\nCATEGORIES:arisan'),
      { field: 'CATEGORIES', place: { line: 9, column: 12 }, fault: { kind: 'noStage', given: 'arisan' } },
    ],
    [
      'no stage',
      one('DTSTART;VALUE=DATE:20260301'),
      { field: 'CATEGORIES', place: { line: 5 }, fault: { kind: 'noStage', given: '' } },
    ],
    [
      'an unknown region behind a folded line',
      one('DTSTART;VALUE=DATE:20260301\r\nDESCRIPTION:dua\r\n  baris\r\nCATEGORIES:kampanye\r\nX-KPU-REGION:99'),
      { field: 'X-KPU-REGION', place: { line: 12 }, fault: { kind: 'unknownRegion', region: '99' } },
    ],
    [
      'an event that is not closed',
      foreign('BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260301'),
      { field: 'VEVENT', place: { line: 5, column: 1 }, fault: { kind: 'notClosed' } },
    ],
    [
      'too many events',
      foreign('BEGIN:VEVENT\r\nEND:VEVENT\r\n'.repeat(10_001)),
      { place: null, fault: { kind: 'tooMany', count: 10_001 } },
    ],
  ])('refuses %s with its line', (_title, text_, problem) => {
    const result = readCalendarIcs(text_);
    if (result.kind === 'read') throw new Error('was read');
    expect(result.problems[0]).toMatchObject(problem);
  });
});
