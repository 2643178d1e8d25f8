/** The law and calendar files: all well as shipped, and every kind of fault named by file, row and reason. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRules, lawAndCalendarFaults, type RulesFiles, rulesFiles } from '../../../src/rulebook/check';
import { elections } from '../../../src/rulebook/elections';
import { instrumentOf, lawCheckedOn, openQuestionsOn, provisionOf, provisions } from '../../../src/rulebook/law';
import type { Election, Provision } from '../../../src/rulebook/law-words';
import { regionOf, regions } from '../../../src/rulebook/regions';
import { isDay, openQuestionSchema } from '../../../src/rulebook/schemas';
import { citationsFor } from '../../../src/verdict/citations';

const provision = (id: string): Provision => {
  const found = provisionOf(id);
  if (!found) throw new Error(`no provision ${id}`);
  return found;
};

describe('the shipped files', () => {
  it('have no fault', () => {
    expect(checkRules()).toEqual([]);
  });
  it('are all there: every election file has its import, and counts hold', () => {
    const files = readdirSync('rules/elections').map((file) => file.replace(/\.json$/, ''));
    expect(elections.map(({ id }) => id).sort()).toEqual(files.sort());
    expect(elections).toHaveLength(41);
    expect(regions.filter(({ code }) => code.length === 2)).toHaveLength(38);
    expect(regions.filter(({ code }) => code.length === 5)).toHaveLength(514);
    expect(provisions).toHaveLength(107);
    expect(lawCheckedOn).toBe('2026-11-22');
  });
  it('have addresses with nothing behind them: Chromium would open the words as part of the host', () => {
    const addresses = [
      ...provisions.flatMap(({ sources }) => sources),
      ...elections.flatMap(({ stages }) => stages.flatMap(({ source, source2 }) => [source, source2 ?? ''])),
    ].filter((source) => source.startsWith('http'));
    expect(addresses.length).toBeGreaterThan(300);
    expect(addresses.filter((source) => /\s/.test(source))).toEqual([]);
  });
  it('have one kind of apostrophe and of quotation mark in what is ours to word: the curly ones, as in the pages', () => {
    const files = readdirSync('rules', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
    const straight = files.flatMap((file) => {
      const text = readFileSync(`rules/${file}`, 'utf8');
      return [...text.matchAll(/"(?:id|en)":\s*"((?:[^"\\]|\\.)*)"/g)].filter(([, words = '']) => /'|\\"/.test(words));
    });
    expect(straight.map(([words]) => words)).toEqual([]);
  });
  it('name every provision of the law notes, where those are at hand', () => {
    const notes = ['../shared/law/provisions.json', '../shared/law/history.json'].filter((file) => existsSync(file));
    if (notes.length === 0) console.info('law notes are not at hand: ids are not compared');
    for (const file of notes) {
      for (const { id } of JSON.parse(readFileSync(file, 'utf8')) as { id: string }[])
        expect(provisionOf(id), id).toBeDefined();
    }
  });
});

describe('an open question', () => {
  it('says which pages it concerns, and each of them has one', () => {
    expect(openQuestionsOn('calendar').map(({ id }) => id)).toEqual(['ruu-pemilu']);
    expect(openQuestionsOn('law').map(({ id }) => id)).toContain('pp-manajemen-asn');
  });
  it.each([
    ['no topic', []],
    ['a topic that is none', ['calender']],
  ])('with %s is a fault', (_title, appliesTo) => {
    const [question] = openQuestionsOn('calendar');
    expect(openQuestionSchema.safeParse(question).success).toBe(true);
    expect(openQuestionSchema.safeParse({ ...question, appliesTo }).success).toBe(false);
  });
});

describe('what the second reading corrected', () => {
  it('keeps "sedang" from promising a pay cut', () => {
    for (const id of ['SKB2022-B3', 'SKB2022-B9', 'PP94-5n2']) expect(provision(id).sanctions).toContain('medium');
  });
  it('shows no level for n.1 and never lets it lead', () => {
    expect(provision('PP94-5n1')).toMatchObject({ confidence: 'low', sanctions: ['unlisted'] });
  });
  it('never cites Pasal 492, 278 or 287 for an act on a site', () => {
    for (const id of ['UU7-492', 'UU7-278-2', 'UU7-287-5', 'UU7-304']) expect(provision(id).acts).toEqual([]);
  });
  it('starts huruf n at determination', () => {
    for (const each of provisions.filter(({ id }) => id.startsWith('PP94-5n'))) {
      expect(each.phases, each.id).not.toContain('prospective');
    }
  });
  it('keeps n.5 and n.6 to pairs', () => {
    for (const id of ['PP94-5n5', 'PP94-5n6']) expect(provision(id).targets).toEqual(['pair']);
  });
  it('writes Pasal 11 huruf c without the comma', () => {
    expect(provision('PP42-11c').quote).toBe('menghindari konflik kepentingan pribadi, kelompok maupun golongan;');
  });
  it('names a photo background in A5 and B7', () => {
    for (const id of ['SKB2022-A5', 'SKB2022-B7']) expect(provision(id).quote).toContain('latar belakang foto');
  });
  it("has the SKB's own title for its places", () => {
    expect(instrumentOf(provision('SKB2022-B6').instrument)?.short).toBe('SKB 22 September 2022');
    expect(provision('SKB2022-B6').place).toBe('Lampiran II huruf B angka 6');
  });
});

describe('an older number', () => {
  it('stands at each article of the new act that press and decrees still cite by the old one', () => {
    const older = provisions.flatMap(({ id, formerly }) => (formerly === undefined ? [] : [[id, formerly] as const]));
    expect(Object.fromEntries(older)).toEqual({
      'UU20-2f': 'UU 5/2014 Pasal 2 huruf f',
      'UU20-9-2': 'UU 5/2014 Pasal 9 ayat (2)',
      'UU20-52-3j': 'UU 5/2014 Pasal 87 ayat (4) huruf c',
    });
  });
  it('comes along with every citation, for everybody whom the article reaches', () => {
    for (const { id, subjects: reached, formerly } of provisions) {
      for (const subject of reached) {
        expect(citationsFor([id], { subject })[0]?.formerly, `${id} for ${subject}`).toBe(formerly);
      }
    }
  });
});

describe('a broken file is named', () => {
  const broken = (change: Partial<RulesFiles>) => lawAndCalendarFaults({ ...rulesFiles, ...change });
  const provisionWith = (change: object) => [
    { ...provision('SKB2022-B6'), ...change } as Provision,
    ...provisions.slice(1),
  ];
  const electionWith = (change: object) =>
    elections.map((each) => (each.id === 'pilkada-2024' ? ({ ...each, ...change } as Election) : each));
  const stage = {
    key: 'kampanye',
    start: '2024-09-25',
    end: '2024-11-23',
    confidence: 'high',
    source: 'x',
    revision: 0,
  };

  it.each<[string, Partial<RulesFiles>, string, string, RegExp]>([
    [
      'a provision twice',
      { provisions: [...provisions, provision('SKB2022-B6')] },
      'provisions.json',
      'SKB2022-B6',
      /twice/,
    ],
    ['an unknown act', { provisions: provisionWith({ acts: ['poke'] }) }, 'provisions.json', 'row 1', /acts/],
    [
      'an older number that is none',
      { provisions: provisionWith({ id: 'NEW', formerly: 'bunyi yang lama' }) },
      'provisions.json',
      'NEW',
      /formerly.*not an article of an older act/,
    ],
    [
      'an unknown instrument',
      { provisions: provisionWith({ id: 'NEW', instrument: 'uu-1-1999' }) },
      'provisions.json',
      'NEW',
      /uu-1-1999/,
    ],
    [
      'an unknown basis',
      { provisions: provisionWith({ id: 'NEW', basis: ['PP0-1'] }) },
      'provisions.json',
      'NEW',
      /PP0-1/,
    ],
    [
      'an unknown sanction',
      { provisions: provisionWith({ id: 'NEW', sanctions: ['exile'] }) },
      'provisions.json',
      'NEW',
      /exile/,
    ],
    [
      'a day that does not exist',
      { provisions: provisionWith({ verifiedOn: '2026-02-30' }) },
      'provisions.json',
      'row 1',
      /exists/,
    ],
    [
      'a rule that ends before it begins',
      { provisions: provisionWith({ validTo: '2001-01-01' }) },
      'provisions.json',
      'row 1',
      /before/,
    ],
    [
      'a missing quote with high confidence',
      { provisions: provisionWith({ quote: null, wording: 'unseen' }) },
      'provisions.json',
      'row 1',
      /confidence/,
    ],
    [
      'a word that the schema does not know',
      { provisions: provisionWith({ colour: 'red' }) },
      'provisions.json',
      'row 1',
      /colour/,
    ],
    [
      'an unknown region',
      { elections: electionWith({ regions: ['99'] }) },
      'elections/pilkada-2024.json',
      'regions',
      /unknown region "99"/,
    ],
    [
      'a stage that ends before it starts',
      { elections: electionWith({ stages: [{ ...stage, end: '2024-09-01' }] }) },
      'elections/pilkada-2024.json',
      'pilkada-2024',
      /before start/,
    ],
    [
      'a stage on 31 September',
      { elections: electionWith({ stages: [{ ...stage, start: '2024-09-31' }] }) },
      'elections/pilkada-2024.json',
      'pilkada-2024',
      /exists/,
    ],
    [
      'a stage twice',
      { elections: electionWith({ stages: [stage, stage] }) },
      'elections/pilkada-2024.json',
      'stages.1',
      /twice/,
    ],
    [
      'an unknown parent',
      { elections: electionWith({ parent: 'pilkada-1899' }) },
      'elections/pilkada-2024.json',
      'parent',
      /unknown election/,
    ],
    ['an election twice', { elections: [...elections, elections[0] as Election] }, 'elections', 'row 42', /twice/],
    [
      'a region in another zone than its province',
      {
        regions: [
          ['31', 'Jakarta', 7],
          ['31.71', 'Jakarta Pusat', 8],
        ],
      },
      'regions.json',
      '31.71',
      /time zone/,
    ],
    [
      'a region code of the wrong form',
      { regions: [['3171', 'Jakarta Pusat', 7]] },
      'regions.json',
      '3171',
      /region code/,
    ],
  ])('%s', (_title, change, file, row, reason) => {
    const faults = broken(change);
    expect(
      faults.some((fault) => fault.file === file && fault.row.includes(row) && reason.test(fault.reason)),
      JSON.stringify(faults),
    ).toBe(true);
  });
});

describe('days', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-13-01', false],
    ['2024-1-1', false],
    ['2024-01-01T00:00', false],
    ['', false],
  ])('%s exists: %s', (text, exists) => expect(isDay(text)).toBe(exists));
});

describe('regions', () => {
  it('are found by code', () => {
    expect(regionOf('32.73')?.name).toBe('Kota Bandung');
    expect(regionOf('0')).toBeUndefined();
  });
});
