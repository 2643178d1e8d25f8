/**
 * Plans as a storage may give them back: truncated, with other types, of a newer version, with words that nobody should have; and plans
 * made of what people and agencies enter. A guard gets them; it may find nothing in them, but never fall, hang or lie.
 */
import fc from 'fast-check';
import { ownContestants } from '../../src/background/own-contestants';
import { judgeAct } from '../../src/guard/decide';
import { compilePlan, isInPhase } from '../../src/plan/compile';
import { isGuarding, isPlan, type Plan } from '../../src/plan/plan';
import { areTexts } from '../../src/plan/texts';
import { assess, openIndex } from '../../src/recognition/assess';
import { contestantKinds, type ElectionId, type RegionCode, siteIds } from '../../src/rulebook/words';
import type { OwnContestant } from '../../src/settings/own';
import { judge } from '../../src/verdict/judge';
import { ordinaryInput } from '../ordinary-input';
import { must, mustEqual, nearlyJson } from './kit';

const now = Date.parse('2024-10-20T03:00:00Z');
const whole = compilePlan(ordinaryInput, now);
if (whole === null) throw new Error('nothing to guard in October 2024');
const good = JSON.stringify(whole.plan);
const words = [
  'version',
  'sites',
  'x',
  'index',
  'law',
  'kind',
  'real',
  'simulated',
  '__proto__',
  'constructor',
  ...Object.keys(whole.plan),
];

/** One change somewhere in a plan: a step down for each number, and what is put there. */
const change = fc.record({
  way: fc.array(fc.nat(1_000), { minLength: 1, maxLength: 5 }),
  put: fc.oneof(
    { weight: 3, arbitrary: nearlyJson(words) },
    { weight: 2, arbitrary: fc.constantFrom('cut', 'double', 'gone') },
  ),
});
type Change = { readonly way: readonly number[]; readonly put: unknown };

function spoil(plan: Record<string, unknown>, { way, put }: Change): void {
  let at: Record<string, unknown> = plan;
  for (const [depth, step] of way.entries()) {
    const keys = Object.keys(at);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) return;
    const value = at[key];
    if (depth < way.length - 1 && typeof value === 'object' && value !== null) {
      at = value as Record<string, unknown>;
      continue;
    }
    const isLong = typeof value === 'string' || Array.isArray(value);
    if (put === 'gone') delete at[key];
    else if (put === 'cut') at[key] = isLong ? value.slice(0, Math.floor(value.length / 2)) : null;
    else if (put === 'double') at[key] = typeof value === 'string' ? value + value : [value, value];
    else at[key] = put;
    return;
  }
}

const said = fc.constantFrom(
  'Coblos nomor 2 Khofifah Emil, menang satu putaran',
  'Selamat pagi, jangan lupa sarapan.',
  '\ud800 Airin Ade',
  '',
);

/** Long enough for a slow machine, short enough that a page would be seen to hang. Milliseconds. */
const patience = 5_000;

const name = fc.oneof(
  fc.constantFrom(
    'Semar',
    'toString',
    '__proto__',
    '  ',
    '<img src=x>',
    '%s',
    '\u202e',
    '1',
    'A'.repeat(200),
    '.*',
    '\ud800',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
);
const added = fc.record(
  {
    id: fc.stringMatching(/^[a-z0-9]{1,12}$/),
    kind: fc.constantFrom(...contestantKinds),
    name,
    runningMate: name,
    election: fc.constantFrom('pilkada-2024', 'pemilu-2024', 'tidak-ada') as fc.Arbitrary<ElectionId>,
    region: fc.constantFrom('0', '31', '36.73', '99') as fc.Arbitrary<RegionCode>,
    ballotNumber: fc.integer({ min: 1, max: 99 }),
    handles: fc.array(fc.record({ site: fc.constantFrom(...siteIds), handle: fc.stringMatching(/^[\w.-]{1,20}$/) }), {
      maxLength: 3,
    }),
  },
  { requiredKeys: ['id', 'kind', 'name', 'election', 'region', 'handles'] },
) as fc.Arbitrary<OwnContestant>;

export const planProperties = {
  planSpoiled: fc.property(
    fc.array(change, { minLength: 1, maxLength: 3 }),
    said,
    fc.constantFrom(...siteIds),
    (changes, text, site) => {
      const spoiled = JSON.parse(good) as Record<string, unknown>;
      for (const each of changes) spoil(spoiled, each);
      // A storage keeps plain data only.
      const stored: unknown = JSON.parse(JSON.stringify(spoiled));
      if (!isPlan(stored)) return;
      must(typeof isGuarding(stored, site, now) === 'boolean', 'neither guards nor does not');
      const begun = Date.now();
      try {
        const act = {
          kind: 'like' as const,
          control: null as never,
          lettingGo: 'click' as const,
          key: 'x',
          read: () => ({ post: { text } }),
        };
        const judged = judgeAct(site, act, stored, now);
        must(['clear', 'notice', 'warn'].includes(judged.kind), `judged ${judged.kind}`);
      } catch {
        // The guard takes what is thrown for clear.
      }
      must(Date.now() - begun < patience, 'an act waited for a spoiled plan');
    },
  ),

  planNoise: fc.property(nearlyJson(words), (stored) => {
    if (isPlan(stored)) must(typeof isGuarding(stored, 'x', now) === 'boolean', 'neither guards nor does not');
    areTexts(stored);
  }),

  planOfOwn: fc.property(
    fc.array(added, { maxLength: 6 }),
    fc.array(name, { maxLength: 2 }),
    fc.boolean(),
    (own, accounts, always) => {
      const handles = accounts.map((handle) => ({ handle }));
      const contestants = ownContestants(own, handles as never, ['pilkada-2024' as ElectionId]);
      const given = { ...ordinaryInput, contestants, alwaysRemind: always };
      must(isInPhase(given, now), 'a campaign is no phase');
      const compiled = compilePlan(given, now);
      if (compiled === null) throw new Error('no plan in a campaign');
      const plan = JSON.parse(JSON.stringify(compiled.plan)) as Plan;
      mustEqual(plan, compiled.plan, 'the plan does not survive the storage');
      must(isPlan(plan), 'a plan that is not known as one');
      must(areTexts(JSON.parse(JSON.stringify(compiled.texts))), 'texts that are not known as such');
      const index = openIndex(plan.index);
      for (const { name: called } of own) {
        const action = { site: 'x' as const, kind: 'like' as const, post: { text: `Pilih ${called} nomor 2` } };
        const assessment = assess(index, action);
        for (const { contestants: named } of assessment.signals)
          for (const ordinal of named)
            must(compiled.labels[ordinal] !== undefined, `contestant ${ordinal} has no name`);
        judge({ action, assessment, plan, at: now });
      }
    },
  ),
};
