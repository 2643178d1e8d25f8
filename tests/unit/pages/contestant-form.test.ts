import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContestantForm, checkForm, emptyForm, readHandles } from '../../../src/pages/options/contestants/form';
import type { RegionCode } from '../../../src/rulebook/words';

const good: ContestantForm = {
  ...emptyForm,
  name: '  Semar   Badranaya ',
  runningMate: 'Petruk Kantong',
  election: 'pilkada-2024',
  region: '36.04' as RegionCode,
  ballotNumber: '2',
  handles: '@semar, x.com/petruk',
  shortNames: ' Ki  Lurah, Semar–Petruk;Ki Lurah',
  hashtags: '#SemarMaju, 2025Semar #SemarMaju',
};

const twentyOne = (word: string) => Array.from({ length: 21 }, (_, index) => `${word}${index}`).join(' ');

describe('the form for an own contestant', () => {
  it('makes a contestant of what was typed, tidied', () => {
    expect(checkForm(good, [], 'a')).toEqual({
      kind: 'good',
      contestant: {
        id: 'a',
        kind: 'ticket',
        name: 'Semar Badranaya',
        runningMate: 'Petruk Kantong',
        election: 'pilkada-2024',
        region: '36.04',
        ballotNumber: 2,
        handles: [
          { site: 'facebook', handle: 'semar' },
          { site: 'instagram', handle: 'semar' },
          { site: 'x', handle: 'semar' },
          { site: 'x', handle: 'petruk' },
        ],
        shortNames: ['Ki Lurah', 'Semar–Petruk'],
        hashtags: ['SemarMaju', '2025Semar'],
      },
    });
  });

  it('means the whole country where no region is given, and only a ticket has a running mate', () => {
    const checked = checkForm({ ...good, kind: 'party', region: null }, [], 'a');
    expect(checked).toMatchObject({ kind: 'good', contestant: { region: '0' } });
    expect(checked).not.toHaveProperty('contestant.runningMate');
  });

  it.each<[string, Partial<ContestantForm>, object]>([
    ['no name', { name: '   ' }, { name: 'nameMissing' }],
    ['a name of a million letters', { name: 'x'.repeat(1_000_000) }, { name: 'nameTooLong' }],
    ['no election', { election: '' }, { election: 'electionMissing' }],
    ['a number that is none', { ballotNumber: 'dua' }, { ballotNumber: 'numberWrong' }],
    ['number 0', { ballotNumber: '0' }, { ballotNumber: 'numberWrong' }],
    ['number 100', { ballotNumber: '100' }, { ballotNumber: 'numberWrong' }],
    ['an account with markup', { handles: '<b>' }, { handles: 'handleWrong' }],
    ['a campaign account without its account', { kind: 'account', handles: '' }, { handles: 'accountNeedsHandle' }],
    ['21 accounts', { handles: twentyOne('@semar') }, { handles: 'tooManyAccounts' }],
    ['21 hashtags', { hashtags: twentyOne('#semar') }, { hashtags: 'tooManyWords' }],
    ['a short name of a million letters', { shortNames: 'x'.repeat(1_000_000) }, { shortNames: 'nameTooLong' }],
    ['21 short names', { shortNames: 'abcdefghijklmnopqrstu'.split('').join() }, { shortNames: 'tooManyWords' }],
    ['a hashtag with markup', { hashtags: '#<b>' }, { hashtags: 'hashtagWrong' }],
    ['a lone #', { hashtags: '#' }, { hashtags: 'hashtagWrong' }],
    ['a hashtag of a million letters', { hashtags: 'x'.repeat(1_000_000) }, { hashtags: 'hashtagWrong' }],
    ['two things at once', { name: '', election: '' }, { name: 'nameMissing', election: 'electionMissing' }],
  ])('says at the field what is wrong: %s', (_, change, errors) => {
    expect(checkForm({ ...good, ...change }, [], 'a')).toEqual({ kind: 'bad', errors });
  });

  it('refuses the same name in the same election, whatever its case', () => {
    const first = checkForm(good, [], 'a');
    if (first.kind !== 'good') throw new Error('the first is good');
    const again = { ...good, name: 'SEMAR badranaya' };
    expect(checkForm(again, [first.contestant], 'b')).toEqual({ kind: 'bad', errors: { name: 'already' } });
    expect(checkForm({ ...again, election: 'pilkada-2020' }, [first.contestant], 'b').kind).toBe('good');
  });

  it('never throws', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, text, text, (name, election, ballotNumber, handles) =>
        ['good', 'bad'].includes(checkForm({ ...good, name, election, ballotNumber, handles }, [], 'a').kind),
      ),
    );
  });
});

describe('accounts as people write them', () => {
  const everywhere = ['facebook', 'instagram', 'x'];
  it.each([
    ['@semar.petruk', everywhere, 'semar.petruk'],
    ['semar_petruk', everywhere, 'semar_petruk'],
    ['x:semar', ['x'], 'semar'],
    ['ig:@semar', ['instagram'], 'semar'],
    ['https://www.facebook.com/semar.petruk/?ref=x', ['facebook'], 'semar.petruk'],
    ['m.facebook.com/semar', ['facebook'], 'semar'],
    ['https://twitter.com/semar', ['x'], 'semar'],
    ['instagram.com/semar/', ['instagram'], 'semar'],
  ])('%s', (text, sites, handle) => {
    expect(readHandles(text)).toEqual(sites.map((site) => ({ site, handle })));
  });

  it.each(['https://example.org/semar', 'semar/petruk', 'javascript:alert(1)', '"'])('%s can not be read', (text) => {
    expect(readHandles(text)).toBeNull();
  });

  it('20 accounts on every site are not too many, and one that is named twice counts once', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => `@semar${index}`);
    const checked = checkForm({ ...good, handles: [...twenty, 'x:semar0', '@semar1'].join(' ') }, [], 'a');
    expect(checked).toMatchObject({ kind: 'good', contestant: { handles: { length: 60 } } });
  });

  it('an empty field holds none', () => {
    expect(readHandles(' ,; ')).toEqual([]);
  });
});
