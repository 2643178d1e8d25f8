/** The shape of the person's settings, field by field, and their defaults. */
import {
  circumstances,
  forEverySite,
  languages,
  type SiteId,
  siteIds,
  strictnesses,
  subjects,
} from '../rulebook/words';
import { correctionSchema, mostCorrections } from './corrections';
import { longestDemonstration } from './demonstration';
import { settingsVersion } from './migrate';
import { mostOwnContestants, mostOwnElections, ownContestantSchema, ownElectionSchema, regionCodeSchema } from './own';
import { governedKeys } from './policy/keys';
import * as z from './zod';

/** Epoch milliseconds that a `Date` can hold. */
export const moment = z.number().int().min(0).max(8_640_000_000_000_000);

/** One schema per field, so that a field that can not be read falls back alone. */
export const fieldSchemas = {
  /** null until the person has said who they are. */
  subject: z.enum(subjects).nullable(),
  circumstances: z.array(z.enum(circumstances)).transform((list) => [...new Set(list)]),
  region: regionCodeSchema.nullable(),
  strictness: z.enum(strictnesses),
  /** "Selalu ingatkan": one gentle line outside every phase. */
  alwaysRemind: z.boolean(),
  language: z.enum([...languages, 'auto']),
  /** Real time, or a demonstration, which ends at the latest two hours after it was set: the plan's `Clock`. */
  clock: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('real') }),
    z
      .object({ kind: z.literal('simulated'), at: moment, setAt: moment, until: moment.optional() })
      .transform((clock) => ({
        ...clock,
        until: Math.min(clock.until ?? Number.POSITIVE_INFINITY, clock.setAt + longestDemonstration),
      })),
  ]),
  /** Device time, epoch milliseconds; nothing is held before it. 0: no pause. */
  pausedUntil: moment,
  sites: z.object(Object.fromEntries(siteIds.map((site) => [site, z.boolean()])) as Record<SiteId, z.ZodBoolean>),
  /** The three questions of the welcome page were answered or closed. */
  welcomed: z.boolean(),
  /** Settings that the person set by hand: an agency's default does not come before them, even where they equal ours. */
  chosen: z.array(z.enum(governedKeys)).transform((list) => [...new Set(list)]),
};

/** Lists that people wrote by hand: a bad row is set aside alone, its neighbours stay. */
export const listSchemas = {
  elections: { row: ownElectionSchema, most: mostOwnElections },
  contestants: { row: ownContestantSchema, most: mostOwnContestants },
  corrections: { row: correctionSchema, most: mostCorrections },
};

type Fields = { readonly [Key in keyof typeof fieldSchemas]: z.output<(typeof fieldSchemas)[Key]> };
type Lists = { readonly [Key in keyof typeof listSchemas]: readonly z.output<(typeof listSchemas)[Key]['row']>[] };

export interface Settings extends Fields, Lists {
  readonly version: typeof settingsVersion;
}

/** What counts before anything was chosen. */
export const defaultSettings: Settings = {
  version: settingsVersion,
  subject: null,
  circumstances: [],
  region: null,
  strictness: 'standard',
  alwaysRemind: false,
  language: 'auto',
  clock: { kind: 'real' },
  pausedUntil: 0,
  sites: forEverySite(true),
  welcomed: false,
  chosen: [],
  elections: [],
  contestants: [],
  corrections: [],
};
