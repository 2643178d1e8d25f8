/** What the dialog says, read as a person reads it. The questions are the previews' own. */
import { describe, expect, test } from 'vitest';
import { noticeText, questionView } from '../../../src/interstitial/view';
import { wordsIn } from '../../../src/interstitial/words';
import type { Question } from '../../../src/plan/question';
import type { Signal } from '../../../src/recognition/assessment';
import { actionKinds, type Language, phases, subjects } from '../../../src/rulebook/words';
import type { Note } from '../../../src/verdict/verdict';
import { campaignMoment, names, type SampleName, type Situation, samples, texts } from '../../browser/preview/samples';

const known = new Map(Object.entries(names).map(([ordinal, name]) => [Number(ordinal), name]));

function view(question: Question, language: Language = 'id') {
  return questionView(question, texts, known, wordsIn(language));
}
function headline(question: Question, language: Language = 'id'): string {
  return view(question, language)
    .headline.map(({ text, strong }) => (strong ? `*${text}*` : text))
    .join('');
}
const ask = (name: SampleName, situation: Situation = {}) => samples[name](situation, null);

describe('what you were about to do', () => {
  test.each([
    ['likeOwn', 'Anda akan *menyukai* unggahan akun pasangan calon Andra Soni–Dimyati.'],
    ['shareThird', 'Anda akan *membagikan* unggahan tentang pasangan calon Andra Soni–Dimyati Natakusumah.'],
    ['followOwn', 'Anda akan *mengikuti* akun pasangan calon Airin Rachmi Diany–Ade Sumardi.'],
    ['commentDraft', 'Anda akan *mengirim tulisan* tentang bakal pasangan calon Andra Soni–Dimyati Natakusumah.'],
  ] as const)('%s: %s', (name, words) => {
    expect(headline(ask(name))).toBe(words);
  });

  test('has a whole sentence for every act, own account or not, in both languages', () => {
    for (const kind of actionKinds) {
      for (const ownAccount of [true, false]) {
        for (const language of ['id', 'en'] as const) {
          const like = ask('likeOwn', { language });
          const question: Question = {
            ...like,
            action: { ...like.action, kind },
            assessment: { ...like.assessment, ownAccount },
          };
          const words = headline(question, language);
          expect(words, `${kind} ${ownAccount} ${language}`).toMatch(
            language === 'id'
              ? /^Anda akan \*.+\*.* .*Andra Soni.*\.$/
              : /^You are about to \*.+\*.* .*Andra Soni.*\.$/,
          );
        }
      }
    }
  });

  test('a name that could not be read is the one on the page, and nobody is “an election contestant”', () => {
    const t = wordsIn('id');
    const like = ask('likeOwn');
    const say = (question: Question) =>
      questionView(question, null, new Map(), t)
        .headline.map(({ text }) => text)
        .join('');
    expect(say(like)).toContain('pasangan calon Andra Soni–Dimyati.');
    expect(say({ ...like, assessment: { ...like.assessment, mentions: [], signals: [] } })).toContain(
      'unggahan akun peserta pemilihan.',
    );
  });

  test('several contestants: the first is named, the rest are not hidden', () => {
    const like = ask('likeOwn');
    const [mention] = like.assessment.mentions;
    if (mention === undefined) throw new Error('sample');
    const mentions = [mention, { ...mention, ordinal: 8 }];
    const [signal] = like.assessment.signals;
    if (signal === undefined) throw new Error('sample');
    const say = (contestants: readonly number[]) => {
      const signals = [...like.assessment.signals, { ...signal, kind: 'shortName' as const, contestants }];
      return headline({ ...like, assessment: { ...like.assessment, mentions, signals } });
    };
    expect(say([8])).toContain('Andra Soni–Dimyati dan peserta lain.');
    expect(say([7, 8]), 'a bearer of the same name is nobody else').toContain('Andra Soni–Dimyati.');
  });
});

describe('a date that is not quite sure', () => {
  const doubtful = (doubt: string, day = '2024-11-23') => ({
    ...texts,
    elections: Object.fromEntries(
      Object.entries(texts.elections).map(([id, words]) => [id, { ...words, doubts: { [day]: doubt } }]),
    ) as unknown as typeof texts.elections,
  });

  test.each([
    ['medium', 'Tanggal menurut satu sumber.', 'Dates from one source.'],
    ['derived', 'Tanggal dihitung dari rumus, belum diumumkan.', 'Dates computed by formula, not announced.'],
    ['provisional', 'Tanggal sementara.', 'Provisional dates.'],
    ['low', 'Tanggal belum terverifikasi.', 'Dates not verified.'],
    ['modelled', 'Rentang ini pembacaan kami, bukan tahapan KPU.', 'This span is our reading, not a stage of KPU.'],
  ])('%s: says so in the dialog and in the card', (doubt, indonesian, english) => {
    for (const [language, words] of [
      ['id', indonesian],
      ['en', english],
    ] as const) {
      const question = ask('likeOwn', { language });
      const t = wordsIn(language);
      expect(questionView(question, doubtful(doubt), known, t).doubt).toBe(words);
      expect(noticeText(question, doubtful(doubt), known, t).lines).toContain(words);
    }
  });

  test('is not said of another day, nor of a day that two sources agree on', () => {
    const t = wordsIn('id');
    expect(questionView(ask('likeOwn'), doubtful('derived', '2024-11-27'), known, t).doubt).toBeNull();
    expect(questionView(ask('likeOwn'), texts, known, t).doubt).toBeNull();
    expect(questionView(ask('likeOwn'), null, known, t).doubt).toBeNull();
  });
});

describe('a pair is called what the post calls it', () => {
  const called = (text: string, more: Partial<Signal> = {}) => {
    const like = ask('likeOwn');
    const signal: Signal = {
      kind: 'ticket',
      field: 'text',
      start: 0,
      end: text.length,
      text,
      strength: 'strong',
      contestants: [7],
      ...more,
    };
    return headline({ ...like, assessment: { ...like.assessment, signals: [signal] } });
  };
  test.each([
    ['as written', 'Andra-Dimyati', 'Andra-Dimyati'],
    ['without the line break', 'Andra\n & Dimyati', 'Andra & Dimyati'],
    ['with a dash instead of a pause', 'Andra Soni – Dimyati', 'Andra Soni–Dimyati'],
    ['by its abbreviation', 'ANDIM', 'ANDIM'],
  ])('%s', (_how, text, name) => {
    expect(called(text)).toContain(`pasangan calon ${name}.`);
  });
  test('by its two names, where the post joins them', () => {
    const like = ask('likeOwn');
    const text = 'Menangkan Andra Soni dan Dimyati (Andra - Dimyati)';
    const names = ['Andra Soni', 'Dimyati', 'Andra ', 'Dimyati)'].map((word, index): Signal => {
      const start = index < 2 ? text.indexOf(word) : text.lastIndexOf(word);
      const end = start + word.replace(/[ )]$/, '').length;
      const kind = index === 0 ? 'name' : 'shortName';
      return {
        kind,
        field: 'text',
        start,
        end,
        text: text.slice(start, end),
        strength: 'context',
        contestants: [7, 9],
      };
    });
    const action = { ...like.action, post: { text } };
    expect(headline({ ...like, action, assessment: { ...like.assessment, signals: names.slice(0, 2) } })).toContain(
      'pasangan calon Andra Soni dan Dimyati.',
    );
    expect(headline({ ...like, action, assessment: { ...like.assessment, signals: names } })).toContain(
      'pasangan calon Andra–Dimyati.',
    );
  });
  test.each([
    ['shouted', 'ANDRA - DIMYATI', {}],
    ['a handle', 'andradimyati', { field: 'author.handle' }],
    ['two names run together', 'Andra Soni Dimyati', {}],
    ['disguised', 'Andr4-Dimyat1', {}],
    ['shared with another pair', 'Andra-Dimyati', { contestants: [7, 8] }],
    ['uncertain', 'Andra-Dimyati', { strength: 'context' }],
    ['one of the two', 'Andra Soni', { kind: 'name' }],
  ] as const)('but not when it is %s: then as on the ballot', (_why, text, more) => {
    expect(called(text, more)).toContain('pasangan calon Andra Soni–Dimyati Natakusumah.');
  });
});

describe('why it matters now', () => {
  const at = (day: string) => Date.parse(`${day}T03:00:00Z`);
  test.each([
    [
      'campaign',
      '2024-11-23',
      '2024-11-12',
      'Masa kampanye Pilkada 2024 sampai 23\u00a0November (tersisa\u00a012\u00a0hari).',
    ],
    ['quiet', '2024-11-26', '2024-11-26', 'Masa tenang Pilkada 2024 sampai 26\u00a0November (hari\u00a0terakhir).'],
    ['voting', '2024-11-27', '2024-11-27', 'Hari ini, 27\u00a0November, pemungutan suara Pilkada 2024.'],
    ['prospective', null, '2024-08-30', 'Sekarang tahap bakal calon Pilkada 2024: calon belum ditetapkan.'],
    [
      'after',
      '2025-02-20',
      '2024-12-01',
      'Pemungutan suara Pilkada 2024 sudah lewat, tetapi tahapannya berjalan sampai 20\u00a0Februari\u00a02025 (tersisa\u00a082\u00a0hari).',
    ],
    [
      'outside',
      null,
      '2026-01-01',
      'Hari ini tidak ada tahapan pemilihan. Kewajiban menjaga netralitas tetap berlaku.',
    ],
  ] as const)('%s until %s, on %s', (phase, until, day, words) => {
    const like = ask('likeOwn');
    expect(view({ ...like, at: at(day), verdict: { ...like.verdict, phase, until } }).when).toBe(words);
  });

  test('every phase has its sentence, with and without an end', () => {
    for (const phase of phases) {
      for (const until of [null, '2024-11-23']) {
        const like = ask('likeOwn');
        const { when } = view({ ...like, verdict: { ...like.verdict, phase, until } });
        expect(when, `${phase} ${until}`).toMatch(/^\p{Lu}.*\.$/u);
        expect(when).not.toMatch(/\$|_/);
      }
    }
  });
});

describe('the rule', () => {
  test('is named, placed, quoted and its listed sanction said', () => {
    expect(view(ask('likeOwn')).rule).toMatchObject({
      name: 'SKB 22 September 2022',
      place: 'Lampiran II huruf B angka 6',
      phrase: 'Membuat posting, comment, share, like, bergabung/ follow dalam Group/ Akun pemenangan/ calon (…)',
      sanction: 'hukuman disiplin berat',
    });
    expect(view(ask('likeOwn')).leadIn).toBe('Ini dapat melanggar aturan yang berlaku untuk Anda sebagai PNS:');
  });

  test('second provisions come after it, with their old numbers', () => {
    expect(view(ask('likeOwn')).also.map(({ place, formerly }) => [place, formerly])).toEqual([
      ['Pasal 5 huruf n angka 5', null],
      ['Pasal 9 ayat (2)', '(dahulu UU 5/2014 Pasal 9 ayat (2))'],
    ]);
  });

  test('speaks to every subject', () => {
    for (const subject of subjects) {
      expect(view(ask('likeOwn', { subject })).leadIn).toMatch(/^Ini dapat melanggar .* sebagai .+:$/);
    }
  });

  test('without texts says that a rule applies, and what to do', () => {
    const bare = questionView(ask('likeOwn'), null, known, wordsIn('id'));
    expect(bare.rule).toBeNull();
    expect(bare.leadIn).toBe('Ini dapat melanggar aturan netralitas yang berlaku untuk Anda sebagai PNS.');
    expect(bare.when).toBe('Masa kampanye pemilihan ini sampai 23\u00a0November (tersisa\u00a012\u00a0hari).');
  });

  test('every caveat has its sentence, or its own place', () => {
    const notes: readonly Note[] = [
      'authoritiesDisagree',
      'sanctionVaries',
      'sanctionTypeSuspended',
      'officialReading',
      'sensitiveWindow',
      'ruleThenUnknown',
      'noVote',
      'negativeContent',
      'agencyAccount',
      'spouse',
      'reminder',
    ];
    const like = ask('likeOwn');
    const said = view({ ...like, verdict: { ...like.verdict, notes } }).notes;
    expect(said).toHaveLength(notes.length - 2);
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });
});

describe('around it', () => {
  test('why it appeared, in the words of the post', () => {
    const { excerpt, excerptFrom, why } = view(ask('shareThird'));
    expect(excerpt?.runs.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      'Coblos',
      'nomor 2',
      'Andra Soni',
      'Dimyati',
    ]);
    expect(excerptFrom).toBe('Warga Contoh');
    expect(why).toEqual(['Ditemukan: nama, nomor urut, nama panggilan, dan ajakan memilih.']);
  });

  test('agency and simulated date only where they are set', () => {
    expect(view(ask('likeOwn'))).toMatchObject({ agency: null, ribbon: null });
    const { agency, ribbon } = view(ask('likeOwn', { agency: true, simulated: true }));
    expect(agency).toBe('BKPSDM Kabupaten Contoh: layanan@bkpsdm.example');
    expect(ribbon).toMatch(/^Tanggal simulasi: 12 November 2024 .*WIB$/);
    expect(campaignMoment).toBe(Date.UTC(2024, 10, 12, 3));
  });

  test('a notice says whom and which rule, and accuses nobody', () => {
    expect(noticeText(ask('shareThird'), texts, known, wordsIn('id'))).toEqual({
      title: 'Pengingat',
      lines: [
        'Tindakan ini berkaitan dengan pasangan calon Andra Soni–Dimyati Natakusumah, dan tidak ditahan.',
        'Masa tenang Pilkada 2024 sampai 26\u00a0November (hari\u00a0terakhir).',
      ],
      small:
        'Dukungan atau serangan terhadap peserta dapat melanggar SKB 22 September 2022, Lampiran II huruf B angka 6.',
    });
  });
});
