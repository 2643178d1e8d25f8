/** What a storage gives back, whatever became of it: read as far as it can be, and the same when it is stored again. */
import fc from 'fast-check';
import { readExceptions, withException } from '../../src/plan/exceptions';
import { siteIds } from '../../src/rulebook/words';
import { alarmsOf, parseHealth } from '../../src/settings/health';
import { parseJournal, perWeek } from '../../src/settings/journal';
import { messageOf } from '../../src/settings/messages-check';
import { defaultSettings, parseSettings } from '../../src/settings/settings';
import { must, mustEqual, nearlyJson } from './kit';
import { goodPolicy } from './policies';

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

const count = fc.oneof(fc.nat(20), fc.constantFrom(-1, 0.5, 2 ** 53, '1', null));

/** Counts by day and key, as journal and health keep them, or anything. */
function byDay(keys: readonly string[], value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const days = fc.constantFrom('2024-11-27', '2024-11-20', '2024-13-01', '0000-01-01', 'x');
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record(
        {
          version: fc.constantFrom(1, 1, 2),
          adapters: fc.constantFrom({ x: '0.1.0 a-b' }, 'x'),
          days: fc.dictionary(days, fc.dictionary(fc.constantFrom(...keys), value), { noNullPrototype: true }),
        },
        { requiredKeys: ['version', 'days'] },
      ),
    },
    nearlyJson(['version', 'days', ...keys]),
  );
}

export const storedProperties = {
  settings: fc.property(fc.oneof(wholeSettings, nearlyJson(settingsWords)), (stored) => {
    const { settings } = parseSettings(stored);
    const again = parseSettings(JSON.parse(JSON.stringify(settings)));
    mustEqual(again.settings, settings, 'settings change by being stored');
  }),
  journal: fc.property(
    byDay(
      ['x|like|SKB2022-B6|cancelled', 'facebook|follow|-|continued', 'x|like|a b|noticed', 'x|like|-|cancelled|x', 'x'],
      count,
    ),
    (stored) => {
      const journal = parseJournal(stored);
      mustEqual(parseJournal(JSON.parse(JSON.stringify(journal))), journal, 'the journal changes by being stored');
      for (const sum of perWeek(journal, '2024-11-28', 3).flatMap(({ counts }) => Object.values(counts)))
        must(sum >= 0, 'a week counts less than nothing');
    },
  ),
  health: fc.property(
    byDay(['x|like', 'facebook|comment', 'x|x'], fc.record({ seen: count, unseen: count }, { requiredKeys: [] })),
    (stored) => {
      const health = parseHealth(stored);
      mustEqual(parseHealth(JSON.parse(JSON.stringify(health))), health, 'the health changes by being stored');
      for (const { unseen } of alarmsOf(health, '2024-11-28')) must(unseen > 0, 'an alarm over nothing');
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
