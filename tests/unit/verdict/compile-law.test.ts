/**
 * Each filter of the law table by itself, with one invented rule: in the shipped data a second one stands behind every first,
 * so that the cross product stays silent when a single one breaks.
 */
import { describe, expect, it } from 'vitest';
import { provisionOf, provisions } from '../../../src/rulebook/law';
import type { Provision } from '../../../src/rulebook/law-words';
import { type Circumstance, subjects } from '../../../src/rulebook/words';
import { compileLaw } from '../../../src/verdict/compile-law';
import { judge } from '../../../src/verdict/judge';
import { momentOf, windows } from './scenes';

/** A rule for everybody, for a like in a campaign, but for what is given. */
function rule(id: string, given: Partial<Provision> = {}): Provision {
  const model = provisionOf('SKB2022-B6') as Provision;
  const { leads: _leads, without: _without, reading: _reading, ...rest } = model;
  return { ...rest, id: id as Provision['id'], subjects, ...given };
}

const idsFor = (law: readonly Provision[], subject: (typeof subjects)[number], circumstances: Circumstance[] = []) =>
  compileLaw({ subject, circumstances }, law).rows.map(({ id }) => id as string);

/** A PNS likes a pair's campaign post in the campaign of 2024, with only these rules in force. */
function likeUnder(law: readonly Provision[]) {
  return judge({
    action: { site: 'x', kind: 'like' },
    assessment: {
      relation: 'campaigns',
      stance: 'for',
      ownAccount: false,
      draft: 'none',
      signals: [],
      mentions: [
        { ordinal: 0, election: 'pilkada-2024' as never, kind: 'ticket', region: '36' as never, certainty: 1 },
      ],
    },
    at: momentOf('2024-10-15'),
    plan: {
      elections: windows,
      law: compileLaw({ subject: 'pns', circumstances: [] }, law),
      circumstances: [],
      zone: 7,
      strictness: 'standard',
      alwaysRemind: false,
    },
  });
}

describe('a criminal article', () => {
  it('is left out for civil servants and contract staff, even where its row names them', () => {
    const article = [rule('criminal', { role: 'criminal', criminal: true })];
    for (const subject of ['pns', 'cpns', 'pppk', 'ppnpn'] as const) {
      expect(idsFor(article, subject), subject).toEqual([]);
      expect(idsFor(article, subject, ['spouse', 'agencyAccount']), subject).toEqual([]);
      expect(idsFor(article, subject, ['managerial']), subject).toEqual(['criminal']);
    }
    for (const subject of ['kades', 'tni', 'polri'] as const) expect(idsFor(article, subject)).toEqual(['criminal']);
  });

  it('names no civil servant in any shipped row but by a managerial post', () => {
    const named = provisions
      .filter(({ criminal }) => criminal)
      .filter(({ subjects: whom, reading }) =>
        [...whom, ...(reading?.subjects ?? [])].some((each) => ['pns', 'cpns', 'pppk', 'ppnpn'].includes(each)),
      );
    expect(named.map(({ id }) => id)).toEqual([]);
  });
});

describe('whom a rule reaches', () => {
  it('is whom its row names, and nobody else', () => {
    for (const named of subjects) {
      const only = [rule('only', { subjects: [named] })];
      for (const subject of subjects) expect(idsFor(only, subject)).toEqual(subject === named ? ['only'] : []);
    }
  });

  it('is a civil servant by a managerial post only in one', () => {
    const official = [rule('official', { subjects: ['kades'], whenManagerial: ['pns'] })];
    expect(idsFor(official, 'pns')).toEqual([]);
    expect(idsFor(official, 'pns', ['agencyAccount'])).toEqual([]);
    expect(idsFor(official, 'pns', ['managerial'])).toEqual(['official']);
    expect(idsFor(official, 'pppk', ['managerial'])).toEqual([]);
  });

  it('is wider where officials read it so, and the row says that it is a reading', () => {
    const read = [rule('read', { subjects: ['pns'], reading: { subjects: ['ppnpn'] } })];
    expect(compileLaw({ subject: 'ppnpn', circumstances: [] }, read).rows).toMatchObject([
      { id: 'read', caveats: 1, list: 0, leads: 0 },
    ]);
  });
});

describe('a rule that is not sure', () => {
  const low = rule('low', { confidence: 'low', leads: ['like', 'campaign'], order: 1 });

  it('stands behind every other, whatever it leads for', () => {
    const sure = rule('sure', { role: 'principle', order: 99 });
    expect(likeUnder([low, sure])).toMatchObject({ kind: 'warn', provisions: ['sure', 'low'] });
  });

  it('holds nothing where it is alone, and is told', () => {
    expect(likeUnder([low])).toMatchObject({ kind: 'notice', provisions: ['low'] });
    expect(likeUnder([{ ...low, confidence: 'medium' }])).toMatchObject({ kind: 'warn', provisions: ['low'] });
  });

  it('holds nothing where no rule at all is in the data', () => {
    expect(likeUnder([])).toMatchObject({ kind: 'notice', provisions: [], notes: ['ruleThenUnknown'] });
  });
});
