import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteIds } from '../../../src/rulebook/words';
import {
  adapted,
  alarmsOf,
  counted,
  countOf,
  emptyHealth,
  type Health,
  healthKey,
  isAlarming,
  parseHealth,
  updateHealth,
} from '../../../src/settings/health';
import { sentActs } from '../../../src/sites/requests';
import { memoryStorage } from './memory-storage';

const today = '2024-10-20';

function healthOf(seen: number, unseen: number, day = today): Health {
  let health = emptyHealth;
  for (let i = 0; i < seen; i += 1) health = counted(health, day, 'facebook', 'like', true);
  for (let i = 0; i < unseen; i += 1) health = counted(health, day, 'facebook', 'like', false);
  return health;
}

describe('the alarm', () => {
  it.each([
    ['a button that is not known at all', 0, 3, true],
    ['one of three places where it stands', 20, 8, true],
    ['one act in four', 30, 10, true],
    ['a stray request or two', 0, 2, false],
    ['three strays in a quiet week', 9, 3, false],
    ['a few strays among many', 1000, 9, false],
    ['nothing at all', 0, 0, false],
  ])('%s (%i seen, %i unseen): %s', (_name, seen, unseen, raised) => {
    expect(alarmsOf(healthOf(seen, unseen), today)).toHaveLength(raised ? 1 : 0);
  });

  it('forgets after a week', () => {
    expect(alarmsOf(healthOf(0, 9, '2024-10-13'), today)).toEqual([]);
    expect(alarmsOf(healthOf(0, 9, '2024-10-14'), today)).toHaveLength(1);
  });

  it('is hardly ever false where one act in fifty brings a stray request with it, however many acts a week has', () => {
    const stray = 0.02;
    for (let acts = 1; acts <= 400; acts += 1) {
      let likelihood = 0;
      // Strays come beside the acts, and those are seen.
      let chance = (1 - stray) ** acts;
      for (let strays = 0; strays <= acts; strays += 1) {
        if (isAlarming({ seen: acts, unseen: strays })) likelihood += chance;
        chance *= ((acts - strays) / (strays + 1)) * (stray / (1 - stray));
      }
      expect(likelihood, `${acts} acts`).toBeLessThan(0.005);
    }
  });

  it('comes of unseen requests only: one more of them never ends it, one more that was seen never raises it', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (seen, unseen) => {
        const now = isAlarming({ seen, unseen });
        if (now) expect(isAlarming({ seen, unseen: unseen + 1 })).toBe(true);
        else expect(isAlarming({ seen: seen + 1, unseen })).toBe(false);
      }),
    );
  });
});

describe('the counts', () => {
  it('keep thirty days', () => {
    let health = emptyHealth;
    for (let day = 1; day <= 40; day += 1)
      health = counted(health, new Date(Date.UTC(2024, 0, day)).toISOString().slice(0, 10), 'x', 'like', true);
    expect(Object.keys(health.days)).toHaveLength(30);
    expect(Object.keys(health.days)[0]).toBe('2024-01-11');
  });

  it('of a site begin anew with another adapter; those of the others stay', () => {
    const first = { x: 'a', facebook: 'a', instagram: 'a' };
    const before = adapted(counted(healthOf(1, 2), today, 'x', 'follow', true), first);
    expect(countOf(before, today, 'facebook', 'like')).toEqual({ seen: 1, unseen: 2 });
    const after = adapted(before, { ...first, facebook: 'b' });
    expect(countOf(after, today, 'facebook', 'like')).toEqual({ seen: 0, unseen: 0 });
    expect(countOf(after, today, 'x', 'follow')).toEqual({ seen: 1, unseen: 0 });
    expect(adapted(after, { ...first, facebook: 'b' })).toEqual(after);
  });

  it('survive storing and reading', () => {
    const health = adapted(counted(healthOf(3, 1), '2024-10-21', 'x', 'share', false), {
      x: '1',
      facebook: '2',
      instagram: '3',
    });
    expect(parseHealth(JSON.parse(JSON.stringify(health)))).toEqual(health);
  });

  it('are read from anything without a throw, and only what is known stays', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        parseHealth(stored);
      }),
    );
    const odd = {
      version: 1,
      adapters: { x: 1, elsewhere: 'y' },
      days: {
        [today]: { 'x|like': { seen: 1, unseen: 0 }, 'x|stare': { seen: 1, unseen: 0 }, 'x|share': { seen: -1 } },
        someday: { 'x|like': { seen: 1, unseen: 0 } },
      },
    };
    expect(parseHealth(odd)).toEqual({
      version: 1,
      adapters: {},
      days: { [today]: { 'x|like': { seen: 1, unseen: 0 } } },
    });
  });

  it('are written one after the other, and not at all where nothing changes', async () => {
    const storage = memoryStorage();
    await Promise.all(
      siteIds.flatMap((site) =>
        sentActs.map((act) => updateHealth(storage, (health) => counted(health, today, site, act, true))),
      ),
    );
    const stored = parseHealth((await storage.get(healthKey))[healthKey]);
    for (const site of siteIds) for (const act of sentActs) expect(countOf(stored, today, site, act).seen).toBe(1);
  });
});
