import { describe, expect, it } from 'vitest';
import { ahead, compilePlan, isInPhase, type PlanInput, planFingerprint, stillServes } from '../../../src/plan/compile';
import { isPaused, isPlan, nowOf } from '../../../src/plan/plan';
import type { Contestant } from '../../../src/rulebook/contestants';
import type { ElectionId, RegionCode } from '../../../src/rulebook/words';
import { siteWords } from '../../../src/sites/words';
import { ordinaryInput } from '../../ordinary-input';

const input: PlanInput = { ...ordinaryInput, sites: { facebook: true, instagram: false, x: true } };

const moments: readonly (readonly [string, string, readonly string[]])[] = [
  ['in the campaign of Pilkada 2024', '2024-10-15T10:00:00+07:00', ['pilkada-2024']],
  ['on its voting day', '2024-11-27T10:00:00+07:00', ['pilkada-2024']],
  ['in the campaign of Pemilu 2024', '2024-01-10T10:00:00+07:00', ['pemilu-2024']],
];

describe('the plan of a moment', () => {
  it.each(moments)('%s holds the elections that are in a phase', (_, moment, ids) => {
    const plan = compilePlan(input, Date.parse(moment))?.plan;
    expect(plan?.elections.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
  });

  it('is nothing at all outside every phase', () => {
    expect(compilePlan(input, Date.parse('2026-11-22T10:00:00+07:00'))).toBeNull();
  });

  it('is there three days before the first phase, so that a computer that sleeps across the border holds', () => {
    const begins = Date.parse('2026-06-10T00:00:00+07:00');
    const elections = [
      {
        id: 'pilkada-2026' as ElectionId,
        name: { id: 'Pilkada', en: 'Pilkada' },
        kind: 'gubernur',
        family: 'pilkada',
        level: 'provinsi',
        regions: ['31'],
        stages: [{ key: 'pemungutan_suara', start: '2026-06-10', end: '2026-06-10' }],
      },
    ] as unknown as PlanInput['elections'];
    const own = { ...input, elections };
    const windows = compilePlan(own, begins)?.plan.elections.map(({ windows }) => windows);
    const first = Math.min(...(windows ?? []).flat().map(({ from }) => from)) * 86_400_000 - 9 * 3_600_000;
    expect(compilePlan(own, first - ahead - 1_000)).toBeNull();
    expect(compilePlan(own, first - ahead)?.plan.elections.map(({ id }) => id)).toEqual(['pilkada-2026']);
    expect(isInPhase(own, first - 1_000)).toBe(false);
    expect(isInPhase(own, first)).toBe(true);
    expect(planFingerprint(own, first - ahead, '1')).not.toBe(planFingerprint(own, first - ahead - 1_000, '1'));
  });

  it('exists outside every phase for those who asked to be reminded always', () => {
    const compiled = compilePlan({ ...input, alwaysRemind: true }, Date.parse('2026-11-22T10:00:00+07:00'));
    expect(compiled?.plan.elections).toEqual([]);
    expect(compiled?.labels.length).toBeGreaterThan(1_000);
  });

  it('names only the sites that are switched on', () => {
    expect(compilePlan(input, Date.parse('2024-10-15'))?.plan.sites).toEqual(['facebook', 'x']);
  });

  it('has the words that an agency has added to those of a site', () => {
    const corrections = { x: { labels: { follow: ['ikutilah'], unknown: ['a'] } } };
    const words = compilePlan({ ...input, corrections }, Date.parse('2024-10-15'))?.plan.words;
    const follow = [...(siteWords.x.follow ?? []), 'ikutilah'];
    expect(words).toEqual({ ...siteWords, x: { ...siteWords.x, follow } });
  });

  it('survives the storage, which keeps plain data only', () => {
    const plan = compilePlan(input, Date.parse('2024-10-15'))?.plan;
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it('has the words of every provision that its law can name', () => {
    const compiled = compilePlan(input, Date.parse('2024-10-15'));
    const cited = Object.keys(compiled?.texts.citations ?? {});
    expect(cited).toEqual(expect.arrayContaining(compiled?.plan.law.rows.map(({ id }) => id) ?? []));
  });

  it('knows a contestant that was added, by the same name as a shipped one', () => {
    const added: Contestant = {
      election: 'pilkada-2024' as ElectionId,
      kind: 'ticket',
      region: '36' as RegionCode,
      number: 9,
      label: 'Wirandanu Praceka–Lestari Omsima',
      people: [{ name: 'Wirandanu Praceka' }, { name: 'Lestari Omsima' }],
    };
    const compiled = compilePlan({ ...input, contestants: [added] }, Date.parse('2024-10-15'));
    expect(compiled?.labels).toContain(added.label);
  });
});

describe('the fingerprint of a plan', () => {
  const at = Date.parse('2024-10-15T10:00:00+07:00');
  const base = planFingerprint(input, at, '1.0.0');

  it('stays while nothing changes, however the time goes on within a phase', () => {
    expect(planFingerprint({ ...input }, at + 3_600_000, '1.0.0')).toBe(base);
  });

  it.each([
    ['the subject', { ...input, subject: 'pppk' as const }, at, '1.0.0'],
    ['the sites', { ...input, sites: { ...input.sites, x: false } }, at, '1.0.0'],
    ['the clock', { ...input, clock: { kind: 'simulated' as const, at: 1, setAt: 2, until: 3 } }, at, '1.0.0'],
    ['the elections in a phase', input, Date.parse('2024-01-10'), '1.0.0'],
    ['the version', input, at, '1.0.1'],
  ])('differs with %s', (_, changed, moment, version) => {
    expect(planFingerprint(changed, moment, version)).not.toBe(base);
  });
});

describe('the clock of a plan', () => {
  it('is the device where it is real', () => {
    expect(nowOf({ kind: 'real' }, 1_000)).toBe(1_000);
  });

  it('runs on from the simulated moment', () => {
    expect(nowOf({ kind: 'simulated', at: 500, setAt: 1_000, until: 2_000 }, 1_250)).toBe(750);
  });
});

describe('a pause', () => {
  const now = 1_700_000_000_000;
  it.each([
    ['none', 0, false],
    ['for ten minutes', now + 600_000, true],
    ['until tomorrow, on the day that has 25 hours', now + 90_000_000, true],
    ['over', now, false],
    ['of a clock that has gone back three days since', now + 3 * 86_400_000, false],
  ])('%s', (_, until, holds) => {
    expect(isPaused(until, now)).toBe(holds);
  });
});

describe('what lies in the storage', () => {
  const plan = compilePlan(input, Date.parse('2024-10-15'))?.plan;
  it('is a plan when it was one', () => {
    expect(isPlan(JSON.parse(JSON.stringify(plan)))).toBe(true);
  });
  it.each(['sites', 'elections', 'clock', 'words', 'index', 'law', 'version'])('is none with words as %s', (part) => {
    expect(isPlan({ ...plan, [part]: 'rusak' })).toBe(false);
    expect(isPlan({ ...plan, [part]: null })).toBe(false);
    expect(isPlan({ ...plan, [part]: undefined })).toBe(false);
  });
  it.each([undefined, null, 'rusak', 7, [], {}])('is none when it is %j', (value) => {
    expect(isPlan(value)).toBe(false);
  });
});

describe('the last plan, where no other can be stored', () => {
  const during = Date.parse('2024-10-15T10:00:00+07:00');
  const before = Date.parse('2024-01-20T10:00:00+07:00');
  const running = { kind: 'simulated', at: during, setAt: before - 60_000, until: before + 60_000 } as const;
  const over = { ...running, until: before - 1 } as const;
  const long = Date.parse('2026-11-22T10:00:00+07:00');
  const all = { facebook: true, instagram: true, x: true };
  const rows: readonly (readonly [string, boolean, Partial<PlanInput>, number, Partial<PlanInput>, number])[] = [
    ['an update alone', true, {}, during, {}, during],
    ['another status', false, {}, during, { subject: 'tni' }, during],
    ['a site switched on', false, {}, during, { sites: all }, during],
    ['an election that has begun since', false, {}, before, {}, during],
    ['an election that is over since', true, {}, during, {}, long],
    ['a pause that the person has ended', false, { pausedUntil: during + 60_000 }, during, {}, during],
    ['a pause that is over', true, { pausedUntil: during - 1 }, during, { pausedUntil: during - 1 }, during],
    ['a pause that was over and is forgotten', true, { pausedUntil: during - 1 }, during, {}, during],
    ['a demonstration that runs', true, { clock: running }, during, { clock: running }, before],
    ['a demonstration that is over', true, { clock: over }, during, {}, before],
    ['a demonstration that has begun', false, {}, before, { clock: running }, before],
  ];

  it.each(rows)('%s: it counts on: %s', (_, serves, then, madeAt, since, now) => {
    const made = planFingerprint({ ...input, ...then }, madeAt, '1');
    expect(stillServes(made, { ...input, ...since }, now, now)).toBe(serves);
  });

  it('of another shape never counts on', () => {
    const [version, , ...rest] = JSON.parse(planFingerprint(input, during, '1'));
    expect(stillServes(JSON.stringify([version, 1, ...rest]), input, during, during)).toBe(false);
    expect(stillServes('[]', input, during, during)).toBe(false);
  });
});
