/** zod schemas of the law and calendar data. Used at build time, by imports of a user's own files, and by tests. */
import * as z from 'zod';
import {
  conditions,
  type Election,
  electionKinds,
  electionLevels,
  families,
  type Instrument,
  type OpenQuestion,
  type Provision,
  provisionCaveats,
  provisionRoles,
  questionTopics,
  type Sanction,
  sanctionKinds,
  stageConfidences,
  stageKeys,
  targets,
  wordings,
} from './law-words';
import { actionKinds, confidences, phases, subjects } from './words';

/** True for a day that exists in the calendar: `2024-02-30` is none. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const line = z.string().min(1).max(4000);
const word = z.string().min(1).max(200);
/** A day that exists, `YYYY-MM-DD`. */
export const day = z
  .string()
  .refine(isDay, { error: 'not a day that exists (YYYY-MM-DD)', params: { fault: { kind: 'noDay' } } });
const partialDay = z
  .string()
  .refine((text) => isDay(text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text), {
    error: 'not a date that exists (YYYY, YYYY-MM or YYYY-MM-DD)',
  });
/** A Kemendagri code; whether the region exists is checked against `rules/regions.json`. */
export const regionCode = z.string().regex(/^\d\d(\.\d\d)?$/, { error: 'not a region code like 31 or 31.71' });
const bilingual = z.strictObject({ id: line, en: line });
const source = z.string().min(1).max(1000);

export const instrumentSchema = z.strictObject({
  id: word,
  short: word,
  title: line,
  number: z.string().max(200),
  date: partialDay,
  kind: z.enum(['act', 'regulation', 'joint-decree', 'circular', 'guidance']),
}) satisfies z.ZodType<Instrument>;

export const openQuestionSchema = z.strictObject({
  id: word,
  appliesTo: z.array(z.enum(questionTopics)).min(1),
  text: bilingual,
  lastSeen: partialDay,
}) satisfies z.ZodType<OpenQuestion>;

export const sanctionSchema = z.strictObject({
  id: word,
  for: z.array(z.enum(subjects)),
  managerialToo: z.array(z.enum(subjects)).optional(),
  circumstance: z.literal('managerial').optional(),
  from: partialDay.optional(),
  to: day.optional(),
  kind: z.enum(sanctionKinds),
  text: bilingual,
  caveats: z.array(z.enum(provisionCaveats)).optional(),
}) as unknown as z.ZodType<Sanction>;

export const provisionSchema = z
  .strictObject({
    id: word,
    instrument: word,
    place: word,
    role: z.enum(provisionRoles),
    criminal: z.boolean().optional(),
    quote: line.nullable(),
    wording: z.enum(wordings),
    gloss: bilingual,
    acts: z.array(z.enum(actionKinds)),
    phases: z.array(z.enum(phases)),
    subjects: z.array(z.enum(subjects)),
    whenManagerial: z.array(z.enum(subjects)).optional(),
    targets: z.array(z.enum(targets)).min(1),
    elections: z.array(z.enum(families)).min(1),
    leads: z.array(z.enum([...actionKinds, ...conditions, ...phases])).optional(),
    needs: z.array(z.enum(conditions)).optional(),
    without: z.array(z.enum(conditions)).optional(),
    order: z.int().min(0).max(99).optional(),
    reading: z
      .strictObject({
        acts: z.array(z.enum(actionKinds)).optional(),
        subjects: z.array(z.enum(subjects)).optional(),
        elections: z.array(z.enum(families)).optional(),
        targets: z.array(z.enum(targets)).optional(),
      })
      .optional(),
    sanctions: z.array(word),
    basis: z.array(word),
    caveats: z.array(z.enum(provisionCaveats)).optional(),
    // An article of an older act, as press and decrees still print it; anything else belongs into the notes.
    formerly: z
      .string()
      .regex(/^(?:UU|PP) \d+\/\d{4} Pasal \d+/, { error: 'not an article of an older act, like "UU 5/2014 Pasal 9"' })
      .optional(),
    validFrom: partialDay.nullable(),
    validTo: day.nullable(),
    verifiedOn: day,
    confidence: z.enum(confidences),
    officialTextSeen: z.boolean(),
    sources: z.array(source),
    notes: z.array(bilingual).optional(),
  })
  .check((context) => {
    const row = context.value;
    const wrong = (message: string) => context.issues.push({ code: 'custom', message, input: row });
    if ((row.quote === null) !== (row.wording === 'unseen')) wrong('quote is null exactly when wording is "unseen"');
    if (row.quote === null && row.confidence !== 'low') wrong('a provision without a quote has confidence "low"');
    if (row.officialTextSeen !== (row.wording === 'official')) wrong('officialTextSeen and wording "official" differ');
    if (row.validFrom && row.validTo && row.validTo < row.validFrom) wrong('validTo is before validFrom');
    if (row.acts.length > 0 && row.phases.length === 0) wrong('acts without phases can never be cited');
  }) as unknown as z.ZodType<Provision>;

export const stageSchema = z
  .strictObject({
    key: z.enum(stageKeys),
    start: day,
    end: day,
    label: word.optional(),
    of: z.enum(['ticket', 'candidate', 'party']).optional(),
    confidence: z.enum(stageConfidences),
    note: line.optional(),
    source,
    source2: source.optional(),
    revision: z.int().min(0).max(999),
  })
  .check((context) => {
    const { start, end } = context.value;
    // Of a day that does not exist nothing more is said: in words it would be another one.
    if (end < start && isDay(start) && isDay(end))
      context.issues.push({
        code: 'custom',
        message: `end ${end} is before start ${start}`,
        input: end,
        path: ['end'],
        params: { fault: { kind: 'endBeforeStart', start, end } },
      });
  });

export const electionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,79}$/, { error: 'an id has 2 to 80 of a-z, 0-9 and "-"' }),
  name: z.strictObject({ id: word, en: word }),
  kind: z.enum(electionKinds),
  family: z.enum(families),
  level: z.enum(electionLevels),
  regions: z.union([z.literal('nasional'), z.array(regionCode).min(1).max(600)]),
  except: z.array(z.strictObject({ code: regionCode, only: z.literal('provinsi').optional() })).optional(),
  regionsComplete: z.boolean().optional(),
  parent: word.optional(),
  status: z.enum(['final', 'provisional', 'derived']),
  cancelled: z.boolean().optional(),
  noVote: z.boolean().optional(),
  campaign: word.optional(),
  scope: word.optional(),
  ruling: word.optional(),
  basis: line.optional(),
  formulas: z.array(z.strictObject({ key: word, rule: line, basis: line })).optional(),
  window: z.strictObject({ earliest: day, latest: day }).optional(),
  checkedOn: day.optional(),
  notes: line.optional(),
  sources: z.array(source),
  stages: z.array(stageSchema).max(200),
  own: z.boolean().optional(),
}) as unknown as z.ZodType<Election>;

export const regionRowSchema = z.tuple([regionCode, word, z.union([z.literal(7), z.literal(8), z.literal(9)])]);
