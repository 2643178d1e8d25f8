import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestFile } from '../../../../src/calendar/exchange';
import { writeCalendarIcs } from '../../../../src/calendar/ics-write';
import { writeCalendarJson } from '../../../../src/calendar/json';
import { imported, planImport, readCalendarFile } from '../../../../src/pages/options/calendar/import';
import { elections as shipped } from '../../../../src/rulebook/elections';
import type { Election } from '../../../../src/rulebook/law-words';
import type { ElectionId, RegionCode } from '../../../../src/rulebook/words';
import { mostOwnElections, type OwnElection } from '../../../../src/settings/own';
import { ownElections } from '../../../../src/settings/own-elections';

const own: OwnElection = {
  id: 'sendiri-desa' as ElectionId,
  name: 'Pilkades Contoh',
  regions: ['36.04' as RegionCode],
  stages: [
    { key: 'masa_tenang', start: '2027-04-29', end: '2027-05-01', confidence: 'derived' },
    { key: 'pemungutan_suara', start: '2027-05-02', end: '2027-05-02', source: 'https://contoh.go.id/sk' },
  ],
  note: 'SK bupati',
};
const plan = (brought: readonly Election[], before: readonly OwnElection[] = [], taken: readonly string[] = []) =>
  planImport(brought, shipped, before, new Set(taken), 'id');
const fromShipped = (id: string): Election => {
  const election = shipped.find((each) => each.id === id);
  if (election === undefined) throw new Error(`${id} is shipped`);
  return election;
};

describe('a calendar file', () => {
  const dayText = fc
    .integer({ min: 10_000, max: 30_000 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  const someElection: fc.Arbitrary<OwnElection> = fc.record({
    id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,40}$/).map((id) => `sendiri-${id}` as ElectionId),
    name: fc.string({ minLength: 1, maxLength: 60 }).filter((name) => name.trim() === name),
    regions: fc
      .constantFrom(['0'], ['36'], ['36.04', '31.71'])
      .map((codes) => codes as readonly string[] as RegionCode[]),
    stages: fc.uniqueArray(
      fc
        .record({ key: fc.constantFrom('kampanye', 'masa_tenang', 'pemungutan_suara'), start: dayText })
        .map(({ key, start }) => ({ key, start, end: start })),
      { minLength: 1, maxLength: 3, selector: ({ key }) => key },
    ),
  });

  it.each([
    ['JSON', (elections: readonly Election[]) => writeCalendarJson(elections)],
    ['iCalendar', (elections: readonly Election[]) => writeCalendarIcs(elections).text],
  ])('brings own elections back as they were: %s', (_, write) => {
    fc.assert(
      fc.property(fc.uniqueArray(someElection, { maxLength: 3, minLength: 1, selector: ({ id }) => id }), (some) => {
        const read = readCalendarFile(write(ownElections(some)), 'kalender');
        if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
        expect(imported([], plan(read.elections))).toEqual(some);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['neither of the two', 'halo', 'notJson'],
    ['too large in bytes, though not in letters', `"${'é'.repeat(longestFile / 2 + 1)}"`, 'tooLarge'],
    ['of another version', '{"format":"jeda-netral/calendar","version":9,"elections":[]}', 'otherVersion'],
  ])('is refused with a reason: %s', (_, text, reason) => {
    const read = readCalendarFile(text, 'x.json');
    if (read.kind !== 'refused') throw new Error('must be refused');
    expect(read.problems[0]?.fault.kind).toBe(reason);
  });
});

describe('an import', () => {
  it('of what is there already changes nothing', () => {
    const made = plan([...shipped, ...ownElections([own])], [own]);
    expect(made).toMatchObject({ added: [], replaced: [], same: shipped.length + 1 });
    expect(imported([own], made)).toEqual([own]);
  });

  it('replaces the own election of the same id, in its place', () => {
    const other = { ...own, id: 'sendiri-lain' as ElectionId };
    const changed = { ...own, name: 'Pilkades Baru' };
    const made = plan(ownElections([changed]), [own, other]);
    expect(made.replaced).toEqual([changed]);
    expect(imported([own, other], made)).toEqual([changed, other]);
  });

  it('puts a shipped election that the file has otherwise beside the shipped one, once', () => {
    const changed = { ...fromShipped('pilkada-2024'), name: { id: 'Pilkada lain', en: 'Another' } };
    const made = plan([changed]);
    expect(made).toMatchObject({ renamed: 1, added: [{ name: 'Pilkada lain' }] });
    expect(shipped.map(({ id }) => id)).not.toContain(made.added[0]?.id);
    expect(plan([changed], imported([], made))).toMatchObject({ same: 1, added: [] });
  });

  it('never takes the id of an election of the agency', () => {
    const made = plan(ownElections([own]), [], [own.id]);
    expect(made.added[0]?.id).not.toBe(own.id);
  });

  it('leaves out votes that were not held', () => {
    const cancelled = { ...ownElections([own])[0], cancelled: true } as Election;
    expect(plan([cancelled])).toMatchObject({ cancelled: 1, added: [] });
  });

  it('brings in nothing where it would be too much', () => {
    const many = Array.from({ length: mostOwnElections }, (_, n) => ({ ...own, id: `sendiri-${n}` as ElectionId }));
    const made = plan(ownElections([own]), many);
    expect(made.tooMany).toBe(true);
    expect(imported(many, made)).toBe(many);
  });
});
