/** Phases, windows, zones and borders of the shipped elections, and the algebra that must hold for any election. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileWindows, covers, electionsThatMatter, nextBorder } from '../../../src/calendar/compile';
import { dayNumber, dayText } from '../../../src/calendar/days';
import { stagesByFormula } from '../../../src/calendar/formulas';
import { doubtOn, doubtsOf, newestStages, phasesOf } from '../../../src/calendar/phases';
import { type ElectionWindows, phaseAt, windowAt } from '../../../src/calendar/windows';
import { stricterPhase, zoneOf } from '../../../src/calendar/zones';
import { electionOf, elections } from '../../../src/rulebook/elections';
import { type Election, stageKeys } from '../../../src/rulebook/law-words';
import { regions } from '../../../src/rulebook/regions';
import { type ContestantKind, type Phase, phases } from '../../../src/rulebook/words';

const election = (id: string): Election => {
  const found = electionOf(id);
  if (!found) throw new Error(`no election ${id}`);
  return found;
};
const windows = (id: string) => compileWindows(election(id));
const on = (id: string, day: string, kind?: ContestantKind) =>
  phaseAt(windows(id), dayNumber(day) * 86_400_000, 7, kind);

describe('phases from stages', () => {
  it.each([
    ['pilkada-2024', '2024-05-04', 'outside'],
    ['pilkada-2024', '2024-05-05', 'prospective'],
    ['pilkada-2024', '2024-09-21', 'prospective'],
    ['pilkada-2024', '2024-09-22', 'determined'],
    ['pilkada-2024', '2024-09-24', 'determined'],
    ['pilkada-2024', '2024-09-25', 'campaign'],
    ['pilkada-2024', '2024-11-23', 'campaign'],
    ['pilkada-2024', '2024-11-24', 'quiet'],
    ['pilkada-2024', '2024-11-27', 'voting'],
    ['pilkada-2024', '2024-11-28', 'after'],
    ['pilkada-2024', '2025-02-20', 'after'],
    ['pilkada-2024', '2025-02-21', 'outside'],
    ['pemilu-2024', '2024-02-10', 'campaign'],
    ['pemilu-2024', '2024-02-13', 'quiet'],
    ['pemilu-2024', '2024-02-14', 'voting'],
    ['pemilu-2024-putaran-2', '2024-06-10', 'outside'],
    ['psu-2025-serang', '2025-02-23', 'outside'],
    ['psu-2025-serang', '2025-03-10', 'determined'],
    ['psu-2025-serang', '2025-04-19', 'voting'],
    ['psu-2025-pasaman', '2025-03-01', 'prospective'],
    ['psu-2025-pasaman', '2025-04-10', 'campaign'],
    ['perbaikan-sk-2025-jayapura', '2025-02-25', 'outside'],
    ['pemilu-nasional-2029', '2029-02-14', 'outside'],
  ])('%s on %s is %s', (id, day, phase) => {
    expect(on(id, day)).toBe(phase);
  });

  it('determines caleg and presidential pairs on their own days', () => {
    expect(on('pemilu-2024', '2023-11-05', 'candidate')).toBe('determined');
    expect(on('pemilu-2024', '2023-11-05', 'ticket')).toBe('prospective');
    expect(on('pemilu-2024', '2023-11-13', 'ticket')).toBe('determined');
    expect(on('pemilu-2024', '2023-01-01', 'party')).toBe('determined');
  });

  it('marks the window of a re-vote without a campaign as sensitive, and what follows a fixed result as soft', () => {
    expect(windowAt(windows('psu-2025-serang'), dayNumber('2025-03-10') * 86_400_000, 7)).toMatchObject({
      sensitive: true,
    });
    expect(windowAt(windows('pilkada-2024'), dayNumber('2024-12-01') * 86_400_000, 7)).not.toHaveProperty('soft');
    expect(windowAt(windows('pilkada-2024'), dayNumber('2025-01-10') * 86_400_000, 7)).toMatchObject({ soft: true });
  });

  it('lets the newest revision of a stage win and keeps the older one', () => {
    const papua = election('psu-2025-papua');
    expect(papua.stages.filter(({ key }) => key === 'kampanye')).toHaveLength(2);
    expect(newestStages(papua.stages).filter(({ key }) => key === 'kampanye')).toMatchObject([{ start: '2025-06-04' }]);
    expect(on('psu-2025-papua', '2025-08-06')).toBe('voting');
    expect(on('psu-2025-papua', '2025-04-15')).toBe('determined');
  });

  it('says which phases are our modelling', () => {
    const modelled = phasesOf(election('psu-2025-serang')).filter((phase) => phase.modelled);
    expect(modelled.map(({ phase }) => phase)).toEqual(['determined', 'after']);
    expect(phasesOf(election('pilkada-2024')).some((phase) => phase.modelled)).toBe(false);
  });

  it('has quiet periods of D-3 to D-1 and campaigns that end on D-4, in every shipped election', () => {
    for (const each of elections) {
      const stages = newestStages(each.stages);
      const vote = stages.find(({ key }) => key === 'pemungutan_suara');
      const quiet = stages.find(({ key }) => key === 'masa_tenang');
      const campaign = stages.find(({ key }) => key === 'kampanye');
      if (!vote || !quiet) continue;
      expect(
        [dayNumber(vote.start) - dayNumber(quiet.start), dayNumber(vote.start) - dayNumber(quiet.end)],
        each.id,
      ).toEqual([3, 1]);
      if (campaign) expect(dayNumber(vote.start) - dayNumber(campaign.end), each.id).toBe(4);
    }
  });
});

describe('zones', () => {
  it('of every region agree with the data', () => {
    for (const { code, zone } of regions) expect(zoneOf(code), code).toBe(zone);
  });
  it("of the whole country is the user's own", () => {
    expect(zoneOf('0', 9)).toBe(9);
    expect(zoneOf('nonsense', 8)).toBe(8);
  });
  it('begin the day at local midnight', () => {
    const quiet = Date.parse('2024-11-24T00:00:00+08:00');
    expect(phaseAt(windows('pilkada-2024'), quiet - 1, 8)).toBe('campaign');
    expect(phaseAt(windows('pilkada-2024'), quiet, 8)).toBe('quiet');
    expect(phaseAt(windows('pilkada-2024'), quiet, 7)).toBe('campaign');
  });
});

describe('how sure the days are', () => {
  it.each([
    ['pilkada-2024', '2024-10-15', null],
    ['pilkada-ulang-2025-bangka', '2025-08-25', 'derived'],
    // The quiet period that ends the campaign is computed.
    ['pilkada-ulang-2025-bangka', '2025-08-10', 'derived'],
    ['psu-2025-papua', '2025-07-01', 'medium'],
    ['psu-2025-serang', '2025-03-10', 'modelled'],
    ['pilkada-2017', '2017-01-10', 'low'],
    ['pilkada-2024', '2026-11-25', null],
  ])('%s on %s: %s', (id, at, doubt) => {
    expect(doubtOn(election(id), dayNumber(at))).toBe(doubt);
  });

  it.each(elections.map((each) => [each.id, each] as const))(
    '%s: what is said of a last day is said of the days before',
    (_id, each) => {
      const doubts = doubtsOf(each);
      for (const phase of phasesOf(each)) {
        const last = dayText(phase.to - 1);
        const whole = doubtOn(each, phase.from);
        // A day may be sure for the election as a whole and doubtful for one kind of contestant.
        if (whole !== null) expect(doubts[last], last).toBe(whole);
      }
    },
  );
});

describe('coverage', () => {
  it.each([
    ['pilkada-2024', '34', false],
    ['pilkada-2024', '34.02', true],
    ['pilkada-2024', '31', true],
    ['pilkada-2024', '31.71', true],
    ['psu-2025-papua', '91.03', true],
    ['psu-2025-papua', '93.02', false],
    ['psu-2025-serang', '36.04', true],
    ['psu-2025-serang', '36', false],
    ['pemilu-2024', '11.01', true],
  ])('%s in %s: %s', (id, region, held) => {
    expect(covers(election(id), region)).toBe(held);
  });
});

describe('where the person is', () => {
  it.each([
    ['pilkada-2024', '0', false],
    ['pilkada-2024', '34', false],
    ['pilkada-2024', '34.71', false],
    ['pilkada-2024', '31.71', false],
    ['pemilu-2024', '36.04', false],
    ['psu-2025-serang', '36.04', false],
    ['psu-2025-serang', '36', false],
    ['psu-2025-serang', '36.01', true],
    ['psu-2025-serang', '32', true],
    ['psu-2025-papua', '91.03', false],
    ['psu-2025-papua', '94.01', true],
    // Their lists have the governors' elections only: Sukoharjo chose a regent in 2020 all the same.
    ['pilkada-2020', '33.11', false],
    ['pilkada-2018', '11.05', false],
  ])('%s seen from %s is elsewhere: %s', (id, region, elsewhere) => {
    expect(compileWindows(election(id), region).elsewhere === true).toBe(elsewhere);
  });
});

describe('what matters now, and what comes next', () => {
  const all = elections.map((election) => compileWindows(election));
  it('is nothing on 22 November 2026', () => {
    expect(electionsThatMatter(all, Date.parse('2026-11-22T05:00:00Z'))).toEqual([]);
    expect(nextBorder(all, Date.parse('2026-11-22T05:00:00Z'))).toBeNull();
  });
  it('is Pilkada 2024 on 15 October 2024, until the next border in the easternmost zone', () => {
    const now = Date.parse('2024-10-15T05:00:00Z');
    expect(electionsThatMatter(all, now).map(({ id }) => id)).toContain('pilkada-2024');
    expect(nextBorder([windows('pilkada-2024')], now)).toBe(Date.parse('2024-11-24T00:00:00+09:00'));
  });
});

describe('formulas', () => {
  const at = (stages: ReturnType<typeof stagesByFormula>, key: string) => stages.find((stage) => stage.key === key);
  it('fill Pilkada 2024 as it was', () => {
    const stages = stagesByFormula({
      family: 'pilkada',
      votingDay: '2024-11-27',
      determined: { ticket: '2024-09-22' },
    });
    expect(at(stages, 'kampanye')).toMatchObject({ start: '2024-09-25', end: '2024-11-23', confidence: 'derived' });
    expect(at(stages, 'masa_tenang')).toMatchObject({ start: '2024-11-24', end: '2024-11-26' });
    expect(at(stages, 'kampanye_iklan_media')).toMatchObject({ start: '2024-11-10', end: '2024-11-23' });
  });
  it('fill the general elections by the rule of their time', () => {
    const of2024 = stagesByFormula({
      family: 'pemilu',
      votingDay: '2024-02-14',
      determined: { ticket: '2023-11-13', candidate: '2023-11-03' },
    });
    expect(of2024.filter(({ key }) => key === 'kampanye').map(({ start }) => start)).toEqual([
      '2023-11-28',
      '2023-11-28',
    ]);
    expect(at(of2024, 'kampanye_rapat_umum_iklan')).toMatchObject({ start: '2024-01-21', end: '2024-02-10' });
    const of2019 = stagesByFormula({ family: 'pemilu', votingDay: '2019-04-17', determined: { ticket: '2018-09-20' } });
    expect(at(of2019, 'kampanye')).toMatchObject({ start: '2018-09-23', end: '2019-04-13' });
  });
  it('leave out what needs an unknown day', () => {
    const stages = stagesByFormula({ family: 'pemilu', votingDay: '2029-02-14' });
    expect(stages.map(({ key }) => key)).toEqual(['kampanye_rapat_umum_iklan', 'masa_tenang', 'pemungutan_suara']);
  });
});

describe('the algebra of phases', () => {
  const day = fc.integer({ min: 18_000, max: 21_000 });
  const stage = fc.record({
    key: fc.constantFrom(...stageKeys),
    span: fc.tuple(day, fc.integer({ min: 0, max: 120 })),
    revision: fc.integer({ min: 0, max: 2 }),
  });
  const anyElection = fc.array(stage, { maxLength: 14 }).map(
    (stages): ElectionWindows =>
      compileWindows({
        ...election('pilkada-2024'),
        stages: stages.map(({ key, span: [start, length], revision }) => ({
          key,
          start: dayText(start),
          end: dayText(start + length),
          confidence: 'high',
          source: 'test',
          revision,
        })),
      }),
  );

  it('is sorted and exclusive for any stages, sensible or not', () => {
    fc.assert(
      fc.property(anyElection, ({ windows: list }) => {
        list.forEach((window, index) => {
          expect(window.to).toBeGreaterThan(window.from);
          for (const later of list.slice(index + 1))
            expect(later.from >= window.to || later.to <= window.from).toBe(true);
        });
      }),
    );
  });

  /** An election and a moment (epoch milliseconds) within three hours of where one of its phases begins or ends in Jakarta. */
  const atABorder = fc
    .tuple(anyElection, fc.nat(), fc.boolean(), fc.integer({ min: -180, max: 180 }))
    .map(([one, place, atEnd, minutes]): readonly [ElectionWindows, number] => {
      const window = one.windows[place % Math.max(one.windows.length, 1)];
      const border = (atEnd ? window?.to : window?.from) ?? 19_000;
      return [one, border * 86_400_000 - 7 * 3_600_000 + minutes * 60_000];
    });

  it('is total: every moment is in one window and has its phase, or in none and is outside', () => {
    fc.assert(
      fc.property(atABorder, ([one, at]) => {
        const today = Math.floor((at + 7 * 3_600_000) / 86_400_000);
        const holding = one.windows.filter(({ from, to }) => today >= from && today < to);
        expect(holding.length).toBeLessThanOrEqual(1);
        expect(phaseAt(one, at, 7)).toBe(holding[0]?.phase ?? 'outside');
      }),
    );
  });

  it('shifts with the zone: an hour further east is an hour earlier', () => {
    fc.assert(
      fc.property(atABorder, ([one, at]) => {
        expect(phaseAt(one, at, 8)).toBe(phaseAt(one, at + 3_600_000, 7));
        expect(phaseAt(one, at, 9)).toBe(phaseAt(one, at + 7_200_000, 7));
      }),
    );
  });

  it('is monotone: as time goes on no phase comes back, whatever the stages', () => {
    const order = ['prospective', 'determined', 'campaign', 'quiet', 'voting', 'after'];
    fc.assert(
      fc.property(anyElection, day, fc.integer({ min: 0, max: 600 }), (one, first, length) => {
        const [before, later] = [first, first + length].map((each) => phaseAt(one, each * 86_400_000, 7)) as [
          Phase,
          Phase,
        ];
        if (before === 'outside' || later === 'outside') return;
        expect(order.indexOf(later)).toBeGreaterThanOrEqual(order.indexOf(before));
      }),
      { numRuns: 500 },
    );
  });

  it('never goes back within a shipped election', () => {
    const order = ['outside', 'prospective', 'determined', 'campaign', 'quiet', 'voting', 'after'];
    for (const each of elections.map((election) => compileWindows(election))) {
      for (const list of [each.windows, ...Object.values(each.byKind ?? {})]) {
        const places = (list ?? []).map(({ phase }) => order.indexOf(phase));
        expect(
          [...places].sort((a, b) => a - b),
          each.id,
        ).toEqual(places);
      }
    }
  });

  it("takes the stricter of two clocks, and determination only from the region's", () => {
    const phase = fc.constantFrom(...phases);
    fc.assert(
      fc.property(phase, phase, (region, device) => {
        const both = stricterPhase(region, device);
        expect([region, device]).toContain(both);
        expect(stricterPhase(region, region)).toBe(region);
        if (region === 'prospective') expect(both).toBe('prospective');
        if (region !== 'outside') expect(both).not.toBe('outside');
      }),
    );
  });

  it('finds the next border so that no phase changes before it', () => {
    fc.assert(
      fc.property(
        anyElection,
        fc.integer({ min: 1_500_000_000, max: 1_900_000_000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (one, seconds, part) => {
          const now = seconds * 1000;
          const next = nextBorder([one], now) ?? now + 86_400_000;
          const between = now + Math.floor((next - now) * part);
          for (const zone of [7, 8, 9] as const) expect(phaseAt(one, between, zone)).toBe(phaseAt(one, now, zone));
        },
      ),
    );
  });
});
