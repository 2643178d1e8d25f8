import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { relevantPart } from '../../../src/interstitial/quote';

describe('the part of a rule that fits on a screen', () => {
  test.each([
    [
      'offices in brackets',
      'share, like dalam akun pemenangan bakal calon (Presiden/Wakil Presiden/DPR/DPD/DPRD/Gubernur)',
      'share, like dalam akun pemenangan bakal calon (…)',
    ],
    ['offices without brackets', 'foto bersama Calon Presiden/Wakil Presiden/DPR;', 'foto bersama Calon (…)'],
    ['a short rule stays whole', 'menjaga netralitas', 'menjaga netralitas'],
  ])('%s', (_name, quote, part) => {
    expect(relevantPart(quote)).toBe(part);
  });

  test('a long list gives the clause that speaks of campaigning', () => {
    const quote = `a. ${'membuat keputusan yang menguntungkan diri sendiri '.repeat(4)}; b. ikut serta dalam kampanye; c. lain-lain`;
    expect(relevantPart(quote)).toBe('… b. ikut serta dalam kampanye …');
  });

  test('every rule that is quoted keeps its own words, and fits', () => {
    const rows = JSON.parse(readFileSync('rules/provisions.json', 'utf8')) as { id: string; quote: string | null }[];
    for (const { id, quote } of rows) {
      if (quote === null) continue;
      const part = relevantPart(quote);
      expect(part.length, id).toBeLessThanOrEqual(200);
      for (const piece of part.split(/\s?\(?…\)?\s?/)) expect(quote, id).toContain(piece.trim());
    }
  });
});
