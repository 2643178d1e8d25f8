/** Checks what arrives at the background. A message of an unknown shape is not answered. */
import { actionKinds, type ProvisionId, siteIds } from '../rulebook/words';
import { outcomes } from './journal';
import type { ToBackground } from './messages';
import { moment } from './shape';
import * as z from './zod';

/** Size of the index, ordinal of a contestant in it, and kind of act: as `topicOf` makes it. */
const topic = z.string().regex(/^\d{1,9}\.\d{1,9} [a-zA-Z]{1,20}$/);

/** An id as provisions have it; whether there is one by that name the reader finds out. */
const provision = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,60}$/)
  .transform((id) => id as ProvisionId);

const schema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('guardToBackground.outcome'),
    site: z.enum(siteIds),
    act: z.enum(actionKinds),
    provision: provision.nullable(),
    outcome: z.enum(outcomes),
  }),
  z.strictObject({ type: z.literal('interstitialToBackground.storm'), count: z.int().min(1).max(1_000_000) }),
  z.strictObject({
    type: z.literal('interstitialToBackground.asked'),
    record: z
      .strictObject({
        day: z.string().regex(/^(?:\d{4}-\d{2}-\d{2})?$/),
        full: z.int().min(0).max(100_000),
        topics: z.array(topic).max(200),
        agreed: z.record(topic, z.number()).optional(),
      })
      .nullable(),
  }),
  z.strictObject({ type: z.literal('interstitialToBackground.openRule'), provision }),
  z.strictObject({ type: z.literal('ribbonToBackground.end') }),
  z.strictObject({ type: z.literal('pageToBackground.stateRequest'), tab: z.int().min(0).nullable() }),
  z.strictObject({ type: z.literal('pageToBackground.settingsChanged') }),
  z.strictObject({ type: z.literal('pageToBackground.pause'), until: moment }),
  z.strictObject({ type: z.literal('pageToBackground.endDemonstration') }),
  z.strictObject({ type: z.literal('pageToBackground.permissionChanged') }),
]);

/** The message, or null when it is none of ours. */
export function messageOf(received: unknown): ToBackground | null {
  const result = schema.safeParse(received);
  return result.success ? result.data : null;
}
