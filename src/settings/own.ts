/** What a person adds: elections and contestants of their own (a pilkades, a local decree, a campaign account). */
import { families } from '../rulebook/law-words';
import { contestantKinds, type ElectionId, type RegionCode, siteIds } from '../rulebook/words';
import * as z from './zod';

/** Longest name that is kept, in UTF-16 units. */
export const longestName = 200;
/** Most own elections that are kept. */
export const mostOwnElections = 1_000;
/** Most own contestants that are kept. */
export const mostOwnContestants = 5_000;

const electionIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,79}$/)
  .transform((id) => id as ElectionId);

/** `0` the whole country, `31` a province, `31.71` a kabupaten/kota. Whether such a region exists is for the rulebook to say. */
export const regionCodeSchema = z
  .string()
  .regex(/^(0|\d\d(\.\d\d)?)$/)
  .transform((code) => code as RegionCode);

const nameSchema = z.string().trim().min(1).max(longestName);

/** A stage as in the shipped calendar: its key (`kampanye`, `masa_tenang` …), first and last day, both inclusive. */
const stageSchema = z
  .object({
    key: z.string().regex(/^[a-z][a-z_]{0,59}$/),
    start: z.iso.date(),
    end: z.iso.date(),
    /** Only these contestants; all when absent. */
    of: z.enum(['ticket', 'candidate', 'party']).optional(),
    label: nameSchema.optional(),
    /** Computed from the voting day by a formula of the law, and not touched since. */
    confidence: z.literal('derived').optional(),
    source: z.string().min(1).max(1_000).optional(),
    /** Of the same key, contestants and label the highest counts; older ones stay for the reader. 0 when absent. */
    revision: z.int().min(0).max(999).optional(),
  })
  .refine((stage) => stage.start <= stage.end, { message: 'end before start', path: ['end'] });

/** An own election as it is stored, and as a policy carries it. */
export const ownElectionSchema = z.object({
  id: electionIdSchema,
  name: nameSchema,
  /** Which law's calendar it follows; `pilkada` when absent. */
  family: z.enum(families).optional(),
  regions: z.array(regionCodeSchema).min(1).max(600),
  stages: z.array(stageSchema).max(60),
  note: z.string().max(1_000).optional(),
});
/** An election that the person added. Days are floating local dates of the election's regions. */
export type OwnElection = z.output<typeof ownElectionSchema>;

/** Most short names, and most hashtags, of one contestant. */
export const mostWords = 20;
/** Most account names of one contestant; each may be on every site. */
export const mostAccounts = 20;
/** A hashtag without its `#`, as the sites take it. */
export const hashtagForm = /^[\p{L}\p{N}_]{2,100}$/u;

/** An own contestant as it is stored, and as a policy carries it. */
export const ownContestantSchema = z.object({
  id: z.string().regex(/^[A-Za-z0-9-]{1,80}$/),
  kind: z.enum(contestantKinds),
  name: nameSchema,
  /** The second person of a ticket. */
  runningMate: nameSchema.optional(),
  election: electionIdSchema,
  region: regionCodeSchema,
  ballotNumber: z.int().min(1).max(99).optional(),
  /** Without the leading `@`. */
  handles: z
    .array(z.object({ site: z.enum(siteIds), handle: z.string().regex(/^[\w.-]{1,100}$/u) }))
    .max(mostAccounts * siteIds.length),
  /** What people call them beside the name. Absent in what was kept before there was such a field: no new version is needed. */
  shortNames: z.array(nameSchema).max(mostWords).optional(),
  /** Campaign hashtags, without the leading `#`. */
  hashtags: z.array(z.string().regex(hashtagForm)).max(mostWords).optional(),
});
/** A contestant that the person added; belongs to a shipped or an own election. */
export type OwnContestant = z.output<typeof ownContestantSchema>;
