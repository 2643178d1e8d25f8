/** What recognition says about posts, in examples: one table per promise. Sentences are the test's own. */
import { describe, expect, it } from 'vitest';
import { assess, openIndex } from '../../../src/recognition/assess';
import { compileIndex, labelsOf } from '../../../src/recognition/compile';
import type { Action, Post } from '../../../src/recognition/post';
import { shippedInput } from '../../../src/recognition/shipped';
import type { Contestant } from '../../../src/rulebook/contestants';
import type { ElectionId, RegionCode } from '../../../src/rulebook/words';

const input = shippedInput();
const index = openIndex(compileIndex(input));
const labels = labelsOf(input.contestants);

function like(post: Post): Action {
  return { site: 'facebook', kind: 'like', reaction: 'like', post };
}

function about(text: string, at = index, names = labels) {
  const assessment = assess(at, like({ text }));
  return { ...assessment, labels: assessment.mentions.map((mention) => names[mention.ordinal] as string) };
}

describe('names', () => {
  it.each([
    ['full', 'Khofifah Indar Parawansa maju lagi di pilgub'],
    ['short', 'Bu Khofifah resmi maju di pilgub Jatim'],
    ['misspelt', 'Kofifah calon gubernur Jatim nomor urut 2'],
    ['in capitals', 'KHOFIFAH CALON GUBERNUR JATIM'],
    ['in bold mathematical letters', '𝗞𝗵𝗼𝗳𝗶𝗳𝗮𝗵 calon gubernur Jatim'],
    ['with zero-width characters', 'Kho\u200bfi\u200dfah calon gubernur Jatim'],
    ['with look-alike letters', 'Khоfіfаh calon gubernur Jatim'],
    ['spelled out', 'K H O F I F A H calon gubernur'],
    ['parted by a picture', 'Khofi🔥fah calon gubernur'],
  ])('finds a name %s', (_, text) => {
    expect(about(text).labels).toContain('Khofifah Indar Parawansa–Emil Elestianto Dardak');
  });

  it.each([
    'Moch. Ridwan Kamil – Suswono, cagub Jakarta',
    'M. Ridwan Kamil dan Suswono di debat pilgub',
    'H. M. Ridwan Kamil, S.T., M.U.D. cagub Jakarta',
    'RK-Suswono nomor urut 1',
  ])('looks through titles and first names: %s', (text) => {
    expect(about(text).labels).toContain('M. Ridwan Kamil–Suswono');
  });

  it('does not take every bearer of a common name for a contestant', () => {
    expect(about('Pak Budi dan Bu Siti pergi ke pasar naik sepeda').relation).toBe('none');
  });
});

describe('tickets, tags, numbers', () => {
  it.each([
    'Airin-Ade',
    'Airin & Ade menang',
    'airin/ade untuk banten',
    '#AirinAde',
    '#menangkanAirinAde',
    'Airin dan Ade di debat pilgub',
  ])('joins the two names of a ticket: %s', (text) => {
    expect(about(text).labels).toContain('Airin Rachmi Diany–Ade Sumardi');
  });

  it.each([
    ['#KhofifahEmil02', 'for'],
    ['#TolakPrabowo', 'against'],
    ['#MenangkanGanjar', 'for'],
    ['#asalbukanPrabowo', 'against'],
  ])('%s campaigns %s', (text, stance) => {
    expect(about(text)).toMatchObject({ relation: 'campaigns', stance });
  });

  it('reads a ballot number as a call', () => {
    const { relation, signals } = about('Coblos nomor 2 untuk Banten');
    expect(relation).toBe('campaigns');
    expect(signals).toContainEqual(expect.objectContaining({ kind: 'ballotNumber', text: 'Coblos nomor 2' }));
  });

  it('knows the empty box', () => {
    expect(about('Lebih baik pilih kotak kosong di pilkada nanti').relation).not.toBe('none');
  });
});

describe('silence', () => {
  it.each([
    'Calon mantu idaman ibu mertua',
    'Pemilihan ketua OSIS berlangsung seru, suara terbanyak untuk kelas XI',
    'Suara sirene pemadam terdengar sampai sini',
    'Pilihan menu di kantin makin banyak',
    'KPU buka pendaftaran anggota KPPS, ayo daftar',
    'Presiden FIFA hadir di Jakarta',
    'PSSI umumkan pelatih baru timnas',
    'Trump menang pemilu Amerika, Biden ucapkan selamat',
    'Wali kota meresmikan taman bermain',
    'Selamat pagi semua, semoga sehat selalu',
    '',
    '🙂',
  ])('%s', (text) => {
    expect(about(text).relation).toBe('none');
  });
});

describe('who says it', () => {
  it.each<[string, Post]>([
    ['a known account', { author: { handle: 'KhofifahIP' }, text: 'Selamat pagi' }],
    ['a campaign by its own name', { author: { name: 'Relawan Ganjar Mahfud Banten' }, text: 'Selamat pagi' }],
    ['a ticket by its own name', { author: { name: 'Airin-Ade' }, text: 'Selamat pagi' }],
    ['a page', { page: { name: 'Tim Pemenangan Khofifah Emil' }, text: 'Foto hari ini' }],
    ['a group', { group: { name: 'Sahabat Prabowo Gibran' }, text: 'Halo' }],
    ['an account known to the agency', { contestantAccount: true, text: 'Halo' }],
  ])('%s is a campaign account', (_, post) => {
    expect(assess(index, like(post)).ownAccount).toBe(true);
  });

  it('an ordinary account is not', () => {
    expect(assess(index, like({ author: { name: 'Warung Bu Siti' }, text: 'Buka' })).ownAccount).toBe(false);
  });
});

describe('what surrounds the text', () => {
  it.each<[string, Post]>([
    ['quoted post', { text: 'Setuju', quoted: { text: 'Coblos nomor 2, Khofifah-Emil' } }],
    ['answered post', { text: 'Mantap', parent: { text: 'Debat pilgub: Khofifah dan Risma' } }],
    ['link title', { text: 'Baca ini', link: { title: 'Khofifah-Emil unggul di survei pilgub' } }],
    ['image text', { imageText: ["May be an image of 2 people and text that says 'COBLOS NO 2 KHOFIFAH EMIL'"] }],
  ])('%s counts', (_, post) => {
    expect(assess(index, like(post)).mentions.length).toBeGreaterThan(0);
  });

  it.each([
    ['Semoga menang Bu Khofifah, saya pilih nomor 2', 'supports'],
    ['Jangan pilih Khofifah, pembohong', 'attacks'],
    ['Di mana alamat kantornya?', 'none'],
  ] as const)('the draft "%s" %s', (draft, expected) => {
    const action: Action = { site: 'x', kind: 'comment', post: { text: 'Selamat pagi' }, draft };
    expect(assess(index, action).draft).toBe(expected);
  });
});

describe('an own post', () => {
  it('is what its draft says, with what is attached beside it', () => {
    const action: Action = {
      site: 'instagram',
      kind: 'photo',
      post: { imageText: ['Foto keluarga'] },
      draft: 'Bersama cagub Khofifah',
    };
    expect(assess(index, action).relation).not.toBe('none');
  });
});

describe('why', () => {
  it('gives the span of every signal in its own field', () => {
    const text = 'Ayo coblos nomor 2, Khofifah & Emil untuk Jawa Timur! #KhofifahEmil02';
    const { signals } = assess(index, like({ text }));
    expect(signals.length).toBeGreaterThan(3);
    for (const signal of signals) expect(text.slice(signal.start, signal.end)).toBe(signal.text);
  });
});

describe('contestants that a person or an agency adds', () => {
  const added: Contestant = {
    election: 'pilkades-contoh' as ElectionId,
    kind: 'ticket',
    region: '33.08' as RegionCode,
    number: 3,
    label: 'Wiratmoko–Sulastriani',
    people: [{ name: 'H. Bagaskoro Wiratmoko, S.T.', nick: ['Mbah Wir'] }, { name: 'Sulastriani Hapsari' }],
    brands: ['WIRASTRI'],
    hashtags: ['#WirastriSatu'],
    handles: ['wirastri_resmi'],
  };
  const more = shippedInput(undefined, [added]);
  const wider = openIndex(compileIndex(more));
  const names = labelsOf(more.contestants);

  it.each([
    'Coblos Bagaskoro Wiratmoko nomor 3',
    'Wiratmoko-Sulastriani siap menang',
    'wirastri menang',
    '#WirastriSatu',
    '#WiratmokoSulastriani',
    'kata @wirastri_resmi besok kampanye',
  ])('%s', (text) => {
    expect(about(text, wider, names).labels).toContain('Wiratmoko–Sulastriani');
  });
});

describe('the same name in different years', () => {
  it.each([
    [Date.UTC(2018, 4, 1), 'pilkada-2018'],
    [Date.UTC(2024, 9, 20), 'pilkada-2024'],
  ])('the date of the post decides', (publishedAt, election) => {
    const { mentions } = assess(index, like({ text: 'Khofifah-Emil menang pilgub', publishedAt }));
    expect(mentions[0]?.election).toBe(election);
  });
});

describe('one brand or name that different people bore in different elections', () => {
  const bearer = (election: string, head: string, mate: string): Contestant => ({
    election: election as ElectionId,
    kind: 'ticket',
    region: '33' as RegionCode,
    number: 1,
    label: `${head}–${mate}`,
    people: [
      { name: head, short: ['Wiratmoko'] },
      { name: mate, short: ['Sulastriani'] },
    ],
    brands: ['WIRASTRI'],
  });
  const both = shippedInput(undefined, [
    bearer('contoh-2013', 'Bagaskoro Wiratmoko', 'Hapsari Sulastriani'),
    bearer('contoh-2024', 'Cakrabuana Wiratmoko', 'Kinasih Sulastriani'),
  ]);
  const wider = openIndex(compileIndex(both));
  const elections = (text: string, publishedAt?: number) =>
    assess(wider, like({ text, ...(publishedAt === undefined ? {} : { publishedAt }) }))
      .mentions.map(({ election }) => election as string)
      .filter((election) => election.startsWith('contoh'))
      .sort();

  it.each([
    ['brand', 'Saatnya WIRASTRI menang di pilgub'],
    ['names', 'Wiratmoko-Sulastriani menang di pilgub'],
  ])('the date of the post decides between those of one %s', (_, text) => {
    expect(elections(text, Date.UTC(2013, 3, 2))).toEqual(['contoh-2013']);
    expect(elections(text, Date.UTC(2012, 11, 31))).toEqual(['contoh-2013']);
    expect(elections(text, Date.UTC(2024, 9, 20))).toEqual(['contoh-2024']);
    expect(elections(text, Date.UTC(2026, 1, 1))).toEqual(['contoh-2024']);
    expect(elections(text)).toEqual(['contoh-2013', 'contoh-2024']);
  });
});
