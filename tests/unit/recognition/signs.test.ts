import { describe, expect, it } from 'vitest';
import { assess, openIndex } from '../../../src/recognition/assess';
import { compileIndex } from '../../../src/recognition/compile';
import { shippedInput } from '../../../src/recognition/shipped';
import type { ElectionId } from '../../../src/rulebook/words';

const index = openIndex(compileIndex(shippedInput(['pilkada-2024' as ElectionId])));

/** The kinds of signals in a post of this text. */
function kindsIn(text: string): readonly string[] {
  return assess(index, { site: 'x', kind: 'like', post: { text } }).signals.map(({ kind }) => kind);
}

describe('signs beyond ASCII part words, they do not glue them', () => {
  it.each(['-', '–', '—', '‐', '−', ' – ', ' & ', '＆', ' x ', ' dan '])('a ticket joined by "%s"', (join) => {
    expect(kindsIn(`Khofifah${join}Emil untuk Jawa Timur`)).toContain('ticket');
    expect(kindsIn(`Andra Soni${join}Dimyati untuk Banten`)).toContain('ticket');
  });

  it.each(['“Airin-Ade”', '«Airin-Ade»', '…Airin-Ade…', '•Airin-Ade•', '、Airin-Ade。', '؟Airin-Ade؟', '★Airin-Ade★'])(
    'a ticket between signs: %s',
    (text) => {
      expect(kindsIn(`Ini ${text} pilihan Banten`)).toContain('ticket');
    },
  );
});

describe('names of the ballot in full', () => {
  it.each(['Luluk Nur Hamidah', 'Ahmad Syaikhu', 'Andra Soni', 'Airin Rachmi Diany', 'Khofifah Indar Parawansa'])(
    'an appeal for %s campaigns',
    (name) => {
      const { relation, mentions } = assess(index, {
        site: 'facebook',
        kind: 'like',
        post: { text: `Ayo dukung ${name} jadi gubernur!` },
      });
      expect(relation).toBe('campaigns');
      expect(mentions.length).toBeGreaterThan(0);
    },
  );

  it('a party that backs somebody is a report', () => {
    const { relation } = assess(index, {
      site: 'facebook',
      kind: 'like',
      post: { text: 'Menurut KPU, PKB resmi mengusung Luluk Nur Hamidah.' },
    });
    expect(relation).toBe('reports');
  });
});
