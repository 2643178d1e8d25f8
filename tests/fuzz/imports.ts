/** Calendars and lists that people bring in as text: read, or refused with reasons, and never thrown back. */
import fc from 'fast-check';
import { readCalendarIcs } from '../../src/calendar/ics-read';
import { writeCalendarIcs } from '../../src/calendar/ics-write';
import { readCalendarJson, writeCalendarJson } from '../../src/calendar/json';
import { imported, planImport, readCalendarFile } from '../../src/pages/options/calendar/import';
import { checkList, readList, withoutGood } from '../../src/pages/options/contestants/list';
import { elections } from '../../src/rulebook/elections';
import type { RegionCode } from '../../src/rulebook/words';
import { ownContestantSchema } from '../../src/settings/own';
import { defaultSettings, parseSettings } from '../../src/settings/settings';
import { damaged, must, mustEqual, nearlyJson } from './kit';

const shipped = fc.subarray([...elections], { minLength: 1, maxLength: 3 });

const ics = damaged(
  shipped.map((list) => writeCalendarIcs(list).text),
  [
    '\r\n',
    '\n',
    'DTSTART',
    ';VALUE=DATE:',
    '20240230',
    'BEGIN:VEVENT',
    'END:VEVENT',
    'RRULE:FREQ=DAILY',
    ':',
    '\\,',
    'TZID=Asia/Jakarta:',
  ],
);
/** What other programs write: each line in one of its shapes, some missing, some twice, in any order. */
const icsLine = fc.constantFrom(
  'UID:a@b',
  'SUMMARY:Kampanye',
  'SUMMARY;LANGUAGE=id:Pilkades Dadapan: Masa tenang',
  'CATEGORIES:Pilkades Dadapan,kampanye',
  'DTSTART;VALUE=DATE:20261125',
  'DTSTART;TZID=Asia/Jayapura:20261125T070000',
  'DTSTART:20261125T010000Z',
  'DTSTART:20261125T250000Z',
  'DTEND;VALUE=DATE:20261128',
  'DTEND:20261124T010000Z',
  'DTEND:20261125T010000Z',
  'DURATION:P3D',
  'DURATION:P1W2DT3H4M5S',
  'DURATION:-P3D',
  'DURATION:P',
  'RRULE:FREQ=DAILY;COUNT=2',
  'EXDATE:20261126T010000Z',
  'RECURRENCE-ID:20261125T010000Z',
  'STATUS:CANCELLED',
  'X-KPU;X="a;b:c":d',
  ' lanjutan baris',
);
const icsByOthers = fc
  .array(fc.array(icsLine, { maxLength: 7 }), { minLength: 1, maxLength: 4 })
  .map((events) =>
    [
      'BEGIN:VCALENDAR',
      'X-WR-CALNAME:Pilkades Dadapan',
      ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
      'END:VCALENDAR',
    ].join('\r\n'),
  );
const json = damaged(shipped.map(writeCalendarJson), [
  '{',
  '}',
  '"',
  ',',
  '[',
  'null',
  '1e999',
  '"__proto__":',
  '2024-02-30',
]);

const cell = fc.oneof(
  fc.constantFrom(
    'Semar',
    'Semar – Petruk',
    '1. Gareng & Bagong',
    '02',
    '31',
    '99',
    'x:semar',
    '@petruk',
    'paslon',
    'Nama',
    'Wilayah',
    '"',
    '""',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const table = fc
  .tuple(
    fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }),
    fc.constantFrom(';', ',', '\t'),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([rows, between, end]) => rows.map((row) => row.join(between)).join(end));
const list = fc.oneof(
  table,
  damaged(table, ['"', ';', '\n', '[', '{']),
  nearlyJson(['name', 'nama', 'handles', 'region', 'kind', 'number', 'contestants', 'Semar']).map(
    (data) => JSON.stringify(data) ?? '',
  ),
);

/** Ends of lines are no words of anybody's. */
function sameEnds(text: string): string {
  return text.replace(/\r\n|\r/g, '\n');
}

function mustBeCalendar(file: ReturnType<typeof readCalendarFile>): void {
  if (file.kind === 'refused') {
    must(file.problems.length > 0, 'refused without a reason');
    return;
  }
  const plan = planImport(file.elections, elections, [], new Set(), 'id');
  const kept = imported([], plan);
  if (plan.tooMany) return;
  const { settings, problems } = parseSettings({ ...defaultSettings, elections: kept });
  mustEqual(problems, [], 'what was brought in can not be stored');
  must(settings.elections.length === kept.length, 'an election was lost on the way into the settings');
}

export const importProperties = {
  calendarJson: fc.property(json, (text) => mustBeCalendar(readCalendarFile(text, 'a.json'))),
  calendarIcs: fc.property(fc.oneof(ics, icsByOthers), (text) => mustBeCalendar(readCalendarFile(text, 'a.ics'))),
  calendarNoise: fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
    must(readCalendarJson(text).kind === 'refused', 'noise was read as a calendar');
    readCalendarIcs(text);
    readCalendarIcs(`BEGIN:VCALENDAR\r\n${text}\r\nEND:VCALENDAR`);
  }),

  lists: fc.property(list, (text) => {
    let id = 0;
    const defaults = { election: 'pilkada-2024', region: '31' as RegionCode };
    const known = {
      region: (code: string) => /^\d\d(\.\d\d)?$/.test(code),
      election: (name: string) => name === 'pilkada-2020',
    };
    const lines = readList(text, defaults, known);
    const checked = checkList(lines, [], () => `c-${(id += 1)}`);
    for (const { contestant, error, errors } of checked.lines)
      must(
        contestant !== null
          ? ownContestantSchema.safeParse(contestant).success
          : error !== null || Object.keys(errors).length > 0,
        'a line is neither good nor told what is wrong with it',
      );
    const rest = withoutGood(text, checked.lines);
    must(
      checked.good.length > 0 || sameEnds(rest) === sameEnds(text) || checked.lines.length === 0,
      'text was lost although nothing was taken over',
    );
  }),
};
