import { describe, expect, it } from 'vitest';
import { boundsOf, findRow, groupsOf, rowOf } from '../../../src/pages/options/calendar/rows';
import { electionOf, elections } from '../../../src/rulebook/elections';
import type { Election } from '../../../src/rulebook/law-words';
import type { RegionCode } from '../../../src/rulebook/words';

const all = { region: null, kind: 'all' } as const;
const idsOf = (groups: ReturnType<typeof groupsOf>) =>
  groups.flatMap(({ head, repeats }) => [head, ...repeats]).map(({ election }) => election.id as string);
const region = (code: string) => ({ region: code as RegionCode, kind: 'all' }) as const;

describe('rows of the calendar', () => {
  it('name every election once', () => {
    expect(idsOf(groupsOf([], all)).sort()).toEqual(elections.map(({ id }) => id).sort());
  });

  it('put re-votes under the vote that they repeat', () => {
    const pilkada = groupsOf([], all).find(({ head }) => head.election.id === 'pilkada-2024');
    expect(pilkada?.repeats.map(({ election }) => election.id)).toContain('psu-2025-serang');
  });

  it('let a re-vote stand alone where the filter leaves its first vote out', () => {
    expect(groupsOf([], { region: null, kind: 'psu' }).every(({ repeats }) => repeats.length === 0)).toBe(true);
  });

  it.each([
    ['36.04', 'psu-2025-serang', true],
    ['36.04', 'pilkada-2024', true],
    ['36.04', 'psu-2025-papua', false],
    ['36', 'psu-2025-serang', true],
    ['91.03', 'psu-2025-papua', true],
    // The province elected no governor; its regencies voted.
    ['34', 'pilkada-2024', true],
    // The list of its regions has the provinces alone: it may have been held in any kabupaten.
    ['36.04', 'pilkada-2020', true],
  ])('in region %s, %s is shown: %s', (code, id, shown) => {
    expect(idsOf(groupsOf([], region(code))).includes(id)).toBe(shown);
  });

  it('show own elections among the shipped ones', () => {
    const own = { ...(electionOf('pilkada-2024') as Election), id: 'own-1', own: true } as unknown as Election;
    expect(findRow(groupsOf([own], all), 'own-1')?.election.own).toBe(true);
    expect(findRow(groupsOf([], all), 'own-1')).toBeUndefined();
  });

  it('draw neighbours of one phase as one band', () => {
    const { bands } = rowOf(electionOf('pilkada-2024') as Election);
    expect(bands.map(({ phase }) => phase)).toEqual([
      'prospective',
      'determined',
      'campaign',
      'quiet',
      'voting',
      'after',
    ]);
    bands.forEach((band, place) => {
      expect(bands[place + 1]?.from ?? band.to).toBe(band.to);
    });
  });

  it('lie within the bounds, and so does today', () => {
    const groups = groupsOf([], all);
    const today = 20_779;
    const bounds = boundsOf(groups, today);
    const wholes = groups.flatMap(({ head, repeats }) => [head, ...repeats]).flatMap(({ whole }) => whole ?? []);
    expect(wholes.every(({ from, to }) => from > bounds.from && to < bounds.to)).toBe(true);
    expect(today > bounds.from && today < bounds.to).toBe(true);
  });
});
