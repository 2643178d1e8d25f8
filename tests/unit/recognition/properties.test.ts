/** What must hold for any text: no throw, linear time, one answer for one text however it is dressed up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, openIndex } from '../../../src/recognition/assess';
import { compileIndex } from '../../../src/recognition/compile';
import { newFindings } from '../../../src/recognition/findings';
import { asciiOf, hashOf } from '../../../src/recognition/fold';
import { scan } from '../../../src/recognition/scan';
import { shippedInput } from '../../../src/recognition/shipped';
import type { Contestant } from '../../../src/rulebook/contestants';
import type { ElectionId, RegionCode } from '../../../src/rulebook/words';

const elections = ['pilkada-2024', 'pemilu-2024'] as ElectionId[];
const index = openIndex(compileIndex(shippedInput(elections)));

const words = fc.constantFrom(
  ...'khofifah emil airin ade prabowo gibran ridwan kamil suswono coblos nomor urut dua pilih menang calon gubernur banten rumah pasar hujan dan untuk yang kpu survei bagus'.split(
    ' ',
  ),
);
const sentence = fc.array(words, { minLength: 1, maxLength: 14 }).map((list) => list.join(' '));

function outcome(text: string) {
  const { relation, mentions } = assess(index, { site: 'x', kind: 'like', post: { text } });
  return { relation, ordinals: mentions.map((mention) => mention.ordinal) };
}

function kindsAndWords(text: string): string[] {
  const { signals } = assess(index, { site: 'x', kind: 'like', post: { text } });
  return signals.map((signal) => `${signal.kind} ${signal.text}`);
}

describe('any text', () => {
  it('never throws, and every span is the text it claims', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), sentence, (noise, said) => {
        const text = `${noise} ${said} #${noise}@${said}`;
        const { signals } = assess(index, {
          site: 'x',
          kind: 'comment',
          post: { text, author: { name: noise } },
          draft: noise,
        });
        for (const signal of signals.filter(({ field }) => field === 'text')) {
          expect(text.slice(signal.start, signal.end)).toBe(signal.text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same in any case', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(outcome(text.toUpperCase()).ordinals).toEqual(outcome(text).ordinals);
        expect(outcome(text.toUpperCase()).relation).toBe(outcome(text).relation);
      }),
      { examples: [['coblos banten pilih gubernur khofifah']] },
    );
  });

  it('is the same with zero-width noise in it', () => {
    fc.assert(
      fc.property(sentence, fc.array(fc.nat(200), { maxLength: 8 }), (text, places) => {
        const at = new Set(places.map((place) => place % text.length));
        const noisy = [...text].map((char, place) => (at.has(place) && char !== ' ' ? `${char}\u200b` : char)).join('');
        expect(outcome(noisy)).toEqual(outcome(text));
        expect(kindsAndWords(noisy).map((said) => said.replaceAll('\u200b', ''))).toEqual(kindsAndWords(text));
      }),
      { examples: [['pilih kamil menang menang nomor khofifah menang calon khofifah emil rumah', [3]]] },
    );
  });

  it('reads each field by itself, whichever of them holds what no one sees', () => {
    const hide = (text: string, hidden: boolean) => (hidden ? text.replace(/\B(?=\w)/g, '\u200b') : text);
    const field = fc.tuple(sentence, fc.boolean());
    fc.assert(
      fc.property(field, field, field, field, field, (...fields) => {
        const read = (hiding: boolean) => {
          const texts = fields.map(([said, hidden]) => hide(said, hidden && hiding));
          const [text, name, picture, quoted, draft] = texts as [string, string, string, string, string];
          const post = { text, author: { name }, imageText: [picture, text], quoted: { text: quoted } };
          const { signals, ...rest } = assess(index, { site: 'x', kind: 'comment', post, draft });
          const shownIn = { text, 'author.name': name, imageText: `${picture}\n${text}`, quoted, draft };
          for (const { field, start, end, text: said } of signals) {
            const all = shownIn[field as keyof typeof shownIn];
            expect([all, text].map((each) => each.slice(start, end))).toContain(said);
          }
          const mentions = rest.mentions.map(({ ordinal }) => ordinal);
          return {
            ...rest,
            mentions,
            signals: signals.map((each) => `${each.field} ${each.text}`.replaceAll('\u200b', '')),
          };
        };
        expect(read(true)).toEqual(read(false));
      }),
    );
  });

  it('reads letters of other alphabets as the ASCII letters they stand for', () => {
    const bold = (text: string) =>
      text.replace(/[a-z]/g, (char) => String.fromCodePoint(0x1d5ee + char.charCodeAt(0) - 97));
    const wide = (text: string) => text.replace(/[a-z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(words, (word) => {
        expect(hashOf(bold(word))).toBe(hashOf(word));
        expect(hashOf(wide(word))).toBe(hashOf(word));
      }),
    );
    expect(asciiOf(0x0430)).toBe(97);
  });

  it('finds in one pass what the slow hash of each word finds', () => {
    const found = newFindings();
    fc.assert(
      fc.property(sentence, (text) => {
        found.count = found.words = found.mask = 0;
        scan(index, text, found);
        const slow = new Set(text.split(' ').map((word) => hashOf(word)));
        for (let at = 0; at < found.words; at++) expect(slow.has(found.word[at] as number)).toBe(true);
      }),
    );
  });

  it('is the same with names in letters of other alphabets', () => {
    const named = new Set('khofifah emil airin ade prabowo gibran ridwan kamil suswono'.split(' '));
    const other = (text: string) =>
      text.replace(/[a-z]/g, (char) => String.fromCodePoint(0x1d5ee + char.charCodeAt(0) - 97));
    fc.assert(
      fc.property(sentence, fc.func(fc.boolean()), (text, isBold) => {
        const dressed = text
          .split(' ')
          .map((word, at) => (named.has(word) && isBold(at) ? other(word) : word))
          .join(' ');
        expect(outcome(dressed)).toEqual(outcome(text));
      }),
    );
  });

  it('is about the same person, whatever titles stand around a name', () => {
    const names = ['Airin Rachmi Diany', 'Andra Soni', 'Khofifah Indar Parawansa', 'Luluk Nur Hamidah', 'Rano Karno'];
    const before = fc.subarray(['Prof.', 'Dr.', 'Drs.', 'Ir.', 'H.', 'Hj.', 'KH.']).map((list) => list.join(' '));
    const after = fc.subarray(['S.H.', 'S.E.', 'M.Si.', 'M.M.', 'Ph.D.']).map((list) => list.join(', '));
    fc.assert(
      fc.property(fc.constantFrom(...names), before, after, (name, first, last) => {
        const titled = `${first} ${name}${last ? `, ${last}` : ''}`;
        const plain = outcome(`calon gubernur ${name} menyapa warga`);
        const dressed = outcome(`calon gubernur ${titled} menyapa warga`);
        expect(dressed.ordinals[0]).toBe(plain.ordinals[0]);
        expect(dressed.relation === 'none').toBe(plain.relation === 'none');
      }),
    );
  });

  it.each([
    ['Drs. H. ', ', M.Si.'],
    ['H. ', ', S.H., M.H.'],
    ['', ', S.E., M.M.'],
  ])('is the same with titles: %s%s', (before, after) => {
    const plain = outcome('calon gubernur banten Airin Rachmi Diany bagus');
    const titled = outcome(`calon gubernur banten ${before}Airin Rachmi Diany${after} bagus`);
    expect(titled.ordinals[0]).toBe(plain.ordinals[0]);
    expect(titled.relation).toBe(plain.relation);
  });
});

describe('adding an unrelated contestant', () => {
  const stranger: Contestant = {
    election: 'pilkada-2024' as ElectionId,
    kind: 'ticket',
    region: '33.08' as RegionCode,
    number: 9,
    label: 'Xaverianto–Quirinatha',
    people: [{ name: 'Xaverianto Wijtomo' }, { name: 'Quirinatha Zelvina' }],
  };
  const wider = openIndex(compileIndex(shippedInput(elections, [stranger])));

  it('never removes a signal', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const { signals } = assess(wider, { site: 'x', kind: 'like', post: { text } });
        const now = new Set(signals.map((signal) => `${signal.kind} ${signal.text}`));
        for (const before of kindsAndWords(text)) expect(now.has(before)).toBe(true);
      }),
    );
  });
});

describe('long and hostile texts', () => {
  const hostile: readonly [string, string][] = [
    ['one letter', 'a'],
    ['spelled letters', 'a '],
    ['hashtags', '#KhofifahEmil02'],
    ['one endless hashtag', 'khofifah'],
    ['names', 'khofifah emil '],
    ['leads without a number', 'nomor urut '],
    ['emoji', '🔥a'],
    ['signs', '#@#@ '],
    ['calls without a name', 'Ayo pilih '],
    ['hashtags of many words', '#AyoPilihFadliZon '],
    ['zero width', '\u200b'],
  ];
  /** Work in look-ups: how often the text is asked for a character and the index for a hash. */
  function readsOf(text: string): number {
    let reads = 0;
    const counted = <T extends object>(table: T): T =>
      new Proxy(table, {
        get(target, key) {
          reads++;
          return (target as Record<PropertyKey, unknown>)[key];
        },
      });
    const { charCodeAt, codePointAt, slice } = String.prototype;
    const found = newFindings();
    try {
      String.prototype.charCodeAt = function (at) {
        reads++;
        return charCodeAt.call(this, at);
      };
      String.prototype.codePointAt = function (at) {
        reads++;
        return codePointAt.call(this, at);
      };
      String.prototype.slice = function (from, to) {
        const out = slice.call(this, from, to);
        reads += out.length;
        return out;
      };
      scan({ ...index, filter: counted(index.filter), table: counted(index.table) }, text, found);
    } finally {
      Object.assign(String.prototype, { charCodeAt, codePointAt, slice });
    }
    return reads;
  }

  it.each(hostile)('reads 100 kB of %s in linear work', (_, unit) => {
    const build = (size: number) => `#${unit.repeat(size / unit.length)}`;
    expect(readsOf(build(100_000))).toBeLessThan(readsOf(build(10_000)) * 14 + 10_000);
  });

  it.each(hostile)('assesses 100 kB of %s', (_, unit) => {
    const text = unit.repeat(100_000 / unit.length);
    expect(() => assess(index, { site: 'x', kind: 'like', post: { text }, draft: text })).not.toThrow();
  });
});
