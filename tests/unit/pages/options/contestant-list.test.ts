import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportedContestants } from '../../../../src/pages/options/contestants/export';
import { checkList, readList, withoutGood } from '../../../../src/pages/options/contestants/list';
import { regionOf } from '../../../../src/rulebook/regions';
import type { RegionCode } from '../../../../src/rulebook/words';
import { type OwnContestant, ownContestantSchema } from '../../../../src/settings/own';

const defaults = { election: 'pilkada-2024', region: '36.04' as RegionCode };
const known = {
  region: (code: string) => regionOf(code as RegionCode) !== undefined,
  election: (id: string) => ['pilkada-2024', 'pilkada-2020'].includes(id),
};
const ids = () => {
  let next = 0;
  return () => `id-${next++}`;
};
const read = (text: string) => readList(text, defaults, known);
const check = (text: string, existing: Parameters<typeof checkList>[1] = []) => checkList(read(text), existing, ids());

const accounts = (count: number) => Array.from({ length: count }, (_, index) => `@semar${index}`).join(' ');

describe('a pasted list of contestants', () => {
  it.each<[string, string, object]>([
    ['a name alone', 'Semar Badranaya', { kind: 'candidate', name: 'Semar Badranaya', region: '36.04' }],
    [
      'number and pair as in the news',
      '2. Semar – Petruk',
      { kind: 'ticket', name: 'Semar', runningMate: 'Petruk', ballotNumber: 2 },
    ],
    [
      'columns without a heading',
      'Semar;Petruk;3;36;x:semar',
      { runningMate: 'Petruk', ballotNumber: 3, region: '36', handles: [{ site: 'x', handle: 'semar' }] },
    ],
    ['a heading in another order', 'No,Nama,Wilayah\n4,Gareng,0', { name: 'Gareng', ballotNumber: 4, region: '0' }],
    [
      'a cell in quotes',
      'nama,jenis\n"Partai ""Contoh"", Baru",partai',
      { kind: 'party', name: 'Partai "Contoh", Baru' },
    ],
    ['tabs from a spreadsheet', 'Semar\tPetruk\t1', { name: 'Semar', runningMate: 'Petruk', ballotNumber: 1 }],
    [
      'short names and hashtags without a heading',
      'Semar;Petruk;3;36;x:semar;paslon;"Ki Lurah, Semar-Petruk";#SemarMaju #Maju3',
      { shortNames: ['Ki Lurah', 'Semar-Petruk'], hashtags: ['SemarMaju', 'Maju3'] },
    ],
    [
      'short names and hashtags by heading',
      'Nama,Tagar,Nama Pendek\nSemar,SemarMaju,"Ki Lurah, Badranaya"',
      { shortNames: ['Ki Lurah', 'Badranaya'], hashtags: ['SemarMaju'] },
    ],
    [
      'JSON lists, as an export has them',
      '[{"name":"Bagong","shortNames":["Ki Bagong","Gong"],"hashtags":["BagongBisa","Gong1"]}]',
      { shortNames: ['Ki Bagong', 'Gong'], hashtags: ['BagongBisa', 'Gong1'] },
    ],
    ['an election of its own', 'Nama;Pemilihan\nBagong;pilkada-2020', { name: 'Bagong', election: 'pilkada-2020' }],
    ['JSON objects', '[{"name":"Bagong","ballotNumber":5}]', { name: 'Bagong', ballotNumber: 5 }],
    ['JSON names', '["Bagong – Gareng"]', { name: 'Bagong', runningMate: 'Gareng' }],
  ])('is read: %s', (_, text, contestant) => {
    expect(check(text).good).toMatchObject([{ election: 'pilkada-2024', ...contestant }]);
  });

  it.each<[string, string, number, object]>([
    ['an unknown region', 'Semar\nPetruk;;;99.99', 2, { error: 'regionUnknown' }],
    ['an unknown election', 'nama;pemilihan\nSemar;pilkada-1999', 2, { error: 'electionUnknown' }],
    ['21 accounts', `nama;akun\nSemar;${accounts(21)}`, 2, { errors: { handles: 'tooManyAccounts' } }],
    ['an unknown kind', 'nama;jenis\nSemar;raja', 2, { error: 'kindUnknown' }],
    ['a quote that stays open', 'nama;jenis\n"Semar;calon', 2, { error: 'quoteOpen' }],
    ['too many cells', 'a;b;1;36;@a;calon;ki;#a;lagi', 1, { error: 'notRow' }],
    ['broken JSON', '[{"name":"A"\n\n x}]', 3, { error: 'notJson' }],
    ['JSON that is no list', '{"a":1}', 1, { error: 'notRow' }],
    ['a list of a later version', '{"version":2,"contestants":[{"name":"Semar"}]}', 1, { error: 'otherVersion' }],
    ['a number that is none', 'Semar;;dua', 1, { errors: { ballotNumber: 'numberWrong' } }],
    ['a hashtag that no site takes', 'nama;tagar\nSemar;#maju!', 2, { errors: { hashtags: 'hashtagWrong' } }],
    ['a name of a hundred thousand letters', 'x'.repeat(100_000), 1, { errors: { name: 'nameTooLong' } }],
    ['the same name twice', 'Semar\n\nsemar', 3, { errors: { name: 'already' } }],
  ])('says on its line what is wrong: %s', (_, text, line, wrong) => {
    const bad = check(text).lines.filter(({ contestant }) => contestant === null);
    expect(bad).toMatchObject([{ line, ...wrong }]);
  });

  it.each([
    ['an export of the page', (rows: readonly OwnContestant[]) => exportedContestants(rows)],
    [
      'the copy of everything that is stored',
      (rows: readonly OwnContestant[]) => JSON.stringify({ settings: { contestants: rows }, journal: {} }),
    ],
  ])('is %s, and brings everything back', (_, written) => {
    const before = check(
      [
        'nama;wakil;nomor;wilayah;akun;jenis;nama pendek;tagar;pemilihan',
        `Semar;Petruk;3;36;${accounts(20)};paslon;"Ki Lurah, Semar-Petruk";#SemarMaju #Maju3;pilkada-2024`,
        'Gareng;;;0;x:gareng;calon;;;pilkada-2020',
      ].join('\n'),
    ).good;
    const [ticket] = before;
    expect(ticket?.handles).toHaveLength(60);
    const again = checkList(readList(written(before), { election: 'belum', region: null }, known), [], ids());
    expect(again.lines.map(({ error, errors }) => [error, errors])).toEqual(before.map(() => [null, {}]));
    const withoutIds = (rows: readonly OwnContestant[]) => rows.map(({ id: _id, ...rest }) => rest);
    expect(withoutIds(again.good)).toEqual(withoutIds(before));
  });

  it('knows what was added before', () => {
    const before = check('Semar').good;
    expect(check('SEMAR', before).lines[0]?.errors).toEqual({ name: 'already' });
  });

  it('leaves the lines that must be mended, and the heading', () => {
    const text = 'nama;jenis\nSemar;calon\nPetruk;raja\nGareng;calon';
    expect(withoutGood(text, check(text).lines)).toBe('nama;jenis\nPetruk;raja');
    expect(withoutGood('Semar\nPetruk', check('Semar\nPetruk').lines)).toBe('');
  });

  it('loses no line, whatever is pasted: each is a contestant that the settings keep, or says what is wrong', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('Semar', '"', ';', '36.04', 'x:a', '[', '1. A – B'),
    );
    const text = fc.array(
      fc.array(cell, { maxLength: 8 }).map((cells) => cells.join(';')),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(text, (lines) => {
        const pasted = lines.join('\n');
        const checked = check(pasted);
        for (const line of checked.lines) {
          const wrong = line.error !== null || Object.keys(line.errors).length > 0;
          expect(line.contestant === null).toBe(wrong);
        }
        for (const each of checked.good) expect(ownContestantSchema.safeParse(each).success).toBe(true);
        const left = withoutGood(pasted, checked.lines);
        const bad = checked.lines.filter(({ contestant }) => contestant === null);
        if (bad.length > 0) expect(left.trim()).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
