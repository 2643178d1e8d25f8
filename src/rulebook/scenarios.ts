/**
 * The door to `rules/scenarios/`: invented contestants, the posts of the practice feed, and scenarios with the verdict that
 * they must get. Not for content scripts.
 */
import * as z from 'zod';
import feedFile from '../../rules/scenarios/feed.json';
import inventedFile from '../../rules/scenarios/invented.json';
import scenarioFile from '../../rules/scenarios/training.json';
import type { Contestant } from './contestants';
import { electionOf } from './elections';
import { provisionOf } from './law';
import { type Bilingual, type Family, families } from './law-words';
import { regionOf } from './regions';
import { isDay } from './schemas';
import {
  type ActionKind,
  actionKinds,
  type Circumstance,
  circumstances,
  contestantKinds,
  type ElectionId,
  type Phase,
  type ProvisionId,
  phases,
  type Reaction,
  type RegionCode,
  reactions,
  type SiteId,
  type Strictness,
  type Subject,
  siteIds,
  strictnesses,
  subjects,
} from './words';

/** What a post shows; the same fields as recognition's `Post`. Text may hold tokens in braces, see `fillIn`. */
export interface WrittenPost {
  readonly author?: { readonly name?: string; readonly handle?: string };
  readonly group?: { readonly name: string };
  readonly page?: { readonly name: string };
  readonly text?: string;
  readonly imageText?: readonly string[];
  readonly link?: { readonly title?: string; readonly description?: string };
  readonly quoted?: WrittenPost;
  readonly parent?: WrittenPost;
  readonly contestantAccount?: boolean;
}

export const feedStyles = ['timeline', 'page', 'photos'] as const;
/** The three kinds of place that the practice feed shows. */
export type FeedStyle = (typeof feedStyles)[number];

export const feedTopics = ['everyday', 'own', 'support', 'attack', 'report', 'organiser', 'stateWork'] as const;
/** What a feed post is. */
export type FeedTopic = (typeof feedTopics)[number];

export const pictures = ['field', 'bridge', 'kitchen', 'family', 'stage', 'booth', 'road'] as const;
/** The drawings that stand in for photos. */
export type Picture = (typeof pictures)[number];

export const verdictKinds = ['warn', 'notice', 'clear'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** One post of the practice feed. `of`: which pair it is about, where it takes sides. `expected`: for a like in the campaign. */
export interface FeedPost extends WrittenPost {
  readonly id: string;
  readonly style: FeedStyle;
  readonly topic: FeedTopic;
  readonly of?: 1 | 2;
  readonly picture?: Picture;
  readonly pictureText?: string;
  /** What the texts say, in English. */
  readonly english: string;
  readonly expected: VerdictKind;
}

export const origins = ['case', 'statement', 'rule'] as const;
/** `case`: documented and handled; `statement`: an official said so; `rule`: made from the rules. */
export type Origin = (typeof origins)[number];

/** One scenario (skenario). `sources` are web addresses, or ids of provisions where it was made from rules. */
export interface Scenario {
  readonly id: string;
  readonly origin: Origin;
  readonly case?: string;
  readonly calendar: ElectionId;
  /** `YYYY-MM-DD`, judged at noon in the region's zone. */
  readonly at: string;
  readonly region: RegionCode;
  readonly subject: Subject;
  readonly circumstances?: readonly Circumstance[];
  readonly strictness?: Strictness;
  readonly act: ActionKind;
  readonly reaction?: Reaction;
  readonly site?: SiteId;
  readonly post?: WrittenPost;
  readonly draft?: string;
  readonly english?: string;
  readonly title: Bilingual;
  readonly story: Bilingual;
  readonly outcome?: Bilingual;
  readonly sources: readonly string[];
  readonly expected: { readonly verdict: VerdictKind; readonly phase?: Phase; readonly lead?: ProvisionId };
}

/** The invented contestants of one branch of election law; `election` is filled in by whoever sets the stage. */
export interface InventedFamily {
  readonly office: Bilingual;
  readonly contest: Bilingual;
  readonly contestants: readonly Omit<Contestant, 'election' | 'region'>[];
}

export const inventedRegion: string = inventedFile.region;
export const invented = inventedFile.families as unknown as Readonly<Record<Family, InventedFamily>>;
export const feedPosts = feedFile.posts as unknown as readonly FeedPost[];
export const scenarios = scenarioFile.scenarios as unknown as readonly Scenario[];

/** The calendars that a scenario or the practice feed may use: shipped elections with a whole timeline. */
export const trainingCalendars = [
  'pilkada-2024',
  'pemilu-2024',
  'pilkada-2020',
  'pemilu-2019',
  'pilkada-2018',
] as const satisfies readonly string[];

function tokensOf(family: Family): Readonly<Record<string, string>> {
  const { office, contest, contestants } = invented[family];
  const tokens: Record<string, string> = { office: office.id, contest: contest.id };
  for (const { kind, number, label, people, brands, hashtags, handles } of contestants) {
    const place = (number ?? 0) % 10;
    if (kind === 'ticket') {
      tokens[`pair${place}`] = brands?.[0] ?? label;
      tokens[`head${place}`] = people[0]?.name ?? '';
      tokens[`deputy${place}`] = people[1]?.name ?? '';
      tokens[`tag${place}`] = hashtags?.[0] ?? '';
      tokens[`handle${place}`] = handles?.[0] ?? '';
      tokens[`headHandle${place}`] = handles?.[1] ?? '';
    } else tokens[`${kind}${place}`] = label;
  }
  return tokens;
}

/** The text with its tokens filled for a branch of election law: `{pair1}`, `{head2}`, `{contest}` … Unknown ones stay. */
export function fillIn(text: string, family: Family): string {
  const tokens = tokensOf(family);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => tokens[name] ?? whole);
}

/** A post with all its texts filled. */
export function filledPost<P extends WrittenPost>(post: P, family: Family): P {
  return JSON.parse(JSON.stringify(post), (_, value: unknown) =>
    typeof value === 'string' ? fillIn(value, family) : value,
  ) as P;
}

const line = z.string().trim().min(1).max(600);
const bilingual = z.strictObject({ id: line, en: line });
const named = z.strictObject({ name: line });
const post = {
  author: z.strictObject({ name: line.optional(), handle: line.optional() }).optional(),
  group: named.optional(),
  page: named.optional(),
  text: line.optional(),
  imageText: z.array(line).optional(),
  link: z.strictObject({ title: line.optional(), description: line.optional() }).optional(),
  contestantAccount: z.boolean().optional(),
};
const inner = z.strictObject(post);
const whole = {
  ...post,
  quoted: inner.optional(),
  parent: z.strictObject({ ...post, parent: inner.optional() }).optional(),
};
const feedPostSchema = z.strictObject({
  id: line,
  style: z.enum(feedStyles),
  topic: z.enum(feedTopics),
  of: z.union([z.literal(1), z.literal(2)]).optional(),
  picture: z.enum(pictures).optional(),
  pictureText: line.optional(),
  ...whole,
  english: line,
  expected: z.enum(verdictKinds),
});
const scenarioSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  origin: z.enum(origins),
  case: z
    .string()
    .regex(/^[CN]\d\d$/)
    .optional(),
  calendar: z.enum(trainingCalendars),
  at: z.string().refine(isDay, { error: 'not a day that exists (YYYY-MM-DD)' }),
  region: z.string().refine((code) => regionOf(code) !== undefined, { error: 'unknown region' }),
  subject: z.enum(subjects),
  circumstances: z.array(z.enum(circumstances)).optional(),
  strictness: z.enum(strictnesses).optional(),
  act: z.enum(actionKinds),
  reaction: z.enum(reactions).optional(),
  site: z.enum(siteIds).optional(),
  post: z.strictObject(whole).optional(),
  draft: line.optional(),
  english: line.optional(),
  title: bilingual,
  story: bilingual,
  outcome: bilingual.optional(),
  sources: z.array(z.string().min(1)).min(1),
  expected: z.strictObject({
    verdict: z.enum(verdictKinds),
    phase: z.enum(phases).optional(),
    lead: z.string().optional(),
  }),
});
const contestantSchema = z.object({
  kind: z.enum(contestantKinds),
  number: z.int().min(1).max(40),
  label: line,
  people: z.array(z.object({ name: line })).max(2),
});

/** The files as data, so that a test can break one. */
export interface ScenarioFiles {
  readonly invented: Readonly<Record<Family, { readonly contestants: readonly unknown[] }>>;
  readonly feed: readonly unknown[];
  readonly scenarios: readonly unknown[];
}

interface Fault {
  readonly file: string;
  readonly row: string;
  readonly reason: string;
}

/** Everything that is wrong in `rules/scenarios/`; empty when all is well. */
export function scenarioFaults(files: ScenarioFiles = { invented, feed: feedPosts, scenarios }): Fault[] {
  const faults: Fault[] = [];
  const check = (file: string, rows: readonly unknown[], schema: z.ZodType): void => {
    const seen = new Set<string>();
    rows.forEach((row, index) => {
      const id = (row as { id?: string } | null)?.id;
      const add = (reason: string) =>
        faults.push({ file: `scenarios/${file}`, row: `row ${index + 1}${id ? ` (${id})` : ''}`, reason });
      for (const issue of schema.safeParse(row).error?.issues ?? []) add(`${issue.path.join('.')}: ${issue.message}`);
      if (id !== undefined && seen.has(id)) add(`id "${id}" is there twice`);
      if (id !== undefined) seen.add(id);
      const unknown = unknownToken(row);
      if (unknown !== null) add(`unknown token ${unknown}`);
    });
  };
  for (const family of families) check('invented.json', files.invented[family].contestants, contestantSchema);
  check('feed.json', files.feed, feedPostSchema);
  check('training.json', files.scenarios, scenarioSchema);
  if (faults.length > 0) return faults;
  (files.scenarios as readonly Scenario[]).forEach((scenario, index) => {
    const add = (reason: string) =>
      faults.push({ file: 'scenarios/training.json', row: `row ${index + 1} (${scenario.id})`, reason });
    const { lead } = scenario.expected;
    if (lead !== undefined && provisionOf(lead) === undefined) add(`unknown provision "${lead}"`);
    for (const source of scenario.sources) {
      const known = scenario.origin === 'rule' ? provisionOf(source) !== undefined : /^https?:\/\//.test(source);
      if (!known) add(`source "${source}" is ${scenario.origin === 'rule' ? 'no provision' : 'no web address'}`);
    }
    if (scenario.origin !== 'rule' && scenario.outcome === undefined) add('a documented scenario needs an outcome');
  });
  return faults;
}

/** A token that no family, or not the scenario's own, can fill. */
function unknownToken(row: unknown): string | null {
  const calendar = (row as { calendar?: string } | null)?.calendar;
  const family = calendar === undefined ? null : electionOf(calendar)?.family;
  const text = JSON.stringify(row) ?? '';
  for (const [whole] of text.matchAll(/\{\w+\}/g)) {
    for (const each of family ? [family] : families) if (fillIn(whole, each) === whole) return whole;
  }
  return null;
}
