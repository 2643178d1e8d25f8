/** Calendars out and in again: JSON and iCalendar, without loss; foreign and broken files with line and reason. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { dayText } from '../../../src/calendar/days';
import { readCalendarIcs } from '../../../src/calendar/ics-read';
import { writeCalendarIcs } from '../../../src/calendar/ics-write';
import { readCalendarJson, writeCalendarJson } from '../../../src/calendar/json';
import { electionOf, elections } from '../../../src/rulebook/elections';
import {
  type Election,
  electionKinds,
  electionLevels,
  families,
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
  const file = (election: object, version: unknown = 1) =>
    JSON.stringify({ format: 'jeda-netral/calendar', version, elections: [{ ...pilkada, ...election }] });
  it.each<[string, string, RegExp]>([
    ['no JSON', '{\n"a": 1,\n]', /not JSON/],
    ['another kind of file', '{"a":1}', /format/],
    ['another version', file({}, 2), /version 2; version 1/],
    ['an unknown region', file({ regions: ['99.99'] }), /unknown region "99.99"/],
    ['a day that does not exist', file({ stages: [{ ...pilkada.stages[0], start: '2024-02-30' }] }), /exists/],
    [
      'a stage that ends before it starts',
      file({ stages: [{ ...pilkada.stages[0], end: '2020-01-01' }] }),
      /before start/,
    ],
    ['a name of a megabyte', file({ name: { id: 'x'.repeat(1_000_000), en: 'x' } }), /name/],
    ['a word of its own', file({ colour: 'red' }), /colour/],
    ['too large a file', 'x'.repeat(5_000_001), /larger/],
    [
      'the same id twice',
      JSON.stringify({ format: 'jeda-netral/calendar', version: 1, elections: [pilkada, pilkada] }),
      /twice/,
    ],
  ])('refuses %s', (_title, text, reason) => {
    const result = readCalendarJson(text);
    if (result.kind === 'read') throw new Error('was read');
    expect(result.problems.map(({ place, reason: why }) => `${place}: ${why}`).join('\n')).toMatch(reason);
  });
});

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
  it.each<[string, string, RegExp, number | null]>([
    ['no calendar', 'hello', /BEGIN:VCALENDAR/, 1],
    ['no event', foreign(''), /no event/, null],
    ['30 February', one('DTSTART;VALUE=DATE:20260230\r\nCATEGORIES:kampanye'), /DTSTART/, 5],
    [
      'an end before the start',
      one('DTSTART;VALUE=DATE:20260310\r\nDTEND;VALUE=DATE:20260301\r\nCATEGORIES:kampanye'),
      /before it starts/,
      5,
    ],
    ['an unknown stage', one('DTSTART;VALUE=DATE:20260301\r\nCATEGORIES:arisan'), /CATEGORIES \("arisan"\)/, 5],
    [
      'an unknown region',
      one('DTSTART;VALUE=DATE:20260301\r\nCATEGORIES:kampanye\r\nX-KPU-REGION:99'),
      /unknown region/,
      5,
    ],
    ['an event that is not closed', foreign('BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260301'), /not closed/, 5],
    ['too many events', foreign('BEGIN:VEVENT\r\nEND:VEVENT\r\n'.repeat(10_001)), /at most 10000/, null],
  ])('refuses %s with its line', (_title, file, reason, line) => {
    const result = readCalendarIcs(file);
    if (result.kind === 'read') throw new Error('was read');
    expect(result.problems[0]?.reason).toMatch(reason);
    expect(result.problems[0]?.line).toBe(line);
  });
});
