import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { completeData } from '../../../src/sites/complete-data';
import { corrected, isSelector, joined, lookup, type SiteData } from '../../../src/sites/data';
import { labelForm } from '../../../src/sites/dom';

const { document } = new JSDOM('').window;
Object.assign(globalThis, { document });

describe.each([
  ['X', completeData.x],
  ['Facebook', completeData.facebook],
  ['Instagram', completeData.instagram],
] as readonly (readonly [string, SiteData])[])('the data of %s', (_name, data) => {
  it('has only selectors that a browser accepts', () => {
    for (const selector of Object.values(data.selectors)) {
      expect(() => document.createDocumentFragment().querySelector(selector), selector).not.toThrow();
    }
  });
  it('has labels in the form that they are compared in', () => {
    for (const [role, words] of Object.entries(data.labels)) {
      if (role.endsWith('Part')) continue;
      for (const word of words ?? []) expect(labelForm(word)).toBe(word);
    }
  });
});

describe('a label', () => {
  it.each([
    ['Bagikan sekarang (Teman)', 'bagikan sekarang'],
    ['Kirim ini ke teman atau posting di profil Anda.', 'kirim ini ke teman atau posting di profil anda'],
    ['  Batal\u00a0 Suka ', 'batal suka'],
    ['\u200f\u2068أعجبني\u2069\u200f', 'أعجبني'],
    ['立即分享（朋友）', '立即分享'],
    ['分享給朋友。', '分享給朋友'],
  ])('%j is compared as %j', (label, form) => {
    expect(labelForm(label)).toBe(form);
  });
});

describe('a correction', () => {
  it('adds words to those that are there', () => {
    const labels = joined(completeData.x.labels, { quote: ['petik'], unknown: ['x'] });
    expect(lookup(labels)('petik')).toEqual(['quote']);
    expect(labels).toEqual({ ...completeData.x.labels, quote: [...completeData.x.labels.quote, 'petik'] });
  });
  it('replaces known selectors and adds marks', () => {
    const data = corrected(completeData.x, { selectors: { post: 'article.new' }, marks: { like: ['heart'] } });
    expect(data.selectors.post).toBe('article.new');
    expect(lookup(data.marks)('heart')).toEqual(['like']);
    expect(data.marks.like).toContain('like');
  });
  it('can not break anything: wrong selectors and unknown names change nothing', () => {
    const data = corrected(completeData.x, { selectors: { post: 'a[[', unknown: 'b' }, marks: { unknown: ['x'] } });
    expect(data).toEqual(completeData.x);
  });
  it.each(['[a=b', '[a="b', "[a='b", ':not(a', ':is(a', 'a/*', 'a\\', 'a,', 'a)', 'a]', '', 'a:not(['])(
    'refuses %j, also where a browser would close it by itself',
    (selector) => expect(isSelector(selector)).toBe(false),
  );
  it.each(['a', 'a,b', '[a=b]', '[a="b)"]', "[a=')']", ':not(a):is(b)', 'a > b', '[a="]"]'])('takes %j', (selector) =>
    expect(isSelector(selector)).toBe(true),
  );
});
