/** Where an election is held, and where it is not. */
import { describe, expect, it } from 'vitest';
import { exceptionsOf, whereOf } from '../../../../src/pages/options/calendar/where-words';
import { optionsTranslator } from '../../../../src/pages/options/words';
import { electionOf } from '../../../../src/rulebook/elections';

const t = optionsTranslator('id');
const pilkada = electionOf('pilkada-2024');
if (pilkada === undefined) throw new Error('the calendar has no Pilkada 2024');

describe('where an election is held', () => {
  it('is all of Indonesia, or regions by name, or their number', () => {
    expect(whereOf(t, pilkada)).toBe(t('regionNational'));
    expect(whereOf(t, { ...pilkada, regions: ['36.04'] as never })).toBe('Kabupaten Serang, Banten');
  });

  it('leaves out the governor of Yogyakarta, and the regents and mayors of Jakarta, whose governor is elected', () => {
    expect(exceptionsOf(t, pilkada)).toBe(
      'pemilihan gubernur di Daerah Istimewa Yogyakarta dan pemilihan bupati atau wali kota di Kabupaten Administrasi ' +
        'Kepulauan Seribu, Kota Administrasi Jakarta Pusat, Kota Administrasi Jakarta Utara, Kota Administrasi Jakarta Barat, ' +
        'Kota Administrasi Jakarta Selatan, dan Kota Administrasi Jakarta Timur',
    );
  });

  it('leaves nothing out where no exception is known', () => {
    expect(exceptionsOf(t, {})).toBe('');
  });
});
