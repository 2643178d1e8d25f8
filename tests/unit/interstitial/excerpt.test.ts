import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, signalKinds } from '../../../src/interstitial/excerpt';
import type { Assessment, Signal } from '../../../src/recognition/assessment';
import type { Action } from '../../../src/recognition/post';

function signal(text: string, phrase: string, over: Partial<Signal> = {}): Signal {
  const start = text.indexOf(phrase);
  return {
    kind: 'name',
    field: 'text',
    start,
    end: start + phrase.length,
    text: phrase,
    strength: 'strong',
    contestants: [1],
    ...over,
  };
}
function assessment(...signals: Signal[]): Assessment {
  return { relation: 'campaigns', stance: 'for', ownAccount: false, draft: 'none', mentions: [], signals };
}
const action = (over: Partial<Action['post']> & { draft?: string } = {}): Action => {
  const { draft, ...post } = over;
  return { site: 'x', kind: 'like', post, ...(draft === undefined ? {} : { draft }) };
};
const whole = (runs: readonly { text: string }[] | undefined) => (runs ?? []).map(({ text }) => text).join('');

describe('an excerpt', () => {
  test('shows a short text whole, with its signals marked', () => {
    const text = 'Dukung Andra Soni besok';
    expect(excerptOf(action({ text }), assessment(signal(text, 'Andra Soni')))?.runs).toEqual([
      { text: 'Dukung ', marked: false },
      { text: 'Andra Soni', marked: true },
      { text: ' besok', marked: false },
    ]);
  });

  test.each([
    ['Pilih Khofifah (Emil) besok', ['Khofifah (Emil'], 'Khofifah (Emil)'],
    ['Pilih (Andra) Soni besok', ['Andra) Soni'], '(Andra) Soni'],
    ['Pilih (Andra Soni) besok', ['Andra Soni'], 'Andra Soni'],
    ['Pilih Andra (nomor 2) besok', ['Andra (nomor 2)'], 'Andra (nomor 2)'],
  ])('in “%s” marks both brackets of a pair, or none', (text, phrases, marked) => {
    const runs = excerptOf(action({ text }), assessment(...phrases.map((phrase) => signal(text, phrase))))?.runs;
    expect(runs?.filter((run) => run.marked).map((run) => run.text)).toEqual([marked]);
    expect(whole(runs)).toBe(text);
  });

  test('is cut out of a long text around the densest signals, at word borders', () => {
    const filler = 'Hari ini pasar ramai sekali dan semua orang tampak gembira menyambut panen. '.repeat(6);
    const text = `Andra. ${filler}Coblos nomor 2 Andra Soni. ${filler}`;
    const runs = excerptOf(
      action({ text }),
      assessment(signal(text, 'Andra', { strength: 'weak' }), signal(text, 'nomor 2'), signal(text, 'Andra Soni')),
    )?.runs;
    expect(whole(runs)).toMatch(/^… \S.*nomor 2 Andra Soni\..*\S …$/);
    expect(whole(runs).length).toBeLessThan(170);
  });

  test('prefers the field that tells most, and the person’s own words where they tell as much', () => {
    const text = 'Andra Soni';
    const both = assessment(signal(text, 'Andra Soni'), signal(text, 'Andra Soni', { field: 'draft' }));
    expect(excerptOf(action({ text, draft: text }), both)?.field).toBe('draft');
    const more = assessment(...both.signals, signal(text, 'Soni'));
    expect(excerptOf(action({ text, draft: text }), more)?.field).toBe('text');
  });

  test('leaves out signals that speak against asking, and offsets that no longer fit', () => {
    const text = 'KPU: debat Andra Soni';
    const silent = signal(text, 'KPU', { kind: 'organiser' });
    expect(excerptOf(action({ text }), assessment(silent))).toBeNull();
    expect(signalKinds(assessment(silent, signal(text, 'Andra Soni')))).toEqual(['name']);
    expect(excerptOf(action({ text: 'berubah' }), assessment(signal(text, 'Andra Soni')))).toBeNull();
  });

  test('never invents: what is marked is in the text, and the runs follow it', () => {
    const words = fc.array(fc.constantFrom('Andra', 'Soni', 'coblos', 'pasar', '🙏🏽', '\n', 'nomor 2'), {
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(words, fc.array(fc.nat(), { maxLength: 6 }), (parts, picks) => {
        const text = parts.join(' ');
        const signals = picks.map((pick) => {
          const start = pick % text.length;
          const end = Math.min(text.length, start + 1 + (pick % 9));
          return signal(text, '', { start, end, text: text.slice(start, end) });
        });
        const excerpt = excerptOf(action({ text }), assessment(...signals));
        const plain = text.replace(/\s+/g, ' ');
        for (const run of excerpt?.runs.filter(({ marked }) => marked) ?? []) expect(plain).toContain(run.text);
        expect(plain).toContain(whole(excerpt?.runs).replace(/^… /, '').replace(/ …$/, '').replace(/\s+/g, ' ').trim());
      }),
    );
  });
});
