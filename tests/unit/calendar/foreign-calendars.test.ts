/** iCalendar as other programs write it, and as nobody should: which days are read, and what is said of the rest. */
import { describe, expect, it } from 'vitest';
import type { CalendarFile } from '../../../src/calendar/exchange';
import { readCalendarFile } from '../../../src/pages/options/calendar/import';

const calendar = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: readonly string[]) => [
  'BEGIN:VEVENT',
  'UID:a',
  'DTSTAMP:20260101T000000Z',
  'CATEGORIES:kampanye',
  ...lines,
  'END:VEVENT',
];
const read = (text: string): CalendarFile => readCalendarFile(text, 'Pilkades.ics');

function daysOf(text: string): readonly string[] {
  const file = read(text);
  if (file.kind !== 'read') throw new Error(JSON.stringify(file.problems));
  return file.elections.flatMap(({ stages }) => stages.map(({ start, end }) => `${start} ${end}`));
}

const outlookZone = [
  'BEGIN:VTIMEZONE',
  'TZID:SE Asia Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'END:STANDARD',
  'END:VTIMEZONE',
];

describe('the days of an event', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'whole days, the end exclusive',
      '2027-05-01 2027-05-03',
      ['DTSTART;VALUE=DATE:20270501', 'DTEND;VALUE=DATE:20270504'],
    ],
    ['no end', '2027-05-01 2027-05-01', ['DTSTART;VALUE=DATE:20270501']],
    ['a length in days', '2027-05-01 2027-05-03', ['DTSTART;VALUE=DATE:20270501', 'DURATION:P3D']],
    ['a length in weeks', '2027-05-01 2027-05-14', ['DTSTART;VALUE=DATE:20270501', 'DURATION:P2W']],
    ['a length in hours', '2027-05-01 2027-05-02', ['DTSTART:20270501T200000', 'DURATION:PT6H30M']],
    ['hours of one day', '2027-05-01 2027-05-01', ['DTSTART:20270501T080000', 'DTEND:20270501T160000']],
    [
      'midnight to midnight, as Outlook writes whole days',
      '2027-05-01 2027-05-01',
      [
        'DTSTART;TZID="SE Asia Standard Time":20270501T000000',
        'DTEND;TZID="SE Asia Standard Time":20270502T000000',
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      ],
    ],
    ['a zone that nobody knows', '2027-05-01 2027-05-01', ['DTSTART;TZID=Foo/Bar:20270501T090000']],
    ['a moment in UTC, in Jakarta', '2027-05-01 2027-05-03', ['DTSTART:20270430T200000Z', 'DTEND:20270503T165900Z']],
    [
      'a moment in UTC, in Papua',
      '2027-05-01 2027-05-01',
      ['X-REGION:91', 'DTSTART:20270430T150000Z', 'DTEND:20270501T150000Z'],
    ],
    ['names in small letters', '2027-05-01 2027-05-02', ['dtstart;value=date:20270501', 'dtend;value=date:20270503']],
    ['folded in the middle of a word', '2027-05-01 2027-05-01', ['DTSTART;VALUE=DA', '\tTE:20270501']],
    ['no UID and a line that is none', '2027-05-01 2027-05-01', ['DTSTART;VALUE=DATE:20270501', 'HELLO']],
  ])('%s', (_title, days, lines) => {
    const text = calendar(...outlookZone, ...event(...lines));
    expect(daysOf(text)).toEqual([days]);
    // Whatever ends its lines, and with a mark before the first.
    expect(daysOf(`\uFEFF${text.replaceAll('\r\n', '\n')}`)).toEqual([days]);
  });

  it('take an event of Google Calendar and one of Apple Calendar as they are', () => {
    const google = calendar(
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Pilkades',
      'X-WR-TIMEZONE:Asia/Jakarta',
      ...event('DTSTART;VALUE=DATE:20270501', 'DTEND;VALUE=DATE:20270504', 'TRANSP:TRANSPARENT', 'SUMMARY:Kampanye'),
    );
    expect(daysOf(google)).toEqual(['2027-05-01 2027-05-03']);
    const apple = calendar(
      'X-APPLE-CALENDAR-COLOR:#FF2968',
      ...event(
        'DTSTART;VALUE=DATE:20270501',
        'DTEND;VALUE=DATE:20270504',
        'X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC',
        'BEGIN:VALARM',
        'ACTION:NONE',
        'DTSTART;VALUE=DATE:19760401',
        'END:VALARM',
      ),
    );
    expect(daysOf(apple)).toEqual(['2027-05-01 2027-05-03']);
    expect(read(apple)).toMatchObject({ ignored: [{ what: 'VALARM', count: 1 }] });
  });
});

describe('the stage of an event', () => {
  const stageOf = (...lines: readonly string[]) => {
    const file = read(calendar('BEGIN:VEVENT', 'UID:a', 'DTSTART;VALUE=DATE:20270501', ...lines, 'END:VEVENT'));
    return file.kind === 'read' ? file.elections[0]?.stages[0]?.key : file.problems[0];
  };

  it.each<[string, string, readonly string[]]>([
    ['a category as we write it', 'masa_tenang', ['CATEGORIES:masa_tenang', 'SUMMARY:Kampanye']],
    ['a category among others', 'kampanye', ['CATEGORIES:Red Category,Penting', 'CATEGORIES;LANGUAGE=id:kampanye']],
    ['a category in words, with spaces behind it', 'masa_tenang', ['CATEGORIES:Masa Tenang  ']],
    ['a title, where a program has no categories', 'masa_tenang', ['SUMMARY:Masa tenang']],
    ['a title with the name of the election', 'pemungutan_suara', ['SUMMARY:Pemungutan suara – Pilkades Suka']],
    ['a title with a hyphen', 'kampanye', ['SUMMARY;LANGUAGE=id:KAMPANYE - Pilkades Suka-Suka']],
  ])('is %s', (_title, key, lines) => {
    expect(stageOf(...lines)).toBe(key);
  });
  it('is not guessed: a title of other words is refused at its line', () => {
    expect(stageOf('SUMMARY:Rapat persiapan kampanye')).toMatchObject({
      field: 'SUMMARY',
      place: { line: 7, column: 9 },
      fault: { kind: 'noStage', given: 'Rapat persiapan kampanye' },
    });
  });

  it('of an event that was called off is left out, and said so', () => {
    const called = event('DTSTART;VALUE=DATE:20270501', 'STATUS:CANCELLED', 'SUMMARY:Kampanye');
    const held = event('DTSTART;VALUE=DATE:20270601');
    expect(daysOf(calendar(...called, ...held))).toEqual(['2027-06-01 2027-06-01']);
    expect(read(calendar(...called, ...held))).toMatchObject({ ignored: [{ what: 'STATUS:CANCELLED', count: 1 }] });
    expect(read(calendar(...called))).toMatchObject({ problems: [{ fault: { kind: 'noEvent' } }] });
  });
  it('is kept where its number of revision is less than none', () => {
    expect(daysOf(calendar(...event('DTSTART;VALUE=DATE:20270501', 'SEQUENCE:-4')))).toEqual(['2027-05-01 2027-05-01']);
  });
});

describe('what can not be read', () => {
  it.each<[string, readonly string[], object]>([
    ['a start that is no day', event('DTSTART;VALUE=DATE:besok'), { field: 'DTSTART', place: { line: 8, column: 20 } }],
    [
      'an end before the start',
      event('DTSTART;VALUE=DATE:20270501', 'DTEND;VALUE=DATE:20270430'),
      { field: 'DTEND', place: { line: 9, column: 18 }, fault: { kind: 'endBeforeStart' } },
    ],
    [
      'an exclusive end on the day of the start',
      event('DTSTART;VALUE=DATE:20270501', 'DTEND;VALUE=DATE:20270501'),
      { field: 'DTEND', fault: { kind: 'endBeforeStart' } },
    ],
    [
      'an hour before',
      event('DTSTART:20270501T090000', 'DTEND:20270501T080000'),
      { field: 'DTEND', fault: { kind: 'endBeforeStart' } },
    ],
    [
      'hour 25',
      event('DTSTART:20270501T250000'),
      { field: 'DTSTART', place: { line: 8, column: 9 }, fault: { kind: 'noDay' } },
    ],
    [
      'a length that is none',
      event('DTSTART;VALUE=DATE:20270501', 'DURATION:tiga hari'),
      { field: 'DURATION', place: { line: 9, column: 10 }, fault: { kind: 'noDay' } },
    ],
    [
      'the same UID and stage twice',
      [...event('DTSTART;VALUE=DATE:20270501'), ...event('DTSTART;VALUE=DATE:20270601')],
      { place: { line: 10, column: 1 }, fault: { kind: 'stageTwice' } },
    ],
    [
      'a region that does not exist, under either name',
      event('DTSTART;VALUE=DATE:20270501', 'X-REGION:99.99'),
      { field: 'X-REGION', place: { line: 9, column: 10 }, fault: { kind: 'unknownRegion', region: '99.99' } },
    ],
    ['tasks alone', ['BEGIN:VTODO', 'UID:a', 'END:VTODO'], { place: null, fault: { kind: 'noEvent' } }],
  ])('%s is refused with its line and reason', (_title, lines, problem) => {
    expect(read(calendar(...lines))).toMatchObject({ kind: 'refused', problems: [problem] });
  });

  it('an event that is never closed is refused where it begins, however the file was cut', () => {
    const whole = calendar(...event('DTSTART;VALUE=DATE:20270501'));
    const cut = whole.slice(0, whole.indexOf('END:VEVENT'));
    expect(read(cut)).toMatchObject({ problems: [{ place: { line: 4 }, fault: { kind: 'notClosed' } }] });
  });
});
