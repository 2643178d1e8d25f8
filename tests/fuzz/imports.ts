/** Everything that people and administrators bring in as text: it is read, or refused with reasons, and never thrown back. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { readCalendarIcs } from '../../src/calendar/ics-read';
import { writeCalendarIcs } from '../../src/calendar/ics-write';
import { readCalendarJson, writeCalendarJson } from '../../src/calendar/json';
import { imported, planImport, readCalendarFile } from '../../src/pages/options/calendar/import';
import { checkList, readList, withoutGood } from '../../src/pages/options/contestants/list';
import { elections } from '../../src/rulebook/elections';
import type { RegionCode } from '../../src/rulebook/words';
import { parseJournal } from '../../src/settings/journal';
import { messageOf } from '../../src/settings/messages-check';
import { ownContestantSchema } from '../../src/settings/own';
import { applyPolicy } from '../../src/settings/policy/apply';
import { importFile } from '../../src/settings/policy/files/import';
import { policyKeyNames } from '../../src/settings/policy/keys';
import { readPolicy } from '../../src/settings/policy/policy';
import { defaultSettings, parseSettings } from '../../src/settings/settings';
import { damaged, must, mustEqual, nearlyJson } from './kit';

// Files of property lists are read by the browser's own parser.
globalThis.DOMParser = new JSDOM('').window.DOMParser;

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

const policyWords = [
  ...policyKeyNames,
  'pns',
  'x',
  'site',
  'name',
  'values',
  'strict',
  'id',
  'kampanye',
  '31',
  'true',
  '1',
  '["x"]',
  '[{"id":"a"}]',
];
const settingsWords = [
  ...Object.keys(defaultSettings),
  'version',
  'pns',
  'real',
  'simulated',
  'kind',
  'at',
  'setAt',
  'id',
  'name',
];

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
  calendarIcs: fc.property(ics, (text) => mustBeCalendar(readCalendarFile(text, 'a.ics'))),
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

  policy: fc.property(nearlyJson(policyWords), (raw) => {
    const { policy, faults } = readPolicy(raw);
    must(
      faults.every(({ key }) => typeof key === 'string'),
      'a fault without its key',
    );
    const { settings } = applyPolicy(defaultSettings, policy);
    const stored = parseSettings(JSON.parse(JSON.stringify({ ...settings, version: 1 })));
    mustEqual(stored.problems, [], 'what a policy makes of the settings can not be stored');
  }),
  policyFiles: fc.property(
    fc.oneof(
      nearlyJson(policyWords).map((data) => JSON.stringify(data) ?? ''),
      damaged(
        fc.constantFrom(
          'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\abcdefghijklmnopabcdefghijklmnop\\policy]\r\n"agencyName"="Dinas"\r\n"secondsToContinue"=dword:00000003\r\n',
          '<?xml version="1.0"?><plist version="1.0"><dict><key>PayloadContent</key><array><dict><key>agencyName</key><string>Dinas &amp; Kota</string></dict></array></dict></plist>',
        ),
        ['"', '=', '\r\n', '<', '>', '&', ';', '</dict>', 'dword:', '\\'],
      ),
    ),
    fc.boolean(),
    (text, wide) => {
      const bytes = wide ? new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')) : new TextEncoder().encode(text);
      const { deployment, faults } = importFile(bytes);
      must(deployment !== null || faults.length > 0, 'refused without a reason');
    },
  ),

  settings: fc.property(nearlyJson(settingsWords), (stored) => {
    const { settings } = parseSettings(stored);
    const again = parseSettings(JSON.parse(JSON.stringify(settings)));
    mustEqual(again.settings, settings, 'settings change by being stored');
  }),
  journal: fc.property(
    nearlyJson(['days', 'version', '2024-11-27', 'x/like/SKB2022-B6/cancelled', 'x', 'like']),
    (stored) => {
      const journal = parseJournal(stored);
      mustEqual(parseJournal(JSON.parse(JSON.stringify(journal))), journal, 'the journal changes by being stored');
    },
  ),
  messages: fc.property(
    nearlyJson([
      'type',
      'guardToBackground.outcome',
      'interstitialToBackground.storm',
      'interstitialToBackground.openRule',
      'pageToBackground.stateRequest',
      'site',
      'act',
      'count',
      'tab',
    ]),
    (received) => {
      messageOf(received);
    },
  ),
};
