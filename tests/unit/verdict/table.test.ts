/** The decision table: phase × act × target × subject × circumstance, row by row, as the law's README words it. */
import { describe, expect, it } from 'vitest';
import { raisedOn, type SceneWords, verdictOn } from './scenes';

const days = {
  prospective: '2024-09-10',
  determined: '2024-09-23',
  campaign: '2024-10-15',
  quiet: '2024-11-25',
  voting: '2024-11-27',
  after: '2024-12-01',
  soft: '2025-01-15',
  outside: '2026-11-22',
} as const;
type Day = keyof typeof days;

type Row = readonly [
  title: string,
  words: SceneWords,
  day: Day,
  kind: string,
  main: string,
  alsoCited?: readonly string[],
];
const inDraft = { kind: 'appeal', field: 'draft' } as const;

const rows: readonly Row[] = [
  ['a like before determination', {}, 'prospective', 'warn', 'SKB2022-A4', ['PP42-11c']],
  ['a like between determination and campaign', {}, 'determined', 'warn', 'SKB2022-B6', ['PP94-5n5']],
  ['a like in the campaign', {}, 'campaign', 'warn', 'SKB2022-B6', ['PP94-5n5', 'PP94-14i']],
  ['a like in the quiet period', {}, 'quiet', 'warn', 'SKB2022-B6', ['PP94-5n5']],
  ['a like on voting day', {}, 'voting', 'warn', 'SKB2022-B6', ['PP94-5n5']],
  ['a like after voting', {}, 'after', 'notice', 'PP94-5n5'],
  ['a love reaction counts as a like', { act: 'react', reaction: 'love' }, 'campaign', 'warn', 'SKB2022-B6'],
  ['a haha reaction counts as a like', { act: 'react', reaction: 'haha' }, 'campaign', 'warn', 'SKB2022-B6'],
  ['a sad reaction is told', { act: 'react', reaction: 'sad' }, 'campaign', 'notice', 'SKB2022-B6'],
  ['an angry reaction is told', { act: 'react', reaction: 'angry' }, 'campaign', 'notice', 'SKB2022-B6'],
  [
    'a supporting comment, before',
    { act: 'comment', draft: 'supports' },
    'prospective',
    'warn',
    'SKB2022-A4',
    ['SKB2022-A2'],
  ],
  ['a supporting comment', { act: 'comment', draft: 'supports' }, 'campaign', 'warn', 'SKB2022-B6', ['SKB2022-B2']],
  [
    'a comment that appeals',
    { act: 'comment', draft: 'supports', signals: [inDraft] },
    'campaign',
    'warn',
    'SKB2022-B6',
    ['SKB2022-B8', 'PP94-5n6'],
  ],
  [
    'a comment that appeals, before: B8 but not yet n.6',
    { act: 'comment', draft: 'supports', signals: [inDraft] },
    'prospective',
    'warn',
    'SKB2022-A4',
    ['SKB2022-B8'],
  ],
  ['a supporting comment after voting', { act: 'comment', draft: 'supports' }, 'after', 'notice', 'PP94-5n5'],
  ['an attacking comment, before', { act: 'comment', draft: 'attacks' }, 'prospective', 'warn', 'PP42-11c'],
  [
    'an attacking comment',
    { act: 'comment', draft: 'attacks' },
    'campaign',
    'warn',
    'PP94-5n5',
    ['SKB2022-B12', 'SE137-2018'],
  ],
  ['an attacking comment, quiet', { act: 'comment', draft: 'attacks' }, 'quiet', 'warn', 'PP94-5n5'],
  ['an attacking post after voting', { act: 'post', draft: 'attacks' }, 'after', 'warn', 'PP94-5n5'],
  ['a share, before', { act: 'share' }, 'prospective', 'warn', 'SKB2022-A4', ['SKB2022-A2']],
  ['a share', { act: 'share' }, 'campaign', 'warn', 'SKB2022-B6', ['SKB2022-B2']],
  ['a repost', { act: 'repost' }, 'campaign', 'warn', 'SKB2022-B6', ['SKB2022-B2']],
  ['a quote', { act: 'quote', draft: 'supports' }, 'quiet', 'warn', 'SKB2022-B6', ['SKB2022-B2']],
  ['a share after voting, result still open', { act: 'share' }, 'after', 'warn', 'PP94-5n5'],
  ['a share after the result is fixed', { act: 'share' }, 'soft', 'notice', 'PP94-5n5'],
  [
    'an own post of support, before',
    { act: 'post', draft: 'supports' },
    'prospective',
    'warn',
    'SKB2022-A2',
    ['SKB2022-A4'],
  ],
  ['an own post of support', { act: 'post', draft: 'supports' }, 'campaign', 'warn', 'SKB2022-B2', ['SKB2022-B6']],
  ['an own post of support, quiet', { act: 'post', draft: 'supports' }, 'quiet', 'warn', 'SKB2022-B2'],
  ['following, before', { act: 'follow', own: true }, 'prospective', 'warn', 'SKB2022-A4'],
  ['following', { act: 'follow', own: true }, 'campaign', 'warn', 'SKB2022-B6'],
  ['joining a campaign group, before', { act: 'join', own: true }, 'prospective', 'warn', 'SKB2022-A4', ['SKB2022-B9']],
  ['joining a campaign group', { act: 'join', own: true }, 'campaign', 'warn', 'SKB2022-B6', ['SKB2022-B10']],
  ['joining after voting', { act: 'join', own: true }, 'after', 'notice', 'PP94-5n5'],
  ['a photo, before', { act: 'photo', draft: 'neutral', relation: 'reports' }, 'prospective', 'warn', 'SKB2022-A5'],
  ['a photo', { act: 'photo', draft: 'neutral', relation: 'reports' }, 'campaign', 'warn', 'SKB2022-B7', ['PP94-5n5']],
  ['a photo after voting, result fixed', { act: 'photo', draft: 'neutral' }, 'soft', 'notice', 'PP94-5n5'],
  [
    'a photo with a gesture',
    { act: 'photo', draft: 'supports', signals: ['gesture'] },
    'campaign',
    'warn',
    'SKB2022-B7',
    ['BKN-POSE-2023'],
  ],
  [
    'a post with a picture is a photo',
    { act: 'post', draft: 'supports', post: { imageText: ['orang'] } },
    'campaign',
    'warn',
    'SKB2022-B7',
  ],
  [
    'a livestream, before',
    { act: 'livestream', draft: 'supports' },
    'prospective',
    'warn',
    'SKB2022-A2',
    ['SKB2022-A3', 'SKB2022-A6'],
  ],
  [
    'a livestream',
    { act: 'livestream', draft: 'supports', signals: [inDraft] },
    'campaign',
    'warn',
    'SKB2022-B2',
    ['SKB2022-B4', 'SKB2022-B8'],
  ],
  ['a story reply counts as a comment', { act: 'storyReply', draft: 'supports' }, 'campaign', 'warn', 'SKB2022-B6'],
  ['a news report is told', { relation: 'reports' }, 'campaign', 'notice', 'SKB2022-B6'],
  ['a news report, strictly, is held', { relation: 'reports', strictness: 'strict' }, 'campaign', 'warn', 'SKB2022-B6'],
  ["any act on the candidate's own account", { relation: 'reports', own: true }, 'campaign', 'warn', 'SKB2022-B6'],
  [
    "a neutral question on the candidate's own account",
    { act: 'comment', draft: 'neutral', relation: 'reports', own: true },
    'campaign',
    'warn',
    'SKB2022-B6',
  ],
];

describe('a PNS and a pair of candidates for governor', () => {
  for (const [title, words, day, kind, main, also = []] of rows) {
    it(title, () => {
      const verdict = raisedOn({ ...words, at: days[day] });
      expect(verdict.kind).toBe(kind);
      expect(verdict.provisions[0]).toBe(main);
      for (const id of also) expect(verdict.provisions).toContain(id);
      expect(verdict.phase).toBe(day === 'soft' ? 'after' : day);
      expect(verdict.election).toBe('pilkada-2024');
    });
  }

  it("is not covered when following after the vote, or following an account that is no contestant's", () => {
    expect(verdictOn({ act: 'follow', own: true, at: days.after })).toEqual({ kind: 'clear', reason: 'notCovered' });
    expect(verdictOn({ act: 'follow', own: false })).toEqual({ kind: 'clear', reason: 'notCovered' });
  });

  it('says that authorities disagree about following, and that sanctions vary', () => {
    expect(raisedOn({ act: 'follow', own: true }).notes).toEqual(
      expect.arrayContaining(['authoritiesDisagree', 'sanctionVaries']),
    );
  });

  it('says that negative content counts too', () => {
    expect(raisedOn({ act: 'post', draft: 'attacks' }).notes).toContain('negativeContent');
  });

  it('names the last day of the phase', () => {
    expect(raisedOn().until).toBe('2024-11-23');
  });
});

describe('an own post', () => {
  it('with campaign words is held even where it was read as a report', () => {
    const post = { act: 'post', relation: 'reports', draft: 'neutral' } as const;
    expect(raisedOn(post).kind).toBe('notice');
    expect(raisedOn({ ...post, signals: [inDraft] }).kind).toBe('warn');
  });
});

describe('what is never raised', () => {
  it.each<[string, SceneWords, string]>([
    ['a post about nothing of the kind', { relation: 'none' }, 'notRelated'],
    [
      "the election body's own post",
      { relation: 'reports', signals: [{ kind: 'organiser', field: 'author.name' }] },
      'organiser',
    ],
    [
      "the election body's own post on campaign matters",
      { signals: [{ kind: 'organiser', field: 'page' }] },
      'organiser',
    ],
    ["an office holder's state work", { relation: 'reports', signals: ['stateWork'] }, 'stateWork'],
    ['a day outside every phase', { at: days.outside }, 'outsidePhase'],
    ['a strict person outside every phase', { at: days.outside, strictness: 'strict' }, 'outsidePhase'],
  ])('%s', (_title, words, reason) => {
    expect(verdictOn(words)).toEqual({ kind: 'clear', reason });
  });

  it("but one's own support under the election body's post is held", () => {
    const organiser = { kind: 'organiser', field: 'author.name' } as const;
    const words = { act: 'comment', relation: 'reports', draft: 'supports' } as const;
    const forOne = { ...words, signals: [organiser, { kind: 'shortName', field: 'draft' } as const] };
    expect(raisedOn(forOne).kind).toBe('warn');
    const forNobody = { ...words, signals: [organiser, { kind: 'appeal', field: 'draft' } as const] };
    expect(verdictOn(forNobody)).toEqual({ kind: 'clear', reason: 'organiser' });
    // Where it stands among a contestant's own, it is no longer the organiser who is answered.
    expect(raisedOn({ ...forNobody, own: true }).kind).toBe('warn');
  });
});

describe('the gentle reminder outside every phase', () => {
  it.each([
    ['pns', 'UU20-24-1d'],
    ['pppk', 'UU20-24-1d'],
    ['ppnpn', 'SE1-2023'],
    ['kades', 'DESA-29j'],
    ['tni', 'TNI-39'],
    ['polri', 'POLRI-28'],
  ] as const)('for %s cites %s', (subject, main) => {
    const verdict = raisedOn({ at: days.outside, alwaysRemind: true, subject });
    expect(verdict).toMatchObject({ kind: 'notice', phase: 'outside', election: null, until: null });
    expect(verdict.provisions[0]).toBe(main);
    expect(verdict.notes).toContain('reminder');
    expect(verdict.notes).not.toContain('sanctionVaries');
  });
});

describe('who it is', () => {
  const pemilu = { election: 'pemilu-2024', at: '2023-12-15', region: '0' } as const;
  it.each<[string, SceneWords, string, readonly string[], readonly string[]]>([
    ['CPNS', { subject: 'cpns' }, 'SKB2022-B6', ['PP94-5n5', 'PP94-43', 'CPNS-PP11-37'], []],
    [
      'PPPK: no PNS discipline',
      { subject: 'pppk' },
      'SKB2022-B6',
      ['UU20-9-2', 'PP49-51-59'],
      ['PP94-5n5', 'PP94-14i', 'PP42-11c'],
    ],
    ['PPNPN', { subject: 'ppnpn' }, 'SE1-2023', ['SKB2022-B6'], ['PP94-5n5', 'UU20-9-2']],
    ['a village head, pilkada', { subject: 'kades' }, 'UU10-71-1', ['UU1-2015-188-LAMA', 'DESA-29j'], ['SKB2022-B6']],
    ['a village head, pemilu', { subject: 'kades', ...pemilu }, 'UU7-490', ['UU7-282', 'DESA-29j'], ['UU10-71-1']],
    [
      'a village head, pemilu, quiet period',
      { subject: 'kades', ...pemilu, at: '2024-02-12' },
      'DESA-29j',
      [],
      ['UU7-490'],
    ],
    ['a soldier', { subject: 'tni' }, 'TNI-39', ['UU10-71-1'], ['SKB2022-B6', 'UU1-2015-188-LAMA']],
    ['a police officer, pilkada', { subject: 'polri' }, 'POLRI-28', ['UU10-71-1'], ['POLRI-TR2407']],
    ['a police officer, pemilu', { subject: 'polri', ...pemilu }, 'POLRI-TR2407', ['POLRI-28'], []],
    ['a managerial PNS, pilkada', { circumstances: ['managerial'] }, 'SKB2022-B6', ['UU10-71-1', 'PP94-5n5'], []],
    [
      'a managerial PNS, pemilu',
      { circumstances: ['managerial'], ...pemilu },
      'SKB2022-B6',
      ['UU7-282'],
      ['UU10-71-1'],
    ],
    ['a spouse', { circumstances: ['spouse'] }, 'SKB2022-B6', ['SE18-2023'], []],
    [
      'an agency account that posts',
      { circumstances: ['agencyAccount'], act: 'post', draft: 'supports' },
      'SKB2022-B2',
      ['PP94-5n4'],
      [],
    ],
    ['an agency account that likes', { circumstances: ['agencyAccount'] }, 'SKB2022-B6', [], ['PP94-5n4']],
    [
      'a manager who calls on others',
      { circumstances: ['managerial'], act: 'post', draft: 'supports', signals: [inDraft] },
      'SKB2022-B2',
      ['SKB2022-B8', 'PP94-5n6', 'PP94-5n3'],
      [],
    ],
  ])('%s', (_title, words, main, cited, notCited) => {
    const verdict = raisedOn(words);
    expect(verdict.kind).toBe('warn');
    expect(verdict.provisions[0]).toBe(main);
    for (const id of cited) expect(verdict.provisions).toContain(id);
    for (const id of notCited) expect(verdict.provisions).not.toContain(id);
  });

  it("lets a spouse's photo without a hand sign through with a note, and holds one with a sign", () => {
    const photo = { act: 'photo', draft: 'neutral', relation: 'reports', circumstances: ['spouse'] } as const;
    expect(raisedOn(photo)).toMatchObject({ kind: 'notice' });
    expect(raisedOn(photo).notes).toContain('spouse');
    expect(raisedOn(photo).provisions).toContain('SE18-2023');
    expect(raisedOn({ ...photo, signals: ['gesture'] }).kind).toBe('warn');
  });

  it('tells military and police that they have no vote', () => {
    expect(raisedOn({ subject: 'tni' }).notes).toContain('noVote');
    expect(raisedOn({ subject: 'polri' }).notes).toContain('noVote');
    expect(raisedOn().notes).not.toContain('noVote');
  });
});

describe('whom it is about', () => {
  const pemilu = { election: 'pemilu-2024', at: '2023-12-15', region: '0' } as const;
  it("reaches a caleg by the decree's rows and not by n.5, which names pairs only", () => {
    const verdict = raisedOn({ ...pemilu, kind: 'candidate' });
    expect(verdict.provisions[0]).toBe('SKB2022-B6');
    expect(verdict.provisions).not.toContain('PP94-5n5');
  });
  it('attacks on a caleg rest on B12', () => {
    expect(raisedOn({ ...pemilu, kind: 'candidate', act: 'post', draft: 'attacks' }).provisions[0]).toBe('SKB2022-B12');
  });
  it("reaches a caleg who has no name that is known, by the party's, as a candidate and on the candidates' days", () => {
    const caleg = { ...pemilu, kind: 'party', signals: [{ kind: 'electionWord', text: 'caleg' }] } as const;
    expect(raisedOn(caleg).provisions[0]).toBe('SKB2022-B6');
    expect(raisedOn({ ...caleg, circumstances: ['spouse'] }).provisions).toContain('SE18-2023');
    // Parties were determined a year before their candidates.
    expect(raisedOn({ ...caleg, at: '2023-10-20' })).toMatchObject({ phase: 'prospective' });
    expect(raisedOn({ ...pemilu, kind: 'party', at: '2023-10-20' })).toMatchObject({ phase: 'determined' });
    expect(raisedOn({ ...caleg, signals: [] }).provisions[0]).toBe('PP42-11c');
    expect(raisedOn({ ...caleg, relation: 'reports' }).provisions[0]).toBe('PP42-11c');
  });
  it("tells of a party's account that says nothing of the contest, and holds its campaigning", () => {
    const party = { ...pemilu, kind: 'party', own: true } as const;
    const quiet = raisedOn({ ...party, relation: 'reports' });
    expect(quiet.kind).toBe('notice');
    expect(quiet.provisions).toEqual(expect.arrayContaining(['UU20-9-2', 'UU20-24-1d', 'OFFICIAL-PARTY']));
    expect(quiet.provisions).not.toContain('SKB2022-B6');
    expect(raisedOn({ ...party, signals: ['ballotNumber'] }).kind).toBe('warn');
  });
  it('adds UU 7/2017 Pasal 283 to appeals in a general election', () => {
    const words = { act: 'post', draft: 'supports', signals: [inDraft] } as const;
    expect(raisedOn({ ...pemilu, ...words }).provisions).toContain('UU7-283');
    expect(raisedOn(words).provisions).not.toContain('UU7-283');
  });
  it('a post that campaigns without a name counts for whatever election is on', () => {
    expect(raisedOn({ mentions: [] })).toMatchObject({ kind: 'warn', election: 'pilkada-2024', contestants: [] });
  });
  it('of several contestants the strictest verdict counts, and its contestants come first', () => {
    const verdict = raisedOn({
      at: '2025-04-12',
      mentions: [
        { election: 'pilkada-2024' as never },
        { election: 'psu-2025-pasaman' as never, region: '13.08' as never },
      ],
    });
    expect(verdict).toMatchObject({ election: 'psu-2025-pasaman', phase: 'campaign', contestants: [1, 0] });
  });
  it('names the window of a re-vote without a campaign as our reading', () => {
    const verdict = raisedOn({ at: '2025-03-10', election: 'psu-2025-serang', region: '36.04' });
    expect(verdict.notes).toContain('sensitiveWindow');
    expect(verdict.provisions[0]).toBe('SKB2022-B6');
  });
});

describe('which clock counts', () => {
  const utc = (text: string) => Date.parse(text);
  it("takes the region's own zone for its election", () => {
    // 23.30 WIB on the last campaign day is already the quiet period in Papua.
    const at = utc('2024-11-23T16:30:00Z');
    expect(raisedOn({ at, region: '36' }).phase).toBe('campaign');
    expect(raisedOn({ at, region: '91' }).phase).toBe('quiet');
  });
  it("takes the user's zone for a national election", () => {
    const at = utc('2024-02-10T16:30:00Z');
    const national = { election: 'pemilu-2024', region: '0', at } as const;
    expect(raisedOn({ ...national, zone: 7 }).phase).toBe('campaign');
    expect(raisedOn({ ...national, zone: 9 }).phase).toBe('quiet');
  });
  it('near midnight takes the stricter of region and device, but nobody is determined early', () => {
    expect(raisedOn({ at: utc('2024-11-23T16:30:00Z'), region: '36', deviceZone: 9 }).phase).toBe('quiet');
    const eve = raisedOn({ at: utc('2024-09-21T16:30:00Z'), region: '36', deviceZone: 9 });
    expect(eve.phase).toBe('prospective');
    expect(eve.provisions[0]).toBe('SKB2022-A4');
  });
});

describe('the law of the day', () => {
  const president = { election: 'pemilu-2019', at: '2019-02-01', region: '0' } as const;
  const governor = { election: 'pilkada-2020', at: '2020-10-15', region: '13' } as const;
  it.each<[string, SceneWords, string, readonly string[], readonly string[]]>([
    [
      '2018, like of a would-be governor',
      { election: 'pilkada-2018', at: '2018-01-20', region: '33' },
      'SE71-2017-e',
      ['PP42-11c', 'UU5-9-2'],
      ['PP53-4-15c'],
    ],
    [
      '2018, like in the campaign',
      { election: 'pilkada-2018', at: '2018-05-10', region: '74' },
      'SE71-2017-e',
      ['PP53-4-15c'],
      [],
    ],
    [
      '2018, an attack',
      { election: 'pilkada-2018', at: '2018-05-10', region: '74', act: 'post', draft: 'attacks' },
      'PP53-4-15c',
      [],
      [],
    ],
    ['2019, a presidential pair', president, 'PP53-4-13a', ['PP42-11c', 'UU5-9-2', 'SE71-2017-e'], []],
    [
      '2019, a caleg had no direct discipline rule',
      { ...president, kind: 'candidate', act: 'share' },
      'PP42-11c',
      ['UU5-9-2'],
      ['PP53-4-13a'],
    ],
    ['2020, a like', governor, 'SKB2020-1', ['PP53-4-15c', 'PP42-11c'], []],
    [
      '2020, a photo with a gesture',
      { ...governor, act: 'photo', draft: 'supports', signals: ['gesture'] },
      'SKB2020-3',
      ['SKB2020-1'],
      [],
    ],
    ['2020, joining is not named', { ...governor, act: 'join', own: true }, 'PP42-11c', ['UU5-9-2'], ['SKB2020-1']],
    ['early 2020 registration', { ...governor, at: '2020-09-05' }, 'SE71-2017-e', [], ['SKB2020-1']],
    [
      'a village head in 2018',
      { election: 'pilkada-2018', at: '2018-05-10', region: '74', subject: 'kades' },
      'UU10-71-1',
      ['UU1-2015-188-LAMA'],
      [],
    ],
    [
      'the last days of UU 5/2014',
      { election: 'pemilu-2024', at: '2023-10-30', region: '0' },
      'SKB2022-A4',
      ['UU5-9-2'],
      ['UU20-9-2'],
    ],
    [
      'the first day of UU 20/2023',
      { election: 'pemilu-2024', at: '2023-10-31', region: '0' },
      'SKB2022-A4',
      ['UU20-9-2'],
      ['UU5-9-2'],
    ],
    [
      'criminal law before the ruling of 14 November 2024',
      { subject: 'kades', at: '2024-11-13' },
      'UU10-71-1',
      ['UU1-2015-188-LAMA'],
      [],
    ],
    ['criminal law after it', { subject: 'kades', at: '2024-11-14' }, 'UU10-71-1', [], ['UU1-2015-188-LAMA']],
  ])('%s', (_title, words, main, cited, notCited) => {
    const { provisions } = raisedOn(words);
    expect(provisions[0]).toBe(main);
    for (const id of [...cited]) expect(provisions).toContain(id);
    for (const id of ['SKB2022-B6', 'PP94-5n5', ...notCited]) expect(provisions).not.toContain(id);
  });

  it('says where the rule of that time is not in the data', () => {
    expect(raisedOn({ ...president, subject: 'ppnpn' }).notes).toContain('ruleThenUnknown');
    expect(raisedOn({ election: 'pilkada-2017', at: '2017-01-10', region: '31' }).notes).toContain('ruleThenUnknown');
    expect(raisedOn(president).notes).not.toContain('ruleThenUnknown');
    expect(raisedOn().notes).not.toContain('ruleThenUnknown');
  });
});
