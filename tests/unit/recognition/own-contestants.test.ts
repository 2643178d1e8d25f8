/** Own contestants count in a post by everything that was given: short names, hashtags, accounts, ballot number, of every kind. */
import { describe, expect, it } from 'vitest';
import { ownContestants } from '../../../src/background/own-contestants';
import { needsCompany, shortNamesInCompany } from '../../../src/pages/options/contestants/ambiguity';
import { type ContestantForm, checkForm, emptyForm } from '../../../src/pages/options/contestants/form';
import { checkList, readList } from '../../../src/pages/options/contestants/list';
import { assess, openIndex } from '../../../src/recognition/assess';
import { compileIndex, labelsOf } from '../../../src/recognition/compile';
import type { Post } from '../../../src/recognition/post';
import { shippedInput } from '../../../src/recognition/shipped';
import { contestantsOf } from '../../../src/rulebook/contestants';
import type { ElectionId, RegionCode } from '../../../src/rulebook/words';
import type { OwnContestant } from '../../../src/settings/own';

const elections = ['pilkada-2024'] as ElectionId[];

/** What the index makes of a post: how it relates to a contest, and whom it names. */
function reader(own: readonly OwnContestant[]) {
  const added = ownContestants(own, [], elections);
  const index = openIndex(compileIndex(shippedInput(elections, added)));
  const labels = labelsOf([...contestantsOf(elections), ...added]);
  return (post: Post) => {
    const { relation, ownAccount, mentions } = assess(index, { site: 'facebook', kind: 'like', post });
    return { relation, ownAccount, named: mentions.map(({ ordinal, kind }) => `${kind} ${labels[ordinal]}`) };
  };
}

function typed(change: Partial<ContestantForm>) {
  const form = { ...emptyForm, election: 'pilkada-2024', region: '33.08' as RegionCode, ...change };
  const checked = checkForm(form, [], 'own-1');
  if (checked.kind !== 'good') throw new Error(JSON.stringify(checked.errors));
  return reader([checked.contestant]);
}

const semar = {
  name: 'Semar Badranaya',
  ballotNumber: '7',
  shortNames: 'Ki Lurah Tumaritis, Kangsemar',
  hashtags: '#SemarMajuTerus',
  handles: '@semar_karang_kadempel',
};

describe.each<[string, Partial<ContestantForm>, string]>([
  [
    'a ticket',
    { ...semar, kind: 'ticket', runningMate: 'Petruk Kantongbolong' },
    'Semar Badranaya–Petruk Kantongbolong',
  ],
  ['a single candidate', { ...semar, kind: 'candidate' }, 'Semar Badranaya'],
  ['a party', { ...semar, kind: 'party' }, 'Semar Badranaya'],
  ['a campaign account', { ...semar, kind: 'account' }, 'Semar Badranaya'],
])('%s that was added', (_title, form, label) => {
  const read = typed(form);
  const whom = `${form.kind} ${label}`;
  it.each<[string, Post]>([
    ['name', { text: 'Ayo kita dukung Semar Badranaya!' }],
    ['short name', { text: 'Ayo coblos Ki Lurah Tumaritis untuk Magelang!' }],
    ['hashtag', { text: 'Pagi ini bersama warga pasar #SemarMajuTerus' }],
  ])('is campaigned for by its %s', (_by, post) => {
    expect(read(post)).toMatchObject({ relation: 'campaigns', named: [whom] });
  });
  it('is known by its account', () => {
    const author = { name: 'Kabar Karang Kadempel', handle: 'semar_karang_kadempel' };
    expect(read({ author, text: 'Selamat pagi semuanya' })).toMatchObject({ ownAccount: true, named: [whom] });
  });
  it('is not seen in what only sounds like it', () => {
    expect(read({ text: 'Pak lurah meresmikan pasar, semar mendem dijual murah' }).relation).toBe('none');
  });
});

describe('the ballot number of a single candidate', () => {
  it('counts with the name, as in the election of a village head', () => {
    const text = 'Nomor 7 Badranaya untuk Magelang, pilih yang terbaik!';
    expect(typed({ ...semar, kind: 'candidate' })({ text })).toMatchObject({
      relation: 'campaigns',
      named: ['candidate Semar Badranaya'],
    });
  });
});

describe("a short name with a word of the running mate's name", () => {
  it("is the running mate's", () => {
    const [ticket] = ownContestants(
      [
        {
          id: 'a',
          kind: 'ticket',
          name: 'Semar Badranaya',
          runningMate: 'Petruk Kantongbolong',
          election: 'pilkada-2024' as ElectionId,
          region: '0' as RegionCode,
          handles: [],
          shortNames: ['Kang Petruk', 'Ki Lurah', 'Semar–Petruk'],
        },
      ],
      [],
      elections,
    );
    expect(ticket?.people).toEqual([
      { name: 'Semar Badranaya', nick: ['Ki Lurah', 'Semar–Petruk'] },
      { name: 'Petruk Kantongbolong', nick: ['Kang Petruk'] },
    ]);
  });
});

describe('a pasted list', () => {
  it('gives the index the same as the form', () => {
    const lines = readList(
      'nama;jenis;nomor;akun;nama pendek;tagar\nSemar Badranaya;calon;7;@semar_kk;Ki Lurah Tumaritis;#SemarMajuTerus',
      { election: 'pilkada-2024', region: '33.08' as RegionCode },
      { region: () => true, election: () => true },
    );
    const read = reader(checkList(lines, [], () => 'a').good);
    expect(read({ text: 'Bersama warga #SemarMajuTerus' }).named).toEqual(['candidate Semar Badranaya']);
    expect(read({ text: 'Ayo coblos Ki Lurah Tumaritis di Magelang' }).named).toEqual(['candidate Semar Badranaya']);
  });
});

describe('the hint on short names', () => {
  it('names those that count only in company', () => {
    const form = { ...emptyForm, name: 'Semar Badranaya', election: 'pilkada-2024', region: '33' as RegionCode };
    expect(shortNamesInCompany({ ...form, shortNames: 'Budi, Siti Aminah, Tumaritis' })).toEqual([
      'Budi',
      'Siti Aminah',
    ]);
    const read = typed({ ...form, shortNames: 'Siti Aminah' });
    expect(read({ text: 'Selamat ulang tahun untuk guru kami, Siti Aminah' }).relation).toBe('none');
    expect(needsCompany({ ...form, shortNames: 'Budi' })).toBe(false);
  });
});
