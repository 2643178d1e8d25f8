/** Everything that people and administrators bring in as text: it is read, or refused with reasons, and never thrown back. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { readCalendarIcs } from '../../src/calendar/ics-read';
import { writeCalendarIcs } from '../../src/calendar/ics-write';
import { readCalendarJson, writeCalendarJson } from '../../src/calendar/json';
import { imported, planImport, readCalendarFile } from '../../src/pages/options/calendar/import';
import { checkList, readList, withoutGood } from '../../src/pages/options/contestants/list';
import { readExceptions, withException } from '../../src/plan/exceptions';
import { elections } from '../../src/rulebook/elections';
import { type RegionCode, siteIds } from '../../src/rulebook/words';
import { parseHealth } from '../../src/settings/health';
import { parseJournal } from '../../src/settings/journal';
import { messageOf } from '../../src/settings/messages-check';
import { ownContestantSchema } from '../../src/settings/own';
import { applyPolicy } from '../../src/settings/policy/apply';
import { readDeployment } from '../../src/settings/policy/files/deployment';
import { policyFiles } from '../../src/settings/policy/files/files';
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
/** A good value for every key, in the clothes of each browser; some are long, doubled, or of another key. */
const goodPolicy: Readonly<Record<string, readonly unknown[]>> = {
  agencyName: ['Dinas Kominfo', 'D'.repeat(201)],
  agencyContact: ['Bagian Kepegawaian, lantai 2'],
  agencyPhone: ['(021) 555-0101', 'telepon'],
  agencyMail: ['bkpsdm@dadapan.example', 'bkpsdm@'],
  agencyUrl: ['https://dadapan.example', 'javascript:0'],
  subject: ['pns', 'tni', 'x'],
  region: ['31.71', 31.7, '0', '99.99'],
  strictness: ['strict'],
  secondsToContinue: [3, '4', 99, 1.5],
  alwaysRemind: [true, 0, 'false'],
  sites: [['x'], '["x","facebook"]', { 1: 'instagram', 2: 'x' }, []],
  language: ['id', 'auto'],
  elections: [
    [
      {
        id: 'a',
        name: 'Pilkades',
        regions: ['31'],
        stages: [{ key: 'kampanye', start: '2026-11-01', end: '2026-11-03' }],
      },
    ],
    [
      { id: 'a', name: 'A', regions: ['31'], stages: [] },
      { id: 'a', name: 'B', regions: ['99'], stages: [{ key: 'x', start: '2026-11-02', end: '2026-11-01' }] },
    ],
  ],
  contestants: [
    [
      {
        id: 'c',
        kind: 'candidate',
        name: 'Semar',
        election: 'pilkada-2024',
        region: '31',
        handles: [{ site: 'x', handle: 'semar' }],
      },
    ],
    '[{"id":"c"},{"id":"c"}]',
  ],
  campaignAccounts: [['x:semar', '@petruk', 'x:semar', 'https://x.com/gareng', '?'], 'x:semar'],
  labels: [
    [
      { site: 'x', name: 'like', values: ['senang'] },
      { site: 'x', part: 'selectors', name: 'post', values: ['article'] },
    ],
    [
      { site: 'facebook', part: 'icons', name: 'like', values: ['a', 'b'] },
      { site: 'x', name: 'tidakAda', values: ['a'] },
    ],
  ],
  hideWelcome: [1],
  allowPause: [false],
  allowDemonstration: ['1'],
};
const flatPolicies: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record(
  Object.fromEntries(
    policyKeyNames.map((key) => [
      key,
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...(goodPolicy[key] ?? [true, 'true'])) },
        fc.constantFrom(...Object.values(goodPolicy).flat()),
      ),
    ]),
  ),
  { requiredKeys: [] },
);
const deployments = fc.record(
  {
    policy: flatPolicies,
    mode: fc.constantFrom('forced', 'normal', 'none'),
    chrome: fc.constant({ id: 'abcdefghijklmnopabcdefghijklmnop', updateUrl: 'https://dadapan.example/updates.xml' }),
    edge: fc.constant({ id: 'ponmlkjihgfedcbaponmlkjihgfedcba', updateUrl: 'https://dadapan.example/updates.xml' }),
    firefox: fc.constant({ id: 'jeda-netral@jeda-netral.id', installUrl: 'https://dadapan.example/a.xpi' }),
  },
  { requiredKeys: ['policy'] },
);
/** The files that we make for a deployment, one of them changed by hand. */
const madeFiles = deployments
  .chain((raw) => {
    const { deployment } = readDeployment(raw);
    return fc.constantFrom(...(deployment === null ? [] : policyFiles(deployment).map(({ bytes }) => textOf(bytes))));
  })
  .chain((text) =>
    damaged(fc.constant(text), [
      '"',
      '=',
      '\r\n',
      '<',
      '>',
      '&',
      ';',
      '</dict>',
      '<true/>',
      'dword:',
      'hex(2):61,00',
      '\\',
      '{',
      '}',
    ]),
  );

/** Written with a byte order mark where it is Windows' own. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes);
}

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

/** Settings as they are stored, each part right, of another part, or anything. */
const wholeSettings = fc.record(
  {
    version: fc.constantFrom(1, 1, 1, 2, '1'),
    ...Object.fromEntries(
      Object.entries({
        ...defaultSettings,
        ...{
          subject: 'pns',
          region: '31.71',
          language: 'en',
          pausedUntil: 1_760_000_000_000,
          chosen: ['subject', 'subject'],
        },
        clock: { kind: 'simulated', at: 1, setAt: 2, until: 3 },
        elections: goodPolicy.elections?.flat(),
        contestants: [goodPolicy.contestants?.[0], goodPolicy.contestants?.[0]].flat(),
        corrections: goodPolicy.labels?.flat(),
      })
        .filter(([key]) => key !== 'version')
        .map(([key, good]) => [
          key,
          fc.oneof(
            { weight: 5, arbitrary: fc.constant(good) },
            nearlyJson(settingsWords),
            fc.constant(Array.from({ length: 1_001 }, () => good)),
          ),
        ]),
    ),
  },
  { requiredKeys: ['version'] },
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

  policy: fc.property(fc.oneof(flatPolicies, nearlyJson(policyWords)), (raw) => {
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
      { weight: 3, arbitrary: madeFiles },
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

  settings: fc.property(fc.oneof(wholeSettings, nearlyJson(settingsWords)), (stored) => {
    const { settings } = parseSettings(stored);
    const again = parseSettings(JSON.parse(JSON.stringify(settings)));
    mustEqual(again.settings, settings, 'settings change by being stored');
  }),
  journal: fc.property(
    nearlyJson([
      'days',
      'version',
      '2024-11-27',
      'x|like|SKB2022-B6|cancelled',
      'facebook|follow|-|continued',
      'x|like|a b|noticed',
    ]),
    (stored) => {
      const journal = parseJournal(stored);
      mustEqual(parseJournal(JSON.parse(JSON.stringify(journal))), journal, 'the journal changes by being stored');
    },
  ),
  health: fc.property(
    nearlyJson(['version', 'adapters', 'days', '2024-11-27', 'x|like', 'facebook|comment', 'seen', 'unseen', 'x']).map(
      (data) => (typeof data === 'object' && data !== null ? { version: 1, ...data } : data),
    ),
    (stored) => {
      const health = parseHealth(stored);
      mustEqual(parseHealth(JSON.parse(JSON.stringify(health))), health, 'the health changes by being stored');
    },
  ),
  exceptions: fc.property(
    fc.array(
      fc.oneof(
        fc.record({
          kind: fc.constantFrom('text', 'account', 'word', 'x'),
          site: fc.constantFrom(...siteIds, 'y'),
          fingerprint: fc.constantFrom('a-b', 'c-d', ''),
          since: fc.constantFrom('2024-11-27', '2024-13-01', 'kemarin'),
        }),
        nearlyJson(['kind', 'site', 'fingerprint', 'since', 'text', 'x']),
      ),
    ),
    (stored) => {
      const exceptions = readExceptions(stored);
      mustEqual(
        readExceptions(JSON.parse(JSON.stringify(exceptions))),
        exceptions,
        'exceptions change by being stored',
      );
      for (const each of exceptions) mustEqual(withException([each], each), [each], 'an exception stands there twice');
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
