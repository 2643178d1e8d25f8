/** The rows of the contestants' files in `rules/`, as the files have them: short, because there are thousands. */
import * as z from 'zod';

export const text = z.string().trim().min(1).max(200);
export const texts = z.array(text).readonly();
export const region = z.string().regex(/^(0|\d\d|\d\d\.\d\d)$/, 'a region code: 0, 31 or 31.71');
const person = z.union([z.tuple([text]), z.tuple([text, texts]), z.tuple([text, texts, texts])]);
const tags = z.array(text.regex(/^#/, 'starts with #')).readonly();
const more = z
  .strictObject({
    brands: texts,
    weakBrands: texts,
    weakNames: texts,
    slogans: texts,
    hashtags: tags,
    hashtagsAgainst: tags,
    handles: texts,
    teams: texts,
    parties: texts,
    partiesPartial: z.boolean(),
    struckOff: text,
    confidence: z.literal('medium'),
  })
  .partial();
export const ballotNumber = z.int().min(1).max(40);
const headAndDeputy = z.union([z.tuple([person, person]), z.tuple([z.null(), z.null()])]);
export const ticketRow = z
  .tuple([region, ballotNumber, person.nullable(), person.nullable()])
  .rest(more)
  .refine((row) => headAndDeputy.safeParse([row[2], row[3]]).success, 'head and deputy: both or neither');
export const electionTicketRow = z
  .tuple([z.string().regex(/^[a-z0-9-]+$/), region, ballotNumber.nullable(), person.nullable(), person.nullable()])
  .rest(more)
  .refine((row) => headAndDeputy.safeParse([row[3], row[4]]).success, 'head and deputy: both or neither');
export const constituencyRow = z.tuple([z.string().regex(/^\d{4}$/), z.int().min(1).max(24), z.array(text).min(1)]);
export const senateRow = z.tuple([region, z.int().min(1), text]);
export const partyRow = z
  .tuple([
    text,
    text,
    z.record(z.enum(['2014', '2019', '2024']), z.int().min(1).max(30).optional()),
    texts,
    z.enum(['national', 'aceh', 'declared', 'unqualified', 'former']),
  ])
  .rest(text);
export const handleRow = z
  .tuple([text, text, text, text, z.enum(['high', 'medium', 'low', 'historical'])])
  .rest(z.int().min(2009).max(2100));

export type PersonRow = z.infer<typeof person>;
export type More = z.infer<typeof more>;
