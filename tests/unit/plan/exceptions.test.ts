import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Exception,
  exceptionFor,
  fingerprintOf,
  isExcepted,
  mostExceptions,
  onlyNamingWord,
  readExceptions,
  withException,
} from '../../../src/plan/exceptions';
import { siteIds } from '../../../src/rulebook/words';
import { samples } from '../../browser/preview/samples';

const { action, assessment } = samples.shareThird({}, null);
/** As if the post named somebody with its first word only. */
const [first] = assessment.signals;
if (first === undefined) throw new Error('sample');
const namedOnce = { ...assessment, signals: [first] };
const make = (kind: Exception['kind']): Exception => {
  const made = exceptionFor(kind, action, namedOnce, '2024-11-12');
  if (made === null) throw new Error('sample');
  return made;
};

describe('“Bukan tentang peserta pemilihan?”', () => {
  test('this text: the same text is not asked about again, spacing and case apart; another text is', () => {
    const known = [make('text')];
    expect(isExcepted(action, assessment, known)).toBe(true);
    const shouted = { ...action, post: { ...action.post, text: `  ${action.post?.text?.toUpperCase()} ` } };
    expect(isExcepted(shouted, assessment, known)).toBe(true);
    expect(isExcepted({ ...action, post: { text: 'lain' } }, assessment, known)).toBe(false);
  });

  test('this account: whatever it says, on that site', () => {
    const known = [make('account')];
    const other = { ...action, post: { ...action.post, text: 'lain' } };
    expect(isExcepted(other, assessment, known)).toBe(true);
    expect(isExcepted({ ...other, site: 'x' }, assessment, known)).toBe(false);
  });

  test('this word: on every site, only when no other word names a contestant', () => {
    const known = [make('word')];
    expect(isExcepted(action, assessment, known)).toBe(false);
    for (const site of siteIds) expect(isExcepted({ ...action, site }, namedOnce, known)).toBe(true);
  });

  test('this word is no choice where others name as well: the act would be asked about again', () => {
    expect(exceptionFor('word', action, assessment, '2024-11-12')).toBeNull();
    expect(onlyNamingWord(assessment)).toBeUndefined();
    const twice = { ...namedOnce, signals: [first, { ...first, text: first.text.toUpperCase() }] };
    expect(onlyNamingWord(twice)).toBe(first.text);
    expect(onlyNamingWord({ ...namedOnce, signals: [] })).toBeUndefined();
  });

  test('stores no text, name or handle', () => {
    const stored = JSON.stringify([make('text'), make('account'), make('word')]);
    expect(stored).not.toMatch(/andra|soni|dimyati|warga|contoh|coblos/i);
  });

  test('cannot be made from what the page did not give', () => {
    expect(exceptionFor('text', { site: 'x', kind: 'follow' }, assessment, '2024-11-12')).toBeNull();
    expect(exceptionFor('account', { site: 'x', kind: 'post', draft: 'x' }, assessment, '2024-11-12')).toBeNull();
  });

  test('keeps one of each, and not more than the limit', () => {
    expect(withException([make('text')], make('text'))).toHaveLength(1);
    const many = Array.from({ length: mostExceptions }, (_, at) => ({ ...make('text'), fingerprint: String(at) }));
    const next = withException(many, make('word'));
    expect(next).toHaveLength(mostExceptions);
    expect(next.at(-1)).toEqual(make('word'));
  });

  test('reads anything that storage may hold', () => {
    fc.assert(fc.property(fc.anything(), (stored) => Array.isArray(readExceptions(stored))));
    expect(readExceptions([null, 1, { kind: 'text' }, make('text')])).toEqual([make('text')]);
    const spoiled = [
      { site: 'myspace' },
      { since: 'kemarin' },
      { since: '2024-19-39' },
      { since: null },
      { since: ['2024-11-27'] },
      { since: Object.create(null) },
      { kind: 'mood' },
    ];
    expect(readExceptions(spoiled.map((part) => ({ ...make('text'), ...part })))).toEqual([]);
  });

  test('fingerprints tell texts apart', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
        fc.pre(plain(one) !== plain(other));
        expect(fingerprintOf(one)).not.toBe(fingerprintOf(other));
      }),
    );
  });
});
