/** Walks the full cross product of acts, phases, subjects, circumstances, targets and stances, and asserts what must never be. */
import { describe, expect, it } from 'vitest';
import { newestStages } from '../../../src/calendar/phases';
import type { Assessment, Signal } from '../../../src/recognition/assessment';
import type { Action } from '../../../src/recognition/post';
import { elections } from '../../../src/rulebook/elections';
import { provisionOf, provisions, sanctions } from '../../../src/rulebook/law';
import {
  type ActionKind,
  actionKinds,
  type Circumstance,
  type ContestantKind,
  contestantKinds,
  type ElectionId,
  type RegionCode,
  type Strictness,
  type Subject,
  subjects,
} from '../../../src/rulebook/words';
import { citationsFor } from '../../../src/verdict/citations';
import { compileLaw } from '../../../src/verdict/compile-law';
import { judge } from '../../../src/verdict/judge';
import type { LawTable } from '../../../src/verdict/law';
import type { Verdict } from '../../../src/verdict/verdict';
import { momentOf, windows } from './scenes';

const circumstanceSets: readonly (readonly Circumstance[])[] = [
  [],
  ['spouse'],
  ['managerial'],
  ['agencyAccount'],
  ['spouse', 'managerial'],
  ['spouse', 'agencyAccount'],
  ['managerial', 'agencyAccount'],
  ['spouse', 'managerial', 'agencyAccount'],
];

/** A day that lies in no phase of anything. */
const outsideAll = '2026-11-22';

const moments: readonly (readonly [election: string, day: string])[] = [
  ['pilkada-2024', '2024-09-10'],
  ['pilkada-2024', '2024-09-23'],
  ['pilkada-2024', '2024-10-15'],
  ['pilkada-2024', '2024-11-25'],
  ['pilkada-2024', '2024-11-27'],
  ['pilkada-2024', '2024-12-01'],
  ['pilkada-2024', '2025-01-15'],
  ['pilkada-2024', outsideAll],
  ['pemilu-2024', '2023-10-20'],
  ['pemilu-2024', '2023-11-08'],
  ['pemilu-2024', '2023-12-15'],
  ['pemilu-2024', '2024-02-12'],
  ['pemilu-2024', '2024-02-14'],
  ['pemilu-2024', '2024-03-01'],
  ['pemilu-2019', '2018-08-06'],
  ['pemilu-2019', '2019-02-01'],
  ['pilkada-2020', '2020-09-15'],
  ['pilkada-2020', '2020-10-15'],
  ['pilkada-2018', '2018-01-20'],
  ['pilkada-2018', '2018-05-10'],
];

const signal = (kind: Signal['kind'], field: Signal['field']): Signal => ({
  kind,
  field,
  start: 0,
  end: 1,
  text: 'x',
  strength: 'strong',
  contestants: [],
});

type Words = Pick<Assessment, 'relation' | 'stance' | 'ownAccount' | 'draft' | 'signals'>;
const assessments: readonly Words[] = [
  { relation: 'none', stance: 'unclear', ownAccount: false, draft: 'none', signals: [] },
  { relation: 'reports', stance: 'unclear', ownAccount: false, draft: 'none', signals: [signal('report', 'text')] },
  { relation: 'reports', stance: 'unclear', ownAccount: true, draft: 'none', signals: [] },
  { relation: 'campaigns', stance: 'for', ownAccount: false, draft: 'none', signals: [signal('appeal', 'text')] },
  { relation: 'campaigns', stance: 'for', ownAccount: true, draft: 'neutral', signals: [signal('slogan', 'text')] },
  {
    relation: 'campaigns',
    stance: 'for',
    ownAccount: false,
    draft: 'supports',
    signals: [signal('appeal', 'draft'), signal('gesture', 'draft')],
  },
  { relation: 'campaigns', stance: 'against', ownAccount: false, draft: 'none', signals: [signal('attack', 'text')] },
  { relation: 'reports', stance: 'unclear', ownAccount: false, draft: 'attacks', signals: [signal('attack', 'draft')] },
];

interface Case {
  readonly subject: Subject;
  readonly circumstances: readonly Circumstance[];
  readonly act: ActionKind;
  readonly election: string;
  readonly day: string;
  readonly kind: ContestantKind;
  readonly words: Words;
  readonly strictness: Strictness;
  readonly verdict: Verdict;
}

const tables = new Map<string, LawTable>();
function tableFor(subject: Subject, circumstances: readonly Circumstance[]): LawTable {
  const key = `${subject} ${circumstances.join()}`;
  let table = tables.get(key);
  if (!table) {
    table = compileLaw({ subject, circumstances });
    tables.set(key, table);
  }
  return table;
}

function* everyCase(): Generator<Case> {
  for (const [election, day] of moments) {
    const at = momentOf(day);
    const calendar = windows.filter(({ id }) => id === election);
    for (const subject of subjects) {
      for (const circumstances of circumstanceSets) {
        const law = tableFor(subject, circumstances);
        for (const kind of contestantKinds) {
          for (const words of assessments) {
            for (const act of actionKinds) {
              const action: Action = { site: 'x', kind: act, ...(act === 'react' ? { reaction: 'wow' } : {}) };
              const mentions =
                words.relation === 'none'
                  ? []
                  : [{ ordinal: 0, election: election as ElectionId, kind, region: '32' as RegionCode, certainty: 1 }];
              for (const strictness of words.relation === 'reports'
                ? (['standard', 'strict'] as const)
                : (['standard'] as const)) {
                const plan = {
                  elections: calendar,
                  law,
                  circumstances,
                  zone: 7,
                  strictness,
                  alwaysRemind: true,
                } as const;
                const verdict = judge({ action, assessment: { ...words, mentions }, at, plan });
                yield { subject, circumstances, act, election, day, kind, words, strictness, verdict };
              }
            }
          }
        }
      }
    }
  }
}

/** From the stages themselves, not from what the verdict says of its phase. */
function isDetermined({ election, day, kind }: Case): boolean {
  const stages = newestStages(elections.find(({ id }) => id === election)?.stages ?? []);
  const track = kind === 'account' ? 'ticket' : kind;
  const keys = kind === 'party' ? ['penetapan_parpol', 'penetapan_calon'] : ['penetapan_calon'];
  return stages.some(({ key, of, start }) => keys.includes(key) && (!of || of === track) && start <= day);
}

const asn: readonly Subject[] = ['pns', 'cpns', 'pppk'];
const neverBefore = new Set(['B1', 'B2', 'B4', 'B6', 'B7', 'B10'].map((row) => `SKB2022-${row}`));
const neverAfter = new Set(['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((row) => `SKB2022-${row}`));
const criminal = new Set<string>(provisions.filter((provision) => provision.criminal).map(({ id }) => id));
/** Whom each instrument addresses, from its own words and not from our data. */
const addressees: readonly (readonly [instrument: RegExp, subjects: readonly Subject[]])[] = [
  [/^(PP94|PP53|PP42)-/, ['pns', 'cpns']],
  [/^(PP49-|UU5-105)/, ['pppk']],
  [/^CPNS-/, ['cpns']],
  [/^SE1-2023/, ['ppnpn']],
  [/^(SKB2022|SKB2020|SE71-2017)-/, ['pns', 'cpns', 'pppk', 'ppnpn']],
  [/^(UU20-|UU5-(2f|9-2)|SE18-2023|SE137-2018|BKN-|OFFICIAL-|UU7-283)/, ['pns', 'cpns', 'pppk']],
  [/^DESA-/, ['kades']],
  [/^TNI-/, ['tni']],
  [/^POLRI-/, ['polri']],
  [/^(UU7-(280-3|282|490|494)|UU10-|UU1-2015-188)/, ['kades', 'tni', 'polri']],
];

/** Whether a rule speaks to this person. A managerial post makes an official of a civil servant. */
function speaksTo(id: string, { subject, circumstances }: Pick<Case, 'subject' | 'circumstances'>): boolean {
  if (criminal.has(id) && asn.includes(subject)) return circumstances.includes('managerial');
  return addressees.some(([instrument, whom]) => instrument.test(id) && whom.includes(subject));
}
const pnsSanctions = new Set(['moral', 'medium', 'severe', 'pp53-medium', 'pp53-severe', 'se71', 'skb2020']);

describe('the whole cross product', () => {
  const broken: string[] = [];
  const cited = new Map<string, Set<ActionKind>>();
  let scenes = 0;
  const fault = (rule: string, { verdict: _verdict, words, ...rest }: Case) => {
    if (broken.length < 20)
      broken.push(`${rule}: ${JSON.stringify({ ...rest, words: words.relation, draft: words.draft })}`);
  };
  for (const scene of everyCase()) {
    scenes++;
    const { verdict, subject, circumstances, act, words } = scene;
    if (verdict.kind === 'clear') continue;
    if (verdict.kind === 'warn' && (verdict.phase === 'outside' || scene.day === outsideAll))
      fault('warned outside a phase', scene);
    if (verdict.kind === 'warn') {
      const main = provisionOf(verdict.provisions[0] ?? '');
      if (!main) fault('warned without a main provision', scene);
      else if (main.confidence === 'low') fault('a low provision leads', scene);
    }
    const lead = provisionOf(verdict.provisions[0] ?? '');
    if (lead && ['sanction', 'definition', 'principle', 'guidance'].includes(lead.role))
      fault(`${lead.id} leads`, scene);
    if (words.relation === 'none' && words.draft === 'none' && !words.ownAccount) fault('raised on nothing', scene);
    const determined = isDetermined(scene);
    for (const id of verdict.provisions) {
      let acts = cited.get(id);
      if (!acts) {
        acts = new Set();
        cited.set(id, acts);
      }
      acts.add(act);
      if (!speaksTo(id, scene)) fault(`${id} does not speak to ${subject}`, scene);
      if (criminal.has(id) && asn.includes(subject) && !circumstances.includes('managerial')) {
        fault(`criminal article ${id}`, scene);
      }
      if (!determined && neverBefore.has(id)) fault(`${id} before determination`, scene);
      if (!determined && id.startsWith('PP94-5n')) fault(`${id} before determination`, scene);
      if (determined && neverAfter.has(id)) fault(`${id} after determination`, scene);
    }
    if (new Set(verdict.provisions).size < verdict.provisions.length) fault('a provision twice', scene);
  }

  it('breaks no rule', () => {
    expect(broken).toEqual([]);
    expect(scenes).toBeGreaterThan(500_000);
  });

  it('reaches every provision that names an act on social media', () => {
    const unreached = provisions.filter(({ id, acts }) => acts.length > 0 && !cited.has(id)).map(({ id }) => id);
    expect(unreached).toEqual([]);
  });

  it('never cites a provision for an act that it does not name', () => {
    const wrong = [...cited].flatMap(([id, acts]) => {
      const provision = provisionOf(id);
      const named = new Set([...(provision?.acts ?? []), ...(provision?.reading?.acts ?? [])]);
      return [...acts].filter((act) => !named.has(act)).map((act) => `${id} for ${act}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('what is listed as a sanction', () => {
  const ids = provisions.map(({ id }) => id);

  it('is no PNS sanction for anyone else', () => {
    for (const subject of subjects) {
      if (subject === 'pns') continue;
      const texts = new Set(citationsFor(ids, { subject }).map(({ sanction }) => sanction?.text.id));
      for (const sanction of sanctions) {
        if (subject === 'cpns' && sanction.for.includes('cpns')) continue;
        if (pnsSanctions.has(sanction.id))
          expect(texts, `${sanction.id} for ${subject}`).not.toContain(sanction.text.id);
      }
    }
  });

  it('is never criminal for an ordinary civil servant', () => {
    for (const subject of ['pns', 'cpns', 'pppk', 'ppnpn'] as const) {
      expect(citationsFor(ids, { subject }).filter(({ sanction }) => sanction?.kind === 'criminal')).toEqual([]);
    }
  });

  it('follows the day: Pasal 188 named military and police only from 14 November 2024', () => {
    const on = (at: string) =>
      citationsFor(['UU10-71-1' as never], { subject: 'tni', at: Math.floor(momentOf(at) / 86_400_000) })[0]?.sanction;
    expect(on('2024-11-13')).toBeNull();
    expect(on('2024-11-14')?.kind).toBe('criminal');
  });

  it('says "sedang" only together with the suspended types', () => {
    const medium = citationsFor(['PP94-5n2' as never], { subject: 'pns' })[0];
    expect(medium?.sanction?.text.id).toContain('Pasal 42');
    const unlisted = citationsFor(['PP94-5n1' as never], { subject: 'pns' })[0];
    expect(unlisted?.sanction?.kind).toBe('none');
  });

  it('for PPPK names the contract and no demotion', () => {
    const b6 = citationsFor(['SKB2022-B6' as never], { subject: 'pppk' })[0];
    expect(b6?.sanction?.text.id).toContain('perjanjian kerja');
    expect(b6?.sanction?.text.id).not.toContain('penurunan jabatan');
  });
});
