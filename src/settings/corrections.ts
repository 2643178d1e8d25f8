/**
 * A correction of one named entry of a site's data, from a policy or brought in under *Pengaturan › Situs*: when a site renames a
 * button, its new word, mark or selector mends the adapter before the next release does. Plain text, never a pattern, never code.
 */
import { type SiteId, siteIds } from '../rulebook/words';
import { completeData } from '../sites/complete-data';
import type { SiteData } from '../sites/data';
import * as z from './zod';

/** What of a site's data can be corrected: words are added to labels and icons, a selector is replaced. */
export const correctableParts = ['labels', 'icons', 'selectors'] as const;
export type CorrectablePart = (typeof correctableParts)[number];

/** Most corrections that are kept. */
export const mostCorrections = 500;
/** Most words of one correction. */
export const mostValues = 100;
/** Longest word or selector of one, in UTF-16 units. */
export const longestValue = 300;

/** A correction as it is stored, and as a policy or a file carries it. */
export const correctionSchema = z
  .object({
    site: z.enum(siteIds),
    /** `labels` where nothing is said. */
    part: z.enum(correctableParts).default('labels'),
    name: z.string().regex(/^[A-Za-z][\w.-]{0,79}$/),
    /** One or more; exactly one for a selector. */
    values: z.array(z.string().trim().min(1).max(longestValue)).min(1).max(mostValues),
  })
  .refine((correction) => correction.part !== 'selectors' || correction.values.length === 1, {
    message: 'exactly one selector',
    path: ['values'],
  });
export type LabelCorrection = z.output<typeof correctionSchema>;

const dataOf: Readonly<Record<SiteId, SiteData>> = completeData;

/** Names of the entries that a site has in one part; a correction of another would change nothing, silently. */
export function namesIn(site: SiteId, part: CorrectablePart): readonly string[] {
  return Object.keys(dataOf[site][part === 'icons' ? 'marks' : part]);
}
