/** Which elections the popup names first. */
import { describe, expect, it, vi } from 'vitest';

vi.mock('../../../src/settings/browser', () => ({ browser: {} }));
const { electionStates } = await import('../../../src/background/state');
const { elections } = await import('../../../src/rulebook/elections');

describe('the elections of today', () => {
  const now = Date.parse('2025-04-10T05:00:00Z');
  const first = (region: string) => electionStates(elections, now, 7, region as never).active[0]?.id;

  it('begin with the one that is held where the person is', () => {
    expect(first('36.04')).toBe('psu-2025-serang');
    expect(first('36')).toBe('psu-2025-serang');
    expect(first('64.02')).toBe('psu-2025-kutai-kartanegara');
  });
  it('come by their end where the person has not said where they are', () => {
    const ends = electionStates(elections, now, 7, '0').active.map(({ until }) => until ?? '9999');
    expect(ends).toEqual([...ends].sort());
  });
  it('say what is unsure of their days', () => {
    const { active } = electionStates(elections, now, 7, '36.04' as never);
    expect(active[0]).toMatchObject({ phase: 'determined', doubt: 'modelled' });
  });
});
