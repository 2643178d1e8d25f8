/** Scenarios as the judge command reads them, and their answers. Shared with the tests. */
import * as z from 'zod';
import { compileWindows, electionsThatMatter } from '../calendar/compile';
import { dayNumber } from '../calendar/days';
import { type ElectionWindows, phaseAt } from '../calendar/windows';
import { stricterPhase, zoneOf } from '../calendar/zones';
import { assess, type Index, openIndex } from '../recognition/assess';
import type { Assessment } from '../recognition/assessment';
import { compileIndex, labelsOf } from '../recognition/compile';
import type { Action, Post } from '../recognition/post';
import { shippedInput } from '../recognition/shipped';
import { contestantsOf } from '../rulebook/contestants';
import { elections as shippedElections } from '../rulebook/elections';
import { regionOf } from '../rulebook/regions';
import { isDay } from '../rulebook/schemas';
import {
  actionKinds,
  circumstances,
  type ElectionId,
  type Phase,
  type RegionCode,
  reactions,
  siteIds,
  strictnesses,
  subjects,
} from '../rulebook/words';
import { compileLaw } from '../verdict/compile-law';
import { judge } from '../verdict/judge';
import type { Verdict } from '../verdict/verdict';

const text = z.string().max(100_000);
const account = z.object({ name: text.optional(), handle: text.optional() });
const named = z.object({ name: text });

const post: z.ZodType<Post> = z.lazy(() =>
  z.object({
    author: account.optional(),
    group: named.optional(),
    page: named.optional(),
    text: text.optional(),
    partial: z.boolean().optional(),
    imageText: z.array(text).max(50).optional(),
    link: z.object({ title: text.optional(), description: text.optional() }).optional(),
    quoted: post.optional(),
    parent: post.optional(),
    contestantAccount: z.boolean().optional(),
  }),
) as unknown as z.ZodType<Post>;

const aliases: Readonly<Record<string, string>> = {
  join_group: 'join',
  story_reply: 'storyReply',
  poll_vote: 'pollVote',
};

/** A day, or a moment with or without an offset; without one it is the time of the scene's region. */
const moment = z.string().refine((at) => isDay(at) || (isDay(at.slice(0, 10)) && !Number.isNaN(Date.parse(at))), {
  error: 'not a day that exists, nor a moment like 2024-10-15T10:00:00+07:00',
});

const scenarioSchema = z.object({
  id: z.union([z.string(), z.number()], { error: 'neither text nor number' }),
  site: z.enum(siteIds).default('facebook'),
  at: moment,
  action: z.preprocess((word) => (typeof word === 'string' ? (aliases[word] ?? word) : word), z.enum(actionKinds)),
  reaction: z.enum(reactions).optional(),
  subject: z.enum(subjects),
  circumstances: z.array(z.enum(circumstances)).default([]),
  region: z
    .string()
    .refine((code) => code === '0' || regionOf(code) !== undefined, {
      error: 'unknown region; expected a Kemendagri code like 36 or 36.04, or 0 for the whole country',
    })
    .default('0'),
  strictness: z.enum(strictnesses).default('standard'),
  alwaysRemind: z.boolean().default(false),
  post: post.optional(),
  draft: text.optional(),
});

export type Scenario = z.infer<typeof scenarioSchema>;

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

/** The whole input can not be used: not JSON, or no array. */
export class InputError extends Error {}

/** What is wrong with one scenario: its place (from 1), its id where it has one, and every field with its reason. */
export interface Refusal {
  readonly row: number;
  readonly id: string | number | null;
  readonly reasons: readonly string[];
}

/** No post quotes so deep; beyond it a row is not looked at, as reading it would end in a full stack. */
const deepest = 20;

function isTooDeep(row: unknown): boolean {
  let level: unknown[] = [row];
  for (let depth = 0; depth <= deepest; depth++) {
    level = level.flatMap((each) => (each !== null && typeof each === 'object' ? Object.values(each) : []));
  }
  return level.length > 0;
}

/** A field that was left out is often written as null. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (each === null ? [] : [[key, withoutNulls(each)]])),
  );
}

/** "subject: not one of pns, cpns … (given: "raja")". */
function reasonOf(issue: z.core.$ZodIssue, row: unknown): string {
  const given = issue.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | null)?.[key], row);
  const field = issue.path.join('.') || 'the row';
  const wrong = issue.code === 'invalid_value' ? `not one of ${issue.values.join(', ')}` : issue.message;
  if (given === undefined || given === null) return `${field}: missing${wrong === issue.message ? '' : `; ${wrong}`}`;
  return `${field}: ${wrong}${typeof given === 'string' ? ` (given: ${JSON.stringify(given.slice(0, 60))})` : ''}`;
}

function readRow(row: unknown, place: number): Scenario | Refusal {
  const { id } = (row ?? {}) as { id?: unknown };
  const refused = (reasons: readonly string[]): Refusal => ({
    row: place,
    id: typeof id === 'string' || typeof id === 'number' ? id : null,
    reasons,
  });
  if (isTooDeep(row)) return refused([`the row: nested deeper than ${deepest} levels`]);
  const result = scenarioSchema.safeParse(withoutNulls(row));
  return result.success ? result.data : refused(result.error.issues.map((issue) => reasonOf(issue, row)));
}

/** Reads scenarios from JSON text; a row that is wrong is told and hides no other. Throws `InputError`. */
export function readScenarios(json: string): readonly (Scenario | Refusal)[] {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputError(`not JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(data)) throw new InputError('expected an array of scenarios');
  return data.map((row, index) => readRow(row, index + 1));
}

/** Whether a row was refused. */
export function isRefused(row: Scenario | Refusal): row is Refusal {
  return 'reasons' in row;
}

/** Epoch milliseconds of a scenario. A day without a time is its noon in the region's zone. */
export function momentOf({ at, region }: Pick<Scenario, 'at' | 'region'>): number {
  const zone = zoneOf(region);
  if (isDay(at)) return dayNumber(at) * 86_400_000 + (12 - zone) * 3_600_000;
  return /(Z|[+-]\d\d:?\d\d)$/.test(at) ? Date.parse(at) : Date.parse(`${at}Z`) - zone * 3_600_000;
}

/** What the person is about to do. The text of an own post is the person's own words. */
export function actionOf({ site, action, reaction, post: target, draft }: Scenario): Action {
  const own = action === 'post' || action === 'photo' || action === 'livestream';
  const ownText = own && draft === undefined ? target?.text : draft;
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
