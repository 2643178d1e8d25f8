/** An update brings other shipped elections: what a person added stays, and still counts. */
import { describe, expect, it, vi } from 'vitest';
import { ownContestants } from '../../../src/background/own-contestants';
import { allElections, compilePlan } from '../../../src/plan/compile';
import { assess, openIndex } from '../../../src/recognition/assess';
import type { Election } from '../../../src/rulebook/law-words';
import { ownElections } from '../../../src/settings/own-elections';
import { parseSettings } from '../../../src/settings/parse';
import { ordinaryInput } from '../../ordinary-input';

// The next version: Pilkada 2024 is gone, and an election that the person had added is now shipped, with other days.
vi.mock('../../../src/rulebook/elections', async (original) => {
  const shipped = await original<typeof import('../../../src/rulebook/elections')>();
  const [sample] = shipped.elections.filter(({ id }) => id === 'pilkada-2024') as [Election];
  const moved = sample.stages.map((stage) => ({ ...stage, start: '2031-01-01', end: '2031-01-02' }));
  return {
    ...shipped,
    elections: [
      ...shipped.elections.filter(({ id }) => id !== 'pilkada-2024'),
      { ...sample, id: 'pilkada-2027-kota', stages: moved },
    ],
  };
});

const stages = [
  { key: 'penetapan_calon', start: '2027-05-01', end: '2027-05-01' },
  { key: 'kampanye', start: '2027-05-04', end: '2027-06-02' },
  { key: 'masa_tenang', start: '2027-06-03', end: '2027-06-05' },
  { key: 'pemungutan_suara', start: '2027-06-06', end: '2027-06-06' },
];
const contestant = { kind: 'candidate', region: '31.71', handles: [] };
const stored = {
  version: 1,
  elections: [
    { id: 'pilkades-wonosari', name: 'Pilkades Wonosari', regions: ['31.71'], stages },
    { id: 'pilkada-2027-kota', name: 'Pilkada kota kami', regions: ['31.71'], stages },
  ],
  contestants: [
    { ...contestant, id: 'a', name: 'Semar Badranaya', election: 'pilkades-wonosari' },
    { ...contestant, id: 'b', name: 'Gareng Nalagareng', election: 'pilkada-2027-kota' },
    { ...contestant, id: 'c', name: 'Petruk Kanthong', election: 'pilkada-2024' },
  ],
};

describe('after an update of the shipped calendar', () => {
  const { settings, problems } = parseSettings(stored);
  const elections = ownElections(settings.elections);
  const contestants = ownContestants(settings.contestants, [], []);
  const input = { ...ordinaryInput, elections, contestants };
  const compiled = compilePlan(input, Date.parse('2027-05-20T10:00:00+07:00'));

  it('everything that was added is still read, that of an election which is gone as well', () => {
    expect(problems).toEqual([]);
    expect(settings.elections).toEqual(stored.elections);
    expect(settings.contestants).toEqual(stored.contestants);
  });

  it('the own election stands, and stands in the place of a shipped one with its id', () => {
    expect(compiled?.plan.elections.map(({ id }) => id).sort()).toEqual(['pilkada-2027-kota', 'pilkades-wonosari']);
    expect(allElections(input).filter(({ id }) => id === 'pilkada-2027-kota')).toEqual([elections[1]]);
  });

  it.each(['Semar Badranaya', 'Gareng Nalagareng'])('%s is still known', (name) => {
    if (!compiled) throw new Error('no plan');
    const { mentions } = assess(openIndex(compiled.plan.index), {
      site: 'facebook',
      kind: 'like',
      post: { text: `Ayo pilih ${name} calon kepala desa nomor 1` },
    });
    expect(mentions.map(({ ordinal }) => compiled.labels[ordinal])).toEqual([name]);
  });
});
