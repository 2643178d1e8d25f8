/** What the form says about a common name is what the index does with it: it counts, and it counts only in company. */
import { describe, expect, it } from 'vitest';
import { ownContestants } from '../../../src/background/own-contestants';
import { needsCompany } from '../../../src/pages/options/contestants/ambiguity';
import { type ContestantForm, checkForm, emptyForm } from '../../../src/pages/options/contestants/form';
import { assess, openIndex } from '../../../src/recognition/assess';
import { compileIndex } from '../../../src/recognition/compile';
import { shippedInput } from '../../../src/recognition/shipped';
import type { ElectionId, RegionCode } from '../../../src/rulebook/words';

const elections = ['pilkada-2024'] as ElectionId[];

/** From what is typed to what the index makes of a post: form, settings, background, compiler, matcher. */
function indexWith(change: Partial<ContestantForm>) {
  const form = { ...emptyForm, election: 'pilkada-2024', region: '33.08' as RegionCode, ballotNumber: '7', ...change };
  const checked = checkForm(form, [], 'own-1');
  if (checked.kind !== 'good') throw new Error(JSON.stringify(checked.errors));
  const index = openIndex(compileIndex(shippedInput(elections, ownContestants([checked.contestant], [], elections))));
  const relation = (text: string) => assess(index, { site: 'facebook', kind: 'like', post: { text } }).relation;
  return { hint: needsCompany(form), relation };
}

const common = ['Mulyadi', 'Slamet', 'Siti Aminah', 'Abdul Hakim', 'Sri Wahyuni', 'Semar'];
const rare = ['Semar Badranaya', 'Xaverianto Wijtomo', 'Petruk Kantongbolong Gareng'];

describe('the form says that a name is too common, and the index', () => {
  it.each(common)('keeps silent about %s alone, and counts it in company', (name) => {
    const { hint, relation } = indexWith({ name, runningMate: 'Petruk Kantongbolong' });
    expect(hint).toBe(true);
    expect(relation(`Selamat ulang tahun untuk guru kami, ${name}`)).toBe('none');
    expect(relation(`Warung soto ${name} buka lagi besok pagi`)).toBe('none');
    expect(relation(`${name}-Petruk Kantongbolong untuk Magelang`)).not.toBe('none');
    expect(relation(`Calon bupati Magelang ${name} menyapa warga pasar`)).not.toBe('none');
    expect(relation(`Coblos nomor 7, ${name} untuk Magelang`)).toBe('campaigns');
  });
});

describe('the form says nothing, and the index', () => {
  it.each(rare)('takes a call for %s as it stands', (name) => {
    const { hint, relation } = indexWith({ name });
    expect(hint).toBe(false);
    expect(relation(`Ayo kita dukung ${name}`)).toBe('campaigns');
    expect(relation(`Selamat ulang tahun untuk guru kami, ${name}`)).toBe('none');
  });

  it('takes a party of a name of its own', () => {
    const { hint, relation } = indexWith({ kind: 'party', name: 'Partai Wayang Makmur', ballotNumber: '' });
    expect(hint).toBe(false);
    expect(relation('Ayo dukung Partai Wayang Makmur')).toBe('campaigns');
  });
});
