import { describe, expect, it } from 'vitest';
import { everything, foundProvisions, isInForce } from '../../../src/pages/options/rules/search';
import { provisionOf, provisions } from '../../../src/rulebook/law';
import type { Provision } from '../../../src/rulebook/law-words';

const today = '2026-11-22';
const idsOf = (filter: Partial<typeof everything>) =>
  [...foundProvisions({ ...everything, ...filter }, today).values()].flat().map(({ id }) => id as string);

describe('the rulebook', () => {
  it('shows everything that is in force, each provision once, grouped by instrument', () => {
    const groups = foundProvisions(everything, today);
    for (const [instrument, group] of groups) {
      expect(new Set(group.map((provision) => provision.instrument))).toEqual(new Set([instrument]));
    }
    const inForce = provisions.filter((provision) => isInForce(provision, today));
    expect(idsOf({}).sort()).toEqual(inForce.map(({ id }) => id).sort());
  });

  it('shows old law only when asked to', () => {
    expect(idsOf({})).not.toContain('SKB2020-1');
    expect(idsOf({ old: true })).toContain('SKB2020-1');
    expect(idsOf({ old: true })).toHaveLength(provisions.length);
  });

  it.each([
    ['its id', 'skb2022-b6'],
    ['words of the quote, in any order', 'follow membuat pemenangan'],
    ['the English gloss', "determined candidate's own account"],
    ['the decree', 'skb 22 september'],
  ])('finds B6 by %s', (_, query) => {
    expect(idsOf({ query })).toContain('SKB2022-B6');
  });

  it('finds nothing for words that stand nowhere, however long', () => {
    expect(idsOf({ query: 'xyzzy' })).toEqual([]);
    expect(idsOf({ query: 'x'.repeat(1_000_000) })).toEqual([]);
  });

  it('narrows by act, phase and status together', () => {
    const found = idsOf({ act: 'like', phase: 'campaign', subject: 'pns' });
    expect(found).toContain('SKB2022-B6');
    expect(found).not.toContain('SKB2022-A4');
    expect(found).not.toContain('DESA-29j');
    for (const id of found) {
      const provision = provisionOf(id) as Provision;
      expect(provision.phases).toContain('campaign');
    }
  });

  it('counts an official reading as well as the letter', () => {
    expect(idsOf({ subject: 'ppnpn' })).toContain('SKB2022-B6');
    expect(idsOf({ act: 'like', subject: 'kades' })).toContain('DESA-29j');
  });
});

describe('in force', () => {
  const rule = (validFrom: string | null, validTo: string | null) => ({ validFrom, validTo }) as Provision;
  it.each([
    [rule(null, null), '1999-01-01', true],
    [rule('2022-09-22', null), '2022-09-21', false],
    [rule('2022-09-22', null), '2022-09-22', true],
    [rule('2020', '2021-08-30'), '2020-03-01', true],
    [rule('2020', '2021-08-30'), '2021-08-30', true],
    [rule('2020', '2021-08-30'), '2021-08-31', false],
  ])('%j on %s: %s', (provision, day, counts) => {
    expect(isInForce(provision, day)).toBe(counts);
  });
});
