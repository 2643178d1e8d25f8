import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  circumstances,
  contestantKinds,
  languages,
  type RegionCode,
  siteIds,
  strictnesses,
  subjects,
} from '../../../src/rulebook/words';
import { longestDemonstration } from '../../../src/settings/demonstration';
import { languageOf } from '../../../src/settings/language';
import { migrate } from '../../../src/settings/migrate';
import { governedKeys } from '../../../src/settings/policy/keys';
import {
  brokenKey,
  defaultSettings,
  parseSettings,
  readSettings,
  type Settings,
  settingsKey,
  updateSettings,
} from '../../../src/settings/settings';
import { memoryStorage } from './memory-storage';

const good: Settings = {
  ...defaultSettings,
  subject: 'pns',
  region: '36.04' as RegionCode,
  clock: { kind: 'simulated', at: 1_731_300_000_000, setAt: 1_795_000_000_000, until: 1_795_003_600_000 },
};

describe('reading settings', () => {
  it('gives the defaults where nothing is stored, and finds nothing wrong with that', async () => {
    expect(await readSettings(memoryStorage())).toEqual({ settings: defaultSettings, problems: [] });
  });

  it('gives back what was stored', async () => {
    expect(await readSettings(memoryStorage({ settings: good }))).toEqual({ settings: good, problems: [] });
  });

  it.each<[string, unknown, keyof Settings]>([
    ['a status that does not exist', 'raja', 'subject'],
    ['circumstances that are no list', 'spouse', 'circumstances'],
    ['an unknown circumstance', ['spouse', 'rich'], 'circumstances'],
    ['a region that is no code', '36.4', 'region'],
    ['a strictness that does not exist', 'brutal', 'strictness'],
    ['a number for a switch', 1, 'alwaysRemind'],
    ['a language that is not spoken', 'jv', 'language'],
    ['a clock without a moment', { kind: 'simulated' }, 'clock'],
    ['a moment that no date can hold', { kind: 'simulated', at: 9e15, setAt: 0 }, 'clock'],
    ['a pause that is no number', 'tomorrow', 'pausedUntil'],
    ['a site missing from the switches', { x: false }, 'sites'],
    ['elections that are no list', {}, 'elections'],
    ['null where a list belongs', null, 'contestants'],
  ])('falls back for %s, names it, and keeps every other field', (_, value, key) => {
    const { settings, problems } = parseSettings({ ...good, [key]: value });
    expect(settings).toEqual({ ...good, [key]: defaultSettings[key] });
    expect(problems).toEqual([{ kind: 'corrupt', key, reason: expect.stringMatching(/./) }]);
  });

  it.each<[string, unknown]>([
    ['text', 'hello'],
    ['null', null],
    ['a list', [good]],
    ['a number', 7],
  ])('falls back altogether where %s is stored', (_, value) => {
    expect(parseSettings(value)).toEqual({
      settings: defaultSettings,
      problems: [{ kind: 'corrupt', key: 'settings', reason: 'not an object' }],
    });
  });

  it('sets one bad row of a list aside and keeps its neighbours', () => {
    const row = { id: 'a', kind: 'account', name: 'Akun', election: 'pilkada-2024', region: '36', handles: [] };
    const { settings, problems } = parseSettings({
      ...good,
      contestants: [row, { id: 'b' }, { ...row, id: 'c' }, row],
    });
    expect(settings.contestants.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(problems.map(({ key }) => key)).toEqual(['contestants.1', 'contestants.3']);
  });

  it.each([
    ['2024-02-30', '2024-03-01', 'a day that does not exist'],
    ['2024-03-02', '2024-03-01', 'an end before its start'],
  ])('refuses an own stage from %s to %s: %s', (start, end) => {
    const election = { id: 'own-1', name: 'Pilkades', regions: ['36.04'], stages: [{ key: 'kampanye', start, end }] };
    expect(parseSettings({ ...good, elections: [election] }).problems).toHaveLength(1);
  });

  it('survives a storage that answers with an error', async () => {
    const storage = memoryStorage({ settings: good });
    storage.failWith = new Error('disk on fire');
    expect(await readSettings(storage)).toEqual({
      settings: defaultSettings,
      problems: [{ kind: 'unreadable', key: 'settings', reason: 'disk on fire' }],
    });
  });

  it('a value whose constructor has no name that can be said is refused like any other: found by fuzz', () => {
    const nameless = Object.assign(Object.create(null), { constructor: { name: Object.create(null) } });
    const { settings, problems } = parseSettings({ ...good, alwaysRemind: nameless, elections: [nameless] });
    expect(settings).toMatchObject({ alwaysRemind: false, elections: [] });
    expect(problems.map(({ key }) => key)).toEqual(['alwaysRemind', 'elections.0']);
  });

  it('never throws, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }), (stored) => {
        const { settings } = parseSettings(stored);
        expect(parseSettings(settings).problems).toEqual([]);
      }),
    );
  });

  it('never throws when single fields are anything', () => {
    const anything = fc.record(
      Object.fromEntries(Object.keys(defaultSettings).map((key) => [key, fc.anything()])) as Record<
        keyof Settings,
        fc.Arbitrary<unknown>
      >,
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anything, (stored) => {
        expect(parseSettings(parseSettings(stored).settings).problems).toEqual([]);
      }),
    );
  });
});

describe('what can not be read', () => {
  it('is put aside once, and is still there after the next save', async () => {
    const broken = { ...good, subject: 'raja' };
    const storage = memoryStorage({ settings: broken });
    await readSettings(storage, 5);
    await readSettings(storage, 6);
    await updateSettings(storage, (settings) => ({ ...settings, subject: 'pppk' }));
    expect(storage.content.get(brokenKey)).toEqual([{ foundAt: 5, original: broken }]);
    expect((await readSettings(storage)).settings).toEqual({ ...good, subject: 'pppk' });
    expect((await readSettings(storage)).problems).toEqual([]);
  });

  it('joins what was put aside earlier, whatever that was', async () => {
    const storage = memoryStorage({ settings: 'x', [brokenKey]: 'older' });
    await readSettings(storage, 5);
    expect(storage.content.get(brokenKey)).toEqual([
      { foundAt: 0, original: 'older' },
      { foundAt: 5, original: 'x' },
    ]);
  });
});

describe('saving', () => {
  it('changes only what it is asked to, one caller after the other', async () => {
    const storage = memoryStorage({ settings: good });
    await Promise.all([
      updateSettings(storage, (settings) => ({ ...settings, subject: 'tni' })),
      updateSettings(storage, (settings) => ({ ...settings, strictness: 'strict' })),
    ]);
    expect(storage.content.get(settingsKey)).toEqual({ ...good, subject: 'tni', strictness: 'strict' });
  });

  it('refuses to write what it could not read again', async () => {
    const storage = memoryStorage({ settings: good });
    const saved = await updateSettings(storage, (settings) => ({ ...settings, region: 'Banten' as RegionCode }));
    expect(saved.kind).toBe('failed');
    expect(storage.content.get(settingsKey)).toEqual(good);
  });

  it('reports a storage that refuses', async () => {
    const storage = memoryStorage();
    storage.failWith = new Error('quota');
    expect(await updateSettings(storage, (settings) => settings)).toEqual({ kind: 'failed', reason: 'quota' });
  });
});

describe('settings of another version', () => {
  it('newer ones are read as far as they are understood, and never written over', async () => {
    const newer = { ...good, version: 99, mood: 'calm', subject: 'wali' };
    const storage = memoryStorage({ settings: newer });
    const { settings, problems } = await readSettings(storage);
    expect(settings).toEqual({ ...good, subject: null });
    expect(problems.map(({ kind, key }) => [kind, key])).toEqual([
      ['newer', 'version'],
      ['corrupt', 'subject'],
    ]);
    expect(await updateSettings(storage, () => good)).toEqual({ kind: 'newer' });
    expect(storage.content.get(settingsKey)).toEqual(newer);
  });

  it('older ones go through every step up to today, unknown fields kept', () => {
    const steps = [
      (fields: object) => ({ ...fields, version: 2, second: true }),
      (fields: object) => ({ ...fields, version: 3, third: true }),
    ];
    expect(migrate({ version: 1, mine: 1 }, steps)).toEqual({
      kind: 'current',
      value: { version: 3, mine: 1, second: true, third: true },
    });
    expect(migrate({ version: 2, mine: 1 }, steps)).toEqual({
      kind: 'current',
      value: { version: 3, mine: 1, third: true },
    });
    expect(migrate({ version: 4 }, steps)).toMatchObject({ kind: 'newer', version: 4 });
  });

  it.each([[undefined], ['1'], [1.5], [0], [-1]])(
    'a version of %j is named, the fields are read all the same',
    (version) => {
      const { settings, problems } = parseSettings({ ...good, version });
      expect(settings).toEqual(good);
      expect(problems).toEqual([{ kind: 'corrupt', key: 'version', reason: 'no version' }]);
    },
  );
});

describe('round trip', () => {
  const moment = fc.integer({ min: 0, max: 4_102_444_800_000 });
  const region = fc.constantFrom('0', '31', '31.71', '36.04').map((code) => code as RegionCode);
  const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
  const name = fc.string({ minLength: 1, maxLength: 60 }).map((text) => text.trim() || 'x');
  const corrections = fc.array(
    fc.record({
      site: fc.constantFrom(...siteIds),
      part: fc.constantFrom('labels' as const, 'icons' as const),
      name: fc.constantFrom('like', 'share'),
      values: fc.array(name, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 4 },
  );
  const settings: fc.Arbitrary<Settings> = fc.record({
    corrections,
    version: fc.constant(1 as const),
    subject: fc.constantFrom(...subjects, null),
    circumstances: fc.uniqueArray(fc.constantFrom(...circumstances)),
    region: fc.option(region),
    strictness: fc.constantFrom(...strictnesses),
    alwaysRemind: fc.boolean(),
    language: fc.constantFrom(...languages, 'auto' as const),
    clock: fc.oneof(
      fc.constant({ kind: 'real' as const }),
      fc
        .record({
          kind: fc.constant('simulated' as const),
          at: moment,
          setAt: moment,
          until: fc.integer({ min: 0, max: longestDemonstration }),
        })
        .map((clock) => ({ ...clock, until: clock.setAt + clock.until })),
    ),
    pausedUntil: moment,
    sites: fc.record({ facebook: fc.boolean(), instagram: fc.boolean(), x: fc.boolean() }),
    welcomed: fc.boolean(),
    chosen: fc.uniqueArray(fc.constantFrom(...governedKeys)),
    elections: fc.constant([]),
    contestants: fc.uniqueArray(
      fc.record({
        id,
        kind: fc.constantFrom(...contestantKinds),
        name,
        election: id.map((text) => text as never),
        region,
        handles: fc.array(
          fc.record({ site: fc.constantFrom(...siteIds), handle: fc.stringMatching(/^[\w.-]{1,20}$/) }),
          {
            maxLength: 3,
          },
        ),
      }),
      { selector: (row) => row.id, maxLength: 5 },
    ),
  });

  it('what is saved is what is read', async () => {
    await fc.assert(
      fc.asyncProperty(settings, async (wanted) => {
        const storage = memoryStorage();
        expect((await updateSettings(storage, () => wanted)).kind).toBe('saved');
        expect(await readSettings(storage)).toEqual({ settings: wanted, problems: [] });
      }),
    );
  });
});

it.each([
  ['auto', 'id-ID', 'id'],
  ['auto', 'in', 'id'],
  ['auto', 'en-US', 'en'],
  ['auto', 'ine', 'en'],
  ['en', 'id', 'en'],
  ['id', 'de', 'id'],
] as const)('language %s in a %s browser speaks %s', (setting, browser, spoken) => {
  expect(languageOf(setting, browser)).toBe(spoken);
});
