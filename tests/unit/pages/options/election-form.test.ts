import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestStages } from '../../../../src/calendar/phases';
import { freshId, ownCopyOf } from '../../../../src/pages/options/calendar/copy';
import {
  checkForm,
  type ElectionForm,
  emptyForm,
  filledFromVotingDay,
  formOf,
} from '../../../../src/pages/options/calendar/form';
import { blankStage, moved, movedBack, type StageForm } from '../../../../src/pages/options/calendar/stage-form';
import { elections } from '../../../../src/rulebook/elections';
import type { StageKey } from '../../../../src/rulebook/law-words';
import type { ElectionId, RegionCode } from '../../../../src/rulebook/words';
import { ownElectionSchema } from '../../../../src/settings/own';
import { ownElections } from '../../../../src/settings/own-elections';

const id = 'sendiri-contoh' as ElectionId;
const stage = (key: StageKey, start: string, end = ''): StageForm => ({ ...blankStage, key, start, end });
const good: ElectionForm = {
  ...emptyForm,
  name: '  Pilkades   Contoh ',
  regions: ['36.04' as RegionCode],
  stages: [stage('penetapan_calon', '2027-03-01'), stage('pemungutan_suara', '2027-05-02')],
};

describe('the form for an own election', () => {
  it('makes an election of what was typed; an empty end is the same day, an empty row is not there', () => {
    const checked = checkForm({ ...good, stages: [...good.stages, stage('kampanye', '')] }, id);
    expect(checked.election).toEqual({
      id,
      name: 'Pilkades Contoh',
      regions: ['36.04'],
      stages: [
        { key: 'penetapan_calon', start: '2027-03-01', end: '2027-03-01' },
        { key: 'pemungutan_suara', start: '2027-05-02', end: '2027-05-02' },
      ],
    });
  });

  it.each<[string, Partial<ElectionForm>, object]>([
    ['no name', { name: ' ' }, { name: 'nameMissing' }],
    ['a name of a million letters', { name: 'x'.repeat(1_000_000) }, { name: 'nameTooLong' }],
    ['no region', { regions: [] }, { regions: 'regionMissing' }],
    ['a long note', { note: 'x'.repeat(1_001) }, { note: 'noteTooLong' }],
  ])('says at the field what is wrong: %s', (_, change, errors) => {
    const checked = checkForm({ ...good, ...change }, id);
    expect(checked.errors).toEqual(errors);
    expect(checked.election).toBeNull();
  });

  it.each<[string, StageForm, object]>([
    ['a day that does not exist', stage('masa_tenang', '2027-02-30'), { start: 'dayWrong' }],
    ['an end that does not exist', stage('masa_tenang', '2027-02-01', '2027-02-30'), { end: 'dayWrong' }],
    ['a year that is half typed', stage('masa_tenang', '0202-02-01'), { start: 'yearWrong' }],
    ['an end in a year that is half typed', stage('masa_tenang', '2027-02-01', '0020-02-03'), { end: 'yearWrong' }],
    ['an end before the start', stage('masa_tenang', '2027-05-01', '2027-04-29'), { end: 'endBeforeStart' }],
    ['an end without a start', stage('masa_tenang', '', '2027-04-29'), { start: 'dayMissing' }],
    ['the same stage again', stage('pemungutan_suara', '2027-05-03'), { start: 'stageTwice' }],
  ])('says at the stage what is wrong: %s', (_, row, errors) => {
    const checked = checkForm({ ...good, stages: [...good.stages, row] }, id);
    expect(checked.stageErrors).toEqual([{}, {}, errors]);
    expect(checked.election).toBeNull();
  });

  it('warns at the quiet period that does not end the day before the vote, past empty rows, and lets it stand', () => {
    const quiet = stage('masa_tenang', '2027-04-27', '2027-04-29');
    const checked = checkForm({ ...good, stages: [stage('kampanye', ''), ...good.stages, quiet] }, id);
    expect(checked.problems).toMatchObject([{ stage: 3, severity: 'warning' }]);
    expect(checked.problems[0]?.text.id).toContain('sehari sebelum pemungutan suara');
    expect(checked.election).not.toBeNull();
  });

  it('refuses a campaign before candidates are determined', () => {
    const checked = checkForm({ ...good, stages: [...good.stages, stage('kampanye', '2027-02-01')] }, id);
    expect(checked.problems.some(({ stage: place, severity }) => place === 2 && severity === 'error')).toBe(true);
    expect(checked.election).toBeNull();
  });

  it('comes back from storage as it went', () => {
    const filled = filledFromVotingDay(good);
    const { election } = checkForm(filled ?? good, id);
    if (election === null) throw new Error('is good');
    expect(checkForm(formOf(election), 'other' as ElectionId).election).toEqual(election);
  });
});

describe('a stage that was moved', () => {
  const vote = stage('pemungutan_suara', '2027-05-02');
  const later = { ...moved(vote), start: '2027-05-09' };
  const form = { ...good, stages: [stage('penetapan_calon', '2027-03-01'), later] };

  it('keeps its old day beside the new one, and the new one counts', () => {
    const { election } = checkForm(form, id);
    expect(election?.stages.slice(1)).toEqual([
      { key: 'pemungutan_suara', start: '2027-05-02', end: '2027-05-02' },
      { key: 'pemungutan_suara', start: '2027-05-09', end: '2027-05-09', revision: 1 },
    ]);
    const [whole] = election === null ? [] : ownElections([election]);
    if (whole === undefined || election === null) throw new Error('is good');
    expect(newestStages(whole.stages).map(({ start }) => start)).toEqual(['2027-03-01', '2027-05-09']);
    expect(checkForm(formOf(election), 'other' as ElectionId).election).toEqual(election);
  });
  it('asks for the new day', () => {
    const checked = checkForm({ ...form, stages: [moved(vote)] }, id);
    expect(checked).toMatchObject({ stageErrors: [{ start: 'dayMissing' }], election: null });
  });
  it('can be moved again, and back', () => {
    const twice = { ...moved(later), start: '2027-05-16' };
    expect(twice.earlier.map(({ start, revision }) => [start, revision])).toEqual([
      ['2027-05-02', 0],
      ['2027-05-09', 1],
    ]);
    expect(movedBack(twice)).toMatchObject({ start: '2027-05-09', revision: 1, earlier: [{ start: '2027-05-02' }] });
    expect(movedBack(movedBack(twice))).toMatchObject({ start: '2027-05-02', revision: 0, earlier: [] });
    expect(movedBack(vote)).toEqual(vote);
  });
  it('is not taken away by filling from the voting day', () => {
    const quiet = moved({ ...stage('masa_tenang', '2027-04-29', '2027-05-01'), derived: true });
    const filled = filledFromVotingDay({ ...form, stages: [...form.stages, { ...quiet, start: '2027-05-06' }] });
    expect(filled?.stages.filter(({ key }) => key === 'masa_tenang')).toMatchObject([{ earlier: [{ derived: true }] }]);
  });
});

describe('filling from the voting day', () => {
  it('adds quiet period and campaign, marked as computed, and they pass every check', () => {
    const filled = filledFromVotingDay(good);
    expect(filled?.stages.map(({ key, start, end, derived }) => [key, start, end, derived])).toEqual([
      ['penetapan_calon', '2027-03-01', '', false],
      ['kampanye', '2027-03-04', '2027-04-28', true],
      ['kampanye_iklan_media', '2027-04-15', '2027-04-28', true],
      ['masa_tenang', '2027-04-29', '2027-05-01', true],
      ['pemungutan_suara', '2027-05-02', '', false],
    ]);
    const checked = checkForm(filled ?? good, id);
    expect(checked.problems).toEqual([]);
    expect(ownElections(checked.election === null ? [] : [checked.election])[0]?.stages[1]?.confidence).toBe('derived');
  });

  it('keeps what the person typed and renews what it gave itself', () => {
    const first = filledFromVotingDay({ ...good, stages: [...good.stages, stage('masa_tenang', '2027-04-30')] });
    const moved = first?.stages.map((row) => (row.key === 'pemungutan_suara' ? { ...row, start: '2027-06-06' } : row));
    const again = filledFromVotingDay({ ...good, stages: moved ?? [] });
    expect(again?.stages.find(({ key }) => key === 'masa_tenang')).toMatchObject({
      start: '2027-04-30',
      derived: false,
    });
    expect(again?.stages.find(({ key }) => key === 'kampanye')).toMatchObject({ end: '2027-06-02', derived: true });
    expect(again?.stages.filter(({ key }) => key === 'kampanye')).toHaveLength(1);
  });

  it('gives tickets and candidates of a pemilu their own campaigns', () => {
    const filled = filledFromVotingDay({ ...good, family: 'pemilu' });
    expect(filled?.stages.filter(({ key }) => key === 'kampanye').map(({ of }) => of)).toEqual(['ticket', 'candidate']);
  });

  it('can not without a voting day', () => {
    expect(filledFromVotingDay(emptyForm)).toBeNull();
  });
});

describe('a copy of an election', () => {
  it.each(elections.map((election) => [election.id, election] as const))('%s fits into the settings', (_, election) => {
    const { election: own } = ownCopyOf(election, id, 'id');
    expect(ownElectionSchema.safeParse(own)).toMatchObject({ success: true, data: own });
    expect(checkForm(formOf(own), id).stageErrors.every((errors) => Object.keys(errors).length === 0)).toBe(true);
  });

  it('says what it has no place for', () => {
    const original = elections.find((election) => election.id === 'pilkada-2024');
    const [first] = original?.stages ?? [];
    if (original === undefined || first === undefined) throw new Error('pilkada-2024 is shipped');
    const revised = { ...original, stages: [...original.stages, { ...first, revision: first.revision + 1 }] };
    expect(ownCopyOf(original, id, 'id').left).toContain('exceptions');
    expect(ownCopyOf(revised, id, 'id').election.stages.at(-1)).toMatchObject({ revision: first.revision + 1 });
    const long = { ...original, stages: Array.from({ length: 80 }, (_, revision) => ({ ...first, revision })) };
    expect(ownCopyOf(long, id, 'id')).toMatchObject({ left: expect.arrayContaining(['stages']) });
    expect(ownCopyOf(long, id, 'id').election.stages).toMatchObject([{ revision: 79 }]);
  });

  it('gets an id that nobody has, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 0, max: 5 }), (name, others) => {
        const taken = new Set<string>(elections.map((election) => election.id));
        for (let made = 0; made < others; made++) taken.add(freshId(name, taken));
        const fresh = freshId(name, taken);
        expect(taken.has(fresh)).toBe(false);
        expect(fresh).toMatch(/^[a-z0-9][a-z0-9-]{0,79}$/);
      }),
      { numRuns: 50 },
    );
  });
});
