/** Policies, in the clothes of each browser, and the files in which administrators keep them. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
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
export const goodPolicy: Readonly<Record<string, readonly unknown[]>> = {
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

export const policyProperties = {
  policy: fc.property(fc.oneof(flatPolicies, nearlyJson(policyWords)), (raw) => {
    const { policy, faults } = readPolicy(raw);
    must(
      faults.every(({ key }) => typeof key === 'string'),
      'a fault without its key',
    );
    const { settings, secondsToContinue: seconds } = applyPolicy(defaultSettings, policy);
    must(Number.isInteger(seconds) && seconds >= 0 && seconds <= 10, `a question that waits ${seconds} seconds`);
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
};
