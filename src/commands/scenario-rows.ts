/** How the judge command reads its scenarios: every row by itself, and what is wrong with one names the field. */
import * as z from 'zod';
import type { Post } from '../recognition/post';
import { regionOf } from '../rulebook/regions';
import { isDay } from '../rulebook/schemas';
import { actionKinds, circumstances, reactions, siteIds, strictnesses, subjects } from '../rulebook/words';

const text = z.string().max(100_000);
const account = z.strictObject({ name: text.optional(), handle: text.optional() });
const named = z.strictObject({ name: text });

const post: z.ZodType<Post> = z.lazy(() =>
  z.strictObject({
    author: account.optional(),
    group: named.optional(),
    page: named.optional(),
    text: text.optional(),
    partial: z.boolean().optional(),
    imageText: z.array(text).max(50).optional(),
    link: z.strictObject({ title: text.optional(), description: text.optional() }).optional(),
    quoted: post.optional(),
    parent: post.optional(),
    contestantAccount: z.boolean().optional(),
  }),
) as unknown as z.ZodType<Post>;

/** Other words in which cases and decrees are written down; only such as can mean nothing else. */
const otherWords: Readonly<Record<string, string>> = {
  joingroup: 'join',
  retweet: 'repost',
  twitter: 'x',
  honorer: 'ppnpn',
  kepaladesa: 'kades',
  perangkatdesa: 'kades',
};

/** "Agency_Account", "story reply" and "PNS" are the words of the vocabulary in other letters. */
const folded = (word: string) => word.toLowerCase().replace(/[\s_-]/g, '');

function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.preprocess((given) => {
    if (typeof given !== 'string') return given;
    const word = folded(given);
    return words.find((each) => folded(each) === word) ?? otherWords[word] ?? given;
  }, z.enum(words));
}

/** A day, or a moment with or without an offset; without one it is the time of the scene's region. */
const moment = z.string().refine((at) => isDay(at) || (isDay(at.slice(0, 10)) && !Number.isNaN(Date.parse(at))), {
  error: 'not a day that exists, nor a moment like 2024-10-15T10:00:00+07:00',
});

const scenarioSchema = z.strictObject({
  id: z.union([z.string(), z.number()], { error: 'neither text nor number' }),
  site: oneOf(siteIds).default('facebook'),
  at: moment,
  action: oneOf(actionKinds),
  reaction: oneOf(reactions).optional(),
  subject: oneOf(subjects),
  circumstances: z.array(oneOf(circumstances)).default([]),
  region: z
    .string()
    .refine((code) => code === '0' || regionOf(code) !== undefined, {
      error: 'unknown region; expected a Kemendagri code like 36 or 36.04, or 0 for the whole country',
    })
    .default('0'),
  strictness: oneOf(strictnesses).default('standard'),
  alwaysRemind: z.boolean().default(false),
  post: post.optional(),
  draft: text.optional(),
});

/** `remarks`: what was left out of the row because no field is called so, and an id that stands there twice. */
export type Scenario = z.infer<typeof scenarioSchema> & { readonly remarks?: readonly string[] };

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

/** A field that was left out is often written as an empty text. */
function withoutBlanks(row: unknown): unknown {
  if (row === null || typeof row !== 'object' || Array.isArray(row)) return row;
  return Object.fromEntries(Object.entries(row).filter(([, each]) => each !== ''));
}

/** … or as null. */
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

type Issue = z.core.$ZodIssue;
const isUnknown = (issue: Issue) => issue.code === 'unrecognized_keys';

/** The row without its unknown fields. */
function withoutUnknown(row: unknown, issues: readonly Issue[]): unknown {
  const copy = structuredClone(row);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const part = issue.path.reduce<unknown>((whole, key) => (whole as Record<PropertyKey, unknown>)[key], copy);
    for (const key of issue.keys) delete (part as Record<string, unknown>)[key];
  }
  return copy;
}

function readRow(given: unknown, place: number): Scenario | Refusal {
  const { id } = (given ?? {}) as { id?: unknown };
  const refused = (reasons: readonly string[]): Refusal => ({
    row: place,
    id: typeof id === 'string' || typeof id === 'number' ? id : null,
    reasons,
  });
  if (isTooDeep(given)) return refused([`the row: nested deeper than ${deepest} levels`]);
  const row = withoutBlanks(withoutNulls(given));
  const result = scenarioSchema.safeParse(row);
  if (result.success) return result.data;
  const { issues } = result.error;
  const wrong = issues.filter((issue) => !isUnknown(issue));
  if (wrong.length > 0) return refused(wrong.map((issue) => reasonOf(issue, given)));
  const remarks = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `${[...issue.path, key].join('.')}: no such field, left out`)
      : [],
  );
  return { ...scenarioSchema.parse(withoutUnknown(row, issues)), remarks };
}

/** Tells of ids that stand there twice: whoever looks for an answer by its id would find the wrong one. */
function withTwins(rows: readonly (Scenario | Refusal)[]): readonly (Scenario | Refusal)[] {
  const first = new Map<string | number | null, number>();
  return rows.map((row, at) => {
    const before = first.get(row.id);
    if (before === undefined || row.id === null) first.set(row.id, at + 1);
    if (before === undefined || isRefused(row)) return row;
    return { ...row, remarks: [...(row.remarks ?? []), `id: stands in row ${before} as well`] };
  });
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
  return withTwins(data.map((row, index) => readRow(row, index + 1)));
}

/** Whether a row was refused. */
export function isRefused(row: Scenario | Refusal): row is Refusal {
  return 'reasons' in row;
}
