import { describe, expect, it } from 'vitest';
import { hostOf } from '../../../src/pages/common/source-link';
import { daysLeftInWords } from '../../../src/pages/common/words';
import { storedItems } from '../../../src/pages/options/data/stored';
import { hashOf, routeOf } from '../../../src/pages/options/route';
import { tomorrow } from '../../../src/pages/popup/time';
import { clockTime } from '../../../src/ui/dates';

describe('the address of a section', () => {
  it.each([
    ['', 'saya', ''],
    ['#', 'saya', ''],
    ['#kalender', 'kalender', ''],
    ['#aturan/SKB2022-B6', 'aturan', 'SKB2022-B6'],
    ['#aturan/a%2Fb', 'aturan', 'a/b'],
    ['#aturan/%E0%A4%A', 'aturan', '%E0%A4%A'],
    ['#nowhere/x', 'saya', ''],
    ['#__proto__', 'saya', ''],
  ])('%j opens %s, %j', (hash, section, detail) => {
    expect(routeOf(hash)).toEqual({ section, detail });
  });

  it('comes back as it was written', () => {
    expect(routeOf(hashOf('aturan', 'UU 7/2017 §280'))).toEqual({ section: 'aturan', detail: 'UU 7/2017 §280' });
  });
});

describe('days left', () => {
  it.each([
    ['2024-11-12', '2024-11-23', 'id', 'tersisa 12 hari'],
    ['2024-11-22', '2024-11-23', 'id', 'tersisa 2 hari'],
    ['2024-11-23', '2024-11-23', 'id', 'hari ini hari terakhir'],
    ['2024-11-23', '2024-11-23', 'en', 'today is the last day'],
    ['2024-11-12', '2024-11-23', 'en', '12 days left'],
  ] as const)('from %s to %s in %s: %s', (today, until, language, words) => {
    expect(daysLeftInWords(today, until, language)).toBe(words);
  });
});

describe('a source', () => {
  it.each([
    ['https://www.bkn.go.id/x?y', 'bkn.go.id'],
    ['http://a.b.c', 'a.b.c'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['PKPU 13/2024', null],
  ])('%s is shown as the link %s', (source, host) => {
    expect(hostOf(source)).toBe(host);
  });
});

describe('what is stored', () => {
  it('is listed by kind, what people care about first', () => {
    const items = storedItems({
      'labels:0': [1],
      zzz: 1,
      plan: {},
      journal: {},
      texts: {},
      settings: {},
      'labels:1': [],
    });
    expect(items.map(({ key, kind }) => [key, kind])).toEqual([
      ['settings', 'settings'],
      ['journal', 'journal'],
      ['plan', 'plan'],
      ['zzz', 'other'],
    ]);
    expect(items[2]?.bytes).toBe('[1]'.length + '{}'.length + '{}'.length + '[]'.length);
  });
});

describe('the pause', () => {
  const noon = new Date(2024, 10, 12, 12, 0).getTime();

  it('until tomorrow ends at the coming midnight of the device', () => {
    const end = new Date(tomorrow(noon));
    expect([end.getDate(), end.getHours(), end.getMinutes()]).toEqual([13, 0, 0]);
    expect(tomorrow(end.getTime())).toBeGreaterThan(end.getTime());
  });

  it('says the hour alone today, and the day with it otherwise', () => {
    expect(clockTime(noon + 600_000, 'id', noon)).toBe('12.10');
    expect(clockTime(noon + 600_000, 'en', noon)).toBe('12:10');
    expect(clockTime(tomorrow(noon), 'id', noon)).toContain('13 November');
  });
});
