/** What a policy as large as a whole province's village elections costs each computer. Figures stand in docs/agencies.md. */
import { describe, expect, test } from 'vitest';
import { ownContestants } from '../../../../src/background/own-contestants';
import { compilePlan, type PlanInput } from '../../../../src/plan/compile';
import { ownElections } from '../../../../src/settings/own-elections';
import { applyPolicy } from '../../../../src/settings/policy/apply';
import { flatPolicy } from '../../../../src/settings/policy/files/deployment';
import { readPolicy } from '../../../../src/settings/policy/policy';
import { defaultSettings } from '../../../../src/settings/settings';

const first = ['Adi', 'Budi', 'Citra', 'Dewi', 'Eko', 'Fitri', 'Gani', 'Hana', 'Indra', 'Joko', 'Kartika', 'Lestari'];
const last = ['Santoso', 'Wibowo', 'Pratama', 'Saputra', 'Hidayat', 'Nugroho', 'Siregar', 'Lubis', 'Halim', 'Tanjung'];
const middle = [
  'Agung',
  'Bayu',
  'Cahya',
  'Dharma',
  'Eka',
  'Fajar',
  'Galih',
  'Hasan',
  'Iman',
  'Jaya',
  'Kusuma',
  'Laksana',
  'Mulya',
  'Nata',
  'Okta',
  'Putra',
  'Rizki',
];

/** Invented names, all different. */
function contestant(index: number) {
  const name = [first[index % 12], middle[Math.floor(index / 12) % 17], last[Math.floor(index / 204) % 10]].join(' ');
  return {
    id: `calon-${index}`,
    kind: 'candidate',
    name,
    election: 'pilkades-serentak',
    region: '36.04',
    ballotNumber: (index % 5) + 1,
    handles: index % 4 === 0 ? [{ site: 'instagram', handle: `calon.${index}` }] : [],
  };
}

const amount = 2_000;
const large = {
  elections: [
    {
      id: 'pilkades-serentak',
      name: 'Pilkades Serentak Contoh',
      regions: ['36.04'],
      stages: [{ key: 'kampanye', start: '2027-03-01', end: '2027-03-10' }],
    },
  ],
  contestants: Array.from({ length: amount }, (_, index) => contestant(index)),
};
const during = Date.parse('2027-03-05T03:00:00Z');

describe(`a policy with ${amount} contestants`, () => {
  const { policy, faults } = readPolicy(large);

  test('is read whole', () => {
    expect(faults).toEqual([]);
    expect(policy.contestants).toHaveLength(amount);
    expect(readPolicy(flatPolicy(policy)).policy).toEqual(policy);
  });

  test('fits where policies are kept: well below the million characters of a Group Policy field', () => {
    expect(JSON.stringify(policy.contestants).length).toBeLessThan(500_000);
  });

  test('gives an index within the limits of the shipped one', () => {
    const { settings, secondsToContinue, agency, campaignAccounts } = applyPolicy(defaultSettings, policy);
    const elections = ownElections(settings.elections);
    const { corrections: _none, ...plain } = defaultSettings;
    const input: PlanInput = {
      ...plain,
      subject: 'pns',
      zone: 7,
      language: 'id',
      secondsToContinue,
      agency,
      elections,
      contestants: ownContestants(
        settings.contestants,
        campaignAccounts,
        elections.map(({ id }) => id),
      ),
    };
    const compiled = compilePlan(input, during);
    expect(compiled?.labels.length).toBeGreaterThanOrEqual(amount);
    expect(JSON.stringify(compiled?.plan.index).length).toBeLessThan(110_000);
  });
});
