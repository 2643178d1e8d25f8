/** The answer of the judge command to one scenario, as the guard would decide at that moment. Shared with the tests. */
import { compileWindows, electionsThatMatter } from '../calendar/compile';
import { dayNumber } from '../calendar/days';
import { type ElectionWindows, phaseAt } from '../calendar/windows';
import { stricterPhase, zoneOf } from '../calendar/zones';
import { assess, type Index, openIndex } from '../recognition/assess';
import type { Assessment } from '../recognition/assessment';
import { compileIndex, labelsOf } from '../recognition/compile';
import type { Action } from '../recognition/post';
import { shippedInput } from '../recognition/shipped';
import { contestantsOf } from '../rulebook/contestants';
import { elections as shippedElections } from '../rulebook/elections';
import { isDay } from '../rulebook/schemas';
import type { ElectionId, Phase, RegionCode } from '../rulebook/words';
import { compileLaw } from '../verdict/compile-law';
import { judge } from '../verdict/judge';
import type { Verdict } from '../verdict/verdict';
import type { Scenario } from './scenario-rows';

/** The answer to one scenario; `contestants` are names, `provisions` the main one first. */
export interface Answer {
  readonly id: string | number;
  readonly verdict: Verdict['kind'];
  readonly phase: Phase;
  readonly election: ElectionId | null;
  readonly provisions: readonly string[];
  readonly contestants: readonly string[];
  readonly signals: readonly { readonly kind: string; readonly field: string; readonly text: string }[];
  readonly notes: readonly string[];
  readonly reason?: string;
}

/** Epoch milliseconds of a scenario. A day without a time is its noon in the region's zone. */
export function momentOf({ at, region }: Pick<Scenario, 'at' | 'region'>): number {
  const zone = zoneOf(region);
  if (isDay(at)) return dayNumber(at) * 86_400_000 + (12 - zone) * 3_600_000;
  return /(Z|[+-]\d\d:?\d\d)$/.test(at) ? Date.parse(at) : Date.parse(`${at}Z`) - zone * 3_600_000;
}

/** What the person is about to do. The text of an own post is the person's own words, as is a draft beside it. */
export function actionOf({ site, action, reaction, post: target, draft }: Scenario): Action {
  const own = action === 'post' || action === 'photo' || action === 'livestream';
  const words = [...new Set([own ? target?.text : undefined, draft])].filter((each) => each !== undefined);
  const ownText = words.length === 0 ? undefined : words.join('\n');
  const { text: _text, author: _author, ...rest } = target ?? {};
  const kept = own ? (Object.keys(rest).length > 0 ? rest : undefined) : target;
  return {
    site,
    kind: action,
    ...(reaction ? { reaction } : {}),
    ...(kept ? { post: kept } : {}),
    ...(ownText === undefined ? {} : { draft: ownText }),
  };
}

interface Recogniser {
  readonly index: Index;
  readonly labels: readonly string[];
}

const windowsByRegion = new Map<string, readonly ElectionWindows[]>();

function windowsFor(region: string): readonly ElectionWindows[] {
  let known = windowsByRegion.get(region);
  if (!known) {
    known = shippedElections.map((election) => compileWindows(election, region));
    windowsByRegion.set(region, known);
  }
  return known;
}

const recognisers = new Map<string, Recogniser>();

function recogniserFor(ids: readonly ElectionId[]): Recogniser {
  const key = ids.join(' ');
  let known = recognisers.get(key);
  if (!known) {
    known = { index: openIndex(compileIndex(shippedInput(ids))), labels: labelsOf(contestantsOf(ids)) };
    recognisers.set(key, known);
  }
  return known;
}

/** The phase to report where nothing is shown: of the first contestant's election, else the strictest one going on. */
function phaseOfClear(
  scenario: Scenario,
  at: number,
  assessment: Assessment,
): { phase: Phase; election: ElectionId | null } {
  const zone = zoneOf(scenario.region);
  const windows = windowsFor(scenario.region);
  const mention = assessment.mentions[0];
  const election = windows.find(({ id }) => id === mention?.election);
  if (mention && election) {
    return { phase: phaseAt(election, at, zoneOf(mention.region, zone), mention.kind), election: election.id };
  }
  const phase = windows
    .filter(({ elsewhere }) => !elsewhere)
    .reduce<Phase>((all, each) => stricterPhase(all, phaseAt(each, at, zone)), 'outside');
  return { phase, election: null };
}

/** Judges one scenario with the shipped rules, as the guard would at that moment. */
export function answer(scenario: Scenario): Answer {
  const at = momentOf(scenario);
  const zone = zoneOf(scenario.region as RegionCode);
  const active = electionsThatMatter(windowsFor(scenario.region), at, zone);
  const { index, labels } = recogniserFor(active.map(({ id }) => id));
  const action = actionOf(scenario);
  const assessment = assess(index, action);
  const day = Math.floor((at + zone * 3_600_000) / 86_400_000);
  const verdict = judge({
    action,
    assessment,
    at,
    plan: {
      elections: active,
      law: compileLaw({ subject: scenario.subject, circumstances: scenario.circumstances, from: day - 1, to: day + 1 }),
      circumstances: scenario.circumstances,
      zone,
      strictness: scenario.strictness,
      alwaysRemind: scenario.alwaysRemind,
    },
  });
  const signals = assessment.signals.map(({ kind, field, text: words }) => ({ kind, field, text: words }));
  const names = (ordinals: readonly number[]) => ordinals.map((ordinal) => labels[ordinal] ?? `#${ordinal}`);
  if (verdict.kind === 'clear') {
    return {
      id: scenario.id,
      verdict: 'clear',
      ...phaseOfClear(scenario, at, assessment),
      provisions: [],
      contestants: names(assessment.mentions.map(({ ordinal }) => ordinal)),
      signals,
      notes: [],
      reason: verdict.reason,
    };
  }
  return {
    id: scenario.id,
    verdict: verdict.kind,
    phase: verdict.phase,
    election: verdict.election,
    provisions: verdict.provisions,
    contestants: names(verdict.contestants),
    signals,
    notes: verdict.notes,
  };
}
