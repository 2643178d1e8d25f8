/** The contestants' data: complete by the official counts, sound by its own check, and a check that finds what is wrong. */
import { describe, expect, it } from 'vitest';
import { type ContestantFiles, contestantFaults, contestantFiles } from '../../../src/rulebook/check-contestants';
import {
  allContestants,
  commonness,
  contestantSchema,
  contestantsOf,
  electionsWithoutCalendar,
  knownHandles,
  parties,
} from '../../../src/rulebook/contestants';
import { elections } from '../../../src/rulebook/elections';
import type { ElectionId } from '../../../src/rulebook/words';

const ids = new Set<string>(elections.map(({ id }) => id));

function count(election: string, kind: string): number {
  return contestantsOf([election as ElectionId]).filter((each) => each.kind === kind).length;
}

describe('completeness', () => {
  it.each([
    [
      'tickets of Pilkada 2024',
      contestantsOf(['pilkada-2024' as ElectionId]).filter((each) => !each.emptyBox).length,
      1557,
    ],
    [
      'empty boxes of Pilkada 2024',
      contestantsOf(['pilkada-2024' as ElectionId]).filter((each) => each.emptyBox).length,
      37,
    ],
    ['presidential tickets', count('pemilu-2024', 'ticket'), 3],
    ['candidates for DPR and DPD', count('pemilu-2024', 'candidate'), 9917 + 668],
    ['parties of 2024', count('pemilu-2024', 'party'), 24],
    ['parties of 2019', count('pemilu-2019', 'party'), 20],
  ])('%s', (_, found, official) => {
    expect(found).toBe(official);
  });

  it('numbers the tickets of every region from 1 without a gap', () => {
    const regions = new Map<string, number[]>();
    for (const { region, number } of contestantsOf(['pilkada-2024' as ElectionId])) {
      regions.set(region, [...(regions.get(region) ?? []), number ?? 0]);
    }
    for (const numbers of regions.values()) {
      expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, at) => at + 1));
    }
  });

  it('names an election of the calendar everywhere, or says that there is none', () => {
    const known = new Set([...ids, ...electionsWithoutCalendar]);
    expect(allContestants().filter(({ election }) => !known.has(election))).toEqual([]);
  });

  it('carries no account that nobody has checked', () => {
    expect(knownHandles.map(({ confidence }) => confidence)).not.toContain('unverified');
  });

  it('knows every party that a ticket names', () => {
    const named = new Set(
      parties.flatMap(({ short, name, aliases }) => [short, name, ...aliases].map((form) => form.toLowerCase())),
    );
    const unknown = new Set<string>();
    for (const { parties: list } of allContestants()) {
      for (const each of list ?? [])
        if (!named.has(each.toLowerCase()) && !named.has(`partai ${each.toLowerCase()}`)) unknown.add(each);
    }
    expect([...unknown]).toEqual([]);
  });
});

describe('the check', () => {
  it('finds nothing in the shipped files', () => {
    expect(contestantFaults(ids)).toEqual([]);
  });

  const broken: readonly [string, keyof ContestantFiles, unknown, RegExp][] = [
    ['a head without a deputy', 'pilkada', ['11', 1, ['Seseorang'], null], /both or neither/],
    ['a region that is no code', 'pilkada', ['1101', 1, ['Seseorang'], ['Lain']], /region code/],
    ['a ballot number of zero', 'pilkada', ['11', 0, ['Seseorang'], ['Lain']], /1/],
    ['a number twice in a region', 'pilkada', contestantFiles.pilkada.rows[0], /twice/],
    ['a tag without its sign', 'history', ['pilkada-2020', '11', 1, ['A'], ['B'], { hashtags: ['tanpa'] }], /#/],
    ['an election that does not exist', 'votes', ['pilkada-1999', '11', 1, ['A'], ['B']], /no election/],
    ['an unverified account', 'handles', ['x', 'nobody', 'Nobody', 'person', 'unverified'], /./],
    ['an empty name', 'dpd', ['11', 1, ' '], /./],
  ];
  it.each(broken)('finds %s, with file and row', (_, file, row, reason) => {
    const rows = [...contestantFiles[file].rows, row];
    const [fault] = contestantFaults(ids, { ...contestantFiles, [file]: { rows } });
    expect(fault?.row).toBe(rows.length);
    expect(fault?.reason).toMatch(reason);
  });
});

describe('what people add', () => {
  const added = {
    election: 'pilkades',
    kind: 'ticket',
    region: '33.08',
    number: 1,
    label: 'A–B',
    people: [{ name: 'A' }, { name: 'B' }],
  };
  it('takes a contestant of the right shape', () => {
    expect(contestantSchema.safeParse(added).success).toBe(true);
  });
  it.each([
    ['no name', { ...added, people: [{ name: '' }] }],
    ['three persons', { ...added, people: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] }],
    ['an unknown field', { ...added, photo: 'x' }],
    ['a number out of range', { ...added, number: 99 }],
  ])('refuses %s', (_, value) => {
    expect(contestantSchema.safeParse(value).success).toBe(false);
  });
});

it('knows how common names are', () => {
  expect(commonness.single.get('abdullah')?.bearers).toBeGreaterThan(100);
  expect(commonness.shared.has('abdul azis')).toBe(true);
});
