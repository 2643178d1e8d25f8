import { describe, expect, it } from 'vitest';
import { compilePlan, type PlanInput, planFingerprint } from '../../../src/plan/compile';
import { nowOf } from '../../../src/plan/plan';
import type { Contestant } from '../../../src/rulebook/contestants';
import type { ElectionId, RegionCode } from '../../../src/rulebook/words';

const input: PlanInput = {
  subject: 'pns',
  circumstances: [],
  zone: 7,
  strictness: 'standard',
  alwaysRemind: false,
  language: 'id',
  secondsToContinue: 2,
  sites: { facebook: true, instagram: false, x: true },
  pausedUntil: 0,
  clock: { kind: 'real' },
  agency: null,
  elections: [],
  contestants: [],
};

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

  it('exists outside every phase for those who asked to be reminded always', () => {
    const compiled = compilePlan({ ...input, alwaysRemind: true }, Date.parse('2026-11-22T10:00:00+07:00'));
    expect(compiled?.plan.elections).toEqual([]);
    expect(compiled?.labels.length).toBeGreaterThan(1_000);
  });

  it('names only the sites that are switched on', () => {
    expect(compilePlan(input, Date.parse('2024-10-15'))?.plan.sites).toEqual(['facebook', 'x']);
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
